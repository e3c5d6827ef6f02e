/** What a name may stand for without saying it, and the words that show it, folded, in both languages. */
const PROXIES: readonly RegExp[] = [
  /\b(?:zip|post|postal) ?codes?\b|^zip$|\bcodes? posta(?:l|ux)\b|\bneighbou?rhoods?\b|\bquartiers?\b|\biris code\b|\bcode iris\b|\bcode commune\b/,
  /\bfirst ?names?\b|\bgiven ?names?\b|\bprenoms?\b|\bsurnames?\b|\blast ?names?\b|\bfamily ?names?\b|\bnoms? de famille\b/,
  /\bnationalit(?:y|ies|e|es)\b|\b(?:country|place) of birth\b|\bbirth ?(?:country|place)\b|\b(?:pays|lieu) (?:de )?naissance\b|\bcitizenship\b|\bcitoyennete\b/,
  /\b(?:native|mother|first|home) (?:tongue|language)\b|\blangue (?:maternelle|d'origine)\b|^(?:\w+ )?accents?$|\b(?:foreign|regional|native) accents?\b|\baccent (?:etranger|regional)\b|\bdialects?\b|\bdialectes?\b/,
  /\bhair (?:type|texture)\b|\btexture des cheveux\b|\bhead ?scar(?:f|ves)\b|\bhijabs?\b|\bfoulards?\b|\bkippas?\b|\bturbans?\b/,
  /\bmarital ?status\b|\bsituation (?:familiale|matrimoniale)\b|\bmaternity leave\b|\bconge (?:de )?maternite\b/,
  /\b(?:school|high school|college) (?:name|attended)\b|\b(?:ecole|lycee|college|etablissement) (?:frequentee?|d'origine)\b/,
]

/** Fields about those who annotate, or about the files, and not about the people in the data. */
const OF_SOMETHING_ELSE =
  /\b(?:annotat\w+|raters?|labell?ers?|coders?|workers?|authors?|auteurs?|editors?|datasets?|files?|fichiers?|columns?|plates?|acute|grave|diacritics?)\b/

/** Labels of spans of text that name somebody: the list they stand in tells what words are, and nothing of people. */
const OF_SPANS =
  /^(?:[bi] )?per(?:son|sonne)?(?: names?)?$|\b(?:first|given|last|family) ?names?\b|\bsurnames?\b|\bprenoms?\b|^(?:names?|noms?)$|\bnoms? (?:de famille|de personne|de patient)\b/

/** Whether a label, folded, marks the words that name somebody. */
export function marksNames(folded: string): boolean {
  return OF_SPANS.test(folded)
}

/** Whether the name of a field or of a label, folded, may stand for something about people that it does not say. */
export function mayStandForMore(folded: string): boolean {
  return !OF_SOMETHING_ELSE.test(folded) && PROXIES.some((words) => words.test(folded))
}
