/** What is said of a person in more detail than the data may show, as whole names, folded, both languages side by side. */
const SPECIFIC: readonly RegExp[] = [
  /^(?:doctors?|physicians?|surgeons?|nurses?|midwi(?:fe|ves)|lawyers?|judges?|engineers?|teachers?|professors?|police(?: officers?|m[ae]n|wom[ae]n)|soldiers?|managers?|executives?|accountants?|journalists?|priests?|medecins?|docteurs?|chirurgien(?:ne)?s?|infirmi(?:er|ere)s?|sages? femmes?|avocate?s?|juges?|ingenieure?s?|enseignante?s?|professeure?s?|polici(?:er|ere)s?|gendarmes?|militaires?|soldats?|cadres?|comptables?|journalistes?|pretres?)$/,
  /^(?:depress(?:ion|ed|ive)|schizophreni(?:a|c)|bipolar(?: disorder)?|autis(?:m|tic)|adhd|anorexi(?:a|c)|ptsd|dementia|alzheimer'?s?|burn ?out|depressi(?:f|ve)|schizophren(?:e|ie)|bipolaire|autis(?:me|te)|tdah|anorexi(?:e|que)|demence|dyslexi(?:a|e|c|que)|psychotic|psychotique|neurotic)$/,
  /^(?:(?:north |sub saharan )?african|arab(?:ic)?|maghrebi|asian|east asian|south asian|hispanic|latin[oax]|caucasian|roma|gypsy|(?:male|female) (?:african|arab|asian|hispanic|caucasian)|africaine?|arabe|maghrebine?|asiatique|latino americaine?|caucasienne?|caucasien|rom|gitane?)$/,
]

/** Words that a name may carry besides what it says of the person. */
const BESIDES = /\b(?:is|est|person|people|man|woman|personne|homme|femme|face|visage)\b/g

/** Whether a label, folded, names a profession, a diagnosis or an origin that the data may not show. */
export function isSpecific(folded: string): boolean {
  const name = folded.replace(BESIDES, ' ').replace(/\s+/g, ' ').trim()
  return SPECIFIC.some((words) => words.test(name))
}
