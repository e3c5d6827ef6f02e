import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFor } from '../../../core/configuration/answers-for.ts'
import { configurationJsonSchema } from '../../../core/configuration/json-schema.ts'
import { parseConfiguration, readConfiguration } from '../../../core/configuration/read-configuration.ts'
import { memorySnapshot } from '../../support/memory-snapshot.ts'

const RULES = ['incident-plan-documented', 'label-criteria-stated']
const PATH = '.github/gardefou.yml'

function read(text: string) {
  return parseConfiguration(PATH, text, RULES)
}

/** `line key: English sentence` of each problem. */
function problems(text: string): string[] {
  const reading = read(text)
  return reading.ok ? [] : reading.problems.map(({ line, key, message }) => `${line} ${key}: ${message.en}`)
}

const whole = `version: 1
language: fr
profile:
  personal-data: pseudonymised
  annotation: [human-outsourced]
  roles: unknown
datasets:
  - name: comments
    paths: [data/comments/**]
    labels-about-people: reputational-or-evaluative
evidence:
  - for: notice
    reference: https://example.org/privacy
decisions:
  - rule: incident-plan-documented
    reason: No version released yet
    by: "@org/data"
    until: 2027-03-31
rules:
  label-criteria-stated: { level: off }
fail-on: warning
`

describe('a configuration', () => {
  it('is read whole, and unknown answers are the same as none', () => {
    const reading = read(whole)
    expect(reading).toMatchObject({
      ok: true,
      path: PATH,
      configuration: {
        language: 'fr',
        answers: { 'personal-data': 'pseudonymised', annotation: ['human-outsourced'] },
        evidence: [{ for: 'notice', reference: 'https://example.org/privacy' }],
        rules: { 'label-criteria-stated': { level: 'off' } },
        failOn: 'warning',
      },
    })
    if (!reading.ok) throw new Error('refused')
    expect(reading.configuration.answers.roles).toBeUndefined()
    expect(answersFor(reading.configuration, 'comments')).toEqual({
      'personal-data': 'pseudonymised',
      annotation: ['human-outsourced'],
      'labels-about-people': 'reputational-or-evaluative',
    })
  })

  it.each(['', '\n# nothing yet\n', '   \n'])('may be empty: %j', (text) => {
    expect(read(text)).toMatchObject({ ok: true, configuration: { answers: {}, failOn: 'none' } })
  })

  it.each([
    ['a misspelt key', 'version: 1\nprofil:\n  personal-data: none\n', /^2 profil: .*line 2.*did you mean `profile`\?/],
    [
      'a misspelt question',
      'profile:\n  personal_data: none\n',
      /^2 profile\.personal_data: .*did you mean `personal-data`\?/,
    ],
    ['an unknown key far from all', 'colour: red\n', /^1 colour: .*keys known here are version, language/],
    [
      'a misspelt value',
      'profile:\n  personal-data: pseudonymized\n',
      /^2 profile\.personal-data: .*expected one of .*did you mean pseudonymised\?/,
    ],
    ['a boolean for yes', 'profile:\n  vulnerable-persons: true\n', /^2 .*write 'yes'/],
    ['a scalar for a list', 'profile:\n  annotation: crowd\n', /^2 profile\.annotation: .*a list/],
    ['none beside others', 'profile:\n  annotation: [none, crowd]\n', /^2 profile\.annotation: .*alone/],
    [
      'a rule that does not exist',
      'rules:\n  incident-plan-document: { level: off }\n',
      /^2 .*did you mean `incident-plan-documented`\?/,
    ],
    [
      'a reason of two words',
      'decisions:\n  - rule: incident-plan-documented\n    reason: not now\n    by: me\n',
      /^3 decisions\.0\.reason: .*three words/,
    ],
    [
      'a day that does not exist',
      'decisions:\n  - rule: incident-plan-documented\n    reason: not for this year\n    by: me\n    until: 2027-02-30\n',
      /^5 decisions\.0\.until: /,
    ],
    ['a key left out', 'evidence:\n  - for: notice\n', /^2 evidence\.0\.reference: .*is not there/],
    ['another version', 'version: 2\n', /^1 version: .*expected 1/],
    ['broken YAML', 'profile:\n  - [a\n', /^\d /],
    ['a list at the root', '- a\n', /^1 /],
  ])('%s is named with its line and what was expected', (_, text, expected) => {
    const said = problems(text)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(expected)
  })

  it('that is there and cannot be used is a problem, never an empty one', async () => {
    const binary = memorySnapshot({ [PATH]: Uint8Array.from([0, 1, 2]) })
    expect((await readConfiguration(binary, RULES)).ok).toBe(false)
    const two = memorySnapshot({ [PATH]: 'version: 1\n', '.github/gardefou.yaml': 'version: 1\n' })
    expect((await readConfiguration(two, RULES)).ok).toBe(false)
    const link = {
      list: async () => [{ path: PATH, type: 'symlink', size: 1, oid: 'x' } as const],
      read: async () => new Map(),
    }
    expect((await readConfiguration(link, RULES)).ok).toBe(false)
    expect(await readConfiguration(memorySnapshot({}), RULES)).toMatchObject({ ok: true, path: undefined })
  })

  it('never stops the reader, and every problem stands in the file', () => {
    const word = fc.constantFrom(
      'version',
      'profile',
      'personal-data',
      'datasets',
      'none',
      '1',
      '[',
      ']',
      '{',
      '}',
      ':',
      '-',
      '\n',
      '  ',
      ' ',
      '"',
      '#',
      '&a',
      '*a',
      '!!js',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const reading = read(text)
        const lines = text.split('\n').length
        for (const { line } of reading.ok ? [] : reading.problems) expect(line >= 1 && line <= lines).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the published schema', () => {
  it('describes every key, and takes no other', () => {
    const schema = configurationJsonSchema(RULES) as {
      additionalProperties: boolean
      properties: Record<string, { description?: string }>
    }
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['version', 'profile', 'datasets', 'evidence', 'decisions', 'rules', 'fail-on']),
    )
    for (const [name, { description }] of Object.entries(schema.properties))
      expect(`${name} ${description}`).not.toMatch(/undefined/)
  })
})
