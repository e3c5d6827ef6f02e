import type { Claim } from './claim.ts'

const AI_ACT =
  "(?:\\b(?:eu |european )?ai act\\b|\\bartificial intelligence act\\b|\\breglement (?:europeen )?(?:sur )?l'?(?:ia|intelligence artificielle)\\b|\\breglement ia\\b|\\bria\\b|\\b(?:regulation|reglement) \\((?:eu|ue)\\) (?:no\\.? |n[o°] ?)?2024/1689)"

/** How the AI Act classes a system, or leaves it out. */
const CLASS =
  "\\b(?:high(?:er)?|minimal|limited|low|lower|no) ?risk\\b|\\b(?:haut|faible) risque\\b|\\brisques? (?:minim\\w+|limitee?s?|faibles?|elevee?s?)\\b|\\b(?:outside|out of (?:the )?(?:scope|reach)|not in (?:the )?scope|exempt\\w*|not covered|not (?:subject|concerned)|does not (?:apply|cover|concern|classif\\w+)|hors (?:du |de son )?(?:champ|perimetre|portee)|hors de portee|ne (?:s'applique|releve|concerne|vise|couvre)\\w* pas|not (?:placed|put) on the market|pas mise? sur le marche|prototypes?|internal use|usage interne)\\b"

const DUTY =
  "(?:gdpr|rgpd|cnil|data protection|protection des donnees|privacy|(?:information |privacy )?notices?|inform(?:ing)? (?:the )?(?:people|users|participants|patients|data subjects)|information (?:of|des|aux) (?:the )?(?:people|participants|personnes|patients)|informer les (?:personnes|participants|patients|usagers)|(?:data protection )?impact assessments?|dpias?|aipd|analyses? d'impact|annotation (?:protocol|guide|guidelines|rules|recommendations|measures)s?|protocole d'annotation|recommandations?|recommendations?|security (?:measures?|plan|analysis|recommendations?)|mesures? de securite|incident plan|plan d'incident|retention (?:periods?|limits?)|durees? de conservation|people's rights|data subject rights|droits des personnes)"
const FREED_FROM =
  "\\b(?:no|without|not (?:need|require|bound by|subject to|have to|follow|carry out|do|done|write|apply)\\w*|needn't|need not|free (?:of|from)|skip\\w*|waive[ds]?|exempt\\w* (?:us |it |the project )?from|exempte?\\w* (?:nous )?(?:de|d'|du|des)|dispens\\w*|pas (?:besoin|tenue?s?|soumis\\w*|oblige\\w*|concerne\\w*|fait|realise\\w*|de |d')|aucune?|sans|ni|inutile (?:de|d'))"
const IS_NOT_DUE =
  "\\b(?:(?:is|are|was|were) (?:therefore |thus |hence |so )?(?:not|un) ?(?:needed|required|necessary|applicable|relevant|carried out|done)|(?:does|do|did) not apply|unnecessary|needless|(?:n'est|ne sont|n'a|n'ont|ne s'appliqu\\w+) (?:donc |ainsi )?pas|inutiles?|superflu\\w*|sans objet)\\b"

/** One sentence that holds all of `parts`, in whatever order. */
const ALL_OF = (...parts: readonly string[]) =>
  new RegExp(`^${parts.map((part) => `(?=.{0,800}?(?:${part}))`).join('')}`)

/** What the project draws from another text, as a reason to do without data protection. */
export const SOURCES: readonly Claim[] = [
  {
    concept: 'ai-act-argument',
    sentence: ALL_OF(AI_ACT, CLASS, `${FREED_FROM}\\b.{0,60}?\\b${DUTY}\\b|\\b${DUTY}\\b.{0,60}?${IS_NOT_DUE}`),
    not: /\b(?:without prejudice|sans prejudice|regardless|irrespective|whatever|still|nevertheless|nonetheless|anyway|even so|(?:does|do) not (?:exempt|dispense|remove|waive|release|change|free|replace|mean)|no reason|(?:ne|n') ?(?:nous |vous |l'|en |les? )?(?:dispense|exempte|exonere|libere|change|remplace|signifie|empeche)\w*|toutefois|neanmoins|cependant|pour autant|quand meme|malgre|independamment|quelle que soit|reste(?:nt)? (?:due?|dues|applicable|necessaire|soumis|tenu)\w*|remains?|also apply|no personal data|aucune donnee (?:personnelle|a caractere))\b|^(?:although|even (?:if|though)|while|bien que?|quoique?|meme si)\b|\?$/,
    polarity: 'asserted',
  },
]
