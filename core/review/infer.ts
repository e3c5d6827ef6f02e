import { fold } from '../lexicon/fold.ts'
import { namesIdentity, SEVERAL_IDENTITIES, TRAINS_A_MODEL } from '../lexicon/identities.ts'
import type { Document, Statement } from '../words/document.ts'
import type { Annotation, Answers } from '../words/profile.ts'

const UNKNOWN: Answers = {
  'personal-data': 'unknown',
  sensitive: 'unknown',
  'vulnerable-persons': 'unknown',
  'labels-about-people': 'unknown',
  'anonymisation-goal': 'unknown',
  destination: 'unknown',
  development: 'unknown',
  'data-changes-plausible': 'unknown',
  'serious-consequences': 'unknown',
  'sensitive-colocated': 'unknown',
  roles: [],
  annotation: [],
}

/** The values of `annotations_creators` in dataset cards that say who annotates; the others are too vague to use. */
const CREATORS: Readonly<Record<string, Annotation>> = {
  crowdsourced: 'crowd',
  'machine-generated': 'automatic',
  found: 'reused',
  'no-annotation': 'none',
}

/** An answer that a document gives by what it says. */
export type Inference = { readonly statement: Statement } & (
  | { readonly question: 'annotation'; readonly answer: Annotation }
  | { readonly question: 'development'; readonly answer: 'training' | 'fine-tuning' }
  | { readonly question: 'anonymisation-goal'; readonly answer: 'yes' }
)

/** A card speaks for what lies under its folder: that one dataset has no annotations says nothing of its neighbours. */
function speaksForAll({ path }: Document, documents: readonly Document[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return documents.every((document) => document.path.startsWith(folder))
}

function annotationIn(statement: Statement, document: Document, documents: readonly Document[]): Inference[] {
  if (statement.value?.type !== 'annotator') return []
  const answers = statement.value.creators.flatMap((creator) => CREATORS[creator] ?? [])
  return [...new Set(answers)]
    .filter((answer) => answer !== 'none' || speaksForAll(document, documents))
    .map((answer) => ({ question: 'annotation', answer, statement }))
}

/** The card of a model says what it is trained for; that of a dataset says what others may train. */
function developmentIn(statement: Statement, { kinds }: Document): Inference[] {
  if (statement.concept === 'base-model') return [{ question: 'development', answer: 'fine-tuning', statement }]
  const isTrained = statement.concept === 'purpose' && TRAINS_A_MODEL.test(fold(statement.quote))
  return isTrained && kinds.includes('model-card') ? [{ question: 'development', answer: 'training', statement }] : []
}

/** Who replaces names by pseudonyms keeps personal data, and seeks nothing else. */
const ONLY_PSEUDONYMS = /^(?=.*\bpseudonymi[sz])(?!.*(?:\banonymi[sz]|\bde ?identif|\bdesidentif|\bredact))/

function anonymityIn(statement: Statement): Inference[] {
  const { concept, quote } = statement
  const isRemoval = concept === 'de-identification' && !ONLY_PSEUDONYMS.test(fold(quote))
  const isSought = concept === 'anonymisation-claim' || isRemoval
  return isSought ? [{ question: 'anonymisation-goal', answer: 'yes', statement }] : []
}

/** A list of labels that are pieces of identity is one for removing them. */
function identityLabelsIn({ statements }: Document): Inference[] {
  const labels = statements.filter(({ value }) => value?.type === 'label' && namesIdentity(fold(value.name)))
  const [statement] = labels
  if (statement === undefined || labels.length < SEVERAL_IDENTITIES) return []
  return [{ question: 'anonymisation-goal', answer: 'yes', statement }]
}

/** Every answer that documents give, whether the configuration gives one too or not. */
export function answersIn(documents: readonly Document[]): Inference[] {
  return documents.flatMap((document) => [
    ...document.statements
      .filter(({ polarity }) => polarity === 'asserted')
      .flatMap((one) => [
        ...annotationIn(one, document, documents),
        ...developmentIn(one, document),
        ...anonymityIn(one),
      ]),
    ...identityLabelsIn(document),
  ])
}

function isDeclared(answers: Partial<Answers>, question: Inference['question']): boolean {
  const answer = answers[question]
  return answer !== undefined && answer !== 'unknown' && answer.length > 0
}

/** Fine-tuning is training too, and one way of annotating belies that there is none. */
function outweighs(other: Inference, one: Inference): boolean {
  if (one.question === 'development') return one.answer === 'training' && other.answer === 'fine-tuning'
  return (
    one.question === 'annotation' && one.answer === 'none' && other.question === 'annotation' && other.answer !== 'none'
  )
}

/** What documents answer where `declared` does not, each answer once; a declared answer always wins. */
export function inferences(declared: Partial<Answers>, documents: readonly Document[]): Inference[] {
  const open = answersIn(documents).filter(({ question }) => !isDeclared(declared, question))
  const each = [...new Map(open.toReversed().map((one) => [`${one.question} ${one.answer}`, one])).values()]
  return each.filter((one) => !each.some((other) => outweighs(other, one))).toReversed()
}

/** The twelve answers: those declared, then what documents say, then `unknown`. */
export function completeAnswers(declared: Partial<Answers>, documents: readonly Document[]): Answers {
  return { ...UNKNOWN, ...inferredAnswers(inferences(declared, documents)), ...answered(declared) }
}

function inferredAnswers(inferred: readonly Inference[]): Partial<Answers> {
  const annotation = inferred.flatMap((one) => (one.question === 'annotation' ? [one.answer] : []))
  const [development] = inferred.flatMap((one) => (one.question === 'development' ? [one.answer] : []))
  const isAnonymitySought = inferred.some(({ question }) => question === 'anonymisation-goal')
  return {
    ...(annotation.length > 0 ? { annotation } : {}),
    ...(development === undefined ? {} : { development }),
    ...(isAnonymitySought ? { 'anonymisation-goal': 'yes' } : {}),
  }
}

function answered(declared: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(
    Object.entries(declared).filter(
      ([, answer]) => answer !== 'unknown' && !(Array.isArray(answer) && answer.length === 0),
    ),
  )
}
