import { FORMS } from '../core/commands/vocabulary.ts'
import { citation } from '../core/reporters/citation.ts'
import { type ReportContext, recommendationsOf, ruleOf } from '../core/reporters/context.ts'
import { markdownCode, markdownLink, markdownText, titleText } from '../core/reporters/escape.ts'
import { background, bold, closesLine, folded, markdownPlace } from '../core/reporters/markdown-finding.ts'
import { HEADINGS, LEVEL_NAMES, labelled } from '../core/reporters/phrases.ts'
import type { Finding } from '../core/words/finding.ts'
import type { Location } from '../core/words/location.ts'
import type { Language, Text } from '../core/words/text.ts'
import { digest } from '../github/digest.ts'
import type { MarkedStage } from '../github/issue-mark.ts'
import type { IssueDraft } from '../github/issues.ts'
import type { Answer } from './issue-plan.ts'

/** What an issue's text depends on beside its finding. */
export interface IssueContext extends ReportContext {
  readonly language: Language
  /** Whether everybody can read the issue: it then names the file and the expectation, and nothing that was read. */
  readonly isPublic: boolean
}

/** Characters of a title; forges refuse more than 256. */
const TITLE_LIMIT = 200

const CONDUCT: Text = {
  en: 'gardefou edits this issue when the files change, and closes it when they answer it. If you close it yourself, it stays closed until the facts are different.',
  fr: 'gardefou met ce ticket à jour quand les fichiers changent, et le ferme quand ils y répondent. Si vous le fermez vous-même, il le reste tant que les faits ne changent pas.',
}

/** Forms are shown as code, so that nothing in them is taken for a command or for Markdown. */
const ASK: Text = {
  en: `To put it off, record what was done or have the files read again, write a comment: ${markdownCode(FORMS.help.en)} lists the commands.`,
  fr: `Pour le reporter, consigner ce qui a été fait ou faire relire les fichiers, écrivez un commentaire\u00a0: ${markdownCode(FORMS.help.fr)} énumère les commandes.`,
}

const REDUCED: Text = {
  en: 'Details are left out because this repository is public; `gardefou check` on a copy of it shows them.',
  fr: 'Les détails sont omis car ce dépôt est public\u202f; `gardefou check`, lancé sur une copie, les montre.',
}

/** The language in which an issue was written; `undefined` for one of another version. */
export function languageOf(body: string): Language | undefined {
  return (['en', 'fr'] as const).find((language) => body.includes(CONDUCT[language]))
}

/** A title inside a sentence: its first letter goes small, unless it begins an abbreviation. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1)
}

const HERE: Text = { en: 'a point to check in this file.', fr: 'un point à vérifier dans ce fichier.' }
const SOMEWHERE: Text = { en: 'a point to check in this repository.', fr: 'un point à vérifier dans ce dépôt.' }

/** What an issue says of its finding, and on whose authority. */
export interface Face {
  /** Begins the title. */
  readonly toDo: Text
  /** Of the title, where it is not the expectation of the rule and its dataset; plain text. */
  readonly title?: Text
  /** Begins the body. */
  readonly label: Text
  readonly message: Text
  readonly authority: Text
  /** What is said in place of the message where everybody can read it. */
  readonly reduced: Text
}

function faceOf({ level, message, authority, location }: Finding): Face {
  const toDo: Text = { en: 'To check', fr: 'À vérifier' }
  const reduced = location === undefined ? SOMEWHERE : HERE
  return { toDo, label: LEVEL_NAMES[level], message, authority, reduced }
}

function titleOf(finding: Finding, { toDo, title }: Face, context: IssueContext): string {
  const { language, isPublic } = context
  const expectation = inSentence(ruleOf(finding, context)?.title[language] ?? finding.rule)
  const dataset = finding.dataset === undefined || isPublic ? '' : ` (${titleText(finding.dataset)})`
  const said = title === undefined || isPublic ? expectation + dataset : titleText(title[language])
  return [...labelled(toDo, language, said)].slice(0, TITLE_LIMIT).join('')
}

/** In public, the document alone is named: the title says what to look for in it. */
function reducedHead({ location }: Finding, { label, reduced }: Face, { language }: IssueContext): string[] {
  const head = bold(label, language, reduced[language])
  return location === undefined ? [head] : [head, bold(HEADINGS.place, language, markdownCode(location.path))]
}

function reducedBackground(finding: Finding, context: IssueContext): string[] {
  const sources = recommendationsOf(finding, context).map((one) => {
    return `- ${markdownLink(markdownText(citation(one, context.language)), one.source.url)}`
  })
  return [[`**${HEADINGS.sources[context.language]}**`, '', ...sources].join('\n'), REDUCED[context.language]]
}

const OWNERS: Text = { en: 'Owners', fr: 'Responsables' }

/** Teams cannot be assigned; as code their name tells whom to ask, and calls nobody. */
function ownersLine(teams: readonly string[], language: Language): string[] {
  if (teams.length === 0) return []
  return [bold(OWNERS, language, teams.map((team) => markdownCode(`@${team}`)).join(', '))]
}

function fullHead(
  finding: Finding,
  { label, message }: Face,
  teams: readonly string[],
  context: IssueContext,
): string[] {
  const { language } = context
  const head = bold(label, language, markdownText(message[language]))
  const place = bold(HEADINGS.place, language, markdownPlace(finding, context, language))
  return [head, place, ...ownersLine(teams, language)]
}

function bodyOf(finding: Finding, face: Face, teams: readonly string[], context: IssueContext): string {
  const { language, isPublic } = context
  const head = isPublic ? reducedHead(finding, face, context) : fullHead(finding, face, teams, context)
  const back = isPublic ? reducedBackground(finding, context) : background(finding, context, language)
  const front = [...head, markdownText(face.authority[language]), closesLine(finding, language)]
  return [...front, folded(HEADINGS.fold[language], back.join('\n\n')), CONDUCT[language], ASK[language]].join('\n\n')
}

/** What is known of an issue beside its finding. */
export interface IssueDetails {
  /** How it is said, where it is not said as the finding says it. */
  readonly face?: Face
  /** Digest of its facts, where they are not those of the finding. */
  readonly facts?: string
  readonly stage?: MarkedStage
  readonly teams?: readonly string[]
}

/** The issue that says `finding`, in the language of the repository. */
export function issueDraft(finding: Finding, context: IssueContext, details: IssueDetails = {}): IssueDraft {
  const { face = faceOf(finding), teams = [], stage } = details
  const [title, body] = [titleOf(finding, face, context), bodyOf(finding, face, teams, context)]
  const { rule, fingerprint, level, message, location } = finding
  const facts = details.facts ?? digest(level, message.en, message.fr)
  const mark = { rule, fingerprint, path: location?.path, facts, text: digest(title, body), isAnswered: false }
  return { title, body, mark: stage === undefined ? mark : { ...mark, stage } }
}

function linkedPlace({ path, startLine, endLine }: Location, { linkTo }: IssueContext): string {
  const label = startLine === endLine ? `${path}:${startLine}` : `${path}:${startLine}-${endLine}`
  return markdownLink(markdownCode(label), linkTo?.({ path, startLine, endLine }))
}

const GONE: Text = {
  en: 'No document that is read says any more what this was about.',
  fr: 'Plus aucun document lu ne dit ce dont il était question.',
}

function places({ places }: Answer, context: IssueContext): string {
  const { language, isPublic } = context
  if (places.length === 0) return GONE[language]
  const named = isPublic
    ? [...new Set(places.map(({ path }) => markdownCode(path)))]
    : places.map((place) => linkedPlace(place, context))
  const label: Text = { en: 'What answers it', fr: 'Ce qui y répond' }
  return `${labelled(label, language, named.join(', '))}.`
}

/** The paragraph that closes an issue: at which commit the files were read, and what in them answers it. */
export function answerText(answer: Answer, commit: string, context: IssueContext): string {
  const { language } = context
  const closed: Text = {
    en: `Closed after reading the files at commit ${commit}.`,
    fr: `Fermé après lecture des fichiers au commit ${commit}.`,
  }
  const what = answer.reason === undefined ? places(answer, context) : markdownText(answer.reason[language])
  return `${closed[language]} ${what}`
}
