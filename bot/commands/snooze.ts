import type { Command } from '../../core/commands/command.ts'
import { markdownText } from '../../core/reporters/escape.ts'
import { addDuration } from '../../core/time/plain-date.ts'
import type { Text } from '../../core/words/text.ts'
import { snoozeIssue } from '../../github/snooze-issue.ts'
import { askForAudit } from './ask-for-audit.ts'
import { DONE, type Outcome, placeOf, problem, type Scene } from './scene.ts'

type Snooze = Extract<Command, { readonly kind: 'snooze' }>

/** ISO 8601. An issue that rests for longer is as good as forgotten. */
const LONGEST = 'P365D'

const PAST: Text = {
  en: 'That day has passed; name one that is still to come.',
  fr: 'Ce jour est passé\u202f; indiquez-en un qui soit à venir.',
}
const TOO_LONG: Text = {
  en: 'An issue is snoozed for 365 days at most; name an earlier day, and snooze it again then if need be.',
  fr: 'Un ticket se reporte de 365 jours au plus\u202f; indiquez un jour plus proche, et reportez-le de nouveau alors s’il le faut.',
}
const ANSWERED: Text = {
  en: 'The files have answered this issue, and it is closed; there is nothing to snooze.',
  fr: 'Les fichiers ont répondu à ce ticket, et il est fermé\u202f; il n’y a rien à reporter.',
}

function problemOf({ until }: Snooze, { issue, today }: Scene): Text | undefined {
  if (until < today) return PAST
  if (until > addDuration(today, LONGEST)) return TOO_LONG
  return issue.mark.isAnswered && issue.state === 'closed' ? ANSWERED : undefined
}

/** The paragraphs that say so on the issue. In public the reason is not said again: it stands in the comment, which its author can take back. */
export function noteOf(
  { until, reason }: Snooze,
  { language, repository }: Pick<Scene, 'language' | 'repository'>,
): string {
  const rest: Text = { en: `Snoozed until ${until}.`, fr: `Reporté jusqu’au ${until}.` }
  const back: Text = {
    en: 'gardefou opens this issue again after that day, unless the files have answered it.',
    fr: 'gardefou rouvrira ce ticket après ce jour, sauf si les fichiers y ont répondu.',
  }
  const label: Text = { en: 'Reason given: ', fr: 'Raison donnée\u00a0: ' }
  const why = repository.isPublic ? [] : [label[language] + markdownText(reason)]
  return [`**${rest[language]}** ${back[language]}`, ...why].join('\n\n')
}

/** Closes the issue until a day, with a note that says so; the audit asked for takes note of that day. */
export async function snooze(command: Snooze, scene: Scene): Promise<Outcome> {
  const found = problemOf(command, scene)
  if (found !== undefined) return problem(found, scene)
  const { client, repository, issue } = scene
  await snoozeIssue(client, placeOf(repository), issue, { until: command.until, note: noteOf(command, scene) })
  await askForAudit(scene)
  return DONE
}
