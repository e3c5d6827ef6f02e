import { z } from 'zod'
import { parseIsoDate } from '../core/time/plain-date.ts'

/** What the workflow asked for. */
export interface Inputs {
  readonly token: string
  readonly language: 'en' | 'fr' | undefined
  readonly failOn: 'none' | 'legal' | 'warning' | 'note' | undefined
  readonly maxComments: number
  /** ISO day, when the workflow sets one. */
  readonly today: string | undefined
}

/** An input left empty is an input not given. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
}

const schema = z.object({
  token: z.string().min(1, 'token is empty; leave the input out to use the token of the job.'),
  language: optional(z.enum(['en', 'fr'], 'language is neither en nor fr.')),
  failOn: optional(z.enum(['none', 'legal', 'warning', 'note'], 'fail-on is none of none, legal, warning, note.')),
  maxComments: z.coerce
    .number('max-comments is not a number.')
    .int('max-comments is not a whole number.')
    .min(0, 'max-comments is below 0.')
    .max(50, 'max-comments is above 50.'),
  today: optional(
    z.string().refine((text) => parseIsoDate(text) !== undefined, 'today is not a day such as 2026-11-23.'),
  ),
})

/** Reads the inputs by `read`, the runner's own reader; throws a sentence that names the one it cannot use. */
export function readInputs(read: (name: string) => string): Inputs {
  const parsed = schema.safeParse({
    token: read('token'),
    language: read('language'),
    failOn: read('fail-on'),
    maxComments: read('max-comments'),
    today: read('today'),
  })
  if (parsed.success) return { language: undefined, failOn: undefined, today: undefined, ...parsed.data }
  throw new Error(`Input ${parsed.error.issues.map(({ message }) => message).join(' ')}`)
}
