const LABELS = /\b(?:annotations?|labels?|etiquettes?|labell?ing)\b/
const PEOPLE =
  /\b(?:you|yours?|data subjects?|participants?|patients?|people|persons?|individuals?|users?|they|their|vous|vos|votre|personnes?|participantes?|patientes?|usagers?|leurs?)\b/
const RIGHT =
  /\b(?:rights?|access|cop(?:y|ies|ie)|rectif\w+|correct\w*|eras\w+|delet\w+|object(?:ion|ing)?|restrict(?:ion|ing)?|droits?|acces|corrig\w+|effac\w+|suppr\w+|oppos\w+|limitation)\b/
const ASKING =
  /\b(?:rights?|request\w*|ask\w*|obtain\w*|may|can|exerci\w+|write|contact\w*|droits?|demand\w*|obten\w+|pouvez|peuvent|peut|ecri\w+)\b/

/** Headings under which a page speaks of people's rights, and not of licences or of clearances. */
const RIGHTS_HEADING =
  /\brights\b(?! (?:holders?|reserved))|\bright (?:of|to)\b|\bdroits?\b(?! d'(?:auteur|utilisation))|\bdata subject|\bexercis(?:e|ing)\b/
const NOT_RIGHTS = /licen[cs]e|copyright|droits? d'auteur|access rights|usage rights|habilitation/

/** Pages and headings on personal data, where a sentence on access or erasure speaks of people's rights. */
const PRIVACY =
  /privacy|\bnotice\b|confidentialit|rgpd|gdpr|vie privee|personal data|donnees personnelles|information des/

/** Who may open the annotations, where they are downloaded, how long they are kept: none of it is a right. */
const NOT_A_RIGHT =
  /\b(?:restricted|limited|reserved) to\b|\bonly\b|\bauthori[sz]ed\b|\bneed to know\b|\bhabilit\w+|\brestreint\w*|\breservee?s?\b|\blimitee?s? (?:a|aux)\b|\buniquement\b|\bseule?s?\b|\bdownload\w*|\btelecharg\w+|\bclick\w*|\bcliqu\w+|\b(?:team|staff|annotators?|agents?|engineers?|employees|equipe|annotateurs?|salaries)\b.{0,30}\b(?:access|acces|acced\w+)|\blabel studio\b/

const DENIED =
  /\b(?:rights?|access|erasure|rectification|droits?|acces|effacement|demandes?|requests?)\b.{0,80}\b(?:do(?:es)? not|don't|doesn't|cannot|never|ne)\b.{0,60}\b(?:annotations?|labels?|etiquettes?)\b|\b(?:annotations?|labels?|etiquettes?)\b.{0,60}\b(?:are not|is not|cannot|ne sont pas|n'est pas|ne peuvent (?:pas )?etre|exclude[ds]?|exclue?s?)\b/
const EXCEPTION = /\b(?:articles?|art\.|exceptions?|derogations?|exempt\w*|unless|except|sauf|a moins)\b/

/** Where a sentence stands, folded: the file and all its headings, and the headings below the title of the page. */
export interface Around {
  readonly page: string
  readonly headings: string
}

/** What a sentence says of people's rights over the labels they were given; `undefined` when it says nothing of them. */
export function labelRightsIn(words: string, { page, headings }: Around): 'asserted' | 'negated' | undefined {
  if (!LABELS.test(words) || NOT_A_RIGHT.test(words)) return undefined
  const isUnderRights = isOnRights(headings)
  const speaksOfThem = PRIVACY.test(page) && PEOPLE.test(words) && RIGHT.test(words) && ASKING.test(words)
  if (!isUnderRights && !speaksOfThem) return undefined
  return DENIED.test(words) && !EXCEPTION.test(words) ? 'negated' : 'asserted'
}

/** Whether headings, folded, announce people's rights. */
function isOnRights(title: string): boolean {
  return RIGHTS_HEADING.test(title) && !NOT_RIGHTS.test(title)
}

const ELSEWHERE =
  /\b(?:https?:|link\b|intranet|wiki|ref(?:erence)?\b).*\b(?:explain\w*|describ\w+|detail\w*|set out|see|procedure|page|notice|policy|decrit\w*|detaill\w*|expliqu\w+|precis\w+|consult\w*|voir|politique)\b|\b(?:explained|described|detailed|set out|see|procedure|page|notice|policy|decrit\w*|detaill\w*|expliqu\w+|precis\w+|consult\w*|voir|politique)\b.*(?:https?:|\blink\b|\bintranet\b|\bwiki\b|\bref(?:erence)?\b)/
const NOT_ELSEWHERE = /\bcnil\b|complaint|plainte|reclamation|supervisory authority|autorite de controle/

/** Whether a sentence sends its readers elsewhere for their rights; `links` are the addresses in it. */
export function pointsToRights(words: string, headings: string, links: string): boolean {
  const speaksOfThem = isOnRights(headings) || /\b(?:your|their|people's) rights\b|\b(?:vos|leurs) droits\b/.test(words)
  return speaksOfThem && ELSEWHERE.test(`${words} ${links}`.trim()) && !NOT_ELSEWHERE.test(words)
}
