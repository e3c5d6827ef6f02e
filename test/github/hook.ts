import { createHmac } from 'node:crypto'
import { found } from './refusal.ts'

/** What is sent to the bot. */
interface Delivery {
  readonly guid: string
  readonly event: string
  readonly body: string
  readonly botUrl: string
  readonly secret: string
}

/** One attempt to send it, as GitHub lists it. */
interface Attempt {
  readonly id: number
  readonly guid: string
  readonly delivered_at: string
  readonly redelivery: boolean
  readonly duration: number
  readonly status: string
  readonly status_code: number
  readonly event: string
}

/** A page of the list, and where the next begins. */
interface Page {
  readonly attempts: readonly Attempt[]
  readonly next: string | undefined
}

async function send({ guid, event, body, botUrl, secret }: Delivery): Promise<number> {
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'x-github-event': event,
    'x-github-delivery': guid,
    'x-hub-signature-256': `sha256=${signature}`,
  }
  return (await fetch(`${botUrl}/api/github/webhooks`, { method: 'POST', headers, body })).status
}

/** The webhook of the app: what was sent, what became of it, and what is asked for again. */
export class Hook {
  readonly attempts: Attempt[] = []
  private readonly deliveries = new Map<string, Delivery>()

  /** Sends an event; with `isLost`, notes that nobody answered instead. Gives the status, 0 for no answer. */
  async deliver(delivery: Delivery, isLost = false, redelivery = false): Promise<number> {
    this.deliveries.set(delivery.guid, delivery)
    const status_code = isLost ? 0 : await send(delivery)
    this.attempts.push({
      id: this.attempts.length + 1,
      guid: delivery.guid,
      delivered_at: new Date().toISOString(),
      redelivery,
      duration: 0.05,
      status: status_code === 0 ? 'failed to connect to host' : status_code < 400 ? 'OK' : 'Invalid HTTP Response',
      status_code,
      event: delivery.event,
    })
    return status_code
  }

  /** GitHub answers at once, and delivers then. */
  again(id: number): object {
    const { guid } = found(this.attempts.find((attempt) => attempt.id === id))
    void this.deliver(found(this.deliveries.get(guid)), false, true)
    return {}
  }

  /** Newest first. */
  page(size: number, cursor: string | null): Page {
    const first = Number(cursor ?? 0)
    const attempts = this.attempts.toReversed().slice(first, first + size)
    const end = first + attempts.length
    return { attempts, next: end < this.attempts.length ? String(end) : undefined }
  }
}
