import { z } from 'zod'
import { LIST_QUESTIONS, type ListQuestion, QUESTIONS, type Question } from '../words/profile.ts'
import type { Text } from '../words/text.ts'
import { QUESTION_WORDS, UNKNOWN_WORDS } from './question-words.ts'
import type { RefusalId } from './refusals.ts'

/** Answers that leave no room for another beside them. */
const ALONE: readonly string[] = ['none', 'unknown']

const TWICE: RefusalId = 'twice'
const BESIDE_OTHERS: RefusalId = 'beside-others'

function isWithoutRepeats(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

function isCoherent(values: readonly string[]): boolean {
  return values.length < 2 || !values.some((value) => ALONE.includes(value))
}

/** For editors: the question, then each value with its meaning. */
function description(question: Question | ListQuestion): string {
  const words: { readonly question: Text; readonly values: Readonly<Record<string, Text>> } = QUESTION_WORDS[question]
  const meanings = Object.entries(words.values).map(([value, meaning]) => `- ${value}: ${meaning.en}`)
  return [words.question.en, ...meanings, `- unknown: ${UNKNOWN_WORDS.en}`].join('\n')
}

function single<Values extends readonly string[]>(question: Question, values: Values) {
  return z
    .literal<Values>(values)
    .meta({ description: description(question) })
    .exactOptional()
}

function several<Values extends readonly string[]>(question: ListQuestion, values: Values) {
  const answer = z.literal<readonly [...Values, 'unknown']>([...values, 'unknown'])
  const list = z.array(answer).refine(isWithoutRepeats, TWICE).refine(isCoherent, BESIDE_OTHERS)
  return z
    .union([z.literal('unknown'), list.meta({ uniqueItems: true })])
    .meta({ description: description(question) })
    .exactOptional()
}

/** The twelve questions as keys of a map, each of which may be left out. */
export const answersShape = {
  'personal-data': single('personal-data', QUESTIONS['personal-data']),
  sensitive: single('sensitive', QUESTIONS.sensitive),
  'vulnerable-persons': single('vulnerable-persons', QUESTIONS['vulnerable-persons']),
  roles: several('roles', LIST_QUESTIONS.roles),
  annotation: several('annotation', LIST_QUESTIONS.annotation),
  'labels-about-people': single('labels-about-people', QUESTIONS['labels-about-people']),
  'anonymisation-goal': single('anonymisation-goal', QUESTIONS['anonymisation-goal']),
  destination: single('destination', QUESTIONS.destination),
  development: single('development', QUESTIONS.development),
  'data-changes-plausible': single('data-changes-plausible', QUESTIONS['data-changes-plausible']),
  'serious-consequences': single('serious-consequences', QUESTIONS['serious-consequences']),
  'sensitive-colocated': single('sensitive-colocated', QUESTIONS['sensitive-colocated']),
}
