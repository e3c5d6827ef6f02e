import { expect, test } from 'vitest'
import { sarif } from '../../../core/reporters/sarif.ts'
import { rules } from '../../../rules/index.ts'
import { codeScanningFaults } from '../../support/code-scanning-faults.ts'
import { context, fullReport, hostileReport, labelFinding, report } from '../../support/report-builder.ts'

const uploaded = { version: '1.0.0', openOnly: true } as const

test.each(['en', 'fr'] as const)('takes what the Action uploads, with every rule that there is (%s)', (language) => {
  const repositoryWide = labelFinding('a', 3, { location: undefined, evidence: [] })
  const reports = [fullReport(), hostileReport(), report({ documents: [], findings: [repositoryWide] })]
  const all = { rules: [...context.rules, ...rules.filter(({ id }) => context.rules.every((one) => one.id !== id))] }
  for (const one of reports) expect(codeScanningFaults(sarif(one, all, { language, ...uploaded }))).toEqual([])
})

test.each(['en', 'fr'] as const)('takes 6,000 findings, keeps 5,000, and is told of the others (%s)', (language) => {
  const quote = (at: number) => `${'the words that were read in the guide of annotation, '.repeat(2)}${at}`
  const findings = Array.from({ length: 6_000 }, (_, at) =>
    labelFinding(`label ${at}`, at + 1, {
      evidence: Array.from({ length: 4 }, (_, more) => ({
        path: 'guide.md',
        line: more + 1,
        quote: quote(at + more),
      })),
    }),
  )
  const upload = sarif(report({ findings }), context, { language, ...uploaded })
  expect(codeScanningFaults(upload)).toEqual([])
  const [{ results, invocations }] = JSON.parse(upload).runs
  expect(results).toHaveLength(5_000)
  expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1[,\u202f\u00a0]000/)
})

test('is never shown a finding that was decided or settled', () => {
  const all = sarif(fullReport(), context, { language: 'en', version: '1.0.0' })
  expect(codeScanningFaults(all)).toEqual([
    '/runs/0/results/4 must NOT be valid',
    '/runs/0/results/5/baselineState must be equal to one of the allowed values',
  ])
})

test('shows a rule’s help with its links, in the language of the report', () => {
  const [, rule] = JSON.parse(sarif(fullReport(), context, { language: 'fr' })).runs[0].tool.driver.rules
  expect(rule.help.markdown).toBe(
    [
      '**Pour clore ce point\u00a0:** L’écrire\u00a0: une définition, un critère ou un exemple dans le guide d’annotation',
      '**Sources**',
      '- FA-13 · [Fiche IA 11\u00a0: annoter les données](https://www.cnil.fr/fr/ia-annoter-les-donnees), Qualité, choix des labels',
    ].join('\n\n'),
  )
  expect(rule.help.text).toContain('FA-13 · Fiche IA 11')
})
