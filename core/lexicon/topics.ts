import type { Concept } from '../words/concept.ts'
import { RESPONSIBILITIES } from './topics/responsibilities.ts'
import { SAFEGUARDS } from './topics/safeguards.ts'
import { EITHER_SIDE, type TopicWords } from './topics/topic.ts'

/** Concepts that a page states by a section about them, or by a sentence that refers to them. */
export type Topic = Extract<
  Concept,
  | 'annotation-protocol'
  | 'annotator'
  | 'annotator-conditions'
  | 'bias-assessment'
  | 'correction-route'
  | 'dataset-log'
  | 'distribution-facts'
  | 'ethics-contact'
  | 'impact-assessment'
  | 'incident-plan'
  | 'memorisation-assessment'
  | 'notice'
  | 'personal-data'
  | 'processing-contract'
  | 'purpose'
  | 'quality-control'
  | 'reporting-contact'
  | 'rights'
  | 'risk-assessment'
  | 'roles'
  | 'rollback-plan'
  | 'security-measures'
  | 'sensitive-annotation-measures'
  | 'transfer'
>

/** The topics, both languages side by side. */
export const TOPICS: Readonly<Record<Topic, TopicWords>> = {
  ...RESPONSIBILITIES,
  ...SAFEGUARDS,
  'annotation-protocol': {
    heading:
      /\b(?:annotation|annotating|labell?ing|label|tagging|coding|rating)s? (?:protocols?|guides?|guidelines?|instructions?|process|procedures?|manuals?|schemes?|polic(?:y|ies)|standards?|workflow|rules|method\w*|campaign)\b|\binstructions? (?:for|to) (?:annotators|labell?ers|raters|coders)|\bhow (?:to|we|data (?:are|is|were)) (?:annotat|label)|\bcodebook\b|\b(?:protocole|guide|consignes?|manuel|procedure|schema|charte|processus|regles|methode|campagne|politique) (?:d'|de l'|de |des )(?:annotation|etiquetage|labell?isation)|\bconsignes aux annotateurs|^annotations?(?: des donnees)?$|^(?:data )?(?:annotation|labell?ing)$|^etiquetage$/,
    sentence: EITHER_SIDE(
      "(?:annotation|labell?ing) (?:protocol|guide|guidelines|instructions|manual)|protocole d'annotation|(?:guide|consignes|manuel) d'(?:annotation|etiquetage)",
    ),
    body: /annotat|label|etiquet|rater|coder|tag|ground truth|transcri|verite terrain/,
  },
  annotator: {
    heading:
      /\bannotators?\b|\bannotateurs?\b|\bannotatrices?\b|\bwho (?:labels|annotates|rates|labelled|labeled|annotated)\b|\bqui (?:annote|etiquette)\b/,
    notHeading: /instructions?|consignes|guide|inter ?annotator|inter ?annotateur|agreement|accord/,
  },
  'correction-route': {
    heading:
      /\berrat(?:a|um)\b|^corrections?$|\breport(?:ing)? (?:an? |any )?(?:\w+ )?(?:errors?|mistakes?|mislabell?\w*|wrong)|\bsignaler (?:une |des |toute )?(?:\w+ )?erreurs?|\bsignalement d'erreurs?|\b(?:correcting|correction of|fixing) (?:data|labels?|annotations?|errors?)|\bcorrection (?:des|d'une|de) (?:donnees?|etiquettes?|labels?|annotations?|erreurs?)|\brectification\b|\blabel (?:challenges?|disputes?|appeals?)\b/,
    sentence:
      /(?:report|flag|contest|notify|tell us|write to|contact|open an issue|e ?mail|let us know).{0,80}(?:error|mistake|wrong|inaccura|incorrect|mislabel|erron)|(?:error|mistake|wrong|inaccura|incorrect|mislabel)\w*.{0,80}(?:report(?:ed)? (?:to|at|it)|contact|write to|open an issue|e ?mail)|(?:signal|ecri|contact|ouvrez|transmet|adress).{0,80}(?:erreur|inexact|fauss|erron|incorrect)|(?:erreur|inexact|fauss|erron|incorrect)\w*.{0,80}(?:signal|ecri|contact|ouvrez|adress)/,
  },
  'dataset-log': {
    heading:
      /\b(?:dataset|data) (?:change ?log|history|versions?|updates|changes)\b|\b(?:journal|historique) (?:des |du |de )(?:modifications|changements|versions|jeu|donnees)|\bversions? (?:du jeu|des donnees)/,
    body: /\d{4}|\bv?\d+\.\d+/,
  },
  'incident-plan': {
    heading:
      /\bincidents? (?:response|management|handling|procedures?|plans?|playbook|process)\b|\b(?:security|data|privacy|model) incidents?\b|\bbreach(?:es)? (?:response|procedure|management|handling|notification)|\b(?:in case of|responding to) (?:an? )?(?:\w+ )?(?:incident|breach)|\b(?:reponse|gestion|traitement|procedure|plan)s? (?:\w+ ){0,3}(?:aux |des |d'|en cas d')?incidents?\b|\bplan d'intervention|\ben cas (?:d'incident|de violation|de breche|de fuite)|\bcellule de crise|\bincident ?response\b|\b(?:procedure|gestion|notification|reponse|traitement)s?\b.{0,30}\bviolations? d(?:e|es) donnees|\brunbooks?\b.{0,20}\bincident|\bincidents? (?:rgpd|gdpr)\b|\bdata breach(?:es)? (?:plan|policy|playbook|runbook)/,
    notHeading: /road|traffic|routier|dataset of|report(?:ing)? a vulnerab/,
    sentence: EITHER_SIDE(
      "incident (?:response|management) (?:plan|procedure|playbook|runbook)|security incident (?:plan|procedure)|plan (?:d'intervention|de (?:reponse|gestion) (?:aux|des|d') ?incidents?)|procedure (?:d'|de gestion des |de reponse aux )incidents?",
    ),
  },
  notice: {
    heading: /^$(?!)/,
    sentence: EITHER_SIDE(
      "privacy (?:notice|policy|statement|cent(?:er|re))|information notice|notice to (?:participants|people|users|data subjects)|participant information|(?:politique|centre) de confidentialite|notice d'information|mentions? d'information|information des personnes|note d'information",
    ),
  },
  'personal-data': {
    heading:
      /\bwhat (?:\w+ )?we collect\b|\bque nous collectons\b|\bpersonal (?:and sensitive )?(?:data|information)\b|\bsensitive (?:data|information)\b|\bdonnees (?:personnelles|a caractere personnel|sensibles)/,
  },
  purpose: {
    heading:
      /^(?:\d+[.)]* )?(?:the |project |dataset |data |model |our )?(?:purposes?|intended uses?(?: .*)?|direct use|uses|use cases?|tasks?(?: description)?|supported tasks.*|motivations?|goals?|objectives?|aims?|context|background|finalites?(?: .*)?|objectifs?(?: .*)?|but|usages? prevus?|cas d'usages?|taches?|contexte|problematique)$|\b(?:what is (?:this|it) for|what (?:it|this) (?:does|is)|why this (?:dataset|project|model|corpus)|a quoi (?:ca |cela |il |elle )?sert|purpose (?:of|and)|goals? of|objectifs? (?:du|de|et)|finalite du)\b/,
    notHeading: /learning objectives|objectifs pedagogiques|non goals|out of scope/,
  },
  'quality-control': {
    heading:
      /\biaa\b|^(?:\d+[.)]* )?(?:annotation |annotator )?agreement$|\breliability check\b|\bquality (?:control|assurance|checks?|review)\b|\b(?:label|annotation) (?:qa|quality|review|validation)|\binter ?(?:annotator|rater|coder) (?:agreement|reliability)|\badjudication\b|\bcontrole (?:de la )?qualite|\bassurance qualite|\bverification (?:continue|des annotations)|\baccord inter ?annotateurs?|\brelecture\b|\barbitrage\b|\bcontroles qualite/,
    body: /annotat|label|etiquet|rater|coder|\bcod(?:ing|age)\b|\biaa\b|accord inter/,
    place: /annotat|label|etiquet|coding|coder|rater|transcri|ground truth|gold/,
    sentence:
      /\b(?:labell?ed|annotated|coded|rated) (?:twice|by (?:two|three|2|3|several|multiple))|\bdouble (?:annotat|label|cod)|\badjudicat|\b(?:two|three|2|3|several) (?:independent )?(?:annotators|raters|labell?ers|coders)|\bdeux annotateurs|\bdouble annotation|\barbitr(?:e|age|es) (?:les |des )?(?:desaccords|differ)|\bannotee?s? (?:deux fois|par deux)|\bspot ?check|\brelu(?:e|s|es)? par/,
  },
  'reporting-contact': {
    heading:
      /\breport(?:ing)? (?:a |an |of )?(?:security )?(?:vulnerabilit|issue|concern|bug)|\bsignal(?:er|ement) (?:une |d'une |des |de )?(?:faille|vulnerabilit)|^(?:\d+[.)]* )?questions?$|\bwho to (?:call|contact|notify|tell)\b|\bqui (?:appeler|contacter|prevenir)\b|\bemergency contacts?\b|\bcontacts? d'urgence\b|\bcontacts?(?: us)?$|^[^a-z]*contacts?\b|^security contact|\bvulnerability disclosure/,
    body: /@|https?:|mail|advisor|contact|issue|form/,
  },
  rights: {
    heading:
      /\b(?:your|data subjects?'?|individual|people'?s?|participants?'?) rights\b|\bexercis(?:e|ing) (?:of )?(?:your |their )?rights|\bdata subject requests?|\bvos droits\b|\bexercice des droits|\bdroits des (?:personnes|utilisateurs|participants)|\bdroits? d'(?:acces|opposition)|\bwithdraw(?:al|ing)?\b|\bretrait du consentement/,
    sentence:
      /\bright (?:of|to) (?:access|erasure|rectif|object|be forgotten|withdraw)|\b(?:request|ask for|demand\w*).{0,60}(?:access|erasure|deletion|rectif|removal).{0,60}(?:data|record|image|recording|@|https?:)|\b(?:donors?|participants?|contributors?|patients?|data subjects?|speakers?|respondents?)\b.{0,40}\brequests? (?:the )?(?:withdrawal|removal|deletion|erasure)\b|\b(?:donneu\w+|participante?s?|contribut\w+|patiente?s?|personnes?|locut\w+)\b.{0,40}\bdemande\w* (?:le |son |leur )retrait\b|\bdroits? (?:d'acces|de rectification|a l'effacement|d'opposition)|\bdemander.{0,60}(?:l'acces|rectification|effacement|suppression)/,
  },
  'rollback-plan': {
    heading:
      /\broll ?backs?\b|\broll(?:ing)? back\b|\bback ?out (?:plan|procedure)|\brevert(?:ing)? (?:to |a |an |the )?(?:previous|earlier|older|model|release|version)|\bretours? (?:en )?arriere\b|\bretour immediat|\bretour a (?:la|une) version|\breversibilite\b|\bplan de repli|\brestauration (?:d'une|de la) version/,
    notHeading: /database|migration|transaction|base de donnees|git revert/,
    sentence: EITHER_SIDE(
      'roll ?back (?:plan|procedure)|plan de (?:retour (?:en )?arriere|repli)|procedure de retour (?:en )?arriere',
    ),
    body: /model|dataset|data\b|version|release|checkpoint|registry|weights|modele|donnees|registre|poids/,
  },
}
