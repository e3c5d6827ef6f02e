import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Text } from '../core/words/text.ts'
import { BODY_LIMIT, bodyOf } from './body.ts'

/** A delivery as it came, its signature not yet looked at. */
export interface SignedDelivery {
  readonly id: string
  readonly name: string
  readonly body: string
  readonly signature: string
}

/** What the server does with deliveries. */
export interface Reception {
  /** Whether the signature is that of the body. */
  verify(delivery: SignedDelivery): Promise<boolean>
  /** Takes a verified delivery; throws when it could not, so that GitHub shows the delivery as failed. */
  receive(delivery: SignedDelivery): Promise<void>
  /** Hears of what went wrong. */
  onError(error: unknown): void
  /** Hears of deliveries that were not taken, by the status they were answered. */
  onRefusal?(status: number): void
  /** What else is served, by path, to GET. */
  readonly pages?: Readonly<Record<string, () => Promise<Page>>>
}

/** A page for those who run the bot. */
export interface Page {
  readonly status: number
  /** Media type. */
  readonly type: string
  readonly text: string
}

type Answer = readonly [status: number, text: Text]

const WEBHOOKS = '/api/github/webhooks'

/** Milliseconds. */
const LINGER = 1_000

const ANSWERS = {
  pong: [200, { en: 'PONG', fr: 'PONG' }],
  taken: [202, { en: 'Taken.', fr: 'Bien reçu.' }],
  incomplete: [
    400,
    {
      en: 'A header of a GitHub delivery is absent; expected X-GitHub-Event, X-GitHub-Delivery and a JSON body.',
      fr: 'Un en-tête de livraison GitHub est absent\u202f; attendus\u00a0: X-GitHub-Event, X-GitHub-Delivery et un corps JSON.',
    },
  ],
  unsigned: [
    401,
    {
      en: 'The signature is not that of this body; check that the webhook secret of the GitHub App is that of WEBHOOK_SECRET.',
      fr: 'La signature n’est pas celle de ce corps\u202f; vérifiez que le secret du webhook de la GitHub App est celui de WEBHOOK_SECRET.',
    },
  ],
  unknown: [404, { en: 'Nothing is served here.', fr: 'Rien n’est servi ici.' }],
  method: [405, { en: 'Deliveries are sent by POST.', fr: 'Les livraisons s’envoient par POST.' }],
  large: [
    413,
    { en: 'The body is larger than any GitHub delivery.', fr: 'Le corps dépasse toute livraison de GitHub.' },
  ],
  failed: [
    500,
    {
      en: 'The delivery could not be taken; deliver it again once the log of the bot is clear of errors.',
      fr: 'La livraison n’a pas pu être prise en compte\u202f; renvoyez-la une fois le journal du bot sans erreur.',
    },
  ],
} as const satisfies Readonly<Record<string, Answer>>

function say(response: ServerResponse, [status, { en, fr }]: Answer): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(en === fr ? `${en}\n` : `${en}\n${fr}\n`)
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

async function delivered(request: IncomingMessage, reception: Reception): Promise<Answer> {
  const [id, name] = [header(request, 'x-github-delivery'), header(request, 'x-github-event')]
  const signature = header(request, 'x-hub-signature-256')
  if (signature === undefined) return ANSWERS.unsigned
  if (id === undefined || name === undefined) return ANSWERS.incomplete
  const body = await bodyOf(request, BODY_LIMIT)
  if (body === undefined) return ANSWERS.large
  const delivery = { id, name, body, signature }
  if (!(await reception.verify(delivery))) return ANSWERS.unsigned
  await reception.receive(delivery)
  return ANSWERS.taken
}

function pathOf(request: IncomingMessage): string {
  return request.url?.split('?')[0] ?? ''
}

function show(response: ServerResponse, { status, type, text }: Page): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text)
}

async function answerTo(request: IncomingMessage, reception: Reception): Promise<Answer> {
  const path = pathOf(request)
  if (path === '/ping') return ANSWERS.pong
  if (path !== WEBHOOKS) return ANSWERS.unknown
  return request.method === 'POST' ? delivered(request, reception) : ANSWERS.method
}

/** Throws away what is left of a refused body, for as long as its sender needs to read the answer. */
function endSoon(request: IncomingMessage): void {
  request.resume()
  setTimeout(() => request.destroy(), LINGER).unref()
}

async function serve(request: IncomingMessage, response: ServerResponse, reception: Reception): Promise<void> {
  const page = request.method === 'GET' ? reception.pages?.[pathOf(request)] : undefined
  if (page !== undefined) return show(response, await page())
  const answer = await answerTo(request, reception).catch((error: unknown): Answer => {
    reception.onError(error)
    return ANSWERS.failed
  })
  if (pathOf(request) === WEBHOOKS && answer[0] >= 400) reception.onRefusal?.(answer[0])
  say(response, answer)
  if (!request.complete) endSoon(request)
}

/** The bot's whole face to the network: `GET /ping`, pages for those who run it, and GitHub's deliveries. */
export function botServer(reception: Reception): Server {
  return createServer((request, response) => {
    serve(request, response, reception).catch((error: unknown) => {
      reception.onError(error)
      response.destroy()
    })
  })
}
