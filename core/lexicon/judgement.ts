import { anyOf } from './claims/claim.ts'

/** Words of labels that ask for a judgement rather than a measure, folded, both languages side by side. */
const JUDGEMENTS = anyOf(
  /\b(?:non ?)?toxi(?:c|que)s?\b|\btoxicit(?:y|e)\b|\boffens(?:ive|if|ives|ifs|ant|ante|ants|antes)\b|\bhate(?:ful)?(?: speech)?\b|\bhaineu(?:x|se|ses)\b|\babusive?\b|\binsult(?:ing|e|es|ant|ante|ants)?\b|\binjurieu(?:x|se|ses)\b|\bobscen(?:e|es|ity)\b/,
  /\b(?:in)?appropriate\b|\b(?:in)?appropriee?s?\b|\brude\b|\b(?:im)?polie?s?\b|\b(?:im)?polite(?:ness)?\b|\b(?:dis)?respectful\b|\bagg?ressi(?:ve|f|fs|ves)\b|\bcondescending\b|\bcondescendante?s?\b/,
  /\bsarcas(?:m|tic|tique|tiques|me)\b|\bironi(?:c|que|ques|e)\b|\birony\b|\bsentiments?\b|\bhumou?r(?:ous|istique)?\b|\bfunny\b|\bdroles?\b|\bsubjecti(?:ve|f|vity)\b/,
  /\b(?:un)?helpful(?:ness)?\b|\bharm(?:ful|less)(?:ness)?\b|\b(?:ir)?relevan(?:t|ce)\b|\b(?:non )?pertinen(?:t|te|ts|tes|ce)\b|\bconvincing\b|\bconvaincante?s?\b|\bcredible\b|\bcredibilite\b|\btrustworthy\b/,
  /\b(?:un)?attractive\b|\bbeautiful\b|(?<!(?:eco|user|family|climate) )\b(?:un)?friendly\b|\bsympathiques?\b|\bsuspicious\b|\bviolent(?:e|s|es)?\b/,
  /^(?:(?:very )?(?:angry|upset|happy|sad|anxious|calm|stressed|bored|confident)|anger|joy|sadness|disgust|fear|contempt|en colere|colere|joie|tristesse|tristes?|heureu(?:x|se)|degout|peur|mepris|calme|stressee?|(?:in)?utile|belle|beau|emotion(?:al|nel)?)$/,
)

/** Whether a label, folded, is left to the annotator's judgement. */
export function isJudgement(folded: string): boolean {
  return JUDGEMENTS.test(folded)
}
