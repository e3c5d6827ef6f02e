import { SECRET, type StandIn } from '../github/stand-in.ts'
import type { TestStore } from './test-store.ts'

/** The settings of a bot on `place` that talks to `standIn`, as environment variables. */
export function environmentOf(standIn: StandIn, { place }: TestStore, port = 0): Readonly<Record<string, string>> {
  return {
    APP_ID: '12345',
    PRIVATE_KEY: standIn.privateKey,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: standIn.url,
    HOST: '127.0.0.1',
    PORT: String(port),
    ...(place.databaseUrl === undefined ? {} : { DATABASE_URL: place.databaseUrl }),
    GARDEFOU_DATA: place.dataFolder,
    LOG_LEVEL: 'debug',
  }
}
