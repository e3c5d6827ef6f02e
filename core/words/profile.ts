/** The values each of the twelve questions may take; `unknown` is an answer, and the default. */
export const QUESTIONS = {
  'personal-data': ['unknown', 'none', 'personal', 'pseudonymised', 'claimed-anonymous'],
  sensitive: ['unknown', 'none', 'in-source', 'revealed-by-annotation'],
  'vulnerable-persons': ['unknown', 'no', 'yes'],
  'labels-about-people': ['unknown', 'no', 'descriptive', 'reputational-or-evaluative'],
  'anonymisation-goal': ['unknown', 'no', 'yes'],
  destination: ['unknown', 'internal', 'hosted-service', 'shared-recipients', 'distributed', 'open', 'undecided'],
  development: ['unknown', 'none', 'training', 'fine-tuning'],
  'data-changes-plausible': ['unknown', 'no', 'yes'],
  'serious-consequences': ['unknown', 'no', 'yes'],
  'sensitive-colocated': ['unknown', 'no', 'yes'],
} as const

/** The two questions with several answers at once; an empty list is `unknown`. */
export const LIST_QUESTIONS = {
  roles: [
    'controller',
    'joint-controller',
    'processor',
    'annotation-provider',
    'dataset-publisher',
    'model-provider',
    'deployer',
  ],
  annotation: [
    'none',
    'human-inhouse',
    'human-outsourced',
    'crowd',
    'semi-automatic',
    'automatic',
    'business-process',
    'reused',
  ],
} as const

export type Question = keyof typeof QUESTIONS
export type ListQuestion = keyof typeof LIST_QUESTIONS
export type Role = (typeof LIST_QUESTIONS.roles)[number]
export type Annotation = (typeof LIST_QUESTIONS.annotation)[number]

/** The twelve answers. */
export type Answers = { readonly [Q in Question]: (typeof QUESTIONS)[Q][number] } & {
  readonly roles: readonly Role[]
  readonly annotation: readonly Annotation[]
}

/** How much is at stake, by gardefou's own heuristic; `unknown` while nobody said whether data concern people. */
export type Tier = 0 | 1 | 2 | 3 | 'unknown'

/** The answers for the repository or one dataset, and what follows from them. */
export interface Profile {
  readonly answers: Answers
  readonly tier: Tier
  /** True when an aggravating answer is unknown, so that levels may be lower than they would be. */
  readonly capped: boolean
  /** The questions that documents answer because the configuration does not. */
  readonly inferred?: readonly (keyof Answers)[]
}
