import type { Answers } from '../../core/words/profile.ts'

/** Files of a repository in miniature, by path. */
export type Files = Readonly<Record<string, string>>

function written(answer: string | readonly string[]): string {
  return typeof answer === 'string' ? `'${answer}'` : `[${answer.join(', ')}]`
}

/** The configuration that gives these answers, as people write it, and `rest` below. */
export function configured(answers: Partial<Answers>, rest = ''): Files {
  const lines = Object.entries(answers).map(([question, answer]) => `  ${question}: ${written(answer)}`)
  return { '.github/gardefou.yml': ['version: 1', 'profile:', ...lines, rest].join('\n') }
}

/** Answers at the highest tier, under which most rules speak. */
export const GRAVE = {
  'personal-data': 'personal',
  sensitive: 'in-source',
  'vulnerable-persons': 'yes',
  'labels-about-people': 'reputational-or-evaluative',
  annotation: ['crowd'],
  roles: ['controller', 'model-provider'],
  destination: 'hosted-service',
  development: 'training',
  'sensitive-colocated': 'yes',
} as const satisfies Partial<Answers>

/** A project that says little, so that most rules have something to say of it. */
export const QUIET: Files = {
  'README.md': '# Calls\n\nCalls to an emergency service, and a model that sorts them.\n',
  'MODEL_CARD.md': '# Model card\n\n## Intended use\n\nA first sorting, checked by a person.\n',
  'annotation/labels.xml':
    '<View>\n<Text name="t" value="$t"/>\n<Choices name="c" toName="t">\n<Choice value="calm"/>\n<Choice value="rude"/>\n</Choices>\n</View>\n',
}
