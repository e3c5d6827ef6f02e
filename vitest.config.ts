import { defineConfig } from 'vitest/config'

const OPTIONS = { testTimeout: 20_000 }
const BOT = 'test/bot/**/*.test.ts'

/** The bot's tests run once more on a PostgreSQL server where there is one; scripts/with-postgres.sh starts it. */
const onServer = {
  test: { ...OPTIONS, name: 'postgresql', include: [BOT], env: { GARDEFOU_TEST_STORE: 'server' } },
}

export default defineConfig({
  test: {
    reporters: ['default'],
    // Tests of the bot wait more than they compute.
    maxWorkers: 4,
    projects: [
      { test: { ...OPTIONS, name: 'embedded', include: ['test/**/*.test.ts'] } },
      ...(process.env.GARDEFOU_TEST_DATABASE_URL ? [onServer] : []),
    ],
  },
})
