import { anyOf, type Claim } from './claim.ts'

const PERSONAL =
  "(?:personal(?:ly)? (?:identif\\w+ )?(?:data|information|details)|personally identif\\w+|private individual'?s? personal|\\bpii\\b|\\bphi\\b|protected health information|sensitive (?:personal )?(?:data|information)|identifying (?:information|data)|direct identifiers|donnees? (?:a caractere |directement |indirectement )?(?:personnelles?|personnel|nominatives?|sensibles?|identifiantes?|de sante)|informations? (?:personnelles?|nominatives?|identifiantes?))"
const HOLDS =
  '(?:contain\\w*|includ\\w+|collect\\w*|hold\\w*|carr(?:y|ies)|process\\w*|remov\\w+|drop\\w+|strip\\w*|scrub\\w*|redact\\w*|mask\\w*|filter\\w*|releas\\w+|expos\\w+|reveal\\w*|free of|annotating|contien\\w*|compren\\w+|comport\\w*|inclu\\w*|collect\\w*|retir\\w*|supprim\\w*|present\\w*|masqu\\w+|restent|sont|are|is|were|was|remain\\w*|despite)'
const DATA =
  '(?:data ?sets?|corpus|corpora|records?|recordings?|images?|texts?|comments?|messages?|reports?|notes|transcripts?|samples?|conversations?|prompts?|prompt|materials|cvs?|resumes?|archive|split|subset|pipeline|model|data|donnees|jeux? de donnees|enregistrements?|textes?|commentaires?|images|offres|fichiers?|echantillons?)'

/** Products, logs and rules of code speak of personal data without saying that a dataset holds any. */
const ELSEWHERE =
  /\b(?:logs?|logging|logged|stdout|stderr|telemetry|cookies?|extension|browser|clipboard|network|audit trail|journaux|journalis\w+|acceptance|generate|infer|impersonat\w*|pourrait|would|serait|yes, |no, |this note|this contains|fake|fictive|fictif|not inspected|verifies|detect(?:s|ion|or|ing)?|identif(?:y|ies) whether|article|recital|gdpr defines|regulation|reglement|au sens de l'article|chatgpt|entites? person)\b|\?$/

/** Whether the data concern people: what they hold of them, or that they hold nothing. */
export const PERSONAL_DATA: readonly Claim[] = [
  {
    concept: 'personal-data',
    sentence: anyOf(
      `\\b(?:no|without|zero|aucune?|sans|pas de|ni|free of|never|jamais|any|not) (?:real |any |other )?${PERSONAL}`,
      `\\b${DATA}\\b.{0,80}\\b${HOLDS}\\b.{0,80}${PERSONAL}`,
      `${PERSONAL}.{0,80}\\b(?:in|from|of|dans|des|du|de)\\b (?:the |this |our |these |all |le |les |ce |ces )?(?:\\w+ )?${DATA}\\b`,
      `\\b(?:remov\\w+|strip\\w+|scrub\\w+|redact\\w+|drop\\w+|mask\\w+|filter\\w+|supprim\\w+|retir\\w+|masqu\\w+|contain\\w*|contien\\w*|collect\\w*)\\b.{0,40}${PERSONAL}`,
      `${PERSONAL}.{0,60}\\b(?:was|were|are|is|has been|have been|a ete|ont ete|sont|restent) (?:\\w+ )?(?:remov|strip|scrub|redact|drop|mask|filter|collect|process|supprim|retir|masqu|collect|traite|pseudonymi|anonymi)\\w*`,
      /\b(?:donnees|enregistrements|corpus|appels|dossiers|entretiens)\b.{0,60}\b(?:pseudonymise|desidentifie)e?s?\b/,
      `\\b(?:absence|lack|presence) (?:of|de) (?:any )?${PERSONAL}`,
      `^donnees (?:pseudo ?)?\\w+ restent ${PERSONAL}|restent des ${PERSONAL}`,
    ),
    not: ELSEWHERE,
  },
  {
    concept: 'personal-data',
    sentence: anyOf(
      /\b\d[\d ,.]*(?: \w+){0,2} (?:patients|participants|employees|speakers|subjects|individuals|volunteers|adults|women|men|visitors|donors|callers|students|pupils|children|citizens|customers|respondents|salaries|locuteurs|locutrices|personnes|candidats|eleves|etudiants|usagers|volontaires)\b/,
      /\b(?:categories (?:of|de) (?:people|data subjects|personnes)|personnes? concernees?|data subjects?)\b ?(?:are|include|sont|:|—|\w+)|\b(?:identifiable (?:people|persons|individuals|patients|users)|personnes identifiables)\b|\b(?:faces?|licen[cs]e plates?|visages?|plaques?)\b.{0,60}\b(?:blur|flout|pixel|mask|masqu|anonymi)\w*|\b(?:identification indirecte|indirectly identif\w+)|\b(?:face|voice|facial|biometric) (?:embeddings?|images?|templates?|data|recordings?|prints?)\b|\b(?:donnees|empreintes) (?:biometriques|vocales|faciales)\b/,
      /\b(?:participants|patients|volunteers|subjects|respondents|interviewees) (?:\w+ )?(?:consented|were recruited|provided|signed|gave|were informed)\b|\binformed consent\b|\bconsentement (?:eclaire|ecrit|des (?:personnes|participants))\b|\bhuman (?:participants|subjects)\b|\b(?:real|actual) (?:people|persons|individuals|patients|users)\b|\bidentifying details\b|\b(?:de ?identified|pseudonymi[sz]ed|pseudonymisee?s?|desidentifiee?s?)\b.{0,30}\b(?:data|records|reports|notes|interviews|transcripts|images|donnees|entretiens|comptes rendus)\b/,
      /\b(?:people|users?|customers?|patients?|employees?|students?|speakers?|children)(?:'s?|s')? (?:images?|interactions|posts|messages|conversations|records|photos?|faces|voices|recordings|reviews)\b/,
      /\b(?:cv|cvs|resumes|curriculum vitae|photos?|visages|voix|dossiers?|messages?|avis) (?:bruts?|reels?|d'|de |des |du )(?:\w+ )?(?:candidats?|patients?|salaries|eleves|usagers|clients|personnes|locaux)\b/,
      /\b(?:names?|noms?|prenoms?|identifiers|identifiants|identit(?:y|ies|es?))\b.{0,60}\b(?:replaced|removed|masked|redacted|hashed|pseudonymi[sz]ed|remplaces?|supprimes?|masques?|pseudonymises?|haches?)\b/,
      /\b(?:enter|provide|submit|collect\w*|record|store|contain\w*|includ\w+|saisi\w*|fourni\w*|contien\w*)\b.{0,60}\b(?:names?|noms?)\b.{0,60}\b(?:e ?mails?|phone|telephone|adresses?|addresses|institut\w*|date of birth|date de naissance)\b/,
    ),
    not: anyOf(
      ELSEWHERE,
      /\b(?:developed|built|written|designed|made|used) (?:by|for)\b|\btested on\b|\bdownload|\bannotators?|\braters?|\bif you\b|\byou can\b|\bharm\b/,
    ),
    place:
      /data|donnees|corpus|model|modele|card|datasheet|fiche|privacy|confidentialit|rgpd|gdpr|composition|source|collect|participants?/,
  },
]
