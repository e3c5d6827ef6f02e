import { anyOf } from './claims/claim.ts'

/** Words that, given to a person as a label, could harm a reputation; folded, as stems where the two languages allow it. */
const TERMS: readonly (readonly [term: string, words: RegExp])[] = [
  ['suspect', /\bsuspecte?s?\b/],
  ['criminal', /\bcriminals?\b|\bcriminel(?:le)?s?\b|\bfelons?\b|\bmurderers?\b|\bmeurtri(?:er|ere)s?\b/],
  ['offender', /\b(?:re ?)?offenders?\b|\brecidivistes?\b|\bdelinquante?s?\b|\bdelinquents?\b/],
  [
    'fraudster',
    /\bfraudsters?\b|\bfraudulent (?:person|user|customer|client)\b|\bfraudeu(?:r|se)s?\b|\bscammers?\b|\bescrocs?\b/,
  ],
  ['thief', /\bthie(?:f|ves)\b|\bshoplifters?\b|\bvoleu(?:r|se)s?\b|\bburglars?\b|\bcambrioleu(?:r|se)s?\b/],
  [
    'aggressor',
    /\baggressors?\b|\bagresseurs?\b|\babusers?\b|\bharassers?\b|\bharceleu(?:r|se)s?\b|\brapists?\b|\bstalkers?\b/,
  ],
  ['gang member', /\bgang members?\b|\bmembres? d'un gang\b|\bhooligans?\b|\brioters?\b|\bcasseurs?\b|\bvandals?\b/],
  ['liar', /\bliars?\b|\bmenteu(?:r|se)s?\b|\bdeceptive person\b/],
  ['cheat', /\bcheaters?\b|\btricheu(?:r|se)s?\b/],
  ['lazy', /\blazy\b|\bparesseu(?:x|se)s?\b|\bfaineante?s?\b|\bslackers?\b/],
  ['incompetent', /\bincompetente?s?\b|\bunfit (?:person|parent|for (?:work|duty))\b/],
  ['stupid', /\bstupide?s?\b|\bidiote?s?\b|\bimbeciles?\b|\bmorons?\b/],
  ['ugly', /\bugly\b|\blaide?s?\b|\bmoches?\b|\bunattractive\b/],
  [
    'dangerous',
    /\bdangerous (?:person|individual|driver|patient)\b|\b(?:personne|individu|conducteur) dangereu(?:x|se)\b/,
  ],
  ['terrorist', /\bterrorist(?:e)?s?\b|\bextremist(?:e)?s?\b|\bradicali[sz]ed\b|\bradicalisee?s?\b/],
  [
    'addict',
    /\baddicts?\b|\bjunkies?\b|\btoxicomanes?\b|\balcooliques?\b|\balcoholics\b|\bdrunkards?\b|\bdrunk (?:person|driver)\b/,
  ],
  ['bad payer', /\bbad payers?\b|\bdefaulters?\b|\bmauvais payeurs?\b|\bdeadbeats?\b|\bsurendettee?s?\b/],
  ['troublemaker', /\btroublemakers?\b|\bfauteurs? de troubles?\b|\bdifficult (?:customer|patient|tenant|person)\b/],
  ['prostitute', /\bprostitut(?:e|ee)s?\b|\bsluts?\b/],
  ['pervert', /\bpervert(?:e|ie)?s?\b|\bpsychopath(?:e)?s?\b/],
  ['untrustworthy', /\buntrustworthy\b|\bunreliable (?:person|customer|employee)\b|\bmalhonnetes?\b|\bdishonest\b/],
]

const THINGS =
  '(?:lesions?|mass|masses|areas?|regions?|nodules?|transactions?|files?|e ?mails?|urls?|links?|activit(?:y|ies)|messages?|packages?|behaviou?rs?|contents?|attacks?|groups?|organi[sz]ations?|acts?|propaganda|laws?|codes?|cases?|justice|courts?|procedures?|evaluation|loading|eye|learning|objects?|vehicles?|tissue|cells?|invoices?|documents?|accounts?|calls?)'
const CHOSES =
  '(?:lesions?|masses?|zones?|regions?|nodules?|transactions?|fichiers?|courriels?|liens?|activites?|messages?|colis|comportements?|contenus?|attaques?|attentats?|groupes?|organisations?|actes?|propagande|droit|code|affaires?|justice|cours?|procedures?|objets?|vehicules?|tissus?|cellules?|factures?|documents?|comptes?|appels?)'

/** Words around a term that make it the opposite, or that speak of a thing. */
const NOT_ABOUT_SOMEONE = anyOf(
  /\b(?:non|not|no|pas)(?: un| une| a)? ?(?:suspecte?|criminal|criminel(?:le)?|fraudster|liar|lazy|thief|offender|delinquante?|terroriste?)s?\b/,
  `\\b(?:suspect(?:ed)?|criminal|terrorist|extremist|lazy|fraudulent|ugly|abuser?) ${THINGS}\\b`,
  `\\b${CHOSES} (?:suspect|criminel|terrorist|extremist|frauduleu)\\w*`,
)

/** The terms of `folded` text that could harm a person's reputation, each once, by their English name. */
export function reputationTermsIn(folded: string): string[] {
  const words = folded.replace(new RegExp(NOT_ABOUT_SOMEONE, 'gu'), ' ')
  return TERMS.filter(([, term]) => term.test(words)).map(([term]) => term)
}

/** Words that give a reason, in folded text. */
export const GIVES_REASONS = anyOf(
  /\bjustif\w*|\bbecause\b|\bwhy\b|\b(?:necessary|needed|required) (?:for|to|by)\b|\bneeds? (?:it|this|that|them|the label)\b|\blegal basis\b|\bwithin the meaning\b|\bas defined (?:by|in)\b|\bthe (?:reason|purpose) (?:is|of|for)\b|\bin order to\b|\bso that\b|\bfor the purposes? of\b/,
  /\bnecessaires?\b|\bparce qu|\bpuisqu|, car (?:il|elle|l'|la|le|les|ce|cela|on|nous)\b|\bbase legale\b|\bau sens d[eu']|\b(?:prevue?|definie?) (?:par|a l')|\bla raison\b|\bpourquoi\b|\bafin d(?:e\b|'|u\b)|\bpour les besoins\b|\bla finalite\b|\bexigee?s? par\b/,
)

/** A passage that says that no reason is given. */
export const GIVES_NO_REASON =
  /\b(?:no|not|never|without|lacks?|aucune?|sans|pas|ni)\b.{0,30}\b(?:justif\w+|reasons?|explain\w*|explanations?|raisons?|motifs?|explique\w*)\b|\b(?:justification|raison|reason)s?\b.{0,20}\b(?:unknown|inconnue?s?|to be (?:written|given)|non precisee?)\b/

/** Pages, headings and passages about labels: everywhere else these words are those of any story. */
export const SPEAKS_OF_LABELS =
  /annotat|label|etiquet|class|categor|codebook|guideline|consigne|taxonom|nomenclature|justif|definition|\bguide\b|\btags?\b/
