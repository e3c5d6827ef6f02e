import type { Claim } from './claim.ts'

const AI_ACT = "(?:(?:eu )?ai act|reglement (?:europeen )?sur l'ia|reglement ia|\\bria\\b|artificial intelligence act)"
const THEREFORE =
  "(?:so|therefore|thus|hence|consequently|as a result|which means|no need|not need\\w*|not required|exempt\\w*|does not apply|do not apply|not have to|not bound|donc|par consequent|des lors|ainsi|pas besoin|dispens\\w*|exempte\\w*|ne s'appliquent? pas|pas tenue?s?|inutile)"
const DUTIES =
  "(?:gdpr|rgpd|cnil|data protection|protection des donnees|privacy|notice|information|impact assessment|dpia|aipd|analyse d'impact|annotat\\w+|security|securite|recommend\\w+|recommandation\\w*|retention|conservation|documentation|documented)"

/** What the project draws from elsewhere: standards, lists, tools, and arguments from another text. */
export const SOURCES: readonly Claim[] = [
  {
    concept: 'ai-act-argument',
    sentence: new RegExp(
      `${AI_ACT}.{0,160}\\b${THEREFORE}\\b.{0,160}\\b${DUTIES}\\b|\\b${THEREFORE}\\b.{0,120}\\b${DUTIES}\\b.{0,160}(?:because|since|as|car|puisqu|parce qu).{0,120}${AI_ACT}|\\b${DUTIES}\\b.{0,120}\\b${THEREFORE}\\b.{0,120}${AI_ACT}`,
    ),
  },
  {
    concept: 'useful-reference',
    sentence:
      /\biso(?: ?\/ ?iec)? ?(?:27001|27701|42001|23894|25059|5259)\b|\bnist (?:ai (?:rmf|risk)|privacy framework|adversarial)|\bowasp\b.{0,30}\b(?:machine learning|llm|ml)\b|\bmitre atlas\b|\b(?:anssi|enisa)\b.{0,60}\b(?:guide|recommandations?|report|ia|ai)\b|\bslsa\b.{0,20}\blevel|\bfundamental rights impact assessment\b|\banalyse d'impact sur les droits fondamentaux\b|\b(?:ai act|reglement (?:europeen )?sur l'ia)\b.{0,60}\b(?:technical documentation|annex iv|documentation technique|annexe iv)|\b(?:fairlearn|aif360|aequitas|cleanlab|great expectations)\b/,
  },
]
