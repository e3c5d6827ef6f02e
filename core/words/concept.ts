/**
 * What a statement can be about. The ids are part of the published JSON. Each line says when a reader states it;
 * the polarity then says whether the document affirms it, denies it, promises it or leaves a blank.
 */
export type Concept =
  /** A notice to people says that their data are annotated. Stated in privacy notices only. */
  | 'annotation-mention'
  /** A document, a section or a link tells how annotation is done. */
  | 'annotation-protocol'
  /** Who annotates; the value holds the creators named by a card's front matter, when there is one. */
  | 'annotator'
  /** The data are said to be anonymised or anonymous. */
  | 'anonymisation-claim'
  /** The model that this one is fine-tuned from. */
  | 'base-model'
  /** A way to report and correct a wrong data item or label. */
  | 'correction-route'
  /** A column of a table or an attribute of an annotation schema; always has a value. */
  | 'data-field'
  /** A record of how a dataset changed: a change log of data, an entry with its date. */
  | 'dataset-log'
  /** A dataset held at a fixed version: a DVC or LFS pointer, a manifest with hashes. */
  | 'dataset-version'
  /** The project removes or masks identities: its labels may be the identifiers themselves. */
  | 'de-identification'
  /** A plan for incidents: who, and what they do, or a reference to such a plan kept elsewhere. */
  | 'incident-plan'
  /** A label that annotators choose from; always has a value. */
  | 'label'
  /** A definition, a criterion or an example of one label, in prose or a table; always has a value. */
  | 'label-definition'
  /** A notice to the people concerned: this document is one, or it refers to one kept elsewhere. */
  | 'notice'
  /** The data concern people. */
  | 'personal-data'
  /** What the data or the model are for. */
  | 'purpose'
  /** A step that checks annotations: double annotation, review, sample, adjudication. */
  | 'quality-control'
  /** Where to report a vulnerability or a concern. */
  | 'reporting-contact'
  /** How long data are kept; the value types the period. */
  | 'retention-period'
  /** How people exercise their rights over their data. */
  | 'rights'
  /** A plan to go back to an earlier model, dataset or label version, or a reference to one. */
  | 'rollback-plan'
  /** An inventory of software components (with a value), or a step that makes one (without). */
  | 'sbom'
  /** The data are made up, and stand for nobody. */
  | 'synthetic-data'
  /**
   * A term and what instructions to annotators say of it; a definition if the project has a label of that name.
   * Always has a value.
   */
  | 'term'
