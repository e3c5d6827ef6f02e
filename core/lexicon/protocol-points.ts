import type { Aspect } from '../words/statement-value.ts'
import { anyOf } from './claims/claim.ts'

/** How a protocol covers one point, in folded text: by a heading that announces it, or by a sentence. */
export interface PointWords {
  readonly aspect: Aspect
  readonly heading: RegExp
  readonly notHeading?: RegExp
  readonly sentence: RegExp
}

const ANNOTATORS =
  '(?:annotators?|raters?|labell?ers?|coders?|reviewers?|annotateurs?|annotatrices?|codeurs?|relecteurs?)'
const SOMEBODY =
  '(?:lead|manager|supervisor|coordinator|team|channel|slack|discord|mattermost|teams|issue|forum|meeting|us|project|chat|adjudicat\\w+|authors?|maintainers?|wiki|tickets?|tracker|arbitrat\\w+|head|responsables?|referente?s?|coordinat\\w+|equipe|canal|salon|reunions?|chef\\w*|arbitre|auteurs?|encadrant\\w*|@)'
const TELLS =
  '(?:ask|contact|write to|tell|report|raise|post|flag|discuss|escalat|notify|reach out|share|send|bring|demand|ecri|signal|remont|posez|poser|adress|discut|transmet|previen|prevenir|parl)'
const BAD =
  '(?:corrupt\\w*|blurr\\w*|unreadable|illegible|unusable|duplicat\\w*|wrong|incorrect\\w*|erroneous|damaged|broken|(?:low|poor) quality|garbled|inaudible|unintelligible|doubtful|truncated|irrelevant|nonsens\\w*|typos?|mistakes?|errors?|ocr|off topic|illisibles?|floue?s?|corrompue?s?|inaudibles?|doublons?|errone\\w*|inexact\\w*|faux|fausse?s?|douteu\\w+|hors sujet|inexploitables?|inutilisables?|erreurs?|coquilles?|incoheren\\w+|abimee?s?)'
const SETS_ASIDE =
  "(?:skip\\w*|discard\\w*|exclu\\w+|flag\\w*|mark\\w*|leave|reject\\w*|set aside|ignor\\w+|remov\\w+|report\\w*|do not (?:annotate|label|code)|passe[rz]|saute[rz]|ecart\\w+|signal\\w*|marqu\\w+|laiss\\w+|rejet\\w*|n'annotez pas|ne pas annoter|retir\\w+)"
const TOOLS =
  '(?:label ?studio|doccano|cvat|brat|prodigy|inception|argilla|label ?me|labelimg|labelbox|supervisely|roboflow|vgg image annotator|webanno|tagtog|lighttag|datasaur|toloka|mechanical turk|mturk|ground truth studio|elan|praat|knowtator|makesense|3d slicer|itk snap|qupath|encord|catma|maxqda|nvivo|taguette|recogito|google (?:forms?|sheets?)|excel|spreadsheets?|tableurs?|qualtrics|limesurvey)'

/** What to do with an item that cannot be judged. */
const UNSURE =
  /\b(?:if|when(?:ever)?) (?:you(?:'re| are| feel)? )?(?:can ?not|can't|could not|couldn't|unable|unsure|not sure|not certain|uncertain|in doubt)\b.{0,120}\b(?:skip|leave|flag|mark|pass over|set aside) (?:it|them|this|the)\b|\b(?:si vous (?:ne (?:pouvez|parvenez|savez|arrivez) pas|n'arrivez pas|n'etes pas|hesitez|doutez)|en cas de doute|dans le doute)\b.{0,120}\b(?:passez|sautez|laissez|ignorez|ecartez|signalez|marquez)\b/

/** The points that the CNIL's sheet adds to a protocol, both languages side by side. */
export const PROTOCOL_POINTS: readonly PointWords[] = [
  {
    aspect: 'access',
    heading: new RegExp(
      `\\broles?\\b|\\bwho (?:annotates|labels|codes|reviews)\\b|\\bqui (?:annote|etiquette|code)\\b|\\b${ANNOTATORS}$|\\b(?:access|acces|habilitations?)\\b|\\b(?:task|work) (?:assignments?|allocation|distribution)\\b|\\b(?:attribution|repartition) (?:des|du)\\b|\\b${ANNOTATORS} (?:requirements?|training|profiles?|qualifications?|selection)\\b|\\b(?:equipe|annotation team|team)\\b|\\bformation des annotat`,
    ),
    notHeading: /\b(?:instructions?|consignes|guide|semantic|thematic) |agreement|accord/,
    sentence: anyOf(
      `\\b(?:only|restricted|limited|reserved)\\b.{0,60}\\b(?:${ANNOTATORS}|team|staff|people|persons|authori[sz]ed|members)\\b`,
      /\baccess\b.{0,60}\b(?:restricted|limited|granted|given|reserved|authori[sz]ed|named)\b|\b(?:authori[sz]ed|trained|certified|cleared) (?:people|persons|staff|users|annotators|coders|raters|reviewers)\b/,
      /\b(?:assigned|allocated|attributed|distributed|given|split) (?:\w+ )?(?:to|by|between|among|across)\b.{0,60}\b(?:annotators?|raters?|labell?ers?|coders?|reviewers?|you|people|team)\b|\byour assigned\b/,
      `\\b(?:each|every|lead|senior|head|second|new|two|three|2|3|4|5) (?:\\w+ )?${ANNOTATORS}\\b|\\b(?:chaque|deux|trois|nos|plusieurs) ${ANNOTATORS}\\b`,
      /\bacces\b.{0,60}\b(?:restreint|limite|reserve|accorde|habilite|nominati)\w*|\breservee?s? (?:a|aux)\b|\bpersonnes? habilitees?\b|\b(?:confie|attribue|reparti|affecte)e?s? (?:a|aux|entre)\b|\bresponsables? (?:de l'|d')annotation\b/,
    ),
  },
  {
    aspect: 'feedback',
    heading:
      /\bfeedback\b|\b(?:open )?questions?$|\b(?:edge|hard|difficult|tricky|ambiguous|borderline|special) cases?\b|\bescalation\b|\bfaq\b|\bretours?\b(?! (?:en )?arriere)|\bremontees?\b|\bcas (?:difficiles?|limites?|particuliers?|ambigus?|douteux)\b|\ben cas de (?:doute|question|difficulte)|\bgetting help\b|\bbesoin d'aide\b|\bwhen in doubt\b/,
    notHeading: /\bcases? (?:covered|tested)\b|\bcas .{0,20}(?:couverts|testes)\b/,
    sentence: anyOf(
      `\\b${TELLS}\\w*\\b.{0,80}(?:\\b|(?=@))${SOMEBODY}(?:\\b|(?<=@))`,
      /\b(?:questions?|remarks|feedback|suggestions|doubts|disagreements)\b.{0,60}\b(?:to|via|in|on|during|with) (?:the|our|your|a|an|us)\b|\b(?:weekly|regular|calibration|team|check in|debrief\w*) (?:meetings?|sessions?|calls?)\b|\blet (?:us|your \w+|the \w+) know\b/,
      /\b(?:questions?|remarques|retours|doutes?|desaccords?|difficultes?)\b.{0,60}\b(?:aupres|au responsable|a l'equipe|sur le canal|via|par (?:mail|courriel|ticket)|en reunion|dans le (?:canal|salon|fichier|tableau))\b|\b(?:reunions?|seances?|points?) (?:hebdomadaires?|regulie\w+|de calibrage|d'harmonisation)\b/,
    ),
  },
  {
    aspect: 'doubtful-item',
    heading:
      /\b(?:unreadable|unusable|bad|corrupt\w*|doubtful|low quality|problematic|excluded|broken|wrong) (?:items?|images?|texts?|records?|recordings?|data|files?|documents?|samples?)\b|\b(?:when|what|items?) to (?:skip|exclude|reject|leave out)\b|\bexclusions?(?: criteria)?\b|\belements? (?:douteux|inexploitables?|errones?)\b|\bdonnees (?:douteuses|erronees|inexploitables)\b|\bque (?:faire|ecarter|ignorer)\b.{0,30}\b(?:douteu|illisible|erreur)/,
    sentence: anyOf(
      `\\b${SETS_ASIDE}\\b.{0,100}\\b${BAD}\\b`,
      `\\b${BAD}\\b.{0,100}\\b${SETS_ASIDE}\\b`,
      UNSURE,
      /\b(?:skip|discard|exclude|flag|set aside|reject)\w*\b.{0,40}\b(?:the|this|that|any|these|such) (?:item|image|text|record|recording|document|sample|comment|message|sentence|video|case)s?\b|\b(?:passe[rz]|ecarte[rz]|exclu\w+|signale[rz]?|rejete[rz])\b.{0,40}\b(?:l'|cet|cette|cet|ces|tout|toute|un|une|les?|la) ?(?:element|image|texte|enregistrement|document|exemple|commentaire|message|phrase|video|cas)s?\b/,
    ),
  },
  {
    aspect: 'tool',
    heading:
      /\b(?:annotation|labell?ing|tagging) (?:tools?|platform|interface|software|environment)\b|\b(?:outils?|plateforme|interface|logiciel) d'(?:annotation|etiquetage)|^(?:\d+[.)]* )?(?:tools?|tooling|outils?)$/,
    sentence: anyOf(
      `\\b${TOOLS}\\b`,
      /\b(?:annotation|labell?ing|tagging) (?:tools?|platform|interface|software|environment|app|application)\b|\b(?:outils?|plateforme|interface|logiciel|application) d'(?:annotation|etiquetage)/,
    ),
  },
]

/** Words that send the reader of a protocol elsewhere instead of telling it. */
export const SENDS_ELSEWHERE =
  /\b(?:see|refer to|described in|documented in|available (?:at|on|in|from)|kept (?:at|on|in)|held (?:at|on|in)|found (?:at|on|in|here)|voir|consult\w+|decrite?s? dans|disponible\w* (?:sur|dans|a)|conservee?s? (?:sur|dans)|se trouve\w*)\b|https?:|\blink\b|\bintranet\b|\bwiki\b/
