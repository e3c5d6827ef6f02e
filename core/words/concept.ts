/**
 * What a statement can be about. The ids are part of the published JSON. Each line says when a reader states it;
 * the polarity then says whether the document affirms it, denies it, promises it or leaves a blank.
 */
export type Concept =
  /** A sentence draws from the AI Act a consequence for data protection, annotation or security. */
  | 'ai-act-argument'
  /** A notice to people says that their data are annotated. Stated in privacy notices only. */
  | 'annotation-mention'
  /** A document, a section or a link tells how annotation is done. */
  | 'annotation-protocol'
  /** Under what conditions annotators work: pay, hours, support, criteria of social responsibility. */
  | 'annotator-conditions'
  /** Who annotates; the value holds the creators named by a card's front matter, when there is one. */
  | 'annotator'
  /** The data are said to be anonymised or anonymous. */
  | 'anonymisation-claim'
  /** What annotation or the model may do to people was looked at: bias, discrimination, other effects. */
  | 'bias-assessment'
  /** Which annotations of a reused dataset were kept or left, and why. */
  | 'annotation-selection'
  /** The model that this one is fine-tuned from. */
  | 'base-model'
  /** A plan for incidents says who is told of a breach of personal data. */
  | 'breach-notification'
  /** A way to report and correct a wrong data item or label. */
  | 'correction-route'
  /** A column of a table or an attribute of an annotation schema; always has a value. */
  | 'data-field'
  /** Where the data come from; the value names one source. */
  | 'data-source'
  /** A record of how a dataset changed: a change log of data, an entry with its date. */
  | 'dataset-log'
  /** A dataset held at a fixed version: a DVC or LFS pointer, a manifest with hashes. */
  | 'dataset-version'
  /** Facts on how a dataset is distributed: outliers, duplicates, counts by class. */
  | 'distribution-facts'
  /** The project removes or masks identities: its labels may be the identifiers themselves. */
  | 'de-identification'
  /** Somebody to turn to on ethics: an officer, a committee, a board. */
  | 'ethics-contact'
  /** A plan for incidents: who, and what they do, or a reference to such a plan kept elsewhere. */
  | 'incident-plan'
  /** An impact assessment on data protection, its reference, or why there is none. An assessment of another text is not one. */
  | 'impact-assessment'
  /** A label that annotators choose from; always has a value. */
  | 'label'
  /** Why a label about people is accurate and justified; the value holds the terms that the passage names. */
  | 'label-justification'
  /** A passage on people's rights that names annotations or labels among what they cover. */
  | 'label-rights'
  /** A definition, a criterion or an example of one label, in prose or a table; always has a value. */
  | 'label-definition'
  /** Whether a trained model repeats or reveals its training data was looked at. */
  | 'memorisation-assessment'
  /** A notice to the people concerned: this document is one, or it refers to one kept elsewhere. */
  | 'notice'
  /** Sensitive data are kept apart from the others. */
  | 'partitioning'
  /** A function that pauses or stops the system. */
  | 'pause-feature'
  /** A technology that protects privacy in training or processing: differential privacy, federated learning, secure hardware. */
  | 'privacy-technology'
  /** The data concern people. */
  | 'personal-data'
  /** A contract between a controller and its processor, or its reference. */
  | 'processing-contract'
  /** Something that a protocol, a notice or a measure for sensitive data covers; the value says what. */
  | 'aspect'
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
  /** The risks to people, to data or to security were assessed: an impact assessment, a risk or threat analysis. */
  | 'risk-assessment'
  /** Who is controller, joint controller or processor. */
  | 'roles'
  /** A plan to go back to an earlier model, dataset or label version, or a reference to one. */
  | 'rollback-plan'
  /** An inventory of software components (with a value), or a step that makes one (without). */
  | 'sbom'
  /** How data, annotations or models are protected: access, encryption, backups, logging. */
  | 'security-measures'
  /** The exception of GDPR article 9 that is relied on. */
  | 'sensitive-exception'
  /** A measure taken because annotation touches sensitive data: other data, factual criteria, closer checks, stronger protection. */
  | 'sensitive-annotation-measures'
  /** Annotations can be taken or left by type: separate files, layers, configurations. */
  | 'separable-annotations'
  /** The data are made up, and stand for nobody. */
  | 'synthetic-data'
  /**
   * A term and what instructions to annotators say of it; a definition if the project has a label of that name.
   * Always has a value.
   */
  | 'term'
  /** Data are sent outside the European Union, or the passage says that they are not. */
  | 'transfer'
  /** What the data, the labels or the model are not to be used for. */
  | 'use-limit'
  /** A standard, a list of risks or a tool of others that the project relies on. */
  | 'useful-reference'
