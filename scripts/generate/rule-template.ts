/** The text of a new rule: it compiles, and its examples fail until its author has written them. */
export function ruleTemplate(id: string): string {
  const words = id.replaceAll('-', ' ')
  return `import { absence } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: '${words}', fr: '${words} (en français)' },
  expected: { en: 'what closes it', fr: 'ce qui clôt ce point' },
}

export const rule: Rule = {
  id: '${id}',
  title: { en: 'The state hoped for, as a sentence', fr: 'L’état souhaité, en une phrase' },
  expectation: { en: 'doing what the source recommends', fr: 'faire ce que la source recommande' },
  recommendations: [cnil['A-20']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: { en: 'Write it: how', fr: 'L’écrire\\u00a0: comment' },
  scope: 'repository',
  applies: (_facts, profile) => aboutPeople(profile),
  *check({ documents }) {
    yield* absence(documents, 'purpose', words)
  },
  examples: [
    {
      title: { en: 'A repository that says it', fr: 'Un dépôt qui le dit' },
      answers: { 'personal-data': 'personal' },
      files: { 'README.md': '# Project\\n' },
      expect: 'pass',
    },
    {
      title: { en: 'A repository that does not', fr: 'Un dépôt qui ne le dit pas' },
      answers: { 'personal-data': 'personal' },
      files: { 'README.md': '# Project\\n' },
      expect: [{ level: 'note', message: { en: '', fr: '' } }],
    },
  ],
}
`
}
