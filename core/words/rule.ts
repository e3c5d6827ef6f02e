import type { Facts } from './facts.ts'
import type { Level, Observation } from './finding.ts'
import type { Answers, Profile } from './profile.ts'
import type { Recommendation } from './recommendation.ts'
import type { Text } from './text.ts'

/** What `evidence:` in the configuration can point to. */
export const EVIDENCE_TOPICS = [
  'annotation-protocol',
  'annotation-selection',
  'annotator-conditions',
  'bias-assessment',
  'correction-route',
  'dataset-log',
  'distribution-facts',
  'ethics-contact',
  'impact-assessment',
  'incident-plan',
  'label-definitions',
  'label-justification',
  'memorisation-assessment',
  'notice',
  'partitioning',
  'pause-feature',
  'privacy-technology',
  'purpose',
  'quality-control',
  'processing-contract',
  'retention',
  'rights',
  'risk-assessment',
  'roles',
  'rollback-plan',
  'sbom',
  'security-measures',
  'sensitive-annotation-measures',
  'sensitive-exception',
  'separable-annotations',
  'transfer',
] as const
export type EvidenceTopic = (typeof EVIDENCE_TOPICS)[number]

/** A level of the truth table, or nothing said at that tier. */
export type TierLevel = Level | 'silent'

/** A repository in miniature and exactly what the rule says of it: test and documentation at once. */
export interface Example {
  readonly title: Text
  readonly today?: string
  readonly answers?: Partial<Answers>
  /** Path to content, read by the real readers. */
  readonly files: Readonly<Record<string, string>>
  /** The files before the change under review; without them the files stand as they are. */
  readonly before?: Readonly<Record<string, string>>
  readonly expect: 'pass' | 'not-applicable' | readonly ExpectedObservation[]
}

/** What one observation of an example says, and where. */
export interface ExpectedObservation {
  readonly level: Level
  /** `path:line`, or `path:first-last`; absent for a finding about the whole repository. */
  readonly at?: string
  readonly message: Text
}

/** One expectation, named for the state hoped for. */
export interface Rule {
  readonly id: string
  readonly title: Text
  /** Completes the fixed sentence of the leading recommendation's force. */
  readonly expectation: Text
  readonly recommendations: readonly [Recommendation, ...Recommendation[]]
  /** Of the truth table. */
  readonly levels: Readonly<Record<1 | 2 | 3, TierLevel>>
  /** How the finding is closed by writing it; pointing elsewhere and deciding are added by the engine. */
  readonly closes: Text
  /** Which configured reference closes the finding. */
  readonly topic?: EvidenceTopic
  /** Configured references that close it too, because what they point to may hold what was looked for. */
  readonly alsoClosedBy?: readonly EvidenceTopic[]
  /** Whether the rule judges the repository once, or each declared dataset. */
  readonly scope: 'repository' | 'dataset'
  /** Lowest tier at which the bot may open an issue; `undefined` never. */
  readonly issueFrom?: 1 | 2 | 3
  /** `true` when the rule applies to this profile, otherwise why not. */
  applies(facts: Facts, profile: Profile): true | Text
  check(facts: Facts, profile: Profile): Iterable<Observation>
  readonly examples: readonly [Example, Example, ...Example[]]
}
