import { fold } from './fold.ts'

/** How pages announce that what follows explains labels, in folded text, both languages side by side. */

/** Headings about labels themselves: a guide or a schema may be of anything, so neither word is here. */
const ABOUT_LABELS =
  /\b(?:labels|classes|categories|tags|tagset|entities|(?:label|class|entity|tag) (?:types?|names?|list|set|schema|definitions?|descriptions?|explanations?|meanings?)|taxonomy|ontology|codebook|(?:rating|likert|annotation) scales?|etiquettes|typologie|nomenclature|entites|types? d'entites?|echelles? d'annotation|(?:definitions?|liste) des? (?:labels?|etiquettes?|classes?|categories?))\b|^(?:\d+[.)]* )?definitions?(?: (?:of terms|and examples|et exemples))?$|\bwhat to (?:mark|label|annotate|tag)\b|\b(?:which|what) (?:kinds?|types?|labels?|category|categories|class)\b|\bquel(?:le)?s? (?:types?|etiquettes?|categories?|classes?)\b|\b(?:bias|toxicity|sentiment|intent|emotion|error|label) (?:types|kinds|labels|categories|classes)\b|\b(?:quoi|que faut il|ce qu'il faut) annoter\b/

/** Labels that a heading only mentions: « variantes d’entités » is about variants. */
const OF_LABELS =
  /\b(?!types?|lists?|liste|definitions?|set|schema|names?|noms|meanings?|descriptions?|explanation|typologie|nomenclature|categories|signification)\w+ (?:d'|de |des |of )(?:the )?(?:labels|classes|categories|tags|entities|etiquettes|entites)\b|^(?!.*\b(?:which|what|quel(?:le)?s?) (?:kind|type|label|categor|class|etiquette)).*\?$/

/** Parts of a guide that explain no label: their lists and tables are of other things. */
const OF_OTHER_THINGS =
  /\b(?:statisti\w+|fields?|champs|files?|fichiers?|folders?|dossiers?|formats?|usage|utilisation|generation|edge cases?|cas limites?|criteria verification|acceptance|tools?|outils?|shortcuts?|raccourcis|installation|setup|license|licence|citation|metrics|results|changelog|versions?|workflow|roles?|timeline|contacts?|agreement|accord|faq|quality|qualite|history|historique)\b/

/** Headings of instructions: their lists and tables explain labels, their sections need not. */
const GUIDE =
  /\b(?:annotation|labell?ing|tagging) (?:guides?|guidelines?|instructions?|protocols?|manual|scheme|schema)\b|\b(?:guide|consignes?|protocole|manuel|schema) d(?:'|e l')(?:annotation|etiquetage)\b/

/** Headings under which a sentence on a name is a sentence on a label. */
const GIVING = /\b(?:rank|rating|classif|labell?ing|annotat|tagging|label|etiquet|noter|classer)/

/** Whether a folded heading says that labels follow. */
export function announcesLabels(title: string): boolean {
  return ABOUT_LABELS.test(title) && !OF_LABELS.test(title)
}

/** Whether a folded heading is that of instructions to annotators. */
export function announcesGuide(title: string): boolean {
  return GUIDE.test(title)
}

/** Whether a folded heading is about giving labels. */
export function isAboutGiving(title: string): boolean {
  return GIVING.test(title)
}

/** Whether a folded heading opens a part that explains other things than labels. */
export function isOfOtherThings(title: string): boolean {
  return OF_OTHER_THINGS.test(title) && !announcesLabels(title)
}

/** What guides say besides their labels: steps to follow, and the parts that any page has. */
const NOT_A_LABEL =
  /^(?:step \d|etape \d|quiz|practice|check|annotat(?:e|ing|ion)|label(?:s|ing|ling)?|start|finish|run|copy|how|what|when|why|who|where|please|writ(?:e|ing)|us(?:e|ing)|rank|classify|pars(?:e|ing)|scrap(?:e|ing)|install|download|comment|pourquoi|quand|choix|lancer|annoter|utiliser|note|nb|todo|tip|if|si|for|pour|examples?|see|voir|e ?g)\b|\b(?:overview|introduction|purpose|goals?|task|prerequisites?|general|rules?|notes?|workflow|process|procedure|folders?|files?|fields?|format|contents?|faq|references?|contacts?|quality|tools?|setup|installation|instructions?|guidelines?|examples?|definitions?|scope|versions?|policy|background|status|important|warning|agreement|reliability|check ins?|licen[cs]e|correct|incorrect|objet|questions?|perimetre|annexes?|appendix|glossary|glossaire|privacy|objectifs?|contexte|consignes|exemples?|remarques?|statisti\w+|criteria|criteres|verification|rationale|usage|generation|edge cases?|cas limites?|totals?|summary|resume|history|historique|authors?|auteurs?|prefix\w*|excluded|exclusions?|through|json|csv|etc|naming|nommage|regles?|outils?|sommaire|attendus?|conformite|justification|conclusions?)\b/

/** Whether a folded name is that of a step or a part of any page, not of a label. */
export function isNoLabel(name: string): boolean {
  return name === '' || name.split(/\s+/).length > 6 || NOT_A_LABEL.test(name)
}

/** Names that are labels by their look: `NAME`, `B-PER`, `hate_speech`. */
export function looksLikeLabel(name: string): boolean {
  return /^(?:[A-Z][A-Z0-9]+(?:[_ /-][A-Z0-9]+)*|[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[+-]\d)$/.test(name)
}

/** A count or an enumeration of names says nothing of what a label means. */
const NO_MEANING = /^(?:[\d\s.,%≈~<>+-]+(?:\s*[\p{L}]+){0,2}(?:\s*\([^)]*\))?|["“«][^"”»]*["”»])$/u

/** Whether `said` explains `name`: `3: Table` numbers a name, `-2: strongly negative` explains a number. */
export function explains(name: string, said: string): boolean {
  return !NO_MEANING.test(said.trim()) && !(/^\d+$/.test(name) && !/\s/.test(said.trim()))
}

const LABEL_NAMES =
  /^(?:labels?|label name|class(?:e|es)?|tags?|entit(?:y|e)s?(?: types?)?|etiquettes?|categor(?:y|ie|ies))$/
const MEANINGS =
  /\b(?:defin|descri|criteri|critere|meaning|signification|explanation|explication|when\b|quand\b|what it is|ce que)/

/** Two columns that make a table one of labels wherever it stands. */
export function isHeaderOfLabels(header: readonly string[]): boolean {
  const names = header.map(fold)
  return names.some((name) => LABEL_NAMES.test(name)) && names.some((name) => MEANINGS.test(name))
}

const LABEL_COLUMN =
  /^(?:labels?|label name|class(?:e|es)?|categor(?:y|ie|ies)|tags?|names?|noms?|codes?|entit(?:y|e)s?|etiquettes?|values?|valeurs?|types?|scores?|ratings?|notes?)$/

/** Which column of a table of labels holds their names; -1 for none. */
export function labelColumn(header: readonly string[]): number {
  const names = header.map(fold)
  const exact = names.findIndex((name) => LABEL_NAMES.test(name))
  return exact >= 0 ? exact : names.findIndex((name) => LABEL_COLUMN.test(name))
}
