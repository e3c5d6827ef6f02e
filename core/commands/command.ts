import type { PlainDate } from '../time/plain-date.ts'
import type { Language, Text } from '../words/text.ts'

/** What a comment can ask for. */
export const COMMAND_KINDS = ['snooze', 'extend', 'done', 'recheck', 'explain', 'help'] as const
export type CommandKind = (typeof COMMAND_KINDS)[number]

/** A command as it was understood. Its texts are data: a name and a reason, to be escaped wherever they are shown. */
export type Command =
  /** The issue may rest until a day. */
  | { readonly kind: 'snooze'; readonly until: PlainDate; readonly reason: string }
  /** The data of a dataset are to be kept until a later day. */
  | { readonly kind: 'extend'; readonly dataset: string; readonly until: PlainDate; readonly reason: string }
  /** What was to become of a dataset was done on a day. */
  | { readonly kind: 'done'; readonly dataset: string; readonly on: PlainDate }
  | { readonly kind: 'recheck' | 'explain' | 'help' }

/** One line that addresses gardefou: a command, or why it is none. */
export type Heard =
  | { readonly language: Language; readonly command: Command }
  | { readonly language: Language | undefined; readonly kind: CommandKind | undefined; readonly problem: Text }

/** A command that can be carried out on a dataset's declaration. */
export type DeclarationCommand = Extract<Command, { readonly kind: 'extend' | 'done' }>
