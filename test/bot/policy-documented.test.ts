import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { reminderDetails } from '../../bot/reminder-text.ts'
import { readSettings } from '../../bot/settings.ts'
import { FORMS } from '../../core/commands/vocabulary.ts'
import { defaultPolicy } from '../../core/policy/policy.ts'
import { parsePolicy } from '../../core/policy/read-policy.ts'
import { rules } from '../../rules/index.ts'

const GUIDES = [
  { language: 'en', path: 'docs/en/bot.md', dataset: 'comments' },
  { language: 'fr', path: 'docs/fr/bot.md', dataset: 'commentaires' },
] as const
/** Has the form of a key, and is none. */
const KEY = '-----BEGIN PRIVATE KEY-----'
const issueRules = rules.filter(({ issueFrom }) => issueFrom !== undefined).map(({ id }) => id)

const textOf = (path: string) => readFileSync(path, 'utf8')
const policyIn = (path: string) =>
  /```yaml\n(# \.github\/gardefou-policy\.yml\n[\s\S]*?)```/.exec(textOf(path))?.[1] ?? ''

describe.each(GUIDES)('$path', ({ language, path, dataset }) => {
  const guide = textOf(path)

  it('shows a policy that can be used as it stands', () => {
    const reading = parsePolicy(policyIn(path), issueRules)
    expect(reading).toMatchObject({ ok: true, policy: { mode: 'act', language: 'fr' } })
  })

  it('shows the defaults of the calendar and of the rules that open issues', () => {
    const reading = parsePolicy(policyIn(path), issueRules)
    const { calendar, issues } = reading.ok ? reading.policy : defaultPolicy
    const { timeZone, holidays, holidaysOf, ...times } = defaultPolicy.calendar
    expect(calendar).toMatchObject(times)
    expect([timeZone, holidays, holidaysOf]).toEqual([undefined, [], []])
    expect(issues.rules).toEqual(defaultPolicy.issues.rules)
    expect(issues.snoozeDays).toBe(defaultPolicy.issues.snoozeDays)
  })

  it('gives the commands as help does', () => {
    for (const { en, fr } of Object.values(FORMS)) expect(guide).toContain(`\n| \`${en}\` | \`${fr}\` |`)
  })

  it('has a line for each permission that the manifest asks for', () => {
    const asked: Record<string, string> = parse(textOf('app.yml')).default_permissions
    for (const [name, access] of Object.entries(asked))
      expect(guide).toContain(`\n| ${name.replaceAll('_', ' ')}: ${access} |`)
  })

  it('gives the defaults of the variables', () => {
    const reading = readSettings({ APP_ID: '1', PRIVATE_KEY: KEY, WEBHOOK_SECRET: 'a long random text' })
    if (!reading.ok) throw new Error('The settings that the guide calls required are not enough.')
    const { dataFolder, timeZone, daily, settle, apiUrl, host, port, logLevel } = reading.settings
    const shown = (...values: readonly (string | number)[]) => values.map((value) => `\`${value}\``).join(', ')
    const defaults = [dataFolder, timeZone, daily, settle, apiUrl]
    const names = ['GARDEFOU_DATA', 'GARDEFOU_TIME_ZONE', 'GARDEFOU_DAILY', 'GARDEFOU_SETTLE', 'GITHUB_API_URL']
    const rows = guide.split('\n').filter((line) => line.startsWith('| `'))
    const ending = (name: string) =>
      rows
        .find((row) => row.startsWith(`| \`${name}\``))
        ?.split(' | ')
        .at(-1)
    expect(names.map(ending)).toEqual(defaults.map((value) => `${shown(value)} |`))
    expect(ending('HOST')).toBe(`${shown(host, port, logLevel)} |`)
  })

  it('quotes the title of a reminder as it is written', () => {
    const ending = { dataset, endsOn: '2027-03-31', stage: { before: 30, within: 30 } }
    const plain = guide.replace(/\s+/g, ' ')
    expect(plain).toContain(reminderDetails(ending).face?.title?.[language].replace(/\s+/g, ' '))
  })
})

/** Of a table of names, the first column; what stands for a name in the language of the guide is left out. */
function namedIn(guide: string): readonly string[] {
  return [...guide.matchAll(/^\| (`[^|]*`|[a-z ]+: \w+) \|/gm)].map(([, name = '']) => {
    return name.replace(/<[^`]*>/, '…').replace('contents et', 'contents and')
  })
}

it('the guides of both languages have the same chapters, tables, names and keys of the policy', () => {
  const [english, french] = GUIDES.map(({ path }) => {
    const guide = textOf(path)
    const levels = [...guide.matchAll(/^(#+) /gm)].map(([, level]) => level)
    const cells = guide.split('\n').flatMap((line) => (line.startsWith('|') ? [line.split('|').length] : []))
    const { calendar, issues, ...others } = parse(policyIn(path))
    return { levels, cells, named: namedIn(guide), keys: [others, calendar, issues].map(Object.keys) }
  })
  expect(french).toEqual(english)
  expect(english?.named.length).toBeGreaterThan(25)
})
