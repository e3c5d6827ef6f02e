import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type Answer, answered, type Ground } from './answering.ts'
import { graphqlAnswer } from './graphql.ts'
import { Hook } from './hook.ts'
import { type Identity, identify } from './identity.ts'
import { Refusal } from './refusal.ts'
import { Repository } from './repository.ts'

export const SECRET = 'a long random text'

/** A request that the stand-in answered. */
export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Whether it asked for a change: a mutation goes by the same path as a query. */
  readonly writes: boolean
}

/** What a refusal tells beside its status. */
export interface Told {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

/** GitHub on loopback, as far as gardefou calls it: one organisation, one installation, one app. */
export interface StandIn {
  readonly url: string
  readonly privateKey: string
  readonly requests: LoggedRequest[]
  /** Gives out a token that acts as `identity`. */
  token(identity: Identity): string
  /**
   * Makes the next request whose method and path match fail, with `told` as headers and message; with 0, after it was
   * carried out, by no answer at all.
   */
  fail(pattern: RegExp, status: number, told?: Told): void
  /** Calls `act` once, when a request whose method and path match was carried out and before it is answered. */
  whenReached(pattern: RegExp, act: () => void): void
  repository(name: string): Repository
  /** Sends an event to the bot, signed; gives the status it answers. One that is `lost` reaches nobody: 0. */
  deliver(
    botUrl: string,
    event: string,
    payload: object,
    delivery?: { id?: string; secret?: string; lost?: boolean },
  ): Promise<number>
  /** Stops; throws when it ever answered what GitHub would not. */
  close(): void
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? {} : JSON.parse(text)
}

function takeFirst<T extends { readonly pattern: RegExp }>(list: T[], line: string): T | undefined {
  const index = list.findIndex(({ pattern }) => pattern.test(line))
  return index < 0 ? undefined : list.splice(index, 1)[0]
}

function keyPair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}

/** Starts a stand-in; the bot calls it under /api/v3 as on an enterprise server, the Action without a prefix. */
export async function startStandIn(): Promise<StandIn> {
  const ground: Ground & { readonly repositories: Map<string, Repository> } = {
    repositories: new Map(),
    identities: new Map(),
    hook: new Hook(),
  }
  const requests: LoggedRequest[] = []
  const ownFaults: Error[] = []
  const faults: { pattern: RegExp; status: number; told: Told }[] = []
  const watches: { pattern: RegExp; act: () => void }[] = []
  const { privateKey, publicKey } = keyPair()
  const key = createPublicKey(publicKey)

  function answer(request: IncomingMessage, method: string, url: URL, body: Record<string, unknown>): Answer {
    try {
      const identity = identify(request.headers.authorization, ground.identities, key)
      const path = decodeURIComponent(url.pathname).replace(/^\/api(?:\/v3)?(?=\/)/, '')
      if (path === '/graphql') return { status: 200, body: graphqlAnswer(body, ground, identity) }
      return answered({ method, path, query: url.searchParams, body, identity }, ground)
    } catch (error) {
      if (error instanceof Refusal)
        return { status: error.status, body: { message: error.message, errors: error.errors } }
      ownFaults.push(error instanceof Error ? error : new Error(String(error)))
      return { status: 500, body: { message: 'The stand-in failed' } }
    }
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://forge')
    const method = request.method ?? ''
    const body = await bodyOf(request)
    const line = `${method} ${url.pathname}`
    const fault = takeFirst(faults, line)
    const isCarriedOut = fault === undefined || fault.status === 0
    const given: Answer = isCarriedOut
      ? answer(request, method, url, body)
      : { status: fault.status, body: fault.told.body ?? { message: 'A fault' } }
    const writes = url.pathname.endsWith('/graphql') ? /^\s*mutation\b/.test(String(body.query)) : method !== 'GET'
    requests.push({ method, path: url.pathname, status: given.status, writes })
    takeFirst(watches, line)?.act()
    if (fault?.status === 0) return request.socket.destroy()
    const headers = { 'content-type': 'application/json', ...given.headers, ...fault?.told.headers }
    response.writeHead(given.status, headers).end(JSON.stringify(given.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  let deliveries = 0
  return {
    url: typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '',
    privateKey,
    requests,
    token: (identity) => {
      const token = `token-${ground.identities.size}`
      ground.identities.set(token, identity)
      return token
    },
    fail: (pattern, status, told = {}) => void faults.push({ pattern, status, told }),
    whenReached: (pattern, act) => void watches.push({ pattern, act }),
    repository: (name) => {
      const known = ground.repositories.get(name) ?? new Repository(ground.repositories.size + 1, name)
      ground.repositories.set(name, known)
      return known
    },
    deliver: (botUrl, event, payload, { id = `delivery-${++deliveries}`, secret = SECRET, lost = false } = {}) => {
      const body = JSON.stringify({ installation: { id: 1, account: { login: 'atelier' } }, ...payload })
      return ground.hook.deliver({ guid: id, event, body, botUrl, secret }, lost)
    },
    close: () => {
      server.close()
      server.closeAllConnections()
      if (ownFaults[0] !== undefined) throw ownFaults[0]
    },
  }
}
