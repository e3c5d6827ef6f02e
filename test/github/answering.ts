import { completedAnswer } from './completed.ts'
import { misfits } from './contract.ts'
import type { Hook } from './hook.ts'
import type { Identities, Identity } from './identity.ts'
import { Refusal } from './refusal.ts'
import type { Repository } from './repository.ts'
import { answerFor } from './routes.ts'
import { operationOf } from './slice.ts'

/** A request as it arrived, its sender known. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly identity: Identity
}

/** What is answered. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What requests act on. */
export interface Ground {
  readonly repositories: ReadonlyMap<string, Repository>
  readonly identities: Identities
  readonly hook: Hook
}

const BOT: Identity = {
  login: 'gardefou[bot]',
  app: 'gardefou',
  permissions: ['checks', 'contents', 'issues', 'pull_requests'],
}

function newToken({ identities }: Ground): object {
  const token = `installation-token-${identities.size}`
  identities.set(token, BOT)
  return {
    token,
    expires_at: new Date(Date.now() + 3_600_000).toISOString(),
    permissions: {},
    repository_selection: 'all',
  }
}

function userOf({ login, app }: Identity): object {
  if (app !== undefined) throw new Refusal(403, 'Resource not accessible by integration')
  return { login }
}

function carriedOut({ method, path, ...call }: Request, ground: Ground): unknown {
  if (path === '/app') return { slug: 'gardefou', name: 'gardefou', owner: { login: 'atelier' } }
  if (path === '/user') return userOf(call.identity)
  const [, again] = /^\/app\/hook\/deliveries\/(\d+)\/attempts$/.exec(path) ?? []
  if (again !== undefined) return ground.hook.again(Number(again))
  if (path.endsWith('/access_tokens')) return newToken(ground)
  const [, name = '', rest = ''] = /^\/repos\/atelier\/([^/]+)(.*)$/.exec(path) ?? []
  const repository = ground.repositories.get(name)
  if (repository === undefined) throw new Refusal(404, 'Not Found')
  return answerFor(method, rest, { repository, ...call })
}

/** A list by cursor tells where it goes on in a header. */
function listed({ query }: Request, { hook }: Ground): Pick<Answer, 'body' | 'headers'> {
  const { attempts, next } = hook.page(Number(query.get('per_page') ?? 30), query.get('cursor'))
  const link = `<https://api.github.com/app/hook/deliveries?cursor=${next}>; rel="next"`
  return { body: attempts, ...(next === undefined ? {} : { headers: { link } }) }
}

function answerOf(request: Request, ground: Ground): Pick<Answer, 'body' | 'headers'> {
  return request.path === '/app/hook/deliveries' ? listed(request, ground) : { body: carriedOut(request, ground) }
}

/**
 * Answers as GitHub would. A request that does not fit GitHub's description is refused with 422, as GitHub refuses it;
 * an answer that does not fit it is a fault of the stand-in itself, and throws.
 */
export function answered(request: Request, ground: Ground): Answer {
  const found = operationOf(request.method, request.path)
  if (found === undefined) throw new Error(`The description has no operation for ${request.method} ${request.path}`)
  const { name, operation } = found
  const wrong = misfits(operation.request, request.body)
  if (request.method !== 'GET' && wrong.length > 0) throw new Refusal(422, 'Invalid request.', wrong)
  const { body: given, headers = {} } = answerOf(request, ground)
  const body = completedAnswer(operation.response ?? {}, given)
  const faults = misfits(operation.response, body)
  if (faults.length > 0) throw new Error(`${name} answers what GitHub would not: ${faults.slice(0, 5).join('; ')}`)
  return { status: operation.status, body, headers }
}
