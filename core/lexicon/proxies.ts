/** What a name may stand for without saying it, and the words that show it, folded, in both languages. */
const PROXIES: readonly RegExp[] = [
  /\b(?:zip|post(?:al)?) ?codes?\b|\bcodes? posta(?:l|ux)\b|\bneighbou?rhoods?\b|\bquartiers?\b|\biris code\b|\bcode iris\b/,
  /\bfirst ?names?\b|\bgiven ?names?\b|\bprenoms?\b|\bsurnames?\b|\blast ?names?\b|\bnoms? de famille\b/,
  /\bnationalit(?:y|ies|e|es)\b|\b(?:country|place) of birth\b|\bbirth ?(?:country|place)\b|\b(?:pays|lieu) de naissance\b|\bcitizenship\b|\bcitoyennete\b/,
  /\b(?:native|mother) (?:tongue|language)\b|\blangue maternelle\b|\baccents?\b|\bdialects?\b|\bdialectes?\b/,
  /\bskin (?:tone|colou?r|type)\b|\bcouleur de (?:la )?peau\b|\bhair (?:type|texture)\b|\btexture des cheveux\b|\bheadscarf\b|\bveil\b|\bvoile\b|\bfoulard\b/,
  /\bmarital status\b|\bsituation (?:familiale|matrimoniale)\b|\bmaternity leave\b|\bconge maternite\b/,
]

/** Whether the name of a field or of a label, folded, may stand for something about people that it does not say. */
export function mayStandForMore(folded: string): boolean {
  return PROXIES.some((words) => words.test(folded))
}
