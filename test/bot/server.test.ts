import { once } from 'node:events'
import { type ClientRequest, request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BODY_LIMIT } from '../../bot/body.ts'
import { botServer, type SignedDelivery } from '../../bot/server.ts'

const headers = { 'x-github-event': 'ping', 'x-github-delivery': 'd-1', 'x-hub-signature-256': 'sha256=good' }

let server: Server
let url: string
let received: SignedDelivery[]
const errors: unknown[] = []

beforeAll(async () => {
  server = botServer({
    verify: async ({ signature }) => signature === 'sha256=good',
    receive: async (delivery) => {
      if (delivery.name === 'boom') throw new Error('The store is away')
      received.push(delivery)
    },
    onError: (error) => errors.push(error),
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})
afterAll(() => server.close())
beforeEach(() => {
  received = []
})

function post(changes: Record<string, string> = {}, body = '{}') {
  return fetch(`${url}/api/github/webhooks`, { method: 'POST', headers: { ...headers, ...changes }, body })
}

/** The answer to a request that goes on sending until it is answered. */
async function answerTo(request: ClientRequest, feed: () => void): Promise<number> {
  request.on('error', () => {})
  feed()
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  request.destroy()
  return response.statusCode ?? 0
}

describe('the server', () => {
  it('says that it is there', async () => {
    const response = await fetch(`${url}/ping`)
    expect([response.status, await response.text()]).toEqual([200, 'PONG\n'])
  })

  it('takes a signed delivery as it was sent', async () => {
    expect((await post({}, '{"zen":"café"}')).status).toBe(202)
    expect(received).toEqual([{ id: 'd-1', name: 'ping', body: '{"zen":"café"}', signature: 'sha256=good' }])
  })

  it('refuses a bad signature, and one that is absent, in both languages', async () => {
    const response = await post({ 'x-hub-signature-256': 'sha256=bad' })
    expect(response.status).toBe(401)
    expect(await response.text()).toMatch(/WEBHOOK_SECRET\.\nLa signature n’est pas celle/)
    expect((await post({ 'x-hub-signature-256': '' })).status).toBe(401)
    expect(received).toEqual([])
  })

  it('refuses what is no delivery', async () => {
    expect((await post({ 'x-github-delivery': '' })).status).toBe(400)
    expect((await fetch(`${url}/api/github/webhooks`)).status).toBe(405)
    expect((await fetch(`${url}/probot`)).status).toBe(404)
  })

  it('says so when a delivery could not be taken, and goes on', async () => {
    expect((await post({ 'x-github-event': 'boom' })).status).toBe(500)
    expect(errors.splice(0)).toEqual([new Error('The store is away')])
    expect((await post()).status).toBe(202)
  })

  it('refuses a body that is announced as too large, unread', async () => {
    const long = { ...headers, 'content-length': BODY_LIMIT + 1 }
    const request = httpRequest(`${url}/api/github/webhooks`, { method: 'POST', headers: long })
    expect(await answerTo(request, () => request.flushHeaders())).toBe(413)
  })

  it('refuses a body that turns out too large, as soon as it does', async () => {
    const request = httpRequest(`${url}/api/github/webhooks`, { method: 'POST', headers })
    const piece = Buffer.alloc(1024 * 1024)
    let sent = 0
    const feed = () => {
      while (!request.destroyed && sent++ < 200) if (!request.write(piece)) return void request.once('drain', feed)
    }
    expect(await answerTo(request, feed)).toBe(413)
    expect(sent).toBeLessThan(100)
    expect(received).toEqual([])
  })
})
