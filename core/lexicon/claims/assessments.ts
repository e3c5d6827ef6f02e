import type { Claim } from './claim.ts'

const DPIA =
  "\\b(?:dpias?|aipd|(?:data protection|privacy) impact assessments?|impact assessments?|analyses? d'impact|etudes? d'impact)\\b"
const NONE =
  "\\b(?:no|not|without|nor|unnecessary|exempt\\w*)\\b|\\baucune?\\b|\\bn(?:e |')[^.]{0,40}\\bpas\\b|\\bpas (?:de|d'|ete)|\\bsans\\b|\\bdispens\\w+"
const REASON =
  '\\b(?:because|since|as (?:the|it|no|we|none|only|there|they|our)|given|considering|due to|so that|therefore|unlikely|not likely|criteri\\w+|threshold|list of|car|puisqu\\w*|parce qu\\w*|en raison|etant donne|compte tenu|des lors|en effet|dans la mesure|criteres?|seuils?|liste|susceptible\\w*|figure\\w* pas)\\b'

/** Assessments of another text or another matter, which are none of data protection. */
const OTHER =
  /\b(?:environment\w*|fundamental rights|droits fondamentaux|human rights|social|economic|business|carbon\w*|climate|conformity|environnement\w*|economique|metier|sur l'activite)\b.{0,20}\b(?:impact|assessment|analyse)|\b(?:impact|assessment|analyse)\w*\b.{0,20}\b(?:environment\w*|environnement\w*|droits fondamentaux|carbone|economique|metier)\b/

/** Why no impact assessment on data protection was carried out: a reason answers as much as an assessment does. */
export const ASSESSMENTS: readonly Claim[] = [
  {
    concept: 'impact-assessment',
    sentence: new RegExp(`^(?=.{0,600}?(?:${DPIA}))(?=.{0,600}?(?:${NONE}))(?=.{0,600}?(?:${REASON}))`),
    not: OTHER,
    polarity: 'asserted',
  },
]
