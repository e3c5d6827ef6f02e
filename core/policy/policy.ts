import type { QuietTimes } from '../time/calendar.ts'
import type { Language } from '../words/text.ts'

/** Where an organisation keeps its policy: in its repository named `.github`. */
export const POLICY_REPOSITORY = '.github'
export const POLICY_PATH = '.github/gardefou-policy.yml'

/** What the bot may do: look and plan, propose its configuration by pull request, or also open and keep issues. */
export const MODES = ['observe', 'propose', 'act'] as const
export type Mode = (typeof MODES)[number]

/** When the bot speaks of time: what falls on a quiet day is said on the next other day. */
export interface Calendar extends QuietTimes {
  /** IANA name of the zone whose calendar decides what day it is; the bot's own when absent. */
  readonly timeZone: string | undefined
  /** Days before the end of a retention period on which a reminder is due, the farthest first. */
  readonly reminders: readonly number[]
}

/** How issues are opened. */
export interface IssuePolicy {
  /** The rules whose findings open an issue; the others are said in reviews alone. */
  readonly rules: readonly string[]
  readonly labels: readonly string[]
  /** Logins to assign where neither the declaration nor CODEOWNERS names anybody. */
  readonly assignees: readonly string[]
  /** Days during which an issue that a person closed stays closed, whatever the facts. */
  readonly snoozeDays: number
  /** Whether each later stage of a reminder also adds a comment, which people are told of. */
  readonly comments: boolean
}

/** What an organisation decides for the bot in all of its repositories. */
export interface Policy {
  readonly mode: Mode
  /** Of issues and pull requests, where the repository names none. */
  readonly language: Language | undefined
  /** Whether a repository that concerns people is proposed a first configuration; only from `propose` on. */
  readonly onboarding: boolean
  readonly calendar: Calendar
  readonly issues: IssuePolicy
}

/** The rules that open issues where no policy says otherwise: a period that has ended, a plan that is not found. */
export const ISSUE_RULES: readonly string[] = ['retention-within-period', 'incident-plan-documented']

/** What holds for an organisation that has written nothing: the bot looks, and writes nothing. */
export const defaultPolicy: Policy = {
  mode: 'observe',
  language: undefined,
  onboarding: true,
  calendar: {
    timeZone: undefined,
    quietDays: ['saturday', 'sunday'],
    holidays: [],
    holidaysOf: [],
    reminders: [30, 7, 1],
  },
  issues: { rules: ISSUE_RULES, labels: [], assignees: [], snoozeDays: 30, comments: false },
}
