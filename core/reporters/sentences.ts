import { agreed, counted, listed, numeral } from '../language/plural.ts'
import { type Decision, type Finding, LEVELS } from '../words/finding.ts'
import type { Profile } from '../words/profile.ts'
import type { DatasetProfile, FailOn, Report } from '../words/report.ts'
import type { Language, Text } from '../words/text.ts'
import { HEADINGS, LEVEL_NAMES, LEVEL_NOUNS, labelled, NOUNS, SENTENCES, tierSentence } from './phrases.ts'
import { reaches, sorted } from './sorted.ts'

/** How many findings of each level, gravest first: `1 legal reminder and 2 notes`. */
export function countsByLevel(findings: readonly Finding[]): Text {
  const levels = LEVELS.map((level) => ({ level, count: findings.filter((one) => one.level === level).length }))
  return listed(levels.filter(({ count }) => count > 0).map(({ level, count }) => counted(count, LEVEL_NOUNS[level])))
}

function newFindings(report: Report, open: readonly Finding[]): Text {
  if (report.untouched === true) return SENTENCES.untouched
  if (open.length === 0) return report.compared ? SENTENCES.nothingNew : SENTENCES.nothing
  const [count, levels] = [counted(open.length, NOUNS.finding), countsByLevel(open)]
  if (!report.compared) return { en: `${count.en}: ${levels.en}.`, fr: `${count.fr}\u00a0: ${levels.fr}.` }
  return {
    en: `This change brings ${count.en}: ${levels.en}.`,
    fr: `Cette modification apporte ${count.fr}\u00a0: ${levels.fr}.`,
  }
}

function others(existing: number, fixed: number, decided: number): Text[] {
  const parts: (readonly [number, Text])[] = [
    [
      existing,
      { en: 'already there', fr: agreed(existing, { en: ['', ''], fr: ['déjà présent', 'déjà présents'] }).fr },
    ],
    [fixed, { en: 'settled', fr: agreed(fixed, { en: ['', ''], fr: ['réglé', 'réglés'] }).fr }],
    [decided, { en: 'answered by a decision', fr: agreed(decided, DECIDED).fr }],
  ]
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => ({
      en: `${numeral(count).en} ${words.en}`,
      fr: `${numeral(count).fr}\u00a0${words.fr}`,
    }))
}

const DECIDED = { en: ['', ''], fr: ['couvert par une décision', 'couverts par une décision'] } as const

/** The whole review in a sentence or two: what is new, then what was there, is settled or was decided. */
export function overview(report: Report): Text {
  const { open, existing, fixed, decided } = sorted(report)
  const first = newFindings(report, open)
  const rest = listed(others(existing.length, fixed.length, decided.length))
  if (rest.en === '') return first
  return { en: `${first.en} Also: ${rest.en}.`, fr: `${first.fr} Par ailleurs\u00a0: ${rest.fr}.` }
}

function passes(failOn: FailOn): Text {
  if (failOn === 'none') {
    return {
      en: 'passes; this review informs and blocks nothing (fail-on is none).',
      fr: 'réussite\u202f; cette revue informe et ne bloque rien (fail-on vaut none).',
    }
  }
  return {
    en: `passes; nothing new without a decision reaches the level set by fail-on (${failOn}).`,
    fr: `réussite\u202f; aucun nouveau constat sans décision n’atteint le niveau fixé par fail-on (${failOn}).`,
  }
}

function fails(count: number, failOn: FailOn): Text {
  const [findings, verb] = [counted(count, NOUNS.finding), count === 1 ? 'reaches' : 'reach']
  return {
    en: `fails; ${findings.en} ${verb} the level that the repository set by fail-on (${failOn}).`,
    fr: `échec\u202f; ${findings.fr} ${count < 2 ? 'atteint' : 'atteignent'} le niveau que le dépôt a fixé par fail-on (${failOn}).`,
  }
}

const COULD_NOT: Text = {
  en: 'could not tell; part of the review could not be done, and its silence proves nothing.',
  fr: 'indéterminé\u202f; une partie de la revue n’a pas pu être faite, et son silence ne prouve rien.',
}

/** What the verdict is and which setting it follows from, to stand after the word “Verdict”. */
export function verdictSentence(report: Report): Text {
  if (report.verdict === 'error') return COULD_NOT
  if (report.verdict === 'pass') return passes(report.failOn)
  return fails(report.findings.filter((finding) => reaches(finding, report.failOn)).length, report.failOn)
}

/** What the profile comes to: its tier and, if so, that levels are capped. */
export function profileSentences({ tier, capped }: Profile): readonly Text[] {
  if (tier === 'unknown') return [SENTENCES.tierUnknown]
  if (tier === 0) return [SENTENCES.outOfScope]
  return [tierSentence(tier), ...(capped ? [SENTENCES.capped] : [])]
}

function tierOf({ name, profile: { tier } }: DatasetProfile): Text {
  if (tier === 0) return { en: `${name}, out of scope`, fr: `${name}, hors champ` }
  if (tier === 'unknown') return { en: `${name}, not known`, fr: `${name}, inconnu` }
  return { en: `${name}, ${tier}`, fr: `${name}, ${tier}` }
}

/** What the profiles come to: that of the repository, the one most at stake, then the tier of each declared dataset. */
export function profilesSentences({ profile, datasets, untouched }: Report): readonly Text[] {
  if (untouched === true) return []
  if (datasets.length === 0) return profileSentences(profile)
  const tiers = datasets.map(tierOf)
  const each = {
    en: `By dataset, the tier is: ${tiers.map(({ en }) => en).join('; ')}.`,
    fr: `Par jeu de données, le palier est\u00a0: ${tiers.map(({ fr }) => fr).join('\u202f; ')}.`,
  }
  return [...profileSentences(profile), each]
}

/** How many files were read, of how many. */
export function readingSentence({ paths, nominated, read }: Report['counts']): Text {
  const [files, all] = [counted(read, NOUNS.file), counted(paths, NOUNS.path)]
  const chosen = numeral(nominated)
  const [en, fr] =
    nominated === read ? ['', ''] : [`, ${chosen.en} chosen by name`, `, ${chosen.fr} retenus par leur nom`]
  return { en: `${files.en} read of ${all.en}${en}.`, fr: `${files.fr} lu${read < 2 ? '' : 's'} sur ${all.fr}${fr}.` }
}

/** How many rules do not apply; `undefined` when all of them do. */
export function notApplicableSentence({ rules }: Report): Text | undefined {
  const ids = new Set(rules.filter(({ outcome }) => outcome === 'not-applicable').map(({ id }) => id))
  if (ids.size === 0) return undefined
  const count = counted(ids.size, NOUNS.rule)
  const [en, fr] = ids.size === 1 ? ['does', 'ne s’applique pas'] : ['do', 'ne s’appliquent pas']
  return {
    en: `${count.en} ${en} not apply here; the JSON report says why.`,
    fr: `${count.fr} ${fr} ici\u202f; le rapport JSON en donne la raison.`,
  }
}

/** Who decided, why and until when. */
export function decisionSentence({ reason, by, until }: Decision, language: Language): string {
  const end = {
    en: until === undefined ? '' : `, until ${until}`,
    fr: until === undefined ? '' : `, jusqu’au ${until}`,
  }
  return language === 'fr' ? `décidé par ${by}${end.fr}\u00a0: ${reason}` : `decided by ${by}${end.en}: ${reason}`
}

/** That `count` entries of a list are not shown. */
export function moreSentence(count: number): Text {
  const figure = numeral(count)
  return { en: `and ${figure.en} more`, fr: `et ${figure.fr}\u00a0de plus` }
}

/** The message of a finding, as a question where it is one: there no heading stands before it on the same line. */
export function saidMessage({ level, message }: Finding, language: Language): string {
  return level === 'question' ? labelled(LEVEL_NAMES.question, language, message[language]) : message[language]
}

/** Where a finding stands: `path:line`, `path:first-last`, or the whole repository. */
export function placeOf({ location }: Finding, language: Language): string {
  if (location === undefined) return HEADINGS.repository[language]
  const { path, startLine, endLine } = location
  return endLine > startLine ? `${path}:${startLine}-${endLine}` : `${path}:${startLine}`
}
