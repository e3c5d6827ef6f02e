import { CARRIED_OUT, type TopicWords } from './topic.ts'

/** Assessments of another text or another matter than the protection of data. */
const NOT_ON_DATA =
  /fundamental rights|droits fondamentaux|human rights|environment|environnement|social|economi|business|carbon|climat/

/** A data protection impact assessment by its names, as a source of alternatives. */
const DPIA =
  "(?:data protection|privacy) impact assessments?|(?<!(?:rights|environmental|social|economic|business|carbon|climate|algorithmic|human) )impact assessments?|\\bdpias?\\b|\\baipd\\b|\\bpia\\b(?=.{0,60}\\b(?:cnil|rgpd|gdpr|privacy|vie privee|report|rapport))|analyses? d'impact(?! (?:sur les droits fond|sur l'environnement|environnement|sur l'activite|social|economi|carbone))|etudes? d'impact sur la (?:vie privee|protection)"

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
    body: /^(?!.*\b(?:within|inside|in|dans|au sein de|a l'interieur de)\b (?:the |l')?(?:eu|eea|european union|ue|union europeenne|eee)\b)|\b(?:outside|hors|en dehors|third countr\w+|pays tiers)\b/,
  },
  'impact-assessment': {
    heading:
      /\b(?:data protection|privacy) impact assessments?\b|^(?:\d+[.)]* )?impact assessments?$|\bdpias?\b|\baipd\b|^(?:\d+[.)]* )?pia$|\banalyses? d'impact\b(?! (?:sur les droits|sur l'environnement|environnement|sur l'activite|social|economi|carbone))|\betudes? d'impact sur la (?:vie privee|protection)/,
    notHeading: NOT_ON_DATA,
    sentence: CARRIED_OUT(DPIA),
  },
  'risk-assessment': {
    heading:
      /\b(?:data protection |privacy )?impact assessments?\b|\b(?:dpia|aipd|pia)\b|\brisks? (?:assessment|analysis|register)\b|\bthreat model(?:l?ing)?\b|\b(?:analyse|evaluation|registre|appreciation) (?:d'impact|des risques|de risques?|des menaces)|\banalyse de securite\b|\bsecurity (?:analysis|assessment)\b/,
    notHeading: /credit|market|flood|financial|fracture|clinical|cardio|suicide|environment/,
    sentence: CARRIED_OUT(
      `${DPIA}|fundamental rights impact assessments?|analyses? d'impact sur les droits fondamentaux|(?<!credit |flood |fire |market |clinical |cardiovascular |suicide |fall |violence |recidivism |disease |insurance |driving |health |safety )risk (?:assessment|analysis|register)|threat model(?:l?ing)?\\b|analyses? de(?:s)? (?:risques?|menaces)|registre des risques`,
    ),
  },
} as const satisfies Readonly<Record<string, TopicWords>>
