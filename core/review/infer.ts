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

/** An answer taken from a document because the configuration gives none. */
export interface Inference {
  readonly question: 'annotation' | 'development'
  readonly answer: string
  readonly statement: Statement
}

function inferredAnnotation(statement: Statement): Inference[] {
  if (statement.polarity !== 'asserted' || statement.value?.type !== 'annotator') return []
  const answers = statement.value.creators.flatMap((creator) => CREATORS[creator] ?? [])
  return [...new Set(answers)].map((answer) => ({ question: 'annotation', answer, statement }))
}

function inferredDevelopment(statement: Statement): Inference[] {
  const isFineTuned = statement.concept === 'base-model' && statement.polarity === 'asserted'
  return isFineTuned ? [{ question: 'development', answer: 'fine-tuning', statement }] : []
}

/** What documents themselves answer where `declared` does not; a declared answer always wins. */
export function inferences(declared: Partial<Answers>, documents: readonly Document[]): Inference[] {
  const statements = documents.flatMap((document) => document.statements)
  const asksAnnotation = (declared.annotation ?? []).length === 0
  const asksDevelopment = (declared.development ?? 'unknown') === 'unknown'
  return [
    ...(asksAnnotation ? statements.flatMap(inferredAnnotation) : []),
    ...(asksDevelopment ? statements.flatMap(inferredDevelopment) : []),
  ]
}

/** The twelve answers: those declared, then what documents say, then `unknown`. */
export function completeAnswers(declared: Partial<Answers>, documents: readonly Document[]): Answers {
  const inferred = inferences(declared, documents)
  const ways = inferred.filter(({ question }) => question === 'annotation').map(({ answer }) => answer as Annotation)
  const annotation = [...new Set(ways)]
  const isFineTuned = inferred.some(({ question }) => question === 'development')
  return {
    ...UNKNOWN,
    ...(annotation.length > 0 ? { annotation: withoutNone(annotation) } : {}),
    ...(isFineTuned ? { development: 'fine-tuning' as const } : {}),
    ...answered(declared),
  }
}

function withoutNone(annotation: readonly Annotation[]): readonly Annotation[] {
  const ways = annotation.filter((way) => way !== 'none')
  return ways.length > 0 ? ways : annotation
}

function answered(declared: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(
    Object.entries(declared).filter(
      ([, answer]) => answer !== 'unknown' && !(Array.isArray(answer) && answer.length === 0),
    ),
  )
}
