/** How a topic shows itself, in folded text (no accents, lower case, hyphens as spaces). */
export interface TopicWords {
  /** A heading that announces it. */
  readonly heading: RegExp
  /** What such a heading must not be about. */
  readonly notHeading?: RegExp
  /** A sentence that refers to it; without this, only sections state the topic. */
  readonly sentence?: RegExp
  /** What a section about it has to speak of, so that its namesakes of other trades are left alone. */
  readonly body?: RegExp
  /** Words of the path and the headings around that settle what the section is about without its body. */
  readonly place?: RegExp
}

const REFERENCE =
  "(?:https?:|see\\b|voir\\b|refer to|described|documented|available|kept|held|maintained|published|defined|link|intranet|wiki|ref(?:erence)?\\b|tenue?\\b|decrit|documentee?|disponible|publiee?|definie?|consult|conserve|a l'adresse|se trouve)"

/** A sentence that speaks of `subject` (a source of alternatives) and says where it is, in either order. */
export const EITHER_SIDE = (subject: string): RegExp =>
  new RegExp(`(?:${subject}).*${REFERENCE}|${REFERENCE}.*(?:${subject})`)

const DONE =
  '\\b(?:carried out|conducted|completed|performed|written|updated|reviewed|signed|validated|approved|(?:is|are|was|were) (?:done|made)|realisee?s?|menee?s?|effectuee?s?|conduite?s?|mise?s? a jour|validee?s?|redigee?s?|faite?s?)\\b'

/** A sentence that says where `subject` is, or that it was carried out. */
export const CARRIED_OUT = (subject: string): RegExp =>
  new RegExp(
    `(?:${subject}).{0,120}${REFERENCE}|${REFERENCE}.{0,120}(?:${subject})|(?:${subject}).{0,80}${DONE}|${DONE}.{0,60}(?:${subject})`,
  )
