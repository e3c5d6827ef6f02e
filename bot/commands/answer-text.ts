import type { Command, Heard } from '../../core/commands/command.ts'
import { ADDRESS, FORMS } from '../../core/commands/vocabulary.ts'
import { markdownCode, markdownLink } from '../../core/reporters/escape.ts'
import type { Text } from '../../core/words/text.ts'
import type { Reaction } from '../../github/issue-comments.ts'
import type { Outcome, Scene } from './scene.ts'

/** A command heard in a comment, and what came of it. */
export interface Result {
  readonly heard: Heard
  readonly outcome: Outcome
}

const NO_RIGHT: Text = {
  en: 'Commands are for people who may write in this repository; nothing was done.',
  fr: 'Les commandes sont réservées aux personnes qui peuvent écrire dans ce dépôt\u202f; rien n’a été fait.',
}

/** What comes of the commands of somebody who may not give any. */
export function withoutRight({ language }: Scene): Outcome {
  return { reaction: '-1', words: NO_RIGHT[language] }
}

function argumentsOf(command: Command): readonly string[] {
  if (command.kind === 'extend') return [command.dataset, command.until]
  if (command.kind === 'done') return [command.dataset, command.on]
  return command.kind === 'snooze' ? [command.until] : []
}

/** The command as it was understood, without its reason; of one that was not, or was not due, the first word alone. */
function shown({ heard, outcome }: Result): string {
  const kind = 'command' in heard ? heard.command.kind : heard.kind
  if (kind === undefined) return `${ADDRESS} …`
  const words = FORMS[kind][heard.language ?? 'en'].split(' ').slice(0, 2)
  const given = 'command' in heard && outcome.reaction !== '-1' ? argumentsOf(heard.command) : []
  return [...words, ...given].join(' ')
}

/** What is answered to a comment, each command in a code span that leads to it; `undefined` where no words are needed. */
export function answerTo(
  comment: number,
  results: readonly Result[],
  scene: Pick<Scene, 'repository' | 'issue'>,
): string | undefined {
  const address = `${scene.repository.webUrl}/issues/${scene.issue.number}#issuecomment-${comment}`
  const said = results.filter(({ outcome }) => outcome.words !== undefined)
  if (said.length === 0) return undefined
  return said
    .map((result) => `${markdownLink(markdownCode(shown(result)), address)}\n\n${result.outcome.words}`)
    .join('\n\n')
}

/** Of several reactions, the one that asks most of the reader. */
export function worst(results: readonly Result[]): Reaction {
  const reactions = results.map(({ outcome }) => outcome.reaction)
  return (['-1', 'confused'] as const).find((reaction) => reactions.includes(reaction)) ?? '+1'
}
