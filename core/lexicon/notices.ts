import type { Aspect } from '../words/statement-value.ts'

/** Words that say, in a notice, that people or machines label the data. */
const ANNOTATION = /\bannotat\w+|\bannote\w*|\blabell?(?:ed|ing|ers?)\b|\betiquet\w+|\bhuman (?:review|raters?)\b/

/** Whether folded words of a notice speak of annotation. */
export function speaksOfAnnotation(words: string): boolean {
  return ANNOTATION.test(words)
}

const LABELLED = '(?:annotat\\w+|annote\\w*|labell?\\w*|etiquet\\w+)'

/** A denial of annotation itself: a notice may well say that it is done without names. */
const DENIES_ANNOTATION = new RegExp(
  `\\b(?:not|never|\\w+n't) (?:\\w+ ){0,2}${LABELLED}|\\b(?:no|without|sans|aucune?) (?:(?:human|manual|such|any|being|etre) )?${LABELLED}|\\bn(?:e |')(?:\\w+ ){0,2}(?:pas|jamais|plus) (?:\\w+ )?${LABELLED}|\\bn(?:e |')${LABELLED} (?:pas|jamais|plus)\\b`,
)

/** Whether folded words deny that anything is annotated. */
export function deniesAnnotation(words: string): boolean {
  return DENIES_ANNOTATION.test(words)
}

/** What a notice can add on annotation, by the words that say so in a sentence on it. */
const ASPECTS: readonly (readonly [aspect: Aspect, words: RegExp])[] = [
  [
    'annotation-aim',
    /\b(?:so that|in order to|aims? (?:at|to|of)|purposes?|objectives?|goals?|serves? to|used (?:to|for)|for (?:training|research|evaluation|testing))\b|\bto (?:train|teach|build|improve|evaluate|test|measure|check|detect|sort|learn|develop|help|correct|recogni[sz]e|understand|know|let|allow|enable)\b|\b(?:afin (?:de|que)|afin d'|dans le but|objectifs?|finalites?|buts?|sert a|servent a|permet(?:tent)? (?:de|d'|a)|pour (?:que|entrainer|apprendre|ameliorer|evaluer|tester|mesurer|verifier|detecter|trier|construire|developper|reconnaitre|la recherche|l'entrainement))\b/,
  ],
  [
    'annotation-body',
    /\b(?:company|companies|contractors?|vendors?|providers?|processors?|partners?|platforms?|teams?|staff|employees?|agents?|crowd|crowd ?workers|universit(?:y|ies)|laborator(?:y|ies)|hospitals?|institute|researchers?|students?|physicians?|doctors?|nurses?|clerks?|librarians?|volunteers?)\b|\b(?:we|our annotators|ourselves) (?:\w+ )?(?:annotat|label)\w*|\bour annotators\b|\bin house\b|\b(?:societes?|prestataires?|sous traitants?|partenaires?|plateformes?|equipes?|agents?|salaries|employes|personnel|services?|universites?|laboratoires?|hopita(?:l|ux)|chercheu\w+|etudiant\w*|medecins?|benevoles?|en interne|nos annotateurs|nous (?:les |la |l')?(?:annot|etiquet)\w+)\b/,
  ],
  [
    'annotation-security',
    /\b(?:encrypt\w*|secur(?:e|ed|ely|ity)|confidential\w*|restricted|access (?:is|are)|pseudonym\w*|need to know|password|authenticat\w+|logged|without (?:your|their|any) names?|names? (?:are|is|was|were) (?:removed|masked|replaced|hidden))\b|\b(?:chiffr\w+|securis\w+|securite|confidentiel\w*|confidentialite|restreint\w*|habilit\w+|acces (?:est|limite|reserve|control)\w*|pseudonym\w*|authentifi\w+|journalis\w+|sans (?:votre|leur|vos) noms?|noms? (?:est|sont) (?:retire|masque|remplace|supprime)\w*)\b/,
  ],
  [
    'given-label',
    /\b(?:tell|told|inform\w*|show\w*|learn|know|see|communicat\w+|indiqu\w+|communiqu\w+|connaitre|voir|consulter|savoir)\b.{0,60}\b(?:which |what |quelle? )?(?:labels?|annotations?|etiquettes?|category|categorie)\b.{0,60}\b(?:given|assigned|attached|chosen|received|you|your|them|attribuee?s?|donnee?s?|recue?s?|retenue?s?|vous|vos|leur)\b/,
  ],
]

/** What folded words of a notice on annotation cover. */
export function noticeAspectsIn(words: string): readonly Aspect[] {
  return ASPECTS.filter(([, pattern]) => pattern.test(words)).map(([aspect]) => aspect)
}
