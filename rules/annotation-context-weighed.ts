import { annotatorsIn, namesOfAnnotators } from '../core/lexicon/annotators.ts'
import { fold } from '../core/lexicon/fold.ts'
import { partiesIn } from '../core/lexicon/parties.ts'
import { all, underReview } from '../core/review/applicability.ts'
import { earlier, isRiskLookedAt } from '../core/review/change/edited.ts'
import { whereAnnotated } from '../core/review/concerned.ts'
import { assertedOn, evidenceOf } from '../core/review/said.ts'
import type { Document, Statement } from '../core/words/document.ts'
import type { Facts } from '../core/words/facts.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

/** A circumstance of the annotation: where it is stated, and what each statement says of it, as words to compare. */
interface Circumstance {
  readonly concept: 'annotator' | 'data-source' | 'roles'
  readonly name: Text
  read(statement: Statement): readonly string[]
}

const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    concept: 'annotator',
    name: { en: 'who annotates', fr: 'les personnes ou l’organisme qui annotent' },
    read: ({ quote }) => [...annotatorsIn(fold(quote)).map(({ en }) => en), ...namesOfAnnotators(quote)],
  },
  {
    concept: 'data-source',
    name: { en: 'where the data come from', fr: 'la provenance des données' },
    read: ({ quote }) => [quote],
  },
  {
    concept: 'roles',
    name: { en: 'who answers for what', fr: 'la répartition des rôles' },
    read: ({ quote }) => partiesIn(fold(quote)).map(({ name, holder }) => `${name.en} ${holder}`),
  },
]

function readAll(circumstance: Circumstance, documents: readonly Document[]): ReadonlyMap<string, Statement> {
  const statements = assertedOn(documents, circumstance.concept)
  return new Map(statements.flatMap((one) => circumstance.read(one).map((said) => [fold(said), one] as const)))
}

/** What is new in a circumstance that was already stated; to state it for the first time is no change. */
function changeOf(circumstance: Circumstance, facts: Facts): Statement | undefined {
  const before = earlier(facts).documents
  const known = readAll(circumstance, before)
  const now = readAll(circumstance, facts.documents)
  const come = [...now].filter(([said]) => !known.has(said)).map(([, statement]) => statement)
  return assertedOn(before, circumstance.concept).length === 0 ? undefined : come[0]
}

function observe({ concept, name }: Circumstance, statement: Statement): Observation {
  return {
    key: `${concept} ${statement.quote}`,
    location: statement.location,
    evidence: [evidenceOf(statement)],
    message: {
      en: `This change alters ${name.en}, expected a word on whether the risk for people was looked at again`,
      fr: `Cette modification change ${name.fr}\u202f; attendu\u00a0: un mot disant si le risque pour les personnes a été réexaminé`,
    },
  }
}

const answers = { 'personal-data': 'personal', annotation: ['human-inhouse'] } as const
const guide = (sentence: string) => ({
  'docs/annotation-guide.md': `# Annotation guide\n\nAnnotators choose one mood for each call.\n\n## Annotators\n\n${sentence}\n`,
})
const card = (source: string) => ({
  'README.md': `---\nsource_datasets: [${source}]\ntask_categories: [audio-classification]\n---\n# Calls\n\nCalls labelled by mood.\n`,
})

export const rule: Rule = {
  id: 'annotation-context-weighed',
  title: {
    en: 'A change of annotators, sources or roles comes with a look at the risk',
    fr: 'Un changement d’annotateurs, de sources ou de rôles s’accompagne d’un regard sur le risque',
  },
  expectation: {
    en: 'a change to the annotation may call for other measures, which is why its risk is looked at with each change',
    fr: 'une modification de l’annotation peut appeler d’autres mesures, d’où un regard sur son risque à chaque modification',
  },
  recommendations: [cnil['A-07'], cnil['A-37']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a line in the risk assessment, in the same change',
    fr: 'L’écrire\u00a0: une ligne dans l’analyse de risques, dans la même modification',
  },
  scope: 'repository',
  applies: (facts, profile) => all(whereAnnotated(profile), underReview(facts)),
  *check(facts) {
    if (isRiskLookedAt(facts)) return
    for (const circumstance of CIRCUMSTANCES) {
      const statement = changeOf(circumstance, facts)
      if (statement !== undefined) yield observe(circumstance, statement)
    }
  },
  examples: [
    {
      title: { en: 'From the team to a provider', fr: 'De l’équipe à un prestataire' },
      answers,
      before: guide('Our own staff annotate the calls.'),
      files: guide('A contractor annotates the calls.'),
      expect: [
        {
          level: 'note',
          at: 'docs/annotation-guide.md:5-7',
          message: {
            en: 'This change alters who annotates, expected a word on whether the risk for people was looked at again',
            fr: 'Cette modification change les personnes ou l’organisme qui annotent\u202f; attendu\u00a0: un mot disant si le risque pour les personnes a été réexaminé',
          },
        },
      ],
    },
    {
      title: { en: 'Another source', fr: 'Une autre source' },
      answers,
      before: card('town-hall'),
      files: card('hospital'),
      expect: [
        {
          level: 'note',
          at: 'README.md:2',
          message: {
            en: 'This change alters where the data come from, expected a word on whether the risk for people was looked at again',
            fr: 'Cette modification change la provenance des données\u202f; attendu\u00a0: un mot disant si le risque pour les personnes a été réexaminé',
          },
        },
      ],
    },
    {
      title: { en: 'A controller turns processor', fr: 'Un responsable devient sous-traitant' },
      answers,
      before: { 'README.md': '# Appels\n\nLa mairie est responsable de traitement.\n' },
      files: { 'README.md': '# Appels\n\nLa mairie agit en qualité de sous-traitant.\n' },
      expect: [
        {
          level: 'note',
          at: 'README.md:3',
          message: {
            en: 'This change alters who answers for what, expected a word on whether the risk for people was looked at again',
            fr: 'Cette modification change la répartition des rôles\u202f; attendu\u00a0: un mot disant si le risque pour les personnes a été réexaminé',
          },
        },
      ],
    },
    {
      title: { en: 'From one company to another', fr: 'D’une société à une autre' },
      answers,
      before: guide('The calls are annotated by Northlight, a contractor.'),
      files: guide('The calls are annotated by Southwind, a contractor.'),
      expect: [
        {
          level: 'note',
          at: 'docs/annotation-guide.md:5-7',
          message: {
            en: 'This change alters who annotates, expected a word on whether the risk for people was looked at again',
            fr: 'Cette modification change les personnes ou l’organisme qui annotent\u202f; attendu\u00a0: un mot disant si le risque pour les personnes a été réexaminé',
          },
        },
      ],
    },
    {
      title: { en: 'The same people in other words', fr: 'Les mêmes personnes, en d’autres mots' },
      answers,
      before: guide('Our own staff annotate the calls.'),
      files: guide('The calls are annotated in-house by our own staff, every Monday.'),
      expect: 'pass',
    },
    {
      title: { en: 'A source named for the first time', fr: 'Une source nommée pour la première fois' },
      answers,
      before: { 'README.md': '# Calls\n\nCalls labelled by mood.\n' },
      files: card('town-hall'),
      expect: 'pass',
    },
    {
      title: {
        en: 'The risk was looked at in the same change',
        fr: 'Le risque a été réexaminé dans la même modification',
      },
      answers,
      before: guide('Our own staff annotate the calls.'),
      files: {
        ...guide('A contractor annotates the calls.'),
        'docs/privacy/risks.md': '# Risk assessment\n\nA contractor annotates from now on, on our own machines.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'No change under review', fr: 'Aucune modification examinée' },
      answers,
      files: guide('A contractor annotates the calls.'),
      expect: 'not-applicable',
    },
  ],
}
