import { z } from 'zod'
import type { Text } from '../core/words/text.ts'
import { type ForgeClient, statusOf } from './client.ts'

/** How long one may wait, and by what clock. */
export interface Patience {
  /** All waits of one run together, in milliseconds. */
  readonly ceiling: number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Said when writing was refused for having asked too much, and waiting longer was out of the question. */
export const LIMITED: Text = {
  en: 'GitHub takes no more requests for now, so that not everything was written to the pull request; all of it stands here, and the next run says the rest.',
  fr: 'GitHub n’accepte plus de requêtes pour le moment\u202f; tout n’a donc pas été écrit sur la pull request. L’ensemble figure ici, et la prochaine exécution dira le reste.',
}

/** What GitHub asks for when it names no time. */
const UNTOLD = 60_000

const headersSchema = z.record(z.string(), z.unknown())
const shapeSchema = z.object({
  message: z.string().catch(''),
  response: z
    .object({ headers: headersSchema.catch({}), data: z.unknown() })
    .partial()
    .catch({}),
  headers: headersSchema.catch({}),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string().optional() }).loose()).catch([]),
})

type Shape = z.infer<typeof shapeSchema>

function shapeOf(error: unknown): Shape | undefined {
  const fields = error instanceof Error ? { ...error, message: error.message } : error
  return shapeSchema.safeParse(fields).data
}

function header({ response, headers }: Shape, name: string): number | undefined {
  const value = response.headers?.[name] ?? headers[name]
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value)
}

/** Whether the answer to a 422 names abuse, which GitHub says where it means too many writes at once. */
function namesAbuse({ message, response }: Shape): boolean {
  const said = `${message} ${JSON.stringify(response.data ?? '')}`
  return /"code":"abuse"|abuse detection|submitted too quickly/i.test(said)
}

/** Whether GitHub refused because too much was asked of it, which is another thing than a lack of permission. */
export function isLimit(error: unknown): boolean {
  const shape = shapeOf(error)
  if (shape === undefined) return false
  if (
    shape.errors.some(({ type = '', message = '' }) => /^RATE_LIMIT(?:ED)?$/.test(type) || /rate limit/i.test(message))
  )
    return true
  const status = statusOf(error)
  if (status === 422) return namesAbuse(shape)
  const isTold = header(shape, 'retry-after') !== undefined || header(shape, 'x-ratelimit-remaining') === 0
  return status === 429 || (status === 403 && (isTold || /rate limit|\babuse\b/i.test(shape.message)))
}

/** A wait of nothing would ask again for ever, and a short one hundreds of times: it grows, up to a minute. */
const LEAST = 1000
const MOST_OF_LEAST = 60_000

function least(attempt: number): number {
  return Math.min(MOST_OF_LEAST, LEAST * 2 ** attempt)
}

/**
 * How long GitHub says to wait, and longer each further time that this proves too short; without a word of it a minute,
 * and twice as long each further time.
 */
export function waitFor(error: unknown, attempt: number, now: number): number {
  const shape = shapeOf(error)
  const after = shape && header(shape, 'retry-after')
  if (after !== undefined) return Math.max(least(attempt), after * 1000)
  const reset = shape && header(shape, 'x-ratelimit-remaining') === 0 ? header(shape, 'x-ratelimit-reset') : undefined
  return reset === undefined ? UNTOLD * 2 ** attempt : Math.max(least(attempt), reset * 1000 - now)
}

/**
 * A client that waits as GitHub tells and asks again, until all its waits together would pass the ceiling; then the
 * refusal is thrown as it came. Requests that wait at the same time share one wait.
 */
export function patient(client: ForgeClient, { ceiling, sleep, now }: Patience): ForgeClient {
  let left = ceiling
  let waiting: Promise<void> | undefined
  const wait = async (milliseconds: number) => {
    left -= milliseconds
    waiting = sleep(milliseconds)
    await waiting
    waiting = undefined
  }
  const insist = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await ask()
      } catch (error) {
        if (!isLimit(error)) throw error
        const milliseconds = waitFor(error, attempt, now())
        if (waiting === undefined && milliseconds > left) throw error
        await (waiting ?? wait(milliseconds))
      }
    }
  }
  return {
    request: (route, parameters) => insist(() => client.request(route, parameters)),
    graphql: (query, variables) => insist(() => client.graphql(query, variables)),
  }
}
