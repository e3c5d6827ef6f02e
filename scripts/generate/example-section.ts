import { LEVEL_NAMES } from '../../core/reporters/phrases.ts'
import type { Example, ExpectedObservation, Rule } from '../../core/words/rule.ts'
import type { Language, Text } from '../../core/words/text.ts'

const WORDS = {
  examples: { en: 'Examples, which are its tests', fr: 'Exemples, qui sont ses tests' },
  profile: { en: 'Profile', fr: 'Profil' },
  today: { en: 'On', fr: 'Le' },
  before: { en: 'Before the change:', fr: 'Avant la modification\u00a0:' },
  after: { en: 'After it:', fr: 'Après\u00a0:' },
  empty: { en: 'No file.', fr: 'Aucun fichier.' },
  pass: { en: 'Nothing is said.', fr: 'Rien n’est dit.' },
  'not-applicable': { en: 'The rule does not apply.', fr: 'La règle ne s’applique pas.' },
} as const satisfies Readonly<Record<string, Text>>

/** A fence longer than any run of backquotes in what it holds. */
function fenceFor(content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}

function fileLines([path, content]: readonly [string, string]): string[] {
  const fence = fenceFor(content)
  const language = /\.([a-z]+)$/.exec(path)?.[1] ?? ''
  return [`\`${path}\``, '', `${fence}${language}`, content.replace(/\n$/, ''), fence, '']
}

function files(all: Readonly<Record<string, string>>, language: Language): string[] {
  const entries = Object.entries(all)
  return entries.length === 0 ? [WORDS.empty[language], ''] : entries.flatMap(fileLines)
}

function circumstances({ answers = {}, today }: Example, language: Language): string[] {
  const colon = language === 'fr' ? '\u00a0:' : ':'
  const given = Object.entries(answers).map(([question, answer]) => `\`${question}: ${[answer].flat().join(', ')}\``)
  return [
    ...(given.length === 0 ? [] : [`${WORDS.profile[language]}${colon} ${given.join(', ')}`, '']),
    ...(today === undefined ? [] : [`${WORDS.today[language]} ${today}${colon}`, '']),
  ]
}

function said({ level, at, message }: ExpectedObservation, language: Language): string {
  const place = at === undefined ? '' : ` (\`${at}\`)`
  return `- **${LEVEL_NAMES[level][language]}**${place} ${message[language]}`
}

function outcome({ expect }: Example, language: Language): string[] {
  return typeof expect === 'string' ? [WORDS[expect][language], ''] : [...expect.map((one) => said(one, language)), '']
}

function exampleLines(example: Example, language: Language): string[] {
  const { title, before, files: after } = example
  const earlier =
    before === undefined ? [] : [WORDS.before[language], '', ...files(before, language), WORDS.after[language], '']
  return [
    `### ${title[language]}`,
    '',
    ...circumstances(example, language),
    ...earlier,
    ...files(after, language),
    ...outcome(example, language),
  ]
}

/** The examples of a rule for its page: repositories in miniature, and exactly what is said of each. */
export function exampleSection({ examples }: Rule, language: Language): string {
  const lines = examples.flatMap((example) => exampleLines(example, language))
  return [`## ${WORDS.examples[language]}`, '', ...lines].join('\n')
}
