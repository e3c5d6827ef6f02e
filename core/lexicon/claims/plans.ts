import { anyOf, type Claim } from './claim.ts'

const ACTS =
  '(?:notif\\w+|contact\\w*|isolat\\w+|revok\\w+|rotat\\w+|contain\\w*|escalat\\w+|inform\\w*|alert\\w*|assess\\w*|investigat\\w+|take \\w+ offline|stop\\w*|suspend\\w*|prevenir|previen\\w+|alert\\w+|isol\\w+|revoqu\\w+|notifi\\w+|suspend\\w+|coup\\w+|evalu\\w+|saisi\\w+|desactiv\\w+|disabl\\w+)'

/** Under a heading on incidents, what is done in a case is a step of the plan. */
const INCIDENT_STEP: Claim = {
  concept: 'incident-plan',
  sentence: new RegExp(`\\b(?:in (?:the event|case) of|if|when|en cas de|si|lorsqu|des que)\\b.{0,120}\\b${ACTS}`),
  not: /\bopen an issue\b|\bpull request\b/,
  place: /\bincidents?\b(?! (?:dataset|report))/,
}

/** What is done when something goes wrong, and by whom. */
export const INCIDENT: readonly Claim[] = [
  INCIDENT_STEP,
  {
    concept: 'incident-plan',
    sentence: new RegExp(
      `\\b(?:in (?:the event|case) of|upon|when|if|after|once|en cas d(?:e |')|lors d'|des qu'|lorsqu')\\s*(?:an?|une?|the|there is an?)?\\s*(?:\\w+ ){0,3}(?:incident|breach|leak|compromise|fuite|violation de donnees|breche|compromission)\\b.{0,160}\\b${ACTS}`,
    ),
    not: /\bopen an issue\b|\bbreach of (?:contract|licen[cs]e|terms)|\b(?:prohibited|forbidden|violation of this policy)\b/,
  },
]

/** How an earlier version is put back. */
export const ROLLBACK: readonly Claim[] = [
  {
    concept: 'rollback-plan',
    sentence: anyOf(
      /\broll(?:ed|ing)? ?back\b.{0,80}\b(?:models?|datasets?|data version|checkpoint|weights|release|registry|annotations?|labels?|previous|earlier|prior|last)\b/,
      /\b(?:revert|restor|redeploy|switch back|go back)\w*\b.{0,40}\b(?:previous|earlier|prior|last|older|known good)\b.{0,40}\b(?:model|dataset|version|checkpoint|weights|release|snapshot|labels?|annotations?)\b/,
      /\b(?:reven|retour|restaur|retabli|redeploy|remett)\w*\b.{0,50}\b(?:version|modele|poids|jeu de donnees|instantane)\b.{0,40}\b(?:precedente?|anterieure?|ancienne?|stable|derniere)\b|\b(?:restaur|reven|remett|retabli)\w*\b.{0,30}\b(?:derniere|precedente|ancienne) version\b|\bretour (?:en )?arriere\b.{0,80}\b(?:modele|version|donnees|poids)/,
    ),
    not: /\b(?:database|migration|transaction\w*|base de donnees|git revert|commit|merge|sql|rows?)\b/,
  },
]

/** Where a reader may report something that is wrong. */
export const REPORTING: readonly Claim[] = [
  {
    concept: 'reporting-contact',
    sentence: anyOf(
      /\breport(?:ed|ing|s)?\b.{0,80}\b(?:vulnerabilit|security|violations?|abuse|misuse|problems?|concerns?|incidents?|risky content|bugs?|issues with the model)\w*\b.{0,120}(?:@|https?:|\blink\b|\be ?mail|\bmailto|\bfollowing (?:means|instructions|address)|\badvisor|\bform\b|\bbelow\b)/,
      /\b(?:vulnerabilit|security issue|security concern)\w*\b.{0,80}\breport\w*\b|\bsecurity reporting (?:information|instructions)/,
      /\b(?:output )?reporting mechanism\b|\bbug bounty (?:program|platform)|\bvulnerability reporting\b/,
      /\bwhere to send questions\b|\b(?:questions|feedback|comments)\b.{0,30}\b(?:about|on|regarding) (?:the|this) (?:model|dataset|data ?set)\b.{0,80}(?:@|https?:|\blink\b|\be ?mail|\bfound in\b)/,
      /\b(?:e ?mail|write to|contact|reach|get in touch)\b.{0,60}\b[\w.+]+ ?@ ?[\w.]+/,
      /\bsignale\w*\b.{0,60}\b(?:faille|vulnerabilite|probleme de securite|abus|anomalie|incident)\w*|\b(?:faille|vulnerabilite)s?\b.{0,80}\b(?:signale|ecri|contact|adress)\w*/,
      /^\P{L}*(?:points? of |e ?mail |security |dataset |model |main |maintainer )?contacts?(?: \w+){0,2} ?: ?\S/u,
      /\b(?:ecri\w+|contact\w*|adress\w+)\b.{0,60}\b[\w.+]+ ?@ ?[\w.]+/,
    ),
    not: /\b(?:cite|citation|bibtex|corresponding author|we report|results? reported|reported (?:results|numbers|accuracy)|report(?:s|ed)? (?:that|accuracy|scores?))\b/,
  },
]
