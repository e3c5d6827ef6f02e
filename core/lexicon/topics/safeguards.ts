import type { TopicWords } from './topic.ts'

/** What is looked at and done for people and for security, both languages side by side. */
export const SAFEGUARDS = {
  'bias-assessment': {
    heading:
      /\b(?:bias(?:es)?|fairness|discrimination)\b|\bsocial impact\b|\bethical considerations\b|\beffects? on (?:people|individuals)\b|\bbiais\b|\bequite\b|\bdiscriminations?\b|\beffets? sur les personnes\b|\bconsiderations ethiques\b/,
    notHeading: /bias (?:terms?|add|correction|field|tee|lighting|voltage)|no bias\b.*layer/,
    sentence:
      /\b(?:bias(?:es|ed)?|discriminat\w+|unfair\w*)\b.{0,120}\b(?:assess\w*|evaluat\w*|analy[sz]\w*|audit\w*|test\w*|measur\w*|review\w*|look\w* (?:at|for)|examin\w*|check\w*|studied)\b|\b(?:assess\w*|evaluat\w*|analy[sz]\w*|audit\w*|measur\w*|review\w*|examin\w*|check\w*|studied)\b.{0,80}\b(?:bias(?:es)?|discriminat\w+|effects? on (?:people|individuals|patients|users|them))\b|\b(?:biais|discriminat\w+)\b.{0,120}\b(?:evalu\w*|analys\w*|audit\w*|test\w*|mesur\w*|examin\w*|verifi\w*|etudi\w*)\b|\b(?:evalu\w*|analys\w*|audit\w*|mesur\w*|examin\w*|verifi\w*|etudi\w*)\b.{0,80}\b(?:biais|discriminat\w+|effets? sur les personnes)\b/,
  },
  'distribution-facts': {
    heading:
      /\b(?:label|class|data|statistical|score) distributions?\b|\bclass (?:balance|imbalance)\b|\b(?:dataset |data )?statistics\b|\boutliers?\b|\bduplicates?\b|\b(?:distribution|repartition|statistiques)\b.{0,20}\b(?:des (?:classes|etiquettes|donnees|labels)|du jeu|statistique)|\bvaleurs aberrantes\b|\bdoublons\b/,
    sentence:
      /\b(?:outliers?|(?:near )?duplicates?|deduplicat\w+|class (?:im)?balance|label distribution)\b.{0,120}(?:\d|\bremov|\bfound|\bkept|\bnone\b|\brate|\bflag)|\b(?:doublons?|valeurs aberrantes|repartition des (?:classes|etiquettes)|distribution des)\b.{0,120}(?:\d|\bretir|\bsupprim|\bconserv|\bsignal|\btrouv)/,
  },
  'memorisation-assessment': {
    heading:
      /\bmemori[sz]ation\b|\bregurgitation\b|\bmembership inference\b|\b(?:training )?data extraction\b|\bmodel inversion\b|\bprivacy attacks?\b|\bmemorisation\b|\bextraction (?:de |des )donnees d'entrainement|\binference d'appartenance/,
    notHeading: /homework|vocabulary|pdf|ocr/,
    sentence:
      /\b(?:memori[sz]\w*|regurgitat\w*|membership inference|model inversion|training data extraction|extraction attacks?|attribute inference|canar(?:y|ies))\b.{0,160}\b(?:test\w*|assess\w*|evaluat\w*|measur\w*|audit\w*|estimat\w*|analy[sz]\w*|check\w*|run|found|attack\w*|risk)\b|\b(?:test\w*|assess\w*|evaluat\w*|measur\w*|audit\w*|check\w*)\b.{0,100}\b(?:memori[sz]\w*|regurgitat\w*|membership inference|model inversion|extraction attacks?)\b|\b(?:memoris\w*|regurgit\w*|inference d'appartenance|inversion de modele|attaques? par extraction)\b.{0,160}\b(?:test\w*|evalu\w*|mesur\w*|audit\w*|estim\w*|analys\w*|verifi\w*|risque)\b|\b(?:test\w*|evalu\w*|mesur\w*|audit\w*|verifi\w*)\b.{0,100}\b(?:memorisation|regurgitation|inference d'appartenance)\b/,
  },
  'security-measures': {
    heading:
      /\bsecurity (?:measures|controls|practices|safeguards|model|checks|of (?:the )?(?:data|development))\b|\b(?:data|development) security\b|\baccess controls?\b|\b(?:mesures|modele|controles) de securite\b|\bsecurite (?:des donnees|du developpement)\b|\bcontroles? d'acces\b|\bhabilitations\b|\btechnical and organi[sz]ational measures\b|\bmesures techniques et organisationnelles\b/,
    sentence:
      /\b(?:data|datasets?|models?|weights|annotations?|recordings?|images?|backups?|storage|disks?|files|bucket|server|access|records|laptops|transcripts)\b.{0,100}\b(?:encrypted|encryption|restricted to|role based|multi ?factor|two factor|mfa|2fa|need to know|access controlled|audit logs?|logged|authenticated|vpn|backed up)\b|\b(?:encrypt\w*|restrict\w* access|role based access|multi ?factor|two factor|access control)\b.{0,100}\b(?:data|datasets?|models?|weights|annotations?|recordings?|backups?|storage|records|accounts|annotators?)\b|\b(?:donnees|jeux?|modeles?|poids|annotations?|enregistrements|sauvegardes?|stockage|disques?|postes|serveurs?|acces|comptes)\b.{0,100}\b(?:chiffree?s?|chiffrement|habilit\w+|restreint\w*|limitee?s? (?:a|aux)|journalis\w+|authentifi\w+|double facteur|deux facteurs|mfa|vpn|sauvegardee?s?)\b|\b(?:chiffr\w+|habilitations?|controle d'acces)\b.{0,100}\b(?:donnees|jeux?|modeles?|poids|annotations?|enregistrements|stockage|comptes)\b/,
  },
  'sensitive-annotation-measures': {
    heading:
      /\bannotat\w+ (?:of )?sensitive data\b|\bsensitive (?:annotations?|labels?)\b|\bannotation (?:de|des) donnees sensibles\b|\b(?:annotations?|etiquettes?) sensibles\b/,
    sentence:
      /\b(?:objective|factual|measurable) criteri\w+|\bcriteres? (?:objectifs?|factuels?|mesurables?)\b|\b(?:annotat\w+|labell?\w+)\b.{0,80}\b(?:on premises?|on site|in house|locally|encrypted|air gapped|isolated|dedicated (?:workstation|room))\b|\bannot\w+\b.{0,80}\b(?:sur place|en interne|localement|chiffre\w*|isole\w*|postes? dedies?)\b|\b(?:external|independent) audits?\b.{0,60}\bannotat\w+|\baudits? (?:externe|independant)s?\b.{0,60}\bannotat\w+|\bsynthetic data\b.{0,60}\b(?:instead|rather than|wherever|in place)\b|\bdonnees synthetiques\b.{0,60}\b(?:a la place|plutot que|chaque fois|au lieu)\b/,
  },
} as const satisfies Readonly<Record<string, TopicWords>>
