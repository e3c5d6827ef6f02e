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
