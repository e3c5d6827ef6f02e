import { anyOf, type Claim } from './claim.ts'

const TELL =
  '(?:notif\\w+|inform\\w*|tells?|told|telling|report\\w*|declar\\w+|alert\\w*|warn\\w*|contact\\w*|prevenir|previen\\w+|prevenue?s?|avertis?\\w*|avise\\w*|signal\\w+|saisi\\w*|saisit)'
const WHOM =
  "(?:cnil|(?:supervisory|data protection|competent|protection) authorit(?:y|ies)|the authority|the regulator|dpo|data protection officer|(?:data )?controllers?|data subjects?|(?:people|persons|individuals|users|patients|participants|those|customers|employees) (?:\\w+ )?(?:concerned|affected|involved|impacted)|(?:concerned|affected|impacted) (?:people|persons|individuals|users|patients|participants|data subjects|customers|employees)|l'autorite|autorites? (?:de controle|de protection|competentes?)|delegue\\w* a la protection|responsables? d(?:u|e) (?:ce )?traitement|personnes? (?:\\w+ )?(?:concernee|touchee|affectee|visee)s?|les (?:personnes|participants|patients|usagers|clients|salaries))"
const BREACH =
  '(?:breach(?:es)?|incidents?|leaks?|leaked|violations?|fuites?|compromission|compromised?|divulgation|crise|crisis)'

/** A report of a flaw, or of the state of a project, tells nobody of a breach. */
const ELSEWHERE =
  /\bvulnerabilit\w*|\bbugs?\b|\bpull requests?\b|\bmaintainers?\b|\bresearchers?\b|\breporters?\b|\bfailles?\b|\bbreach of (?:contract|licen[cs]e|terms)/

const TOLD = `\\b${TELL}\\b.{0,80}\\b${WHOM}\\b|\\b${WHOM}\\b.{0,80}\\b${TELL}\\b`

/** Who is told of a breach of personal data, and when: steps speak in the future, and say when nobody is told. */
export const BREACH_NOTIFICATION: readonly Claim[] = [
  {
    concept: 'breach-notification',
    sentence: new RegExp(TOLD),
    not: ELSEWHERE,
    polarity: 'asserted',
    place: /\bincidents?\b|\bbreach(?:es)?\b|\bviolations?\b|\bcrise\b|\bfuites?\b|\birp\b|\bintervention\b/,
  },
  {
    concept: 'breach-notification',
    sentence: anyOf(
      `^(?=.{0,600}?\\b${BREACH}\\b).{0,600}?(?:${TOLD})`,
      /\b72 ?(?:hours?|heures?|h)\b.{0,120}\b(?:authorit\w+|autorite|cnil|data subjects|notif\w+)\b|\b(?:authorit\w+|autorite|cnil|data subjects|breach notif\w+|notif\w+)\b.{0,120}\b72 ?(?:hours?|heures?|h)\b/,
      /\b(?:articles?|art\.?) ?(?:33|34)\b.{0,30}\b(?:gdpr|rgpd)\b|\b(?:gdpr|rgpd)\b.{0,30}\b(?:articles?|art\.?) ?(?:33|34)\b/,
    ),
    not: ELSEWHERE,
    polarity: 'asserted',
  },
]
