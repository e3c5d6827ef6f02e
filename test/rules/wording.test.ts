import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../core/review/authority.ts'
import { closesOf } from '../../core/review/closing.ts'
import type { Rule } from '../../core/words/rule.ts'
import type { Text } from '../../core/words/text.ts'
import { rules } from '../../rules/index.ts'
import { frenchFaults } from '../support/french.ts'
import { judgeExample } from '../support/review-example.ts'

/** Words that say more than the source does. */
const TOO_FIRM =
  /\bmust\b|\bmissing\b|violat|compliant|complian|illegal|unlawful|illicite|manquant|non[- ]conform|infract|infring/i

/** What the CNIL declined to ask for. */
const DECLINED =
  /homomorph|ethics committee|comité éthique|unsupervised|self-supervised|non supervisé|\bkappa\b|accuracy score/i

function textsOf(rule: Rule): Text[] {
  const seen = rule.examples.flatMap((example) => [...judgeExample(rule, example).findings])
  const reasons = rule.examples.flatMap((example) => judgeExample(rule, example).outcome.reason ?? [])
  return [
    rule.title,
    rule.expectation,
    ...closesOf(rule),
    authorityOf(rule, 'warning'),
    authorityOf(rule, 'question'),
    ...rule.examples.map(({ title }) => title),
    ...seen.map(({ message }) => message),
    ...reasons,
  ]
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const texts = textsOf(rule)

  it('speaks both languages', () => {
    for (const { en, fr } of texts) {
      expect(en.trim()).not.toBe('')
      expect(fr.trim()).not.toBe('')
      expect(fr).not.toBe(en)
    }
  })

  it('is typeset right in French', () => {
    expect(texts.flatMap(({ fr }) => frenchFaults(fr))).toEqual([])
  })

  it('says no more than its source', () => {
    for (const { en, fr } of texts) {
      expect(`${en} ${fr}`).not.toMatch(TOO_FIRM)
      expect(`${en} ${fr}`).not.toMatch(DECLINED)
    }
    if (rule.recommendations[0].force[0] !== 'legal')
      expect(texts.map(({ fr }) => fr).join(' ')).not.toMatch(/\bdoi(?:t|vent)\b|obligatoire/)
  })

  it('keeps a legal reminder for what the source calls a legal duty', () => {
    const levels = Object.values(rule.levels)
    if (levels.includes('legal')) expect(rule.recommendations[0].force[0]).toBe('legal')
  })

  it('gives messages without a full stop, and its own name only once', () => {
    const findings = rule.examples.flatMap((example) => [...judgeExample(rule, example).findings])
    for (const { message } of findings) {
      expect(message.en).not.toMatch(/\.$/)
      expect(message.fr).not.toMatch(/\.$/)
    }
    expect(rule.id).not.toMatch(/^no-/)
  })

  it('cites recommendations once each', () => {
    const ids = rule.recommendations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
