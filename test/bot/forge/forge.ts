import { createHmac, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { Repository } from './repository.ts'
import { type Answer, answerFor, type Call, Refusal } from './routes.ts'

export const SECRET = 'a long random text'

/** A request that the forge answered. */
export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** The little of GitHub that the bot needs, on loopback: one organisation, one installation, one app. */
export interface Forge {
  readonly url: string
  readonly privateKey: string
  readonly requests: LoggedRequest[]
  /** Makes the next request whose method and path match fail; with 0, after it was carried out, by no answer at all. */
  fail(pattern: RegExp, status: number): void
  /** Calls `act` once, when a request whose method and path match was carried out and before it is answered. */
  whenReached(pattern: RegExp, act: () => void): void
  repository(name: string): Repository
  /** Sends an event to the bot, signed; gives the status it answers. */
  deliver(botUrl: string, event: string, payload: object, delivery?: { id?: string; secret?: string }): Promise<number>
  close(): void
}

async function callOf(request: IncomingMessage, url: URL): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return { query: url.searchParams, body: text === '' ? {} : JSON.parse(text) }
}

function signed(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

function answered(repositories: ReadonlyMap<string, Repository>, method: string, url: URL, call: Call): Answer {
  if (url.pathname === '/app') return { status: 200, body: { slug: 'gardefou', name: 'gardefou' } }
  if (url.pathname.endsWith('/access_tokens')) {
    const expires_at = new Date(Date.now() + 3_600_000).toISOString()
    return {
      status: 201,
      body: { token: 'installation-token', expires_at, permissions: {}, repository_selection: 'all' },
    }
  }
  const [, name = '', rest = ''] = /^\/repos\/atelier\/([^/]+)(.*)$/.exec(decodeURIComponent(url.pathname)) ?? []
  const repository = repositories.get(name)
  if (repository === undefined) throw new Refusal(404, 'Not Found')
  return answerFor(repository, method, rest, call)
}

function refused(error: unknown): Answer {
  if (!(error instanceof Refusal)) throw error
  return { status: error.status, body: { message: error.message } }
}

function takeFirst<T extends { readonly pattern: RegExp }>(list: T[], line: string): T | undefined {
  const index = list.findIndex(({ pattern }) => pattern.test(line))
  return index < 0 ? undefined : list.splice(index, 1)[0]
}

/** Starts a forge. */
export async function startForge(): Promise<Forge> {
  const repositories = new Map<string, Repository>()
  const requests: LoggedRequest[] = []
  const faults: { pattern: RegExp; status: number }[] = []
  const watches: { pattern: RegExp; act: () => void }[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://forge')
    const method = request.method ?? ''
    const call = await callOf(request, url)
    const line = `${method} ${url.pathname}`
    const fault = takeFirst(faults, line)
    const carryOut = () => {
      try {
        return answered(repositories, method, url, call)
      } catch (error) {
        return refused(error)
      }
    }
    const answer =
      fault === undefined || fault.status === 0 ? carryOut() : { status: fault.status, body: { message: 'A fault' } }
    requests.push({ method, path: url.pathname, status: answer.status })
    takeFirst(watches, line)?.act()
    if (fault?.status === 0) return request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  let deliveries = 0
  return {
    url: typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '',
    privateKey,
    requests,
    fail: (pattern, status) => void faults.push({ pattern, status }),
    whenReached: (pattern, act) => void watches.push({ pattern, act }),
    repository: (name) => {
      const known = repositories.get(name) ?? new Repository(repositories.size + 1, name)
      repositories.set(name, known)
      return known
    },
    deliver: async (botUrl, event, payload, { id = `delivery-${++deliveries}`, secret = SECRET } = {}) => {
      const body = JSON.stringify({ installation: { id: 1, account: { login: 'atelier' } }, ...payload })
      const headers = {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': id,
        'x-hub-signature-256': signed(body, secret),
      }
      return (await fetch(`${botUrl}/api/github/webhooks`, { method: 'POST', headers, body })).status
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
