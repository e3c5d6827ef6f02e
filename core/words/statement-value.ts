import type { UsefulReferenceValue } from './reference.ts'
import type { Retention } from './retention.ts'

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
