import type { UsefulReferenceValue } from '../words/reference.ts'

type Named = Pick<UsefulReferenceValue, 'sort' | 'name'>

/** Material of others as folded text names it; the order is that of what it is good for. */
interface Reference extends Named {
  readonly words: RegExp
  /** What its namesakes of other trades stand beside. */
  readonly not?: RegExp
}

const STANDARDS: readonly Reference[] = [
  { sort: 'standard', name: 'ISO/IEC 27001', words: /\biso(?: ?\/ ?iec)? ?2700[12]\b/ },
  { sort: 'standard', name: 'ISO/IEC 27701', words: /\biso(?: ?\/ ?iec)? ?27701\b/ },
  {
    sort: 'standard',
    name: 'SOC 2',
    words: /\bsoc ?2\b.{0,30}\b(?:type|report|rapport|audit\w*|certif\w*|complian\w*|attest\w*)/,
  },
  { sort: 'standard', name: 'SecNumCloud', words: /\bsecnumcloud\b/ },
  {
    sort: 'standard',
    name: 'HDS',
    words: /\b(?:certifi\w+|heberge\w+|agree\w*)\b.{0,30}\bhds\b|\bhds\b.{0,30}\b(?:certifi\w+|heberge\w+)/,
  },
]

const FRAMEWORKS: readonly Reference[] = [
  { sort: 'framework', name: 'ISO/IEC 42001', words: /\biso(?: ?\/ ?iec)? ?42001\b/ },
  { sort: 'framework', name: 'ISO/IEC 23894', words: /\biso(?: ?\/ ?iec)? ?23894\b/ },
  {
    sort: 'framework',
    name: 'NIST',
    words: /\bnist (?:ai (?:rmf|risk|100)|privacy framework|adversarial|cybersecurity framework|csf\b)/,
  },
  {
    sort: 'framework',
    name: 'OWASP',
    words: /\bowasp\b.{0,40}\b(?:machine learning|llms?|ml|ai|large language)\b|\bowasp top (?:10|ten)\b/,
  },
  { sort: 'framework', name: 'MITRE ATLAS', words: /\bmitre(?:'s)? atlas\b/ },
  { sort: 'framework', name: 'EBIOS RM', words: /\bebios\b/ },
  {
    sort: 'framework',
    name: 'ANSSI',
    words:
      /\banssi\b.{0,60}\b(?:guide|recommand\w+|recommend\w+|ia|ai|hygiene)\b|\b(?:guide|recommandations)\b.{0,40}\banssi\b/,
  },
  {
    sort: 'framework',
    name: 'ENISA',
    words: /\benisa\b.{0,60}\b(?:guide\w*|report|recommend\w+|rapport|ai|ia|framework)\b/,
  },
  { sort: 'framework', name: 'SLSA', words: /\bslsa\b.{0,20}\blevel/ },
]

const AI_ACT: readonly Reference[] = [
  {
    sort: 'fundamental-rights',
    name: 'FRIA',
    words:
      /\bfundamental rights impact assessments?\b|\bfria\b|\baidf\b|\banalyses? d'impact sur les droits fondamentaux\b/,
  },
  {
    sort: 'technical-documentation',
    name: 'AI Act',
    words:
      /\b(?:ai act|reglement (?:europeen )?sur l'ia|reglement ia)\b.{0,60}\b(?:technical documentation|annex iv|documentation technique|annexe iv)|\b(?:technical documentation|annex iv|documentation technique|annexe iv)\b.{0,60}\b(?:ai act|reglement (?:europeen )?sur l'ia|reglement ia)\b/,
  },
  {
    sort: 'robustness',
    name: 'robustness',
    words:
      /\badversarial robustness\b|\brobustness (?:tests?|testing|evaluation|assessment) (?:against|to)\b|\b(?:membership inference|model inversion)\b|\bmodel extraction (?:attacks?|tests?)\b|\brobustesse (?:adversariale|face aux attaques)\b|\binference d'appartenance\b|\binversion de modele\b/,
  },
]

const BOOK = /\b(?:dickens|novel|roman|pip\b|estella|havisham|chapter|gutenberg|livre|book)\b/

const CHECKS: readonly Reference[] = [
  { sort: 'checking-tool', name: 'cleanlab', words: /\bcleanlab\b/ },
  { sort: 'checking-tool', name: 'Fairlearn', words: /\bfairlearn\b/ },
  { sort: 'checking-tool', name: 'AIF360', words: /\baif ?360\b|\bai fairness 360\b/ },
  {
    sort: 'checking-tool',
    name: 'Aequitas',
    words:
      /\baequitas\b.{0,40}\b(?:audit|toolkit|report|bias|fairness|rapport|biais|outil)|\b(?:audit\w*|toolkit|report|bias|fairness|biais|outil)\b.{0,40}\baequitas\b/,
  },
  { sort: 'checking-tool', name: 'Detoxify', words: /\bdetoxify\b/ },
  { sort: 'checking-tool', name: 'Perspective API', words: /\bperspective api\b/ },
  { sort: 'checking-tool', name: 'Great Expectations', words: /\bgreat expectations\b/, not: BOOK },
  {
    sort: 'fairness-metric',
    name: 'fairness metric',
    words:
      /\b(?:demographic|statistical|predictive) parity\b|\bequali[sz]ed odds\b|\bdisparate impact\b|\bequal opportunity (?:difference|gap|metric|score)|\baverage odds\b|\b(?:group|counterfactual) fairness\b|\bfairness (?:metrics?|measures?|scores?)\b|\bparite (?:demographique|statistique|predictive)\b|\begalite des (?:cotes|chances) (?:predites?|conditionnelles?)|\bimpact disparate\b|\b(?:metriques?|mesures?|scores?) d'equite\b/,
    not: /\b(?:court|supreme|law|statute|doctrine|title vii|employer|jurisprudence)\b/,
  },
]

const ALL: readonly Reference[] = [...STANDARDS, ...FRAMEWORKS, ...AI_ACT, ...CHECKS]

/** The material of others that folded text mentions, each once. */
export function referencesIn(words: string): readonly Named[] {
  return ALL.filter((reference) => reference.words.test(words) && !(reference.not?.test(words) ?? false))
}

const GROUPS =
  /\b(?:between|across|among|compared|comparing|by|for) .{0,40}\b(?:groups?|genders?|women|men|ages?|age groups|ethnic\w*|races?|dialects?|languages|countries|subgroups?|skin)\b|\b(?:entre|selon|par|chez|compare\w*)\b.{0,40}\b(?:groupes?|genres?|sexes?|femmes|hommes|ages?|origines?|dialectes?|langues|pays|peau)\b/
const LIMITS =
  /\b(?:limit(?:s|ed|ation|ations)?|blind spots?|cannot|can't|does not|do not|doesn't|don't|fails? to|misses|miss\b|overlooks?|unreliable|known (?:issues|errors)|intersection\w*|false (?:positives|negatives)|tends? to)\b|\b(?:limites?|angles? morts?|ne (?:voit|detecte|mesure|couvre|capte|tient|permet|repere)\w* pas|incapable|croise\w*|intersectionn\w*|faux (?:positifs|negatifs)|se trompe\w*|peu fiable)\b/
const CHECK =
  /\b(?:tools?|metrics?|measures?|scores?|checks?|classifiers?|detectors?|audits?|librar(?:y|ies)|outils?|metriques?|mesures?|detecteurs?|verifications?|bibliotheques?|parity|parite|fairness|equite|bias|biais)\b/

/** Whether folded text says what a checking tool or a fairness metric cannot see, or which groups were compared. */
export function saysToolLimits(words: string): boolean {
  const mentions = referencesIn(words).map(({ sort }) => sort)
  const isOnCheck = CHECK.test(words) || mentions.includes('checking-tool')
  if (isOnCheck && LIMITS.test(words)) return true
  return (
    (mentions.includes('fairness-metric') || /\b(?:bias|fairness|biais|equite)\b/.test(words)) && GROUPS.test(words)
  )
}
