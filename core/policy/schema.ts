import { z } from 'zod'
import type { RefusalId } from '../configuration/refusals.ts'
import { COUNTRIES, WEEKDAYS } from '../time/calendar.ts'
import { parseIsoDate } from '../time/plain-date.ts'
import { isTimeZone } from '../time/zone.ts'
import { MODES } from './policy.ts'

function isDay(text: string): boolean {
  return parseIsoDate(text) !== undefined
}

const LOGIN = /^@?[A-Za-z\d](?:[A-Za-z\d-]{0,38})(?:\[bot\])?$/

/** A day, or all the public holidays of a country. */
const holiday = z
  .string()
  .refine((text) => COUNTRIES.some((country) => country === text) || isDay(text), 'holiday' satisfies RefusalId)
  .meta({ anyOf: [{ enum: [...COUNTRIES] }, { format: 'date' }] })

/** A reminder more than a year ahead would help nobody. */
const reminder = z
  .int('reminder' satisfies RefusalId)
  .min(1, 'reminder')
  .max(365, 'reminder')

const calendar = z.strictObject({
  'time-zone': z
    .string()
    .refine(isTimeZone, 'time-zone' satisfies RefusalId)
    .meta({ description: 'The zone in which days begin and end, such as Europe/Paris; the bot’s own by default.' })
    .exactOptional(),
  'quiet-days': z
    .array(z.literal([...WEEKDAYS]))
    .max(6, 'quiet-days' satisfies RefusalId)
    .meta({ description: 'Days of the week on which nothing is said.', default: ['saturday', 'sunday'] })
    .exactOptional(),
  holidays: z
    .array(holiday)
    .meta({ description: 'Further days on which nothing is said; `france` stands for its public holidays.' })
    .exactOptional(),
  reminders: z
    .array(reminder)
    .meta({ description: 'Days before the end of a retention period on which to remind of it.', default: [30, 7, 1] })
    .exactOptional(),
})

function issues(ruleIds: readonly string[]) {
  return z.strictObject({
    rules: z.array(z.enum(ruleIds)).meta({ description: 'The rules whose findings open an issue.' }).exactOptional(),
    labels: z
      .array(z.string().regex(/\S/, 'text' satisfies RefusalId))
      .meta({ description: 'Labels that issues bear.' })
      .exactOptional(),
    assignees: z
      .array(z.string().regex(LOGIN, 'login' satisfies RefusalId))
      .meta({ description: 'Logins to assign where neither the declaration nor CODEOWNERS names anybody.' })
      .exactOptional(),
    'snooze-days': z
      .int('snooze' satisfies RefusalId)
      .min(1, 'snooze')
      .max(365, 'snooze')
      .meta({ description: 'Days during which an issue that a person closed stays closed.', default: 30 })
      .exactOptional(),
    comments: z
      .boolean()
      .meta({ description: 'Whether each later stage of a reminder also adds a comment.', default: false })
      .exactOptional(),
  })
}

/** The policy as it is written; `ruleIds` are the rules that may open issues. */
export function policySchema(ruleIds: readonly string[]) {
  return z.strictObject({
    version: z.literal(1).meta({ description: 'Version of this format.', default: 1 }).exactOptional(),
    mode: z
      .literal([...MODES])
      .meta({
        description:
          'observe: look, plan and write nothing; propose: also propose configurations; act: also keep issues.',
        default: 'observe',
      })
      .exactOptional(),
    language: z.literal(['en', 'fr']).meta({ description: 'Language of what is written.' }).exactOptional(),
    onboarding: z
      .boolean()
      .meta({ description: 'Whether repositories are proposed a first configuration.', default: true })
      .exactOptional(),
    calendar: calendar.meta({ description: 'When the bot speaks of time.' }).exactOptional(),
    issues: issues(ruleIds).meta({ description: 'How issues are opened.' }).exactOptional(),
  })
}

/** What a valid policy file holds. */
export type PolicyFile = z.output<ReturnType<typeof policySchema>>
