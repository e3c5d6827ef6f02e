import { describe, expect, it } from 'vitest'
import { languageOf, readSettings } from '../../bot/settings.ts'

const PEM = '-----BEGIN RSA PRIVATE KEY-----\nbm90IGEga2V5\n-----END RSA PRIVATE KEY-----'
const minimal = { APP_ID: '12345', PRIVATE_KEY: PEM, WEBHOOK_SECRET: 'a long random text' }

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  const reading = readSettings(environment)
  return reading.ok ? [] : reading.problems.map(({ en }) => en)
}

describe('settings', () => {
  it('have defaults for all but the three that identify the app', () => {
    expect(readSettings({ ...minimal, DATABASE_URL: '', PATH: '/usr/bin' })).toEqual({
      ok: true,
      settings: {
        appId: 12345,
        privateKey: PEM,
        webhookSecret: 'a long random text',
        apiUrl: 'https://api.github.com',
        host: '0.0.0.0',
        port: 3000,
        databaseUrl: undefined,
        dataFolder: '.gardefou',
        timeZone: 'Europe/Paris',
        daily: '0 5 * * *',
        settle: 30,
        logLevel: 'info',
      },
    })
  })

  it.each([PEM.replaceAll('\n', '\\n'), Buffer.from(PEM).toString('base64')])('take the key in any form', (key) => {
    expect(readSettings({ ...minimal, PRIVATE_KEY: key })).toMatchObject({ settings: { privateKey: PEM } })
  })

  it('name each variable that is not set', () => {
    const problems = problemsOf({})
    expect(problems).toHaveLength(3)
    expect(problems[0]).toMatch(/^The environment variable APP_ID is not set; expected the App ID/)
    expect(problems[1]).toMatch(/PRIVATE_KEY is not set/)
    expect(problems[2]).toMatch(/WEBHOOK_SECRET is not set/)
  })

  it.each([
    ['WEBHOOK_SECRET', 'development'],
    ['APP_ID', 'gardefou'],
    ['PRIVATE_KEY', 'hunter2-hunter2'],
    ['GITHUB_API_URL', 'ftp://api.example.org'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://example.org'],
    ['GARDEFOU_TIME_ZONE', 'Lutetia'],
    ['GARDEFOU_DAILY', 'every day'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s without repeating it', (name, value) => {
    const [problem, ...others] = problemsOf({ ...minimal, [name]: value })
    expect(problem).toMatch(new RegExp(`^The environment variable ${name} cannot be used; expected `))
    expect(problem?.replace('not “development”', '')).not.toContain(value)
    expect(others).toEqual([])
  })

  it('are spoken of in the language of the locale', () => {
    expect(languageOf({ LANG: 'fr_FR.UTF-8' })).toBe('fr')
    expect(languageOf({ LC_ALL: '', LANG: 'en_GB.UTF-8' })).toBe('en')
    expect(languageOf({})).toBe('en')
  })
})
