import { describe, expect, it } from 'vitest'
import type { Rule } from '../../core/words/rule.ts'
import type { Text } from '../../core/words/text.ts'
import { rules } from '../../rules/index.ts'
import { saidByRules, saying, textsOf, unquoted } from '../support/every-text.ts'
import { frenchFaults } from '../support/french.ts'
import { judgeExample } from '../support/review-example.ts'

/** Words that say more than the source does, or blame. */
const TOO_FIRM =
  /\bmust\b|\bmissing\b|\black(?:s|ing)?\b|\bfail(?:s|ed|ure)? to\b|violat(?!ion de données)|complian|illegal|unlawful|illicite|manquant|lacune|carence|non[- ]conform|infract|infring/iu

/** Verbs of duty: a source that recommends has others. */
const DUTY =
  /\b(?:must|shall|have to|has to|needs? to|required|requires|mandatory|compulsory|obligatory|obliged)\b|(?<!\p{L})(?:doi(?:t|s|vent)|devez|devr(?:a|ez|ont)|obligatoires?|impérati\p{L}*|exigée?s?|exigent|il faut|requise?s?|imposée?s?)(?!\p{L})/iu

/** That something is no duty may be said. */
const NO_DUTY = /\b(?:no|not an?) obligation|(?:pas|aucune) obligation/i

/** What a rule says on its own account: what it saw, what it hopes for, how that is closed. */
function ownWords(rule: Rule): Text[] {
  const findings = rule.examples.flatMap((example) => [...judgeExample(rule, example).findings])
  return [rule.title, rule.expectation, rule.closes, ...findings.map(({ message }) => message)]
}

function asSpoken(texts: readonly Text[]) {
  return texts.flatMap(({ en, fr }) => [en, fr].map((text) => ({ from: 'it', text })))
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const texts = textsOf(rule)
  const [{ force }] = rule.recommendations

  it('speaks both languages', () => {
    for (const { en, fr } of texts) {
      expect(en.trim()).not.toBe('')
      expect(fr.trim()).not.toBe('')
      expect(fr).not.toBe(en)
    }
  })

  it('is typeset right in French', () => {
    expect(texts.flatMap(({ fr }) => frenchFaults(unquoted(fr)))).toEqual([])
  })

  it('says no more than its source', () => {
    expect(saying(TOO_FIRM, asSpoken(texts))).toEqual([])
  })

  it('has no verb of duty in what it saw, hopes for or closes, whatever its source', () => {
    const spoken = asSpoken(ownWords(rule)).filter(({ text }) => !NO_DUTY.test(text))
    expect(saying(DUTY, spoken)).toEqual([])
  })

  it('has the CNIL recommend only what it recommends', () => {
    if (force[0] === 'recommended') return
    expect(
      saying(
        /the CNIL (?:recommends|asks|expects|demands)|la CNIL (?:recommande|demande|exige|attend)/i,
        asSpoken(texts),
      ),
    ).toEqual([])
  })

  it('keeps a legal reminder for what the source calls a legal duty', () => {
    if (Object.values(rule.levels).includes('legal')) expect(force[0]).toBe('legal')
  })

  it('gives messages without a full stop, that say what was expected', () => {
    const findings = rule.examples.flatMap((example) => [...judgeExample(rule, example).findings])
    for (const { message, level } of findings) {
      expect(message.en).not.toMatch(/\.$/)
      expect(message.fr).not.toMatch(/\.$/)
      if (level !== 'info') {
        expect(message.en).toMatch(/, expected |\? Expected /)
        expect(message.fr).toMatch(/\u202f; attendue?s?\u00a0: |\? Attendue?s?\u00a0: /)
      }
    }
    expect(rule.id).not.toMatch(/^no-/)
  })

  it('cites recommendations once each', () => {
    const ids = rule.recommendations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('all rules', () => {
  it('say “not found in the documents read” of what was not found, never that it does not exist', () => {
    const bare = /(?<!why )\b(?:there is|there are) no\b|\bdoes not exist\b|n’existe pas|il n’y a (?:pas|aucun)/i
    const messages = rules.flatMap((rule) =>
      rule.examples.flatMap((example) => [...judgeExample(rule, example).findings]).map(({ message }) => message),
    )
    expect(saying(bare, asSpoken(messages))).toEqual([])
  })

  it('call a gap neither a fault nor an absence', () => {
    expect(
      saying(/\bbreach(?:es|ed)? of\b|\bnon[- ]compliance\b|\bau mépris\b|\bpar négligence\b/i, saidByRules()),
    ).toEqual([])
  })
})
