import { describe, expect, it } from 'vitest'
import { runCli } from './support/run-cli.ts'

async function reviewed(name: string, language: string) {
  const args = ['check', `examples/${name}/after`, '--base', `examples/${name}/before`, '--today', '2026-11-24']
  const { stdout, code } = await runCli([...args, '--format', 'json'], process.cwd())
  const report = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(report.language).toBe(language)
  const introduced = report.findings.filter(({ state }: { state: string }) => state === 'introduced')
  return introduced.map(
    ({ rule, level, location }: Found) => `${level} ${rule} ${location?.path}:${location?.startLine}`,
  )
}

interface Found {
  readonly rule: string
  readonly level: string
  readonly location: { readonly path: string; readonly startLine: number } | null
}

describe('the examples, before and after a change', () => {
  it('hospital images: legal reminders, warnings and a question, each at its place', async () => {
    expect(await reviewed('hospital-images', 'fr')).toEqual([
      'legal notice-mentions-annotation docs/information-patients.md:1',
      'legal retention-within-period retention.yml:2',
      'warning incident-plan-documented SECURITY.md:7',
      'warning label-changes-weighed data/annotation/etiquettes.xml:7',
      'warning label-criteria-stated data/annotation/etiquettes.xml:7',
      'question retention-declared retention.yml:14',
    ])
  })

  it('comments: a label without a criterion, a vague period, a claim of anonymity', async () => {
    expect(await reviewed('comments', 'en')).toEqual([
      'warning label-changes-weighed labels.xml:7',
      'warning label-criteria-stated labels.xml:7',
      'question retention-declared README.md:18',
      'question anonymity-claim-assessed data/datapackage.json:25',
    ])
  })

  it('satellite tiles: nothing at all', async () => {
    expect(await reviewed('satellite-tiles', 'en')).toEqual([])
  })
})
