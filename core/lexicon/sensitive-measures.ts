import type { Aspect } from '../words/statement-value.ts'
import { anyOf } from './claims/claim.ts'

/** A measure for the annotation of sensitive data, by the sentences that tell it, in folded text. */
export interface MeasureWords {
  readonly aspect: Aspect
  readonly sentence: RegExp
  readonly not?: RegExp
  /** `true` when a denial in the sentence denies nothing of the measure: « ne rien déduire de … ». */
  readonly denies?: boolean
}

const ANNOTATING = '(?:annot\\w+|labell?\\w*|etiquet\\w+|transcri\\w+|coders?|coding|raters?)'
const SENSITIVE =
  '(?:sensitive|health|medical|biometric|real|personal|identifying|patients?|sensibles?|sante|medicales?|reelles?|personnelles?)'

/** The measures, both languages side by side. */
export const SENSITIVE_MEASURES: readonly MeasureWords[] = [
  {
    aspect: 'other-data',
    sentence: anyOf(
      /\b(?:synthetic|simulated|public|non sensitive|substitute|fictitious|generated)\b.{0,60}\b(?:instead|rather than|in place of|wherever|in lieu|whenever|as far as)\b|\b(?:instead of|rather than|in place of|avoid\w* (?:using |the use of )?)\b.{0,60}\b(?:sensitive|real|health|medical|patient|personal|ethnic)\b/,
      /\breplac\w+ (?:\w+ ){0,4}(?:by|with) (?:\w+ ){0,2}(?:synthetic|simulated|fictitious|surrogate|generated)\b/,
      /\b(?:donnees|images|textes|voix|dossiers) (?:\w+ )?(?:synthetiques|de synthese|simulees?|fictives|fictifs|publiques)\b.{0,60}\b(?:a la place|plutot que|chaque fois|au lieu|autant que|des que)\b|\b(?:plutot que|au lieu|a la place)\b.{0,60}\b(?:sensibles?|reelles?|sante|medicales?|patients?|personnelles?|origine)\b|\bremplac\w+ par des (?:\w+ )?(?:donnees |textes |images )?(?:synthetiques|de synthese|fictifs|fictives|simulees?)\b/,
    ),
    not: /\b(?:loss|optimizer|gradient|batch)\b/,
  },
  {
    aspect: 'factual-criteria',
    denies: true,
    sentence: anyOf(
      /\b(?:objective|factual|measurable|measured|verifiable|observable|explicit) (?:\w+ )?criteri\w+\b|\bcriteri\w+\b.{0,40}\b(?:objective|factual|measurable|verifiable|observable)\b|\bcriteres? (?:\w+ )?(?:objectifs?|factuels?|mesurables?|verifiables?|observables?|mesures?|explicites?)\b/,
      /\b(?:rgb|fitzpatrick|monk skin tone|skin tone scale|colou?r (?:value|chart|scale)s?|nuancier|couleur de (?:la )?peau mesuree)\b/,
      /\b(?:icd ?(?:9|10|11)|cim ?(?:9|10|11)|snomed|dsm ?(?:5|v|iv)|bi ?rads|pi ?rads|recist|gleason|tnm|atc) ?(?:codes?|classification|criteria|scale|scores?|grades?)?\b/,
      `\\b(?:labels?|annotations?|etiquettes?|annotators?|annotateurs?)\\b.{0,60}\\b(?:rest|based|relies|rely|follow|fondee?s?|repos\\w+|s'appu\\w+|suiv\\w+)\\b.{0,60}\\b(?:measur\\w+|facts?|thresholds?|laborator\\w+|biops\\w+|histolog\\w+|mesur\\w+|faits?|seuils?|examens?|grille)\\b`,
    ),
    not: /\b(?:no|without|lack of) (?:objective|factual)|\b(?:aucun|sans|pas de) criteres?\b|\bobjective (?:function|criterion function)|\bpeptide|\b(?:inclusion|exclusion|search|stopping) criteri/,
  },
  {
    aspect: 'context',
    denies: true,
    sentence: anyOf(
      /\b(?:do not|don't|never|must not|should not|avoid|not to|nor)\b.{0,30}\b(?:infer\w*|deduc\w*|conclud\w*|guess\w*|assum\w*|diagnos\w*|speculat\w*|extrapolat\w*|interpret\w*|conclusions?)\b/,
      /\b(?:no|without) (?:inferences?|conclusions?|diagnos[ie]s|speculation|interpretation|assumptions?)\b.{0,60}\b(?:beyond|from|about|on|than)\b|\bonly (?:what|that which) (?:is|the|you)\b.{0,40}\b(?:visible|written|said|shown|stated|shows?|says?|states?|see|hear|read)\b|\b(?:beyond|more than) what (?:the|is)\b.{0,40}\b(?:shows?|says?|states?|visible|written|data)\b/,
      /\b(?:ne (?:pas |rien |jamais )?|n'|sans |eviter d[e'] ?|pas d')(?:\w+ ){0,3}?(?:infer\w*|dedui\w*|conclu\w*|devin\w*|suppos\w*|diagnosti\w*|extrapol\w*|interpret\w*)\b|\b(?:s'en tenir|se limiter|se borner|s'en tiennent|se limitent|tenez vous en|limitez vous)\b.{0,20}\b(?:a|au|aux)\b.{0,60}\b(?:visible|ecrit|dit|montre\w*|donnees|figure)\b|\b(?:au dela|plus que) (?:de )?ce que\b/,
    ),
  },
  {
    aspect: 'closer-checks',
    sentence: anyOf(
      `\\b(?:all|every|each|100 ?%|whole|both|second|two|three|toute?s?|tous|chaque|ensemble|deux|trois|second)\\b.{0,80}\\b(?:review\\w*|re ?checked|verified|double checked|audited|adjudicat\\w*|relu\\w*|relectures?|verifiee?s?|controlee?s?|arbitr\\w+|auditee?s?)\\b`,
      `\\b(?:labell?ed|annotated|coded|read|transcribed) (?:twice|by (?:two|three|2|3)\\b)|\\b(?:annotee?s?|etiquetee?s?|lue?s?|codee?s?) (?:deux fois|par (?:deux|trois|2|3)\\b)|\\bdouble (?:annotat\\w+|label\\w*|cod\\w+|reading|blind|lecture|annotation)\\b`,
      `\\b(?:weekly|daily|monthly|quarterly|regular\\w*|periodic\\w*|frequent\\w*|continuous\\w*|every (?:week|month|day|batch)|hebdomadaires?|quotidien\\w*|mensuel\\w*|trimestriel\\w*|regulie\\w+|chaque (?:semaine|mois|lot|jour))\\b.{0,80}\\b(?:checks?|checked|reviews?|reviewed|audits?|audited|samples?|verif\\w+|control\\w+|relectures?|relu\\w*|echantillons?)\\b`,
      `\\b(?:checks?|checked|reviews?|reviewed|audits?|audited|samples?|verif\\w+|control\\w+|relectures?|relu\\w*|echantillons?)\\b.{0,80}\\b(?:weekly|daily|monthly|quarterly|every (?:week|month|day|batch)|regularly|hebdomadaires?|quotidien\\w*|mensuel\\w*|toutes les semaines|tous les mois|chaque (?:semaine|mois|lot|jour)|regulierement)\\b`,
      `\\b(?:external|independent|internal) audits?\\b.{0,60}\\b${ANNOTATING}|\\baudits? (?:externe|independant|interne)s?\\b.{0,60}\\b${ANNOTATING}|\\b${ANNOTATING}\\b.{0,60}\\b(?:external|independent|internal) (?:audit|expert|review)|\\b(?:closer|reinforced|stricter|additional|enhanced) (?:checks?|checking|verification|quality control|review)\\b|\\b(?:verifications?|controles?|relectures?) (?:renforcee?s?|plus frequent\\w*|supplementaires?)\\b|\\b(?:log|journal|record|registre) (?:of|des|de) (?:the )?(?:checks|reviews|verifications|controles|relectures)\\b`,
    ),
    not: /\bpull request|\bcode review|\bunit tests?|\b(?:ci|eslint|pytest)\b|\bpeer review(?:ed|s)? (?:journal|articles?|papers?|publications?)/,
  },
  {
    aspect: 'closer-security',
    denies: true,
    not: /\b(?:not|never|no) (?:\w+ )?(?:encrypt\w*|restricted|isolated|in house|on site|locally|logged)\b|\b(?:pas|jamais|ni) (?:\w+ )?(?:chiffr\w*|restreint\w*|isole\w*|sur place|en interne|localement|journalise\w*)\b/,
    sentence: anyOf(
      `\\b${ANNOTATING}\\b.{0,80}\\b(?:on premises?|on site|in house|internal(?:ly)?|locally|local (?:machine|server|workstation)s?|offline|encrypted|air gapped|isolated|dedicated (?:workstation|room|server)s?|secure (?:room|server|environment|enclave))\\b|\\b(?:on premises?|on site|in house|locally|offline|encrypted|air gapped|isolated|secure) (?:\\w+ )?${ANNOTATING}`,
      `\\b${ANNOTATING}\\b.{0,80}\\b(?:sur place|en interne|localement|en local|hors ligne|chiffre\\w*|isole\\w*|postes? dedies?|salle (?:securisee|dediee)|serveurs? (?:interne|local|securise)\\w*)\\b`,
      `\\b${SENSITIVE}\\b.{0,100}\\b(?:encrypt\\w+|(?:never|do not|does not) leave|stay\\w* (?:on|in|within)|access (?:is |was )?(?:restricted|limited|logged)|chiffre\\w*|ne (?:quittent|sortent)|restent (?:sur|dans)|acces (?:restreint|limite|journalise))\\b`,
    ),
  },
]
