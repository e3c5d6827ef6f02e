/** Words that, given to a person as a label, could harm a reputation; folded, as stems where the two languages allow it. */
const TERMS: readonly (readonly [term: string, words: RegExp])[] = [
  ['suspect', /\bsuspects?\b|\bsuspecte?s?\b/],
  ['criminal', /\bcriminals?\b|\bcriminel(?:le)?s?\b|\bfelons?\b/],
  ['offender', /\b(?:re ?)?offenders?\b|\brecidivistes?\b|\bdelinquants?\b|\bdelinquantes?\b|\bdelinquents?\b/],
  [
    'fraudster',
    /\bfraudsters?\b|\bfraudulent (?:person|user|customer)\b|\bfraudeu(?:r|se)s?\b|\bscammers?\b|\bescrocs?\b/,
  ],
  ['thief', /\bthie(?:f|ves)\b|\bshoplifters?\b|\bvoleu(?:r|se)s?\b/],
  ['liar', /\bliars?\b|\bmenteu(?:r|se)s?\b|\bdeceptive person\b/],
  ['cheat', /\bcheat(?:er)?s?\b|\btricheu(?:r|se)s?\b/],
  ['lazy', /\blazy\b|\bparesseu(?:x|se)s?\b|\bfaineante?s?\b|\bslackers?\b/],
  ['incompetent', /\bincompetente?s?\b|\bunfit\b|\bunqualified\b/],
  ['stupid', /\bstupide?s?\b|\bidiote?s?\b|\bdumb\b|\bimbeciles?\b|\bmorons?\b/],
  ['ugly', /\bugly\b|\blaide?s?\b|\bmoches?\b|\bunattractive\b/],
  [
    'dangerous',
    /\bdangerous (?:person|individual|driver|patient)\b|\b(?:personne|individu|conducteur) dangereu(?:x|se)\b/,
  ],
  ['terrorist', /\bterroristes?\b|\bterrorists?\b|\bextremist(?:e)?s?\b|\bradicalisee?s?\b|\bradicali[sz]ed\b/],
  ['addict', /\baddicts?\b|\bjunkies?\b|\btoxicomanes?\b|\balcooliques?\b|\balcoholics?\b|\bdrunkards?\b/],
  ['bad payer', /\bbad payers?\b|\bdefaulters?\b|\bmauvais payeurs?\b|\bdeadbeats?\b|\bsurendettee?s?\b/],
  ['troublemaker', /\btroublemakers?\b|\bfauteurs? de troubles?\b|\bdifficult (?:customer|patient|tenant|person)\b/],
  ['prostitute', /\bprostitut(?:e|ee)s?\b|\bslut\b/],
  ['loser', /\blosers?\b|\bpervert(?:e)?s?\b|\bpervers\b|\bcrazy\b|\bpsychopath(?:e)?s?\b/],
  ['untrustworthy', /\buntrustworthy\b|\bunreliable (?:person|customer|employee)\b|\bmalhonnetes?\b|\bdishonest\b/],
]

/** Words around a term that make it the opposite, or speak of a thing. */
const NOT_ABOUT_SOMEONE =
  /\b(?:non|not|no|pas)[ _-]?(?:un |une |a )?(?=suspect|criminal|fraud|liar|lazy)|\bsuspect(?:ed)? (?:lesion|mass|area|region|nodule|transaction|file|email|url|activity)|\b(?:lesion|masse|zone|region|nodule|transaction|fichier|courriel|activite|colis|message) suspecte?s?\b/

/** The terms of `folded` text that could harm a person's reputation, each once, by their English name. */
export function reputationTermsIn(folded: string): string[] {
  if (NOT_ABOUT_SOMEONE.test(folded)) return []
  return TERMS.filter(([, words]) => words.test(folded)).map(([term]) => term)
}

/** Words that give a reason, in folded text. */
export const GIVES_REASONS =
  /\bjustif\w*|\bbecause\b|\b(?:necessary|needed|required) (?:for|to|by)\b|\blegal basis\b|\bwithin the meaning\b|\bas defined (?:by|in)\b|\bthe (?:reason|purpose) (?:is|of|for)\b|\bnecessaires?\b|\bparce qu|\bpuisqu|\bbase legale\b|\bau sens d[eu']|\b(?:prevue?|definie?) (?:par|a l')|\bla raison\b/
