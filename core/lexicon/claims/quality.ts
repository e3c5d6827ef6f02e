import { anyOf, type Claim } from './claim.ts'

/** Pages and sections about labels, where words of every trade speak of labels too. */
const ABOUT_LABELS =
  /annotat|label|etiquet|coding|coder|codebook|rater|transcri|ground truth|verite terrain|gold|guideline|consignes/

/** Steps that check labels: two people on one item, agreement, arbitration, review, samples. */
export const QUALITY: readonly Claim[] = [
  {
    concept: 'quality-control',
    sentence: anyOf(
      /\b(?:labell?ed|annotated|coded|rated|transcribed|tagged|judged) (?:\w+ )?(?:twice|by (?:at least )?(?:two|three|four|five|2|3|4|5|several|multiple|more than one))\b/,
      /\bdouble (?:annotat|label|cod(?:ed|ing))|\badjudicat|\b(?:two|three|four|five|2|3|4|5) (?:independent )?(?:annotators|raters|labell?ers|coders)\b/,
      /\binter ?(?:annotator|rater|coder|observer)\b|\b(?:cohen|fleiss|krippendorff)\b|\bmajority (?:vot|label)|\b(?:every|each) .{0,30}\b(?:gets?|receives?|received|has|had) (?:two|three|four|five|2|3|4|5|several) (?:\w+ )?(?:labels|annotations|ratings|votes)\b|\b(?:seen|read|listened to|heard|viewed) (?:by (?:two|three|2|3)\b|twice\b)|\biaa\b|\b(?:independent|blind|separate|isolated|redundant) (?:\w+ )?(?:annotations|labels|ratings)\b|\bdisagreements?\b.{0,80}\b(?:resol|escalat|discuss|adjudic|settl|review)\w*/,
      /\b(?:reliability (?:test|check)|coding reliability|data quality control|annotation quality|label quality|quality of (?:the )?(?:annotations|labels))\b/,
      /\b(?:review|check|verif|validat|audit|correct)\w*\b.{0,40}\b(?:annotations|labels|labell?ing|annotators|raters|coders)\b(?!\s*(?:file|tool|studio))/,
      /\b(?:annotations|labels|ratings)\b.{0,40}\b(?:were|was|are|is) (?:\w+ ){0,3}(?:review|check|verif|validat|audit|correct)(?:ed|ied)\b/,
      /\bmanual(?:ly)? (?:inspect|correct)\w*.{0,60}\b(?:annotations|labels|transcri\w+)|\b(?:annotations|labels|transcri\w+)\b.{0,120}\bmanual(?:ly)? (?:inspect|correct)\w*/,
      /\bquality assessment\b.{0,60}\b(?:raters|annotators|labell?ers)/,
      /\ben cas de desaccord\b|\bchaque .{0,30}\b(?:recoit|a recu) (?:deux|trois|2|3) (?:\w+ )?(?:etiquettes|annotations|votes)\b|\b(?:ecoute|lu|vu|relu|annote|code)e?s? deux fois\b/,
      /\bdesaccords?\b.{0,80}\b(?:resol|arbitr|tranch|discut|remont|regl)\w*|\b(?:deux|trois|plusieurs) (?:\w+ )?annotations\b/,
      /\bdeux annotateurs|\bdouble annotation|\barbitr(?:e|age|es) (?:les |des )?(?:desaccords|differ)|\bannotee?s? (?:deux fois|par (?:deux|trois|plusieurs))|\baccord inter ?annotateurs?|\bkappa de\b/,
      /\b(?:annotations|etiquettes|labels)\b.{0,50}\b(?:relu|verifi|control|valid|corrig)e?e?s?\b|\b(?:relecture|verification|controle|validation) (?:\w+ )?(?:de |des |d')(?:\w+ )?(?:annotations|etiquettes|labels)/,
    ),
    not: /\w\.(?:png|json|csv|py|md|pdf)\b|\bclick|\b(?:validation (?:set|split|data)|check ?list|checkpoint|review (?:the|these) (?:guide|guidelines|documentation)|if you|please|how to|label all tasks)\b|\b(?:no|number of) (?:annotators|raters)\b|\bharms?\b.{0,40}\breview/,
  },
  {
    concept: 'quality-control',
    sentence:
      /\b(?:quality (?:control|assurance|check)s?|manual(?:ly)? (?:review|verif|check|validat)\w*|blind review|second (?:human )?(?:review|pass|reader)|spot ?check\w*|peer review\w*|sampl\w+ .{0,30}\b(?:review|check|audit)|review\w* together|differences? between (?:\w+ )?(?:annotat|cod|rat|label)\w*|controles? (?:de la )?qualite|(?:est|sont|ete|etre) relu(?:e|s|es)?|relu(?:e|s|es)? par|relecture|revue (?:manuelle|croisee)|echantillon.{0,30}\b(?:relu|verifi|control))\b/,
    place: ABOUT_LABELS,
    not: /\b(?:code quality|pull request|continuous integration|unit tests?|\bci\b|ruff|pytest|mypy|eslint)\b/,
  },
]
