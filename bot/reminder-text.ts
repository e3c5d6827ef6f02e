import { counted, type Noun } from '../core/language/plural.ts'
import { markdownText } from '../core/reporters/escape.ts'
import { bold } from '../core/reporters/markdown-finding.ts'
import type { PlainDate } from '../core/time/plain-date.ts'
import type { Stage } from '../core/time/reminders.ts'
import type { Text } from '../core/words/text.ts'
import { digest } from '../github/digest.ts'
import type { MarkedStage } from '../github/issue-mark.ts'
import type { Face, IssueContext, IssueDetails } from './issue-text.ts'

/** What is said of the end of a period. */
export interface Ending {
  readonly dataset: string | undefined
  readonly endsOn: PlainDate
  readonly stage: Stage
}

const DAYS: Noun = { en: ['day', 'days'], fr: ['jour', 'jours'] }

const COMING: Text = { en: 'Coming up', fr: 'À venir' }
const ENDED: Text = { en: 'Ended', fr: 'Terminée' }
const TO_PLAN: Text = { en: 'To plan', fr: 'À prévoir' }

const REDUCED: Text = {
  en: 'the end of a period that this file declares.',
  fr: 'la fin d’une durée que ce fichier déclare.',
}

/** The law is recalled once the period has ended; until then a reminder is a service, and nothing is late. */
const AUTHORITY: Text = {
  en: 'A reminder of gardefou’s own (not a CNIL position), from the period that this project declared. Its last day still counts.',
  fr: 'Rappel propre à gardefou (pas une position de la CNIL), d’après la durée que ce projet a déclarée. Le dernier jour compte encore.',
}

function subject(dataset: string | undefined): Text {
  return dataset === undefined
    ? { en: 'a declared retention period', fr: 'une durée de conservation déclarée' }
    : {
        en: `the declared retention period of ${dataset}`,
        fr: `la durée de conservation déclarée pour ${dataset}`,
      }
}

/** The words are true from the day of the reminder to the last day, so that they need not change in between. */
function clause({ dataset, endsOn, stage }: Ending): Text {
  const [who, days] = [subject(dataset), counted(stage.within, DAYS)]
  return {
    en: `${who.en} ends within ${days.en}, on ${endsOn}`,
    fr: `${who.fr} prend fin d’ici ${days.fr}, le ${endsOn}`,
  }
}

function endedClause({ dataset, endsOn }: Ending): Text {
  const who = subject(dataset)
  return { en: `${who.en} ended on ${endsOn}`, fr: `${who.fr} a pris fin le ${endsOn}` }
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

function reminderFace(ending: Ending): Face {
  const title = clause(ending)
  const message = { en: sentence(title.en), fr: sentence(title.fr) }
  return { toDo: TO_PLAN, title, label: COMING, message, authority: AUTHORITY, reduced: REDUCED }
}

/** The day itself stays out of the hidden line, which everybody can read in public. */
export function markedStage({ endsOn, stage }: Pick<Ending, 'endsOn' | 'stage'>): MarkedStage {
  return { end: endDigest(endsOn), before: stage.before }
}

/** What a hidden line holds of the day on which a period ends. */
export function endDigest(endsOn: PlainDate): string {
  return digest('end', endsOn)
}

/** What makes a reminder of the finding that will come; its facts are the end alone, whatever the stage. */
export function reminderDetails(ending: Ending): IssueDetails {
  const stage = markedStage(ending)
  return { face: reminderFace(ending), facts: digest('reminder', stage.end), stage }
}

const REDUCED_ENDED: Text = {
  en: 'the period that this issue is about has ended.',
  fr: 'la durée dont il est question ici a pris fin.',
}
const REDUCED_NEARER: Text = {
  en: 'the end of the period that this issue is about is nearer.',
  fr: 'la fin de la durée dont il est question ici approche.',
}

/** The comment that says which stage an issue has come to. */
export function stageComment(
  ending: Ending,
  { language, isPublic }: Pick<IssueContext, 'language' | 'isPublic'>,
): string {
  const hasEnded = ending.stage.before === 0
  const full = hasEnded ? endedClause(ending) : clause(ending)
  const reduced = hasEnded ? REDUCED_ENDED : REDUCED_NEARER
  const said = isPublic ? reduced[language] : markdownText(sentence(full[language]))
  return bold(hasEnded ? ENDED : COMING, language, said)
}
