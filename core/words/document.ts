import type { Concept } from './concept.ts'
import type { Location } from './location.ts'
import type { UsefulReferenceValue } from './reference.ts'
import type { Retention } from './retention.ts'
import type { Text } from './text.ts'

/** What a reader recognised a file to be; one file may be several. */
export type Kind =
  | 'annotation-guide'
  | 'configuration'
  | 'data-manifest'
  | 'dataset-card'
  | 'dataset-log'
  | 'datasheet'
  | 'incident-plan'
  | 'label-list'
  | 'model-card'
  | 'privacy-notice'
  | 'project-page'
  | 'retention-schedule'
  | 'rollback-plan'
  | 'sbom'
  | 'sbom-step'
  | 'security-policy'

/** `planned` is a promise about later; `placeholder` is a template's blank. Neither counts as said. */
export type Polarity = 'asserted' | 'negated' | 'planned' | 'placeholder'

/** The language of a document's prose; `other` is said to be unread, `none` has no prose. */
export type DocumentLanguage = 'en' | 'fr' | 'other' | 'none'

/** A label that annotators choose from. */
export interface LabelValue {
  readonly type: 'label'
  readonly name: string
  /** The definition held by the label list itself, when the format has a place for it. */
  readonly definition?: string
  /** The question, the section or the parent that offers the label, in formats where one file holds several lists. */
  readonly list?: string
}

/** A definition, criterion or example given for a label in prose. */
export interface LabelDefinitionValue {
  readonly type: 'label-definition'
  readonly label: string
}

/** A term that instructions explain, which may name a label of the project. */
export interface TermValue {
  readonly type: 'term'
  readonly term: string
}

/** What a field of data or of an annotation can do to the people it is about. */
export type FieldRole = 'identifier' | 'linking-key' | 'timestamp' | 'place' | 'other'

/** A column or an attribute of the annotation schema. */
export interface DataFieldValue {
  readonly type: 'data-field'
  readonly name: string
  readonly role: FieldRole
  /** The table, record set or schema the field belongs to: fields of one group stand in one row. */
  readonly group: string
}

/** How an inventory of software components looks from outside. */
export interface SbomValue {
  readonly type: 'sbom'
  readonly format: 'cyclonedx' | 'spdx'
  readonly version: string
  readonly components: number
}

/** The model a repository starts from, when it fine-tunes. */
export interface BaseModelValue {
  readonly type: 'base-model'
  readonly name: string
}

/** Who made the annotations, in the words of a card's front matter. */
export interface AnnotatorValue {
  readonly type: 'annotator'
  readonly creators: readonly string[]
}

/** The terms that could harm a reputation and that a passage gives reasons for, folded. */
export interface LabelJustificationValue {
  readonly type: 'label-justification'
  readonly terms: readonly string[]
}

/**
 * What a passage covers, of all that a protocol, a notice or a measure can:
 * - of a protocol: `procedure` (it is told here, not only referred to), `access` (who annotates, who has access), `feedback` (remarks of annotators), `doubtful-item`
 *   (a wrong item of the source), `validation`, `recurring-check`, `tool` (the annotation tool);
 * - of labels that come from a business process: `label-sorting` (they are sorted before they serve);
 * - of a notice: `annotation-aim`, `annotation-body`, `annotation-security`, `given-label` (the label a person was
 *   given), `rights-elsewhere` (rights are explained in another place);
 * - of a plan for incidents: `incident-steps` (it stands here, not only its reference);
 * - of a checking tool or a fairness metric: `tool-limits` (its limits, or the groups compared);
 * - of sensitive annotation: `other-data`, `factual-criteria`, `context`, `closer-checks`, `closer-security`.
 */
export const ASPECTS = [
  'procedure',
  'access',
  'feedback',
  'doubtful-item',
  'validation',
  'recurring-check',
  'tool',
  'annotation-aim',
  'annotation-body',
  'annotation-security',
  'given-label',
  'rights-elsewhere',
  'label-sorting',
  'incident-steps',
  'tool-limits',
  'other-data',
  'factual-criteria',
  'context',
  'closer-checks',
  'closer-security',
] as const
export type Aspect = (typeof ASPECTS)[number]

/** The aspect that a passage covers. */
export interface AspectValue {
  readonly type: 'aspect'
  readonly aspect: Aspect
}

/** Where data come from, as a card or a manifest names it. */
export interface DataSourceValue {
  readonly type: 'data-source'
  readonly name: string
}

/** A file of a dataset at a fixed version. */
export interface DatasetVersionValue {
  readonly type: 'dataset-version'
  /** The file or folder that is versioned, as the manifest names it. */
  readonly name: string
  /** Its hash in lower case; absent when only a tool is named that will keep one. */
  readonly hash?: string
}

export type StatementValue =
  | AspectValue
  | DataSourceValue
  | DatasetVersionValue
  | LabelJustificationValue
  | LabelValue
  | LabelDefinitionValue
  | TermValue
  | DataFieldValue
  | SbomValue
  | BaseModelValue
  | AnnotatorValue
  | UsefulReferenceValue
  | Retention

/** What a document says about one concept, and where. */
export interface Statement {
  readonly concept: Concept
  readonly polarity: Polarity
  readonly value?: StatementValue
  readonly location: Location
  /** The words read, at most 120 characters, never a value that identifies a person. */
  readonly quote: string
}

/** How much of a file was read, and why not all of it. */
export type ReadExtent = 'full' | 'partial' | 'unreadable'

/** A comment in a file that answers the findings of one rule there: `gardefou-ignore <rule> until <date>: <reason>`. */
export interface Ignore {
  readonly rule: string
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string
  readonly location: Location
}

/** A comment that is meant as an answer and cannot be taken for one. */
export interface RefusedIgnore {
  readonly location: Location
  /** What was expected instead. */
  readonly expected: Text
}

/** A file that a reader recognised. */
export interface Document {
  readonly path: string
  /** Gravest kind first; empty only when the file could not be read. */
  readonly kinds: readonly Kind[]
  /** Why it was classed so. */
  readonly because: Text
  readonly language: DocumentLanguage
  readonly read: ReadExtent
  /** Present when `read` is not `full`: what was not read, and what to do. */
  readonly limit?: Text
  readonly statements: readonly Statement[]
  /** Answers written in the file itself; absent when there are none. */
  readonly ignores?: readonly (Ignore | RefusedIgnore)[]
}
