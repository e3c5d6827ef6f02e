import type { Level } from '../words/finding.ts'
import type { Force, Recommendation } from '../words/recommendation.ts'
import type { Rule } from '../words/rule.ts'
import type { Text } from '../words/text.ts'

const FRENCH_LAW: Readonly<Record<string, string>> = {
  GDPR: 'RGPD',
  'AI Act': 'RIA',
  'French Data Protection Act': 'loi Informatique et Libertés',
}

/** References of law as each language writes them: `GDPR 5(1)(e)` is « RGPD, art. 5(1)(e) ». */
export function lawIn(language: keyof Text, law: readonly string[]): string {
  return law
    .map((reference) => {
      const name = Object.keys(FRENCH_LAW).find((key) => reference.startsWith(`${key} `))
      if (name === undefined) return reference
      const article = reference.slice(name.length + 1)
      return `${language === 'fr' ? FRENCH_LAW[name] : name}, art. ${article}`
    })
    .join(language === 'fr' ? '\u202f; ' : '; ')
}

function elided(infinitive: string): string {
  return /^[aàâeéèêiîoôuy]/i.test(infinitive) ? `d’${infinitive}` : `de ${infinitive}`
}

/** The fixed sentence of each force, completed by the rule's expectation. */
const SENTENCES: Readonly<Record<Force, (rule: Rule, leading: Recommendation) => Text>> = {
  legal: ({ expectation }, { law }) => ({
    en: `Legal reminder (${lawIn('en', law)}): ${expectation.en}. No evidence was found in this repository; if it exists elsewhere, give its reference.`,
    fr: `Rappel légal (${lawIn('fr', law)})\u00a0: ${expectation.fr}. Aucun élément n’a été trouvé dans ce dépôt\u202f; s’il existe ailleurs, indiquez-en la référence.`,
  }),
  recommended: ({ expectation }) => ({
    en: `In a case such as the one declared, the CNIL recommends ${expectation.en}.`,
    fr: `La CNIL recommande, dans un cas comme celui déclaré, ${elided(expectation.fr)}.`,
  }),
  'good-practice': ({ expectation }) => ({
    en: `Good practice, to be weighed for your case: ${expectation.en}.`,
    fr: `Bonne pratique, à apprécier selon votre cas\u00a0: ${expectation.fr}.`,
  }),
  proportionate: ({ expectation }) => ({
    en: `Depending on the risk you assessed: ${expectation.en}.`,
    fr: `Selon le risque que vous avez évalué\u00a0: ${expectation.fr}.`,
  }),
  'not-required': (rule) => ownSuggestion(rule),
  scope: (rule) => ownSuggestion(rule),
}

function ownSuggestion({ expectation }: Rule): Text {
  return {
    en: `gardefou's own suggestion (not a CNIL position): ${expectation.en}.`,
    fr: `Suggestion propre à gardefou (pas une position de la CNIL)\u00a0: ${expectation.fr}.`,
  }
}

const QUESTION: Text = {
  en: 'Answer in .github/gardefou.yml; any reasoned answer closes this point.',
  fr: 'Répondez dans .github/gardefou.yml\u202f; toute réponse motivée clôt ce point.',
}

/** How firmly the source speaks: the fixed sentence of its force, or the way to answer a question. */
export function authorityOf(rule: Rule, level: Level): Text {
  if (level === 'question') return QUESTION
  const [leading] = rule.recommendations
  return SENTENCES[leading.force[0]](rule, leading)
}
