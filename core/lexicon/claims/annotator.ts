import { anyOf, type Claim } from './claim.ts'

const PEOPLE =
  '(?:annotators?|raters?|labell?ers?|coders?|crowd ?workers?|crowd|workers?|experts?|specialists?|physicians?|doctors?|radiologists?|pathologists?|dermatologists?|cardiologists?|clinicians?|nurses?|linguists?|lawyers?|students?|researchers?|authors|volunteers?|humans?|people|persons?|pool|team|staff|members?|speakers|turkers?|mechanical turk|mturk|prolific|contractors?|vendors?|professionals?|moderators?|agents?|employees|operators?|teachers?|players?|citizens|parents?|reviewers|judges?|scorers?|us\\b|hand\\b)'
const GENS =
  '(?:annotateurs?|annotatrices?|codeurs?|experts?|expertes?|specialistes?|medecins?|radiologues?|soignants?|infirmier\\w*|linguistes?|juristes?|etudiant\\w*|chercheu\\w+|auteurs?|benevoles?|volontaires?|personnes?|equipes?|prestataires?|internes?|locuteurs?|moderateurs?|agents?|employe\\w*|operateur\\w*|enseignant\\w*|professeurs?|citoyens|parents?|joueurs?|professionnel\\w*|humains?|nos soins)'

/** Who gives the labels: people, their number, their trade, a crowd, a company, a program. */
export const ANNOTATOR: readonly Claim[] = [
  {
    concept: 'annotator',
    sentence: anyOf(
      /^\P{L}*(?:number of )?(?:annotators?|raters?|labell?ers|labell?ed by|annotated by|annotation team|annotateurs?|annotatrices?|annotee? par|equipe d'annotation)(?: \(\w+\))? ?: ?\S/u,
      `\\b(?:re ?)?(?:annotated|labell?ed|rated|coded|tagged|transcribed|segmented|graded|judged|adjudicated)\\b(?: [\\w'()]+){0,6}? by (?:[\\w']+ ){0,6}?${PEOPLE}`,
      `\\b(?:human|crowd|expert|manually|hand|machine|llm|gpt \\d\\w*) ?(?:annotated|labell?ed)\\b`,
      /\bcrowd ?sourced (?:annotations?|labels?|ratings?)|\b(?:mechanical turk|mturk|crowdworkers?|crowd workers?|turkers)\b/,
      /\b(?:annotations?|labels?|ratings?) (?:were|was|are|is) (?:\w+ )?(?:generated|created|produced|made|provided|done|performed|obtained|collected|given|carried out) (?:\w+ ){0,2}(?:using|by|with|from|through|via)\b/,
      `\\b(?:labels|annotations|ratings) \\(?from (?:[\\w']+ ){0,5}?${PEOPLE}`,
      `\\b(?:human |expert |our |the )?(?:annotators|raters|labell?ers|coders) (?:who (?:will|are|were|annotat\\w+|label)|(?:are|were|is|was|will be) (?:\\w+ ){0,2}(?:recruited|hired|paid|trained|selected|employed|students|native|experts|volunteers|members|drawn|based|located|compensated))`,
      `\\b(?:${'annotee?s?|etiquetee?s?|labellisee?s?|codee?s?|transcrite?s?|segmentee?s?|classee?s?'}) (?:[\\w']+ ){0,5}?par (?:[\\w']+ ){0,4}?${GENS}`,
      /\b(?:annotations?|etiquettes?|labels?)\b.{0,40}\b(?:realise|effectue|produit|cree|genere|fourni|attribue|pose)e?s? (?:\w+ ){0,2}(?:par|avec|a l'aide)\b/,
      /\b(?:annotation team|team of annotators|annotators?) (?:comprise[sd]?|consist(?:s|ed)|include[sd]?|was composed)\b|\b(?:\d+|two|three|four|five|six|several) (?:\w+ ){0,2}(?:annotators|raters|labell?ers|coders)\b/,
      /\b(?:equipe d'annotation|equipe d'annotateurs)\b|\b(?:\d+|deux|trois|quatre|cinq|plusieurs) (?:\w+ )?(?:annotateurs|annotatrices|codeurs|etiqueteurs)\b/,
      `\\b(?:labels|annotations|ratings|etiquettes) (?:come|came|stem|viennent|proviennent) (?:from |de |d'|des )(?:[\\w']+ ){0,5}?(?:${PEOPLE}|${GENS})`,
      /\bproduction participative\b|\bannotateurs? (?:ont ete|sont|etaient|recrutes|remuneres|formes|payes|internes|externes|professionnels)\b/,
    ),
    not: /\b(?:should|must|can|may|could|doit|doivent|peut|peuvent|devrait) be\b|\bif (?:you|the|an?) \w+ (?:is|are) annotated|\balready annotated by anyone|\bnot? yet annotated|\bbenchmarks?\b.{0,60}\b(?:outperform|score)/,
  },
]
