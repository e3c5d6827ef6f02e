import { defineConfig } from 'vitest/config'

/** The examples of the rules, and nothing else, reach every line and branch of them. */
export default defineConfig({
  test: {
    include: ['test/rules/examples.test.ts'],
    testTimeout: 20_000,
    coverage: {
      enabled: true,
      include: ['rules/*.ts'],
      reporter: ['text-summary'],
      reportsDirectory: 'build/coverage',
      thresholds: { perFile: true, lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
})
