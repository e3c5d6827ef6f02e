import { EITHER_SIDE, type TopicWords } from './topic.ts'

/** Who answers for data and annotation, and under what conditions, both languages side by side. */
export const RESPONSIBILITIES = {
  'annotator-conditions': {
    heading:
      /\b(?:annotators?|raters?|labell?ers?|crowd ?workers?|workers?)'? (?:pay|compensation|remuneration|conditions|welfare|well ?being|support)\b|\b(?:compensation|remuneration|working conditions|remuneration et conditions|conditions de travail)\b/,
    sentence:
      /\b(?:annotators?|raters?|labell?ers?|crowd ?workers?|workers?|annotation (?:team|provider|company))\b.{0,100}\b(?:paid|compensated|remunerated|wages?|salar\w+|per hour|hourly|minimum wage|psychological|counsell?ing|breaks|working conditions|social responsibility|employees of|employed)\b|\b(?:annotateurs?|annotatrices?|prestataires?|equipe d'annotation)\b.{0,100}\b(?:remuner\w+|payee?s?|salari\w+|salaires?|smic|heure|psychologique|pauses|conditions de travail|responsabilite sociale|rse)\b|\b(?:social responsibility|responsabilite sociale|conditions de travail|working conditions)\b.{0,100}\b(?:annotat\w+|labell?ers?|prestataire)/,
  },
  'ethics-contact': {
    heading:
      /\bethic(?:s|al) (?:officer|advis\w+|committee|board|review|contact|panel)\b|\breferente? (?:en |a l')?(?:ethique|deontologie)\b|\bcomite d'?(?: ?ethique|e l'ethique)\b|\binstitutional review board\b/,
    sentence:
      /\b(?:ethics|ethical) (?:officer|advis\w+|committee|board|review|lead|panel|contact)\b|\binstitutional review board\b|\birb (?:approv|review|number|protocol)|\breferente? (?:en |a l')?(?:ethique|deontologie)|\bcomite (?:d'|de protection|operationnel d')?\w* ?ethique\b|\bcomite de protection des personnes\b/,
  },
  'processing-contract': {
    heading:
      /\bdata processing (?:agreement|addendum|contract)\b|\b(?:processor|sub ?processing) (?:contract|agreement|clauses)\b|\bcontrats? de sous traitance\b|\bclauses? (?:de sous traitance|contractuelles)\b|\bcontract with the (?:client|controller|provider|processor)\b|\bcontrat avec (?:le|la|notre) (?:client|prestataire|responsable)/,
    sentence:
      /\bdata processing (?:agreement|addendum)\b|\bdpa (?:with|signed|ref|no|n°)|\b(?:contract|agreement|clauses)\b.{0,80}\b(?:processor|article 28|art\.? ?28|annotation (?:provider|company|vendor)|on behalf of)\b|\b(?:processor|article 28|art\.? ?28|annotation (?:provider|company|vendor))\b.{0,80}\b(?:contract|agreement|clauses)\b|\bcontrats?\b.{0,80}\b(?:sous trait\w+|article 28|art\.? ?28|prestataire d'annotation)\b|\b(?:sous trait\w+|article 28|art\.? ?28|prestataire d'annotation)\b.{0,80}\b(?:contrats?|clauses?)\b|\bclauses contractuelles types\b/,
  },
  roles: {
    heading:
      /\b(?:data )?controllers?(?: and processors?)?$|\broles and responsibilities\b.{0,30}(?:data|gdpr|$)|\bresponsables? d(?:u|e) traitement\b|\brepartition des responsabilites\b|\bqualification des acteurs\b/,
    notHeading: /game|video|kubernetes|admission|mvc|api|input|motor|pid\b/,
    body: /controller|processor|responsable|sous traitant|gdpr|rgpd|personal data|donnees/,
    sentence:
      /\b(?:data|joint|sole|independent) controllers?\b|\b(?:acts?|acting) (?:solely |only )?as (?:a |the |an )?(?:data |joint |independent )?(?:controller|processor)|\bdata processor\b|\b(?:co ?)?responsables? (?:conjoints? )?(?:d(?:u|e) (?:ce )?traitement)\b|\bagit en (?:tant que|qualite de) (?:co ?responsable|responsable|sous traitant)|\ben (?:tant que|qualite de) sous traitante?\b/,
  },
  transfer: {
    heading:
      /\b(?:international|cross border) (?:data )?transfers?\b|\btransfers? (?:of (?:personal )?data )?(?:outside|abroad|to third countries)|\btransferts? (?:de donnees )?(?:hors|internationa|vers (?:des|un) pays tiers)/,
    sentence:
      /\b(?:transfer\w*|access\w*|sent|located|annotat\w+|process\w*|stored|remain\w*|kept)\b.{0,80}\b(?:outside|within|inside|in) (?:of )?(?:the )?(?:eu|eea|european union|european economic area)\b|\bthird countr(?:y|ies)\b|\bstandard contractual clauses\b|\b(?:transfer\w*|situe\w*|hebergee?s?|annotee?s?|traitee?s?|acces|acced\w+|conserve\w*)\b.{0,80}\b(?:hors|en dehors|au sein|dans|a l'interieur)\b.{0,10}\b(?:ue|union europeenne|eee|espace economique europeen)\b|\bpays tiers\b/,
  },
  'risk-assessment': {
    heading:
      /\b(?:data protection |privacy )?impact assessments?\b|\b(?:dpia|aipd|pia)\b|\brisks? (?:assessment|analysis|register)\b|\bthreat model(?:l?ing)?\b|\b(?:analyse|evaluation|registre|appreciation) (?:d'impact|des risques|de risques?|des menaces)|\banalyse de securite\b|\bsecurity (?:analysis|assessment)\b/,
    notHeading: /credit|market|flood|financial|fracture|clinical|cardio|suicide|environment/,
    sentence: EITHER_SIDE(
      "impact assessment|dpia|aipd|analyse d'impact|risk (?:assessment|analysis|register)|threat model|analyse de(?:s)? risques?|registre des risques",
    ),
  },
} as const satisfies Readonly<Record<string, TopicWords>>
