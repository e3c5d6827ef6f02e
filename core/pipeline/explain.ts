import { counted, type Noun } from '../language/plural.ts'
import { LEVEL_NAMES } from '../reporters/phrases.ts'
import { CHECKABLE_NAMES, FORCE_NAMES, PARTY_NAMES } from '../reporters/source-names.ts'
import { authorityOf, lawIn } from '../review/authority.ts'
import { closesOf } from '../review/closing.ts'
import type { Coverage, Guard } from '../words/coverage.ts'
import type { Explanation, Part } from '../words/explanation.ts'
import type { Level } from '../words/finding.ts'
import type { Recommendation } from '../words/recommendation.ts'
import type { Rule, TierLevel } from '../words/rule.ts'
import type { Text } from '../words/text.ts'

const TIERS = [1, 2, 3] as const

const SILENT: Text = { en: 'nothing is said', fr: 'rien n’est dit' }

const HEADINGS = {
  says: { en: 'What a finding says', fr: 'Ce que dit un constat' },
  levels: {
    en: 'Level, by tier (gardefou’s own heuristic, not the CNIL’s)',
    fr: 'Niveau, par palier (heuristique propre à gardefou, et non à la CNIL)',
  },
  closes: { en: 'What closes it', fr: 'Ce qui le clôt' },
  sources: { en: 'What it rests on', fr: 'Sur quoi elle repose' },
  limits: { en: 'What is left alone', fr: 'Ce qui est laissé de côté' },
  source: { en: 'Where it is said', fr: 'Où c’est dit' },
  force: { en: 'How firmly', fr: 'Avec quelle force' },
  binds: { en: 'To whom', fr: 'À qui' },
  trigger: { en: 'When', fr: 'Quand' },
  checkable: { en: 'What files can tell', fr: 'Ce que les fichiers peuvent dire' },
  rules: { en: 'Rules that rest on it', fr: 'Règles qui s’y appuient' },
  guards: { en: 'Tests that hold gardefou to it', fr: 'Tests qui y tiennent gardefou' },
  reason: { en: 'Why no rule is made of it', fr: 'Pourquoi elle ne donne lieu à aucune règle' },
} as const satisfies Readonly<Record<string, Text>>

const TEST: Noun = { en: ['test', 'tests'], fr: ['test', 'tests'] }

const NO_RULE: Text = {
  en: 'None: no finding is made of it.',
  fr: 'Aucune\u00a0: elle ne donne lieu à aucun constat.',
}

function levelText(tier: number, level: TierLevel): Text {
  const name = level === 'silent' ? SILENT : LEVEL_NAMES[level]
  return { en: `Tier ${tier}: ${name.en.toLowerCase()}`, fr: `Palier ${tier}\u00a0: ${name.fr.toLowerCase()}` }
}

function joined(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join('; '), fr: texts.map(({ fr }) => fr).join('\u202f; ') }
}

function withId({ id, text }: Recommendation): Text {
  return { en: `${id} · ${text.en}`, fr: `${id} · ${text.fr}` }
}

function ruleItem({ id, title }: Rule): Text {
  return { en: `${id}: ${title.en}`, fr: `${id}\u00a0: ${title.fr}` }
}

function guardItem({ file, tests }: Guard): Text {
  const count = counted(tests, TEST)
  return { en: `${file}: ${count.en}`, fr: `${file}\u00a0: ${count.fr}` }
}

/** What answers for a row: rules, then tests, then the reason why no rule does; the last two where there are any. */
function answering(resting: readonly Rule[], { guards, reason }: Coverage): Part[] {
  return [
    part('rules', ...(resting.length === 0 ? [NO_RULE] : resting.map(ruleItem))),
    ...(guards.length === 0 ? [] : [part('guards', ...guards.map(guardItem))]),
    ...(reason === undefined ? [] : [part('reason', reason)]),
  ]
}

function part(heading: keyof typeof HEADINGS, ...items: readonly Text[]): Part {
  return { heading: HEADINGS[heading], items }
}

/** The fixed sentence of a rule’s findings; a question’s own words are those of each finding, so what is hoped for stands here. */
function saidBy(rule: Rule, level: Level): Text {
  const { en, fr } = authorityOf(rule, level)
  if (level !== 'question') return { en, fr }
  const asked = LEVEL_NAMES.question
  return {
    en: `${asked.en}: ${rule.expectation.en}. ${en}`,
    fr: `${asked.fr}\u00a0: ${rule.expectation.fr}. ${fr}`,
  }
}

/** What there is to know of a rule: what it says, how loudly, on what ground, and what closes it. */
export function explainRule(rule: Rule): Explanation {
  const { id, title, levels, recommendations } = rule
  const loudest = TIERS.map((tier) => levels[tier]).find((level) => level !== 'silent')
  return {
    id,
    title,
    parts: [
      part('says', saidBy(rule, loudest ?? 'note')),
      part('levels', ...TIERS.map((tier) => levelText(tier, levels[tier]))),
      part('closes', ...closesOf(rule)),
      part('sources', ...recommendations.map(withId)),
      part('limits', ...recommendations.map(({ guard }) => guard)),
    ],
  }
}

/** The same for who has little room: what the rule says, what closes it, and what it rests on. */
export function explainBriefly(rule: Rule): Explanation {
  const brief: readonly Text[] = [HEADINGS.says, HEADINGS.closes, HEADINGS.sources]
  const whole = explainRule(rule)
  return { ...whole, parts: whole.parts.filter(({ heading }) => brief.includes(heading)) }
}

/** What there is to know of a recommendation, which of `rules` rest on it, and what else answers for it. */
export function explainRecommendation(row: Recommendation, rules: readonly Rule[], coverage: Coverage): Explanation {
  const { source, section } = row
  const resting = rules.filter(({ recommendations }) => recommendations.some(({ id }) => id === row.id))
  const place = { en: `${source.name.en}, ${section.en}`, fr: `${source.name.fr}, ${section.fr}` }
  const address = source.url === undefined ? [] : [{ en: source.url, fr: source.url }]
  return {
    id: row.id,
    title: row.text,
    parts: [
      part('source', place, ...address),
      part(
        'force',
        joined(row.force.map((force) => FORCE_NAMES[force])),
        ...row.law.map((law) => ({ en: lawIn('en', [law]), fr: lawIn('fr', [law]) })),
      ),
      part('binds', joined(row.binds.map((party) => PARTY_NAMES[party]))),
      part('trigger', row.trigger),
      part('checkable', CHECKABLE_NAMES[row.checkable]),
      part('limits', row.guard),
      ...answering(resting, coverage),
    ],
  }
}
