import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/words/finding.ts'
import { reviewFiles } from '../support/review-files.ts'

type Files = Readonly<Record<string, string>>

const CONFIGURED: Files = {
  '.github/gardefou.yml': `version: 1
profile:
  personal-data: personal
  annotation: [human-inhouse]
  labels-about-people: descriptive
  development: training
  vulnerable-persons: 'yes'
  data-changes-plausible: 'yes'
  serious-consequences: 'yes'
`,
}

/** The rules that speak of changes as such. */
const OF_CHANGES = [
  'annotation-context-weighed',
  'configuration-kept-firm',
  'dataset-version-logged',
  'label-changes-weighed',
  'protective-passages-kept',
  'retention-change-explained',
  'sbom-up-to-date',
]

async function changes(before: Files, after: Files): Promise<readonly Finding[]> {
  const base = { ...CONFIGURED, ...before }
  const { findings, verdict } = await reviewFiles({ ...CONFIGURED, ...after }, { base })
  expect(verdict).not.toBe('error')
  return findings.filter(({ rule, state }) => OF_CHANGES.includes(rule) && state !== 'fixed')
}

async function said(before: Files, after: Files): Promise<string[]> {
  return (await changes(before, after)).map(({ rule, level, location }) => `${rule} ${level} ${location?.path ?? ''}`)
}

const classes = (...names: readonly string[]): Files => ({ 'data/classes.txt': `${names.join('\n')}\n` })
const CARD = `# Dataset card

## Personal and sensitive information

Recordings of calls, which may name people.

## Retention

The recordings are kept for 12 months, then deleted.

## Limits

The labels must not be used to rate employees.
`

describe('a change as such', () => {
  it('is never spoken of without a base', async () => {
    const { findings } = await reviewFiles({ ...CONFIGURED, ...classes('calm', 'upset'), 'DATASET_CARD.md': CARD })
    expect(findings.filter(({ rule }) => OF_CHANGES.includes(rule))).toEqual([])
  })

  it('that changes nothing of what is read says nothing', async () => {
    const files = { ...classes('calm', 'upset'), 'DATASET_CARD.md': CARD }
    expect(await said(files, { ...files, 'src/train.py': 'print(1)\n' })).toEqual([])
    expect(
      await said(files, { ...files, 'DATASET_CARD.md': CARD.replace('# Dataset card', '# Dataset card\n\n\n') }),
    ).toEqual([])
  })

  it('that moves files says nothing', async () => {
    expect(
      await said(
        { ...classes('calm', 'upset'), 'DATASET_CARD.md': CARD },
        { 'labels/classes.txt': 'calm\nupset\n', 'docs/DATASET_CARD.md': CARD },
      ),
    ).toEqual([])
  })

  it('is found in labels, periods, limits of use, hashes and lock files, each once', async () => {
    const dvc = (hash: string): Files => ({ 'data/calls.csv.dvc': `outs:\n- md5: ${hash}\n  path: calls.csv\n` })
    const sbom = {
      'bom.json': '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a","version":"1"}]}',
    }
    const before = {
      ...classes('calm', 'upset'),
      ...dvc('9e107d9d372bb6826bd81d3542a419d6'),
      ...sbom,
      'requirements.txt': 'a==1\n',
      'DATASET_CARD.md': CARD,
    }
    const after = {
      ...classes('calm', 'upset', 'drunk'),
      ...dvc('e4d909c290d0fb1ca068ffaddf22cbd0'),
      ...sbom,
      'requirements.txt': 'a==2\n',
      'DATASET_CARD.md': CARD.replace('12 months', '5 years').replace(/## Limits[\s\S]*/, ''),
    }
    expect((await said(before, after)).sort()).toEqual([
      'dataset-version-logged warning data/calls.csv.dvc',
      'label-changes-weighed warning data/classes.txt',
      'protective-passages-kept warning DATASET_CARD.md',
      'retention-change-explained warning DATASET_CARD.md',
      'sbom-up-to-date note bom.json',
    ])
  })

  it('keeps its name when lines move, and gets another when the change is another', async () => {
    const [first] = await changes(classes('calm', 'upset'), classes('calm', 'upset', 'drunk'))
    const [moved] = await changes(classes('calm', 'upset'), { 'data/classes.txt': 'drunk\ncalm\nupset\n' })
    const [other] = await changes(classes('calm', 'upset'), classes('calm', 'upset', 'liar'))
    expect(moved?.fingerprint).toBe(first?.fingerprint)
    expect(other?.fingerprint).not.toBe(first?.fingerprint)
  })

  it('of one dataset is not said of another', async () => {
    const datasets = `datasets:
  - name: calls
    paths: [calls/**]
  - name: tiles
    paths: [tiles/**]
    personal-data: none
`
    const configured = { '.github/gardefou.yml': CONFIGURED['.github/gardefou.yml'] + datasets }
    const before = { ...configured, 'calls/classes.txt': 'calm\nupset\n', 'tiles/classes.txt': 'wheat\nmaize\n' }
    const after = { ...configured, 'calls/classes.txt': 'calm\nupset\n', 'tiles/classes.txt': 'wheat\nrye\nmaize\n' }
    expect(await said(before, after)).toEqual([])
    const [found] = await changes(before, { ...before, 'calls/classes.txt': 'calm\nupset\ndrunk\n' })
    expect(found?.dataset).toBe('calls')
  })

  it('that blanks a plan, or takes one away, is found as surely as a plan never written', async () => {
    const plan = '# Security\n\n## Incident response\n\n1. The on-call engineer isolates the data and calls the DPO.\n'
    for (const after of [{ 'SECURITY.md': plan.replace(/1\. .*/, 'To do') }, {}]) {
      const base = { ...CONFIGURED, 'SECURITY.md': plan }
      const { findings } = await reviewFiles({ ...CONFIGURED, ...after }, { base })
      const found = findings.find(({ rule }) => rule === 'incident-plan-documented')
      expect([found?.level, found?.state]).toEqual(['warning', 'introduced'])
    }
  })

  it('that takes something out is found where that stood', async () => {
    const plan = '# Security\n\n## Incident response\n\n1. The on-call engineer isolates the data and calls the DPO.\n'
    const base = { ...CONFIGURED, 'SECURITY.md': plan, 'DATASET_CARD.md': CARD, ...classes('calm', 'tense', 'upset') }
    const left = { ...CONFIGURED, 'DATASET_CARD.md': CARD.replace(/## Limits[\s\S]*/, ''), ...classes('calm', 'tense') }
    const { findings } = await reviewFiles(left, { base })
    const stood = (rule: string) => findings.find((finding) => finding.rule === rule)?.before
    expect(stood('incident-plan-documented')).toEqual({ path: 'SECURITY.md', startLine: 3, endLine: 5 })
    expect(stood('protective-passages-kept')).toEqual({ path: 'DATASET_CARD.md', startLine: 13, endLine: 13 })
    expect(stood('label-changes-weighed')).toEqual({ path: 'data/classes.txt', startLine: 3, endLine: 3 })
    const alone = await reviewFiles(left)
    expect(alone.findings.filter(({ before }) => before !== undefined)).toEqual([])
  })
})
