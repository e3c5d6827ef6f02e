import { markdownText } from '../../core/reporters/escape.ts'
import type { PlainDate } from '../../core/time/plain-date.ts'
import type { Language, Text } from '../../core/words/text.ts'
import type { ForgeClient, ForgeRepository } from '../../github/client.ts'
import type { Reaction } from '../../github/issue-comments.ts'
import type { StandingIssue } from '../../github/issues.ts'
import type { Services } from '../services.ts'
import type { VisitedRepository } from '../visited-repository.ts'

/** Where a command is carried out. */
export interface Scene {
  readonly client: ForgeClient
  readonly repository: VisitedRepository
  readonly installation: number
  readonly issue: StandingIssue
  /** The issue's own. */
  readonly language: Language
  readonly services: Services
  /** In the zone of the policy. */
  readonly today: PlainDate
}

/** What came of a command. */
export interface Outcome {
  readonly reaction: Reaction
  /** Markdown, where the reaction does not say enough. */
  readonly words?: string
}

/** The repository as routes name it. */
export function placeOf({ owner, name }: VisitedRepository): ForgeRepository {
  return { owner, repo: name }
}

/** A command that was carried out, and needs no words. */
export const DONE: Outcome = { reaction: '+1' }

/** A command with a problem; what the sentence quotes is escaped with it. */
export function problem(text: Text, { language }: Pick<Scene, 'language'>): Outcome {
  return { reaction: 'confused', words: markdownText(text[language]) }
}
