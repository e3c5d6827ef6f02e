import type { Recommendation } from '../../core/words/recommendation.ts'
import type { Rule } from '../../core/words/rule.ts'
import type { GuardCounts, Reasons } from '../../rules/cnil/coverage.ts'

/** All that answers for the rows of the catalogue. */
export interface Answering {
  readonly rows: readonly Recommendation[]
  readonly rules: readonly Rule[]
  readonly guards: GuardCounts
  readonly reasons: Reasons
}

const REASONS = 'rules/cnil/reasons.ts'

/** The rules that rest on the row `id`. */
export function restingOn(id: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ recommendations }) => recommendations.some((row) => row.id === id))
}

function staleReasons({ rows, rules, reasons }: Answering): string[] {
  return rows.flatMap(({ id }) => {
    const resting = restingOn(id, rules).map((rule) => rule.id)
    if (resting.length === 0 || reasons[id] === undefined) return []
    const rest = resting.length === 1 ? 'rests' : 'rest'
    return [`${id} has a reason, yet ${resting.join(', ')} ${rest} on it: remove the reason from ${REASONS}.`]
  })
}

function unanswered({ rows, rules, guards, reasons }: Answering): string[] {
  const isGuarded = (id: string) => Object.values(guards).some((named) => (named[id] ?? 0) > 0)
  const bare = rows.filter(({ id }) => {
    return restingOn(id, rules).length === 0 && !isGuarded(id) && reasons[id] === undefined
  })
  if (bare.length === 0) return []
  const has = bare.length === 1 ? 'has' : 'have'
  return [
    `${bare.map(({ id }) => id).join(', ')} ${has} neither a rule, nor a guard test, nor a reason: cite the row in a rule, begin the title of a test in test/guards with its id and “ · ”, or say in ${REASONS} why software cannot tell.`,
  ]
}

function unknownNames({ rows, guards, reasons }: Answering): string[] {
  const known = new Set(rows.map(({ id }) => id))
  const titles = Object.entries(guards).flatMap(([file, named]) => Object.keys(named).map((id) => [file, id] as const))
  const given = Object.keys(reasons).map((id) => [REASONS, id] as const)
  return [...titles, ...given]
    .filter(([, id]) => !known.has(id))
    .map(([file, id]) => `${file} names ${id}, which is no row of the catalogue: correct it.`)
}

function unknownCitations({ rows, rules }: Answering): string[] {
  return rules.flatMap(({ id, recommendations }) => {
    if (recommendations.length === 0) return [`${id} rests on no row: give it one of the catalogue.`]
    const strangers = recommendations.filter((row) => !rows.includes(row))
    return strangers.map((row) => `${id} rests on ${row.id}, which is no row of the catalogue: cite one that is.`)
  })
}

/** What is wrong with who answers for which row, each in a sentence that says what to do. */
export function coverageFaults(answering: Answering): readonly string[] {
  return [
    ...unanswered(answering),
    ...staleReasons(answering),
    ...unknownNames(answering),
    ...unknownCitations(answering),
  ]
}
