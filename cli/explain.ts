import { closest } from 'fastest-levenshtein'
import { explainRecommendation, explainRule } from '../core/pipeline/explain.ts'
import { explanationLines, explanationPage } from '../core/reporters/explanation.ts'
import type { Explanation } from '../core/words/explanation.ts'
import type { Recommendation } from '../core/words/recommendation.ts'
import { cnil } from '../rules/cnil/catalogue.ts'
import { coverageOf } from '../rules/cnil/coverage.ts'
import { rules } from '../rules/index.ts'
import { Failure } from './failure.ts'
import { languageOf } from './language.ts'
import type { Options } from './options.ts'
import { pageOf } from './printed-report.ts'
import type { World } from './world.ts'

const ROWS: Readonly<Record<string, Recommendation>> = cnil

function unknown(given: string): Failure {
  const names = /^[a-z]+-\d+$/i.test(given) ? Object.keys(ROWS) : rules.map(({ id }) => id)
  const near = closest(/\d$/.test(given) ? given.toUpperCase() : given.toLowerCase(), names)
  return new Failure({
    en: `“${given}” is neither a rule nor a recommendation; did you mean ${near}? Findings name their rule and their sources.`,
    fr: `«\u202f${given}\u202f» n’est ni une règle ni une recommandation\u202f; vouliez-vous dire ${near}\u202f? Les constats nomment leur règle et leurs sources.`,
  })
}

const NOTHING_ASKED = new Failure({
  en: 'explain needs the name of a rule or of a recommendation, such as incident-plan-documented or S-21.',
  fr: 'explain attend le nom d’une règle ou d’une recommandation, comme incident-plan-documented ou S-21.',
})

function explanationOf(given: string): Explanation {
  const rule = rules.find(({ id }) => id === given.toLowerCase())
  if (rule !== undefined) return explainRule(rule)
  const row = ROWS[given.toUpperCase()]
  if (row === undefined) throw unknown(given)
  return explainRecommendation(row, rules, coverageOf(row.id))
}

/** Explains rules and recommendations: what is said, on what ground, what closes it. */
export async function explain(options: Options, world: World): Promise<number> {
  if (options.paths.length === 0) throw NOTHING_ASKED
  const language = languageOf(options, world)
  const explanations = options.paths.map(explanationOf)
  const form = options.format
  if (form !== 'terminal' && form !== 'markdown') {
    throw new Failure({
      en: `explain writes the formats terminal and markdown, not ${form}.`,
      fr: `explain écrit les formats terminal et markdown, pas ${form}.`,
    })
  }
  const page = pageOf(options, world)
  for (const explanation of explanations) {
    world.out(
      form === 'markdown' ? explanationPage(explanation, language) : explanationLines(explanation, language, page),
    )
  }
  return 0
}
