import { describe, expect, it } from 'vitest'
import type { Rule } from '../../core/words/rule.ts'
import { rules } from '../../rules/index.ts'
import { type Files, QUIET } from '../support/configured.ts'
import { saidByRules, saying } from '../support/every-text.ts'
import { findingsOf, levelsOf, saidIn, wordsOf } from '../support/heard.ts'

/** A list of labels, as Label Studio keeps them. */
function labels(...values: readonly string[]): Files {
  const choices = values.map((value) => `<Choice value="${value}"/>\n`).join('')
  const text = `<View>\n<Text name="t" value="$t"/>\n<Choices name="c" toName="t">\n${choices}</Choices>\n</View>\n`
  return { 'annotation/labels.xml': text }
}

function leadingForce({ recommendations: [{ force }] }: Rule): string {
  return force[0]
}

describe('trap 1 · making a recommendation mandatory', () => {
  it('keeps the level and the sentence of the law for what is law', async () => {
    const findings = await findingsOf()
    const isLaw = (id: string) => rules.some((rule) => rule.id === id && leadingForce(rule) === 'legal')
    const reminders = findings.filter(
      ({ level, authority }) => level === 'legal' || /Legal reminder/.test(authority.en),
    )
    expect(reminders.length).toBeGreaterThan(1)
    expect(reminders.filter(({ rule }) => !isLaw(rule)).map(({ rule }) => rule)).toEqual([])
  })

  it('calls plans and an inventory recommended, and never a duty', async () => {
    const additions = (await findingsOf()).filter(({ rule }) =>
      /^(?:sbom-available|incident-plan|rollback-plan)/.test(rule),
    )
    expect(additions.length).toBeGreaterThan(1)
    expect(additions.filter(({ authority }) => !authority.en.includes('the CNIL recommends'))).toEqual([])
    const isOnThem = ({ id }: Rule) => /^(?:sbom|incident-plan|rollback-plan)/.test(id)
    expect(saying(/\b(?:must|required|mandatory)\b|obligatoire|exigée?(?!\p{L})/iu, saidByRules(isOnThem))).toEqual([])
  })
})

describe('trap 2 · collapsing the two halves of information', () => {
  const notice = (annotation: string): Files => ({
    ...QUIET,
    'PRIVACY.md': `# Privacy notice\n\nWe use your calls.${annotation}\n\n## Your rights\n\nAsk privacy@example.org for access.\n`,
  })

  it('recalls the law for a notice silent on annotation, and then says nothing of what may be added', async () => {
    const findings = await findingsOf(notice(''))
    expect(levelsOf(findings, /^notice-mentions/)).toEqual(['legal'])
    expect(levelsOf(findings, /^notice-extras/)).toEqual([])
  })

  it('has one suggestion at most for a notice that mentions it and adds nothing', async () => {
    const findings = await findingsOf(notice(' Your calls are annotated.'))
    expect(levelsOf(findings, /^notice-mentions/)).toEqual([])
    expect(levelsOf(findings, /^notice-extras/)).toEqual(['tip'])
  })
})

describe('trap 3 · exempting on a ground of the AI Act, or tying findings to it', () => {
  it.each([
    'An internal prototype of minimal risk, outside of the AI Act.',
    'Not high-risk under the AI Act, therefore no incident plan is needed.',
    'Ce système est hors du champ du règlement sur l’IA et ne sera pas mis sur le marché.',
  ])('lets no finding go for it: %s', async (sentence) => {
    const before = saidIn(await findingsOf())
    const after = saidIn(await findingsOf({ ...QUIET, 'README.md': `${QUIET['README.md']}\n${sentence}\n` }))
    expect(before.filter((line) => !after.includes(line))).toEqual([])
  })

  it('rests no finding on an article of it', async () => {
    const high = { ...QUIET, 'README.md': `${QUIET['README.md']}\nHigh-risk under the AI Act.\n` }
    expect(saidIn(await findingsOf(high))).toEqual(saidIn(await findingsOf()))
    expect(wordsOf(await findingsOf(high))).not.toMatch(/AI Act, art|RIA, art/)
  })
})

describe('trap 4 · no names in the labels, so no personal data', () => {
  const fields = (...names: readonly string[]): Files => ({
    'datapackage.json': JSON.stringify({
      name: 'labels',
      resources: [{ name: 'labels', path: 'labels.csv', schema: { fields: names.map((name) => ({ name })) } }],
    }),
  })
  const none = { 'personal-data': 'none' } as const

  it('asks about a key that ties labels to a person, whatever the profile says', async () => {
    const findings = await findingsOf(fields('speaker_id', 'label'), none)
    expect(levelsOf(findings, /^labels-qualified/)).toEqual(['question'])
  })

  it('lets labels of personal data follow the rules on people, names or not', async () => {
    const named = saidIn(await findingsOf({ ...QUIET, 'README.md': '# Calls\n\nOur labels contain no names.\n' }))
    expect(named).toContain('notice-mentions-annotation legal')
    expect(named).toEqual(saidIn(await findingsOf({ ...QUIET, 'README.md': '# Calls\n\nOur labels are two.\n' })))
  })

  it('takes no label for personal where nobody is in the source', async () => {
    expect(saidIn(await findingsOf({ ...fields('tile_id', 'crop'), ...labels('wheat', 'person') }, none))).toEqual([])
  })
})

describe('trap 5 · demanding what was declined, or forbidding it', () => {
  it.each(['homomorphic encryption protects the embeddings.', 'the ethics committee reviews our security.'])(
    'neither asks for it nor objects to it: %s',
    async (sentence) => {
      const isElsewhere = (line: string) => !/^(?:privacy-technology|ethics-contact|security-measures)/.test(line)
      const used = await findingsOf({ ...QUIET, 'SECURITY.md': `# Security\n\nHere, ${sentence}\n` })
      const unused = await findingsOf({ ...QUIET, 'SECURITY.md': '# Security\n\nHere, doors are locked.\n' })
      expect(saidIn(used).filter(isElsewhere)).toEqual(saidIn(unused).filter(isElsewhere))
      expect(saidIn(used).length).toBeLessThanOrEqual(saidIn(unused).length)
      expect(wordsOf([...used, ...unused])).not.toMatch(/homomorph/i)
    },
  )

  it('has no rule on security that speaks of ethics', () => {
    expect(
      saying(
        /ethic|éthique/i,
        saidByRules(({ id }) => /security|incident|rollback|sbom/.test(id)),
      ),
    ).toEqual([])
  })
})

describe('trap 6 · logging everything, setting apart everything', () => {
  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['yes', 'unknown'],
    ['unknown', 'yes'],
  ] as const)('says nothing of logs when changes are plausible: %s, serious: %s', async (plausible, serious) => {
    const findings = await findingsOf(QUIET, { 'data-changes-plausible': plausible, 'serious-consequences': serious })
    expect(levelsOf(findings, /^dataset-/)).toEqual([])
  })

  it('asks for a log when both are, and never of people', async () => {
    const findings = await findingsOf(QUIET, { 'data-changes-plausible': 'yes', 'serious-consequences': 'yes' })
    expect(levelsOf(findings, /^dataset-changes-logged/)).toEqual(['warning'])
    expect(wordsOf(findings)).not.toMatch(
      /log (?:the )?(?:people|personal)|journaliser (?:les )?(?:personnes|données personnelles)/i,
    )
  })

  it('asks how the setting apart of sensitive data was weighed, and orders neither', async () => {
    const findings = await findingsOf()
    expect(levelsOf(findings, /^partitioning/)).toEqual(['question'])
    expect(wordsOf(findings)).not.toMatch(
      /(?:keep|store) (?:sensitive|them) (?:data )?(?:apart|separately)[.;"]|cloisonnez|isolez les/i,
    )
  })
})
