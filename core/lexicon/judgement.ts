/** Labels that ask for a judgement rather than a measure, folded, in both languages. */
const JUDGEMENTS =
  /\b(?:non )?toxi(?:c|que)s?\b|\btoxicity\b|\btoxicite\b|\boffensi(?:ve|f|ves|fs)\b|\bhat(?:e|eful)(?: speech)?\b|\bhaineu(?:x|se)s?\b|\binappropriate\b|\binapproprie\w*|\brude\b|\bimpolie?s?\b|\b(?:im)?polite\b|\baggressive\b|\bagressi(?:f|ve)s?\b|\bsarcas(?:m|tic|tique)\w*|\bironi(?:c|que)\w*|\b(?:very )?(?:positive|negative) sentiment\b|\bsentiments?\b|\bhelpful(?:ness)?\b|\bharmful(?:ness)?\b|\bharmless\b|\butile\b|\battractive\b|\bbeautiful\b|\bbelles?\b|\bbeaux?\b|\bfriendly\b|\bsympathique\b|\btrustworthy\b|\bcredible\b|\bangry\b|\bupset\b|\ben colere\b|\bhappy\b|\bsad\b|\btristes?\b|\bheureu(?:x|se)s?\b|\bhumor\w*|\bfunny\b|\bdrole\b|\bquality (?:good|bad)\b|\brelevan(?:t|ce)\b|\bpertinente?s?\b|\bemotion\w*|\bsuspicious\b|\bviolente?s?\b/

/** Whether a label, folded, is left to the annotator's judgement. */
export function isJudgement(folded: string): boolean {
  return JUDGEMENTS.test(folded)
}
