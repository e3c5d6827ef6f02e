import { aboutPeople, all, underReview } from '../core/review/applicability.ts'
import { earlier } from '../core/review/change/edited.ts'
import { type Vanished, vanished } from '../core/review/change/vanished.ts'
import { evidenceBefore } from '../core/review/said.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Location } from '../core/words/location.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

/** Where the passage was, in the file as it is now; nowhere when the file is gone. */
function placeOf({ statement, blank }: Vanished, { documents }: Facts): Location | undefined {
  if (blank !== undefined) return blank.location
  const { path } = statement.location
  return documents.some((document) => document.path === path) ? { path, startLine: 1, endLine: 1 } : undefined
}

function observe(gone: Vanished, facts: Facts): Observation {
  const location = placeOf(gone, facts)
  const { quote } = gone.statement
  const [verb, verbe] = gone.blank === undefined ? ['takes out', 'retire'] : ['blanks', 'vide']
  return {
    key: `${gone.statement.concept} ${quote}`,
    ...(location === undefined ? {} : { location }),
    ...(gone.blank === undefined ? { before: gone.statement.location } : { replaces: gone.statement.location }),
    evidence: [evidenceBefore(gone.statement)],
    message: {
      en: `This change ${verb} a passage that protects people (“${quote}”), expected it kept, or where it now stands`,
      fr: `Cette modification ${verbe} un passage qui protège des personnes («\u202f${quote}\u202f»)\u202f; attendu\u00a0: son maintien, ou l’endroit où il se trouve désormais`,
    },
  }
}

const answers = { 'personal-data': 'personal', annotation: ['human-inhouse'] } as const
const card = (...lines: readonly string[]) => ({
  'MODEL_CARD.md': `# Model card\n\n## Intended use\n\nSorts calls by subject.\n\n${lines.join('\n\n')}\n`,
})
const LIMIT = 'The scores must not be used to rank employees.'
const ACCESS = 'Access to the recordings is restricted to four people.'
const ENCRYPTED = 'The recordings are encrypted on our own servers.'

export const rule: Rule = {
  id: 'protective-passages-kept',
  title: { en: 'Passages that protect people are kept', fr: 'Les passages qui protègent des personnes sont conservés' },
  expectation: {
    en: 'a change may call for other measures, which is why the risk is looked at with each change too',
    fr: 'une modification peut appeler d’autres mesures, d’où un regard sur le risque à chaque modification aussi',
  },
  recommendations: [cnil['A-07'], cnil['A-02']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: put the passage back, or say in the same change what replaces it',
    fr: 'L’écrire\u00a0: rétablissez le passage, ou dites dans la même modification ce qui le remplace',
  },
  scope: 'repository',
  applies: (facts, profile) => all(aboutPeople(profile), underReview(facts)),
  *check(facts) {
    yield* vanished(earlier(facts).documents, facts.documents).map((gone) => observe(gone, facts))
  },
  examples: [
    {
      title: { en: 'A limit of use disappears from a card', fr: 'Une limite d’usage disparaît d’une fiche' },
      answers,
      before: card(LIMIT),
      files: card(),
      expect: [
        {
          level: 'note',
          at: 'MODEL_CARD.md:1',
          message: {
            en: 'This change takes out a passage that protects people (“The scores must not be used to rank employees.”), expected it kept, or where it now stands',
            fr: 'Cette modification retire un passage qui protège des personnes («\u202fThe scores must not be used to rank employees.\u202f»)\u202f; attendu\u00a0: son maintien, ou l’endroit où il se trouve désormais',
          },
        },
      ],
    },
    {
      title: { en: 'A file goes, and one measure with it', fr: 'Un fichier part, et une mesure avec lui' },
      answers,
      before: { ...card(ACCESS), 'SECURITY.md': `# Security\n\n## Data\n\n${ENCRYPTED}\n` },
      files: card(ACCESS),
      expect: [
        {
          level: 'note',
          message: {
            en: 'This change takes out a passage that protects people (“The recordings are encrypted on our own servers.”), expected it kept, or where it now stands',
            fr: 'Cette modification retire un passage qui protège des personnes («\u202fThe recordings are encrypted on our own servers.\u202f»)\u202f; attendu\u00a0: son maintien, ou l’endroit où il se trouve désormais',
          },
        },
      ],
    },
    {
      title: { en: 'A section is blanked, another one stays', fr: 'Une section est vidée, une autre reste' },
      answers,
      before: card('## Security measures', ENCRYPTED, '## Access', ACCESS),
      files: card('## Security measures', 'To do', '## Access', ACCESS),
      expect: [
        {
          level: 'note',
          at: 'MODEL_CARD.md:7-9',
          message: {
            en: 'This change blanks a passage that protects people (“Security measures: The recordings are encrypted on our own servers.”), expected it kept, or where it now stands',
            fr: 'Cette modification vide un passage qui protège des personnes («\u202fSecurity measures: The recordings are encrypted on our own servers.\u202f»)\u202f; attendu\u00a0: son maintien, ou l’endroit où il se trouve désormais',
          },
        },
      ],
    },
    {
      title: { en: 'Written otherwise, or elsewhere', fr: 'Écrit autrement, ou ailleurs' },
      answers,
      before: card(LIMIT, ACCESS),
      files: {
        ...card(ACCESS),
        'docs/data-use.md': '# Use of the data\n\nDo not use the scores to rank employees or agents.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'No change under review', fr: 'Aucune modification examinée' },
      answers,
      files: card(),
      expect: 'not-applicable',
    },
  ],
}
