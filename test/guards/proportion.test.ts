import { describe, expect, it } from 'vitest'
import { emptyConfiguration } from '../../core/configuration/configuration.ts'
import { completeAnswers } from '../../core/review/infer.ts'
import { profileOf } from '../../core/review/tier.ts'
import { LEVELS, type Level } from '../../core/words/finding.ts'
import type { Answers } from '../../core/words/profile.ts'
import type { Rule } from '../../core/words/rule.ts'
import { rules } from '../../rules/index.ts'
import { configured, GRAVE, QUIET } from '../support/configured.ts'
import { reviewFiles, said } from '../support/review-files.ts'

const ORDINARY = { 'personal-data': 'personal', development: 'training', annotation: ['crowd'] } as const
const HIGHER = { ...ORDINARY, 'vulnerable-persons': 'yes' } as const

async function reviewed(answers: Partial<Answers>, rest = '') {
  return reviewFiles({ ...configured(answers, rest), ...QUIET })
}

/** Rules that lead with one of these rows. */
function leading(...ids: readonly string[]): readonly Rule[] {
  return rules.filter(({ recommendations: [first] }) => ids.includes(first.id))
}

function levelsOf(chosen: readonly Rule[]): readonly string[] {
  return [...new Set(chosen.flatMap(({ levels }) => Object.values(levels)))]
}

/** Ethics contact, secure hardware, privacy technologies, audits, telling people their label. */
const HEAVY = ['A-30', 'A-31', 'FA-26', 'S-23', 'S-24', 'FG-06', 'FA-31']
const QUIET_LEVELS: readonly string[] = ['silent', 'tip', 'info']

describe('the heaviest measures', () => {
  it('A-08, FG-06, A-30, FA-26 · are silent at the lowest tier and a suggestion at most', () => {
    const heavy = leading(...HEAVY)
    expect(heavy.length).toBeGreaterThan(1)
    expect(levelsOf(heavy).filter((level) => !QUIET_LEVELS.includes(level))).toEqual([])
    expect(heavy.filter(({ levels }) => levels[1] !== 'silent')).toEqual([])
  })

  it('A-08, S-23, S-24 · secure hardware and privacy technologies are silent below the highest tier', async () => {
    const technologies = leading('S-23', 'S-24')
    expect(technologies.map(({ levels }) => levels[2])).toEqual(technologies.map(() => 'silent'))
    const isOnThem = (line: string) => technologies.some(({ id }) => line.startsWith(id))
    expect(said(await reviewed(ORDINARY)).filter(isOnThem)).toEqual([])
    expect(said(await reviewed(HIGHER)).filter(isOnThem)).toEqual([])
    expect(said(await reviewed(GRAVE)).filter(isOnThem)).not.toEqual([])
  })

  it('A-31 · an ethics contact is never called for at the lowest tier, and is silenced in a line', async () => {
    const off = 'rules:\n  ethics-contact-named:\n    level: off'
    expect(said(await reviewed(ORDINARY))).not.toContain('ethics-contact-named tip')
    expect(said(await reviewed(HIGHER))).toContain('ethics-contact-named tip')
    expect(said(await reviewed(HIGHER, off))).not.toContain('ethics-contact-named tip')
  })
})

describe('the level of a finding', () => {
  it('S-02 · is never legal for the additions that the CNIL calls relevant, and blocks nothing by default', async () => {
    const additions = rules.filter(({ recommendations }) => {
      return recommendations.every(({ id }) => ['S-20', 'S-21', 'S-22', 'S-23', 'S-24', 'L-01'].includes(id))
    })
    expect(additions.length).toBeGreaterThan(2)
    expect(levelsOf(additions)).not.toContain('legal')
    expect(emptyConfiguration.failOn).toBe('none')
    expect((await reviewed(GRAVE)).verdict).toBe('pass')
  })

  it('A-32, A-44, A-26, S-33 · is a suggestion at most for what is good practice', () => {
    const practices = rules.filter(({ recommendations: [first] }) => first.force[0] === 'good-practice')
    expect(levelsOf(practices).filter((level) => !QUIET_LEVELS.includes(level))).toEqual([])
  })

  it('A-19, FA-11, FA-14, FA-15, A-37, S-28 · is a question where only people can tell', () => {
    const asked = leading('A-19', 'FA-11', 'FA-14', 'FA-15', 'A-35', 'A-37', 'A-39', 'S-28', 'A-11')
    expect(asked.length).toBeGreaterThan(3)
    expect(levelsOf(asked).filter((level) => level !== 'question' && level !== 'silent')).toEqual([])
  })

  it('A-25 · is a note at most for a label that calls for judgement', async () => {
    const { findings } = await reviewed({ ...HIGHER, 'labels-about-people': 'descriptive' })
    const judged = findings.filter(({ recommendations }) => recommendations[0] === 'A-25')
    const loud: readonly Level[] = LEVELS.slice(0, LEVELS.indexOf('note'))
    expect(judged.filter(({ level }) => loud.includes(level))).toEqual([])
  })

  it('A-03, A-07 · follows the profile, and the words of a finding do not', async () => {
    const [low, high] = await Promise.all([reviewed(ORDINARY), reviewed(HIGHER)])
    const shared = low.findings.flatMap((before) => {
      const after = high.findings.find(({ fingerprint }) => fingerprint === before.fingerprint)
      const isOnAnswers = before.rule.startsWith('profile-')
      return after === undefined || isOnAnswers ? [] : [[before, after] as const]
    })
    expect(shared.length).toBeGreaterThan(3)
    expect(shared.filter(([before, after]) => before.message.en !== after.message.en)).toEqual([])
    expect(shared.some(([before, after]) => before.level !== after.level)).toBe(true)
  })

  it('A-14 · is that of the highest tier for sensitive data of vulnerable people, however internal', () => {
    const answers = { 'personal-data': 'personal', sensitive: 'in-source', 'vulnerable-persons': 'yes' } as const
    expect(profileOf(completeAnswers({ ...answers, destination: 'internal' }, [])).tier).toBe(3)
  })
})

describe('what is said', () => {
  it('A-01 · is nothing of a rule that does not apply, and the report says why it does not', async () => {
    const { findings, rules: outcomes } = await reviewed({ 'personal-data': 'none' })
    const left = outcomes.filter(({ outcome }) => outcome === 'not-applicable')
    expect(findings).toEqual([])
    expect(left.length).toBeGreaterThan(10)
    expect(left.filter(({ reason }) => reason === undefined)).toEqual([])
  })

  it('S-29, S-30 · is nothing on logs of data unless changes are both plausible and serious', async () => {
    const feared = (plausible: 'yes' | 'no' | 'unknown', serious: 'yes' | 'no' | 'unknown') =>
      reviewed({ ...ORDINARY, 'data-changes-plausible': plausible, 'serious-consequences': serious })
    const one = [await feared('yes', 'no'), await feared('no', 'yes'), await feared('yes', 'unknown')]
    const isOnLogs = (line: string) => leading('S-29', 'S-30').some(({ id }) => line.startsWith(id))
    expect(one.flatMap(said).filter(isOnLogs)).toEqual([])
    expect(said(await feared('yes', 'yes')).filter(isOnLogs)).not.toEqual([])
  })

  it('S-05, S-06, A-28 · is closed by an alternative or a decision, which is shown and not contested', async () => {
    const decision =
      'decisions:\n  - rule: incident-plan-documented\n    reason: The host answers for incidents\n    by: "@lea"\n    until: 2027-06-30'
    const { findings } = await reviewed(GRAVE, decision)
    const decided = findings.filter(({ rule }) => rule === 'incident-plan-documented')
    expect(decided.map((finding) => finding.decision?.reason)).toEqual(['The host answers for incidents'])
  })

  it('A-02, S-01, S-21, L-03 · is closed by a reference to what is kept elsewhere, whose merits are not judged', async () => {
    const evidence =
      'evidence:\n  - for: security-measures\n    reference: file 12\n  - for: incident-plan\n    reference: file 13'
    const lines = said(await reviewed(GRAVE, evidence))
    expect(lines.filter((line) => /^(?:security-measures|incident-plan)/.test(line))).toEqual([])
  })

  it('L-05 · is a question on an impact assessment, at the highest tier only', async () => {
    const isOnIt = (line: string) => leading('L-05').some(({ id }) => line.startsWith(id))
    expect(said(await reviewed(HIGHER)).filter(isOnIt)).toEqual([])
    const asked = said(await reviewed(GRAVE)).filter(isOnIt)
    expect(asked.filter((line) => !line.endsWith('question'))).toEqual([])
    expect(asked).not.toEqual([])
  })
})
