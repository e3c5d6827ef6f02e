import { describe, expect, it } from 'vitest'
import { emptyConfiguration } from '../../../core/configuration/configuration.ts'
import { withFixes } from '../../../core/pipeline/fixes.ts'
import { judged } from '../../../core/pipeline/judge.ts'
import { gather } from '../../../core/pipeline/materials.ts'
import { rules } from '../../../rules/index.ts'
import { memorySnapshot } from '../../support/memory-snapshot.ts'
import { reviewFiles } from '../../support/review-files.ts'

type Files = Readonly<Record<string, string>>

const CONFIGURED: Files = {
  '.github/gardefou.yml': 'version: 1\nprofile:\n  personal-data: personal\n  annotation: [human-inhouse]\n',
}
const STEPS = '1. The on-call engineer isolates the data.\n2. The data protection officer decides who is told.\n'
const PLAN = `# Security\n\nWrite to security@example.org.\n\n## Incident response\n\n${STEPS}`

async function fixesOf(before: string, after: string, others: Files = {}) {
  const base = { ...CONFIGURED, ...others, 'SECURITY.md': before }
  const { findings } = await reviewFiles({ ...CONFIGURED, ...others, 'SECURITY.md': after }, { base })
  return findings.filter(({ rule }) => rule === 'incident-plan-documented').map(({ fix }) => fix)
}

describe('a passage that a change replaces by a blank', () => {
  it('is put back by a fix, which a second review of the mended text bears out', async () => {
    const blanked = PLAN.replace(STEPS, 'TBD\n')
    const [fix] = await fixesOf(PLAN, blanked)
    expect(fix).toEqual({
      location: { path: 'SECURITY.md', startLine: 5, endLine: 7 },
      replacement: PLAN.split('\n').slice(4, 8).join('\n'),
    })
    const lines = blanked.split('\n')
    const mended = [...lines.slice(0, 4), fix?.replacement, ...lines.slice(7)].join('\n')
    expect(mended).toBe(PLAN)
    expect(await fixesOf(PLAN, mended)).toEqual([])
  })

  it.each<[string, string, string]>([
    ['that was never there', PLAN.replace(STEPS, 'To do\n'), PLAN.replace(STEPS, 'TBD\n')],
    ['of a file with line ends of its own', PLAN, PLAN.replace(STEPS, 'TBD\n').replaceAll('\n', '\r\n')],
    ['that is too long to be taken unread', PLAN + STEPS.repeat(20), PLAN.replace(STEPS, 'TBD\n')],
  ])('has no fix when it is one %s', async (_, before, after) => {
    expect(await fixesOf(before, after)).toEqual([undefined])
  })

  it('has no fix where the file itself is gone', async () => {
    const base = { ...CONFIGURED, 'SECURITY.md': PLAN }
    const { findings } = await reviewFiles(CONFIGURED, { base })
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([])
  })

  it('has no fix when what would be put back settles nothing, or brings something else', async () => {
    const [before, after] = [PLAN, PLAN.replace(STEPS, 'TBD\n')]
    const base = memorySnapshot({ 'SECURITY.md': before, 'README.md': '# Data\n\nThe voices of patients.\n' })
    const head = memorySnapshot({ 'SECURITY.md': after, 'README.md': '# Data\n\nThe voices of patients.\n' })
    const host = { head, base, trusted: base, publish: async () => {} }
    const options = { rules, today: '2026-11-24' }
    const answers = { 'personal-data': 'personal' } as const
    const materials = await gather(host, { ...emptyConfiguration, answers }, options)
    const { findings } = judged(materials, options)
    const found = findings.filter(({ rule }) => rule === 'incident-plan-documented')
    expect((await withFixes(found, host, materials, options)).map(({ fix }) => fix)).not.toContain(undefined)
    const elsewhere = { path: 'SECURITY.md', startLine: 1, endLine: 3 }
    const misled = found.map((finding) => ({ ...finding, replaces: elsewhere }))
    expect((await withFixes(misled, host, materials, options)).map(({ fix }) => fix)).toEqual([undefined])
  })
})
