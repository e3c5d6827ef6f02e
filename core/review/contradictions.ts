import type { Statement } from '../words/document.ts'
import type { Facts } from '../words/facts.ts'
import type { Annotation, Answers, Profile } from '../words/profile.ts'
import { isAboutOthers } from './change/edited.ts'
import { answersIn, type Inference } from './infer.ts'
import { assertedOn, documentsOf } from './said.ts'
import { concernsPeople } from './tier.ts'

/** A declared answer and the passage that says otherwise. */
export interface Contradiction {
  readonly question: keyof Answers
  readonly declared: string
  readonly statement: Statement
}

/** Ways of annotating that a card may call by another name. */
const ALSO: readonly (readonly [Annotation, Annotation])[] = [
  ['crowd', 'human-outsourced'],
  ['automatic', 'semi-automatic'],
]

function isAnnotationDenied(answer: Annotation, declared: readonly Annotation[]): boolean {
  const names = [answer, ...ALSO.filter(([said]) => said === answer).map(([, other]) => other)]
  return !names.some((name) => declared.includes(name))
}

function denies({ question, answer, statement }: Inference, answers: Answers): boolean {
  if (question === 'annotation') return isAnnotationDenied(answer, answers.annotation)
  if (question === 'development') return answers.development === 'none'
  return answers['anonymisation-goal'] === 'no' && statement.concept === 'anonymisation-claim'
}

function saidOtherwise({ subject }: Facts, { answers, inferred }: Profile): Contradiction[] {
  return answersIn(subject)
    .filter((inference) => !inferred?.includes(inference.question) && denies(inference, answers))
    .map(({ question, statement }) => ({ question, declared: [answers[question]].flat().join(', '), statement }))
}

function peopleSaid(facts: Facts, { answers }: Profile): Contradiction[] {
  const declared = answers['personal-data']
  const isDenied = declared === 'none' || declared === 'claimed-anonymous'
  const [statement] = isDenied && !isAboutOthers(facts) ? assertedOn(facts.subject, 'personal-data') : []
  return statement === undefined ? [] : [{ question: 'personal-data', declared, statement }]
}

/** Labels and a guide to give them are no sign of a project where nothing is annotated. */
function guideSaid({ subject }: Facts, { answers }: Profile): Contradiction[] {
  const isDenied = concernsPeople(answers) && answers.annotation.includes('none')
  const guides = isDenied ? documentsOf(subject, 'annotation-guide') : []
  const [statement] = assertedOn(guides, 'annotation-protocol')
  return statement === undefined ? [] : [{ question: 'annotation', declared: 'none', statement }]
}

/** What documents say otherwise than the configuration declares, one passage for each question. */
export function contradictions(facts: Facts, profile: Profile): readonly Contradiction[] {
  const all = [...peopleSaid(facts, profile), ...saidOtherwise(facts, profile), ...guideSaid(facts, profile)]
  return [...new Map(all.toReversed().map((one) => [one.question, one])).values()]
}
