import fc from 'fast-check'
import { type Answers, LIST_QUESTIONS, QUESTIONS } from '../../core/words/profile.ts'

/** Every way of answering the twelve questions. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  'personal-data': fc.constantFrom(...QUESTIONS['personal-data']),
  sensitive: fc.constantFrom(...QUESTIONS.sensitive),
  'vulnerable-persons': fc.constantFrom(...QUESTIONS['vulnerable-persons']),
  'labels-about-people': fc.constantFrom(...QUESTIONS['labels-about-people']),
  'anonymisation-goal': fc.constantFrom(...QUESTIONS['anonymisation-goal']),
  destination: fc.constantFrom(...QUESTIONS.destination),
  development: fc.constantFrom(...QUESTIONS.development),
  'data-changes-plausible': fc.constantFrom(...QUESTIONS['data-changes-plausible']),
  'serious-consequences': fc.constantFrom(...QUESTIONS['serious-consequences']),
  'sensitive-colocated': fc.constantFrom(...QUESTIONS['sensitive-colocated']),
  roles: fc.subarray([...LIST_QUESTIONS.roles]),
  annotation: fc.subarray([...LIST_QUESTIONS.annotation]),
})
