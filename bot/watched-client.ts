import { z } from 'zod'
import { rememberRoute } from './error-facts.ts'

/** What hears of the requests of one client. */
export interface RequestWatch {
  /** Called before each change is asked for; what it throws keeps the request from leaving. */
  beforeWrite(): Promise<void>
  /** Requests left for a resource, as GitHub told with an answer. */
  left(resource: string, remaining: number): void
}

interface RequestOptions {
  readonly method: string
  readonly url: string
  readonly query?: unknown
}

/** Anything with the hooks of Octokit. */
export interface Hooked {
  readonly hook: {
    wrap(name: 'request', around: (request: (options: never) => unknown, options: RequestOptions) => unknown): void
  }
}

const READS = ['GET', 'HEAD']

/** Whether a request asks for a change that people see: tokens and deliveries asked for again are none. */
export function isWrite({ method, url, query }: RequestOptions): boolean {
  if (READS.includes(method) || url.includes('/access_tokens') || url.includes('/app/hook/')) return false
  return url.endsWith('/graphql') ? /^\s*mutation\b/.test(String(query)) : true
}

const answerSchema = z.object({
  headers: z.object({
    'x-ratelimit-remaining': z.coerce.number(),
    'x-ratelimit-resource': z.string().default('core'),
  }),
})

function tell(answer: unknown, { left }: RequestWatch): void {
  const headers = answerSchema.safeParse(answer).data?.headers
  if (headers !== undefined) left(headers['x-ratelimit-resource'], headers['x-ratelimit-remaining'])
}

/** Lets `watch` hear of every request that leaves by `client`, whatever of ours or of its plugins asks. */
export function watchRequests<T extends Hooked>(client: T, watch: RequestWatch): T {
  client.hook.wrap('request', async (request, options) => {
    if (isWrite(options)) await watch.beforeWrite()
    try {
      const answer = await request(options as never)
      tell(answer, watch)
      return answer
    } catch (error) {
      rememberRoute(error, `${options.method} ${options.url}`)
      throw error
    }
  })
  return client
}
