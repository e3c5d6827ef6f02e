import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../core/review/authority.ts'
import type { Level } from '../../core/words/finding.ts'
import type { Force, Recommendation } from '../../core/words/recommendation.ts'
import type { Rule } from '../../core/words/rule.ts'
import type { Text } from '../../core/words/text.ts'
import { rules } from '../../rules/index.ts'
import { frenchFaults } from '../support/french.ts'
import { labelRule } from '../support/report-builder.ts'
import { judgeExample } from '../support/review-example.ts'

const OWN: Text = {
  en: "gardefou's own suggestion (not a CNIL position): writing it.",
  fr: 'Suggestion propre à gardefou (pas une position de la CNIL)\u00a0: écrire.',
}

/** The fixed sentence of each force, for a rule that hopes for “writing it”. */
const SENTENCES: Readonly<Record<Force, Text>> = {
  legal: {
    en: 'Legal reminder (GDPR, art. 32): writing it. No evidence was found in this repository; if it exists elsewhere, give its reference.',
    fr: 'Rappel légal (RGPD, art. 32)\u00a0: écrire. Aucun élément n’a été trouvé dans ce dépôt\u202f; s’il existe ailleurs, indiquez-en la référence.',
  },
  recommended: {
    en: 'In a case such as the one declared, the CNIL recommends writing it.',
    fr: 'La CNIL recommande, dans un cas comme celui déclaré, d’écrire.',
  },
  'good-practice': {
    en: 'Good practice, to be weighed for your case: writing it.',
    fr: 'Bonne pratique, à apprécier selon votre cas\u00a0: écrire.',
  },
  proportionate: {
    en: 'Depending on the risk you assessed: writing it.',
    fr: 'Selon le risque que vous avez évalué\u00a0: écrire.',
  },
  'not-required': OWN,
  scope: OWN,
}

const QUESTION: Text = {
  en: 'Answer in .github/gardefou.yml; any reasoned answer closes this point.',
  fr: 'Répondez dans .github/gardefou.yml\u202f; toute réponse motivée clôt ce point.',
}

function ruleOf(force: Force): Rule {
  const [row] = labelRule.recommendations
  const leading: Recommendation = { ...row, force: [force], law: ['GDPR 32'] }
  return { ...labelRule, expectation: { en: 'writing it', fr: 'écrire' }, recommendations: [leading] }
}

/** The sentence that the leading recommendation of `rule` calls for, made from the table above. */
function expectedOf(rule: Rule, level: Level, said: Text): Text {
  if (level === 'question') return QUESTION
  const { en, fr } = SENTENCES[rule.recommendations[0].force[0]]
  const law = (text: string) => text.match(/^[^:]*?\(((?:GDPR|RGPD|AI Act|RIA|French|loi).*?)\)\s?:/)?.[1] ?? ''
  const { expectation } = rule
  return {
    en: en.replace('GDPR, art. 32', law(said.en)).replace('writing it', expectation.en),
    fr: fr
      .replace('RGPD, art. 32', law(said.fr))
      .replace('d’écrire', /^[aàâeéèêiîoôuy]/i.test(expectation.fr) ? `d’${expectation.fr}` : `de ${expectation.fr}`)
      .replace('écrire', expectation.fr),
  }
}

describe.each(Object.keys(SENTENCES) as Force[])('a source of the force %s', (force) => {
  it('has its fixed sentence in both languages, at every level but that of a question', () => {
    expect(authorityOf(ruleOf(force), 'warning')).toEqual(SENTENCES[force])
    expect(authorityOf(ruleOf(force), 'tip')).toEqual(SENTENCES[force])
    expect(authorityOf(ruleOf(force), 'question')).toEqual(QUESTION)
    expect(frenchFaults(SENTENCES[force].fr)).toEqual([])
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const findings = rule.examples.flatMap((example) => [...judgeExample(rule, example).findings])

  it('says in every finding how firm its leading source is, and no firmer', () => {
    expect(findings.length).toBeGreaterThan(0)
    for (const { level, authority } of findings) expect(authority).toEqual(expectedOf(rule, level, authority))
  })

  it('names, in a legal reminder, the texts of law of its leading source and no other', () => {
    const [{ force, law }] = rule.recommendations
    if (force[0] !== 'legal') return
    const articles = law.map((reference) => reference.replace(/^\D+/, ''))
    const { en } = authorityOf(rule, 'legal')
    expect(articles.filter((article) => !en.includes(`art. ${article}`))).toEqual([])
    expect(en.match(/art\. /g)).toHaveLength(articles.length)
  })
})
