import { z } from 'zod'
import { type ForgeClient, isRefusal } from '../github/client.ts'
import type { Services } from './services.ts'
import { takenAmong } from './store/deliveries.ts'
import { lastLook, noteLook } from './store/looks.ts'
import { forgetOldRedeliveries, mayAskAgain } from './store/redelivery-rows.ts'
import { forgetOldWrites } from './store/write-rows.ts'

const attemptSchema = z.object({
  /** Beyond what a number holds exactly; the client gives such as bigint, which its routes do not take. */
  id: z.union([z.number(), z.bigint()]).transform(String),
  guid: z.string(),
  delivered_at: z.coerce.date(),
  /** 0 where nobody answered. */
  status_code: z.number(),
})

/** One attempt of GitHub's to deliver an event. */
type Attempt = z.infer<typeof attemptSchema>

const DAY = 24 * 3_600_000
/** GitHub offers to deliver again for three days. */
const OFFERED = 3 * DAY
/** An attempt may be listed a while after it was made. */
const OVERLAP = 10 * 60_000
const PAGE = 100
/** Pages read, and deliveries asked for, in one look; the next look goes on. */
const PAGES = 100
const AT_ONCE = 100

/** The attempts since `since`, newest first. */
async function attemptsSince(client: ForgeClient, since: Date): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = []
  for (let page = 0, cursor = ''; page < PAGES; page++) {
    const parameters = { per_page: PAGE, ...(cursor === '' ? {} : { cursor }) }
    const answer = await client.request('GET /app/hook/deliveries', parameters)
    const read = z.array(attemptSchema).parse(answer.data)
    attempts.push(...read.filter(({ delivered_at }) => delivered_at >= since))
    cursor = nextCursor(answer)
    if (cursor === '' || read.some(({ delivered_at }) => delivered_at < since)) break
  }
  return attempts
}

const linkSchema = z.object({ headers: z.object({ link: z.string() }) })

function nextCursor(answer: unknown): string {
  const link = linkSchema.safeParse(answer).data?.headers.link ?? ''
  return /[?&]cursor=([^&>]+)[^>]*>;\s*rel="next"/.exec(link)?.[1] ?? ''
}

function arrived({ status_code }: Attempt): boolean {
  return status_code >= 200 && status_code < 400
}

/** The last attempt of each delivery of which none arrived, oldest first. */
function failed(attempts: readonly Attempt[]): readonly Attempt[] {
  const latest = new Map(attempts.toReversed().map((attempt) => [attempt.guid, attempt]))
  for (const { guid } of attempts.filter(arrived)) latest.delete(guid)
  return [...latest.values()].toSorted((one, other) => one.delivered_at.getTime() - other.delivered_at.getTime())
}

/** GitHub no longer has some, and refuses others for a reason that asking again does not change. */
async function ask(client: ForgeClient, { id }: Attempt): Promise<void> {
  try {
    await client.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id })
  } catch (error) {
    if (!isRefusal(error, 400, 404, 410, 422)) throw error
  }
}

/**
 * Asks GitHub to deliver again what did not arrive since the last look, oldest first. A delivery keeps its identifier, so
 * that one which did arrive, and was answered too late, is not taken twice; it is not asked for at all.
 */
export async function deliveriesJob({
  database,
  connectAsApp,
  now,
}: Pick<Services, 'database' | 'connectAsApp' | 'now'>): Promise<void> {
  const begun = now()
  const known = await lastLook(database, 'deliveries')
  const since = new Date(Math.max(begun.getTime() - OFFERED, (known?.getTime() ?? 0) - OVERLAP))
  const client = await connectAsApp()
  const missing = failed(await attemptsSince(client, since))
  const taken = await takenAmong(
    database,
    missing.map(({ guid }) => guid),
  )
  const wanted = missing.filter(({ guid }) => !taken.has(guid))
  for (const attempt of wanted.slice(0, AT_ONCE))
    if (await mayAskAgain(database, attempt.guid)) await ask(client, attempt)
  await noteLook(database, 'deliveries', wanted[AT_ONCE]?.delivered_at ?? begun)
  await forgetOldRedeliveries(database)
  await forgetOldWrites(database)
}
