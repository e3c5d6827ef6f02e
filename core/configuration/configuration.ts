import type { Decision, Level } from '../words/finding.ts'
import type { Answers } from '../words/profile.ts'
import type { FailOn } from '../words/report.ts'
import type { EvidenceTopic } from '../words/rule.ts'
import type { Language } from '../words/text.ts'

/** Where the configuration of a repository may be kept, one of the two at a time. */
export const CONFIGURATION_PATHS = ['.github/gardefou.yml', '.github/gardefou.yaml'] as const

/** A dataset that differs from the repository as a whole. */
export interface ConfiguredDataset {
  readonly name: string
  /** Globs from the root of the repository, such as `data/comments/**`. */
  readonly paths: readonly string[]
  /** Only the answers that the dataset gives itself. */
  readonly answers: Partial<Answers>
}

/** Where to find what is kept outside of the repository. */
export interface ConfiguredEvidence {
  readonly for: EvidenceTopic
  /** An address, a document number, the name of a register: whatever leads a person there. */
  readonly reference: string
  /** Name of the declared dataset it is about; the whole repository without one. */
  readonly dataset?: string
}

/** A person's reasoned answer to the findings of one rule, of one dataset, or to a single finding. */
export interface ConfiguredDecision extends Decision {
  readonly dataset?: string
  /** Sixteen hexadecimal digits, as reports show them. */
  readonly fingerprint?: string
  /** The file whose findings are answered, for an answer written in that file. */
  readonly path?: string
}

/** What the configuration of a repository says; an answer that is absent is `unknown`. */
export interface Configuration {
  readonly language?: Language
  readonly answers: Partial<Answers>
  readonly datasets: readonly ConfiguredDataset[]
  readonly evidence: readonly ConfiguredEvidence[]
  readonly decisions: readonly ConfiguredDecision[]
  /** By rule id. */
  readonly rules: Readonly<Record<string, { readonly level: Level | 'off' }>>
  readonly failOn: FailOn
}

/** What holds when a repository says nothing. */
export const emptyConfiguration: Configuration = {
  answers: {},
  datasets: [],
  evidence: [],
  decisions: [],
  rules: {},
  failOn: 'none',
}
