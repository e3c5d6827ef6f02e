import type { Guard } from '../../core/words/coverage.ts'
import type { Recommendation } from '../../core/words/recommendation.ts'
import type { Language, Text } from '../../core/words/text.ts'
import { coverageOf } from '../../rules/cnil/coverage.ts'
import { type Answering, restingOn } from './coverage-faults.ts'

const TITLE: Text = { en: 'What becomes of each recommendation', fr: 'Ce que devient chaque recommandation' }

const INTRO: Text = {
  en: 'Each row of the catalogue ends in a rule that rests on it, in tests that hold gardefou itself to it, or in the reason why software cannot tell.',
  fr: 'Chaque ligne du catalogue aboutit à une règle qui s’y appuie, à des tests qui y tiennent gardefou lui-même, ou à la raison pour laquelle un logiciel ne peut répondre.',
}

const HEAD: Text = {
  en: '| row | where it is said | rules | guard tests | reason |\n|---|---|---|---|---|',
  fr: '| ligne | où c’est dit | règles | tests de garde | raison |\n|---|---|---|---|---|',
}

function guardLink({ file, tests }: Guard): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.test\.ts$/, '')
  return `[${name}](../../${file}) (${tests})`
}

function line(row: Recommendation, { rules, guards, reasons }: Answering, language: Language): string {
  const resting = restingOn(row.id, rules).map(({ id }) => `[${id}](rules/${id}.md)`)
  const coverage = coverageOf(row.id, guards, reasons)
  const cells = [
    `[${row.id}](recommendations/${row.id}.md)`,
    `${row.source.name[language]}, ${row.section[language]}`,
    resting.join(', '),
    coverage.guards.map(guardLink).join(', '),
    coverage.reason?.[language] ?? '',
  ]
  return `| ${cells.join(' | ')} |`
}

/** The page that says, row by row, what answers for it. */
export function coveragePage(answering: Answering, note: string, language: Language): string {
  const lines = answering.rows.map((row) => line(row, answering, language))
  return [`# ${TITLE[language]}`, '', note, '', INTRO[language], '', HEAD[language], ...lines, ''].join('\n')
}
