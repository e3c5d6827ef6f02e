import type { Clock } from './clock.ts'
import { figuresText } from './figures.ts'
import { healthOf } from './health.ts'
import type { Meter } from './meter.ts'
import type { Page } from './server.ts'
import type { Database } from './store/database.ts'

/** What the bot shows to those who run it: nothing in it names an account, a repository or a person. */
export function pagesFor(
  meter: Meter,
  database: Database,
  clock: Clock,
): Readonly<Record<string, () => Promise<Page>>> {
  return {
    '/health': async () => {
      const { isWell, text } = await healthOf(database, clock())
      const body = `${JSON.stringify({ status: isWell ? 'ok' : 'failing', ...text })}\n`
      return { status: isWell ? 200 : 503, type: 'application/json; charset=utf-8', text: body }
    },
    '/metrics': async () => ({
      status: 200,
      type: 'text/plain; version=0.0.4; charset=utf-8',
      text: await figuresText(meter, database),
    }),
  }
}
