import { describe, expect, it } from 'vitest'
import { issueDraft } from '../../bot/issue-text.ts'
import type { Recommendation } from '../../core/words/recommendation.ts'
import { cnil } from '../../rules/cnil/catalogue.ts'
import { rules } from '../../rules/index.ts'
import { configured, type Files, GRAVE, QUIET } from '../support/configured.ts'
import { saying } from '../support/every-text.ts'
import { findingsOf, levelsOf, saidIn, wordsOf } from '../support/heard.ts'
import { reviewFiles } from '../support/review-files.ts'

const rows: readonly Recommendation[] = Object.values(cnil)

function labelled(value: string, guide: string): Files {
  return {
    'labels.xml': `<View>\n<Image name="i" value="$i"/>\n<Choices name="c" toName="i">\n<Choice value="${value}"/>\n</Choices>\n</View>\n`,
    'ANNOTATION_GUIDE.md': `# Annotation guide\n\n## Labels\n\n- **${value}**: ${guide}\n`,
  }
}

describe('trap 7 · hard objectivity and label policing', () => {
  it('lets a justified label that may harm a reputation alone, and asks why where nothing is said', async () => {
    const why = 'the person named by the investigating judge. It is necessary for finding that person again.'
    const [justified, bare] = [labelled('suspect', why), labelled('suspect', 'a person who stays for long.')]
    expect(levelsOf(await findingsOf(justified), /^reputation/)).toEqual([])
    expect(levelsOf(await findingsOf(bare), /^reputation/)).toEqual(['question'])
    expect(wordsOf(await findingsOf(bare))).not.toMatch(
      /(?:rename|remove|drop) [^.,;]{0,20}label|(?:renommer|retirer|supprimer) [^.,;]{0,20}étiquette/i,
    )
  })

  it('asks those who judge for guidance, as a note, never for objectivity or agreement', async () => {
    const findings = await findingsOf({ 'labels.xml': labelled('toxic', '')['labels.xml'] ?? '' })
    expect(levelsOf(findings, /^judgement/)).toEqual(['note'])
    expect(wordsOf(findings)).not.toMatch(/kappa|strict(?:ly)? objectiv|level of agreement|taux d’accord/i)
  })
})

describe('trap 8 · misallocating roles', () => {
  it('asks a body that only publishes data nothing about a model, and deployers for no pause', async () => {
    const publisher = await findingsOf(QUIET, {
      roles: ['dataset-publisher'],
      development: 'none',
      destination: 'open',
    })
    const onModels = /^(?:memorisation|pause|sbom|privacy-technology)/
    expect(levelsOf(publisher, onModels)).toEqual([])
    expect(levelsOf(await findingsOf(QUIET, { roles: ['deployer'] }), /^pause/)).toEqual([])
    expect(levelsOf(await findingsOf(), onModels)).not.toEqual([])
  })

  it('tells no processor to inform people, yet lets it choose its security', async () => {
    const processor = await findingsOf(QUIET, { roles: ['processor'] })
    expect(levelsOf(processor, /^(?:notice|rights|transfers)/)).toEqual([])
    expect(levelsOf(processor, /^(?:security-measures|incident-plan)/)).toEqual(['warning', 'warning'])
  })

  it('asks who is what, and decides it from no README', async () => {
    const outsourced = await findingsOf({ 'README.md': '# Calls\n\nA company in Lyon labels the calls.\n' })
    expect(levelsOf(outsourced, /^roles/)).toEqual(['question'])
    expect(wordsOf(outsourced)).not.toMatch(
      /you are (?:the |a )?(?:controller|processor)|vous êtes (?:le |un )?(?:responsable|sous-traitant)/i,
    )
  })
})

describe('trap 9 · forgetting fine-tuning, or treating one kind of system more harshly', () => {
  it('says the same of fine-tuning as of training', async () => {
    const [tuned, trained] = [await findingsOf(QUIET, { development: 'fine-tuning' }), await findingsOf()]
    expect(saidIn(tuned)).toEqual(saidIn(trained))
    expect(levelsOf(tuned, /^(?:memorisation|sbom)/)).toEqual(levelsOf(trained, /^(?:memorisation|sbom)/))
  })

  it('finds it in the files, and not in the mere use of a model', async () => {
    const { development: _, ...answers } = GRAVE
    const review = async (files: Files) => (await reviewFiles({ ...configured(answers), ...QUIET, ...files })).profile
    const adapter = { 'adapter_config.json': '{"base_model_name_or_path": "example/base", "peft_type": "LORA"}' }
    expect((await review(adapter)).answers.development).toBe('fine-tuning')
    const used = { 'app.py': 'model = pipeline("text-classification", model="example/base")\n' }
    expect((await review(used)).answers.development).toBe('unknown')
  })

  it.each(['text-generation', 'tabular-classification', 'image-classification'])('has one regime: %s', async (task) => {
    const card = (head: string): Files => ({
      ...QUIET,
      'MODEL_CARD.md': `---\n${head}\n---\n${QUIET['MODEL_CARD.md']}`,
    })
    expect(saidIn(await findingsOf(card(`pipeline_tag: ${task}`)))).toEqual(
      saidIn(await findingsOf(card('language: en'))),
    )
  })
})

describe('trap 10 · giving advice on performance or method under the name of the CNIL', () => {
  it('advises on no metric, no balance, no method', () => {
    expect(saying(/kappa|\bF1\b|unsupervised|non supervisé|balanc\w+ (?:the )?class|équilibrer les classes/i)).toEqual(
      [],
    )
  })

  it('reads no verdict in a figure, be it one of fairness', async () => {
    const fair = (gap: string): Files => ({
      ...QUIET,
      'MODEL_CARD.md': `${QUIET['MODEL_CARD.md']}\n## Results\n\nThe demographic parity gap is ${gap}.\n`,
    })
    expect(saidIn(await findingsOf(fair('0.01')))).toEqual(saidIn(await findingsOf(fair('0.45'))))
  })
})

describe('trap 11 · reading presence as compliance, or absence as breach', () => {
  it.each([
    [
      'an address for vulnerabilities',
      'SECURITY.md',
      '# Security\n\nReport vulnerabilities to security@example.org.\n',
      /^incident-plan/,
    ],
    ['a plan to be filled in', 'INCIDENT.md', '# Incident response plan\n\n[name] TODO\n', /^incident-plan/],
    ['a lockfile', 'package-lock.json', '{"lockfileVersion": 3, "packages": {}}', /^sbom-available/],
  ])('takes %s for no more than it is', async (_, path, content, rule) => {
    expect(levelsOf(await findingsOf({ ...QUIET, [path]: content }), rule)).toEqual(['warning'])
  })

  it('concludes nothing on data from a date, nor their erasure from a manifest that is gone', async () => {
    const manifest =
      'datasets:\n  - name: calls\n    keep: 24 months\n    from: 2024-01-15\n    then: delete\n    status: active\n'
    const overdue = await findingsOf({ 'retention.yml': manifest })
    expect(levelsOf(overdue, /^retention-within/)).toEqual(['legal'])
    expect(wordsOf(overdue)).not.toMatch(/still (?:stored|there)|encore (?:stockées|là)|illegal|illicite/i)
    const base = { ...configured(GRAVE), 'retention.yml': manifest }
    const { findings } = await reviewFiles(configured(GRAVE), { base })
    expect(findings.filter(({ rule }) => rule === 'retention-change-explained').map(({ level }) => level)).toEqual([
      'question',
    ])
  })

  it('gives no score and no badge, and in public names no more than the document', async () => {
    expect(saying(/\bscore\b|\bbadge\b|\d ?%|compliant|conforme(?!\p{L})/iu)).toEqual([])
    const [finding] = (
      await findingsOf({ 'SECURITY.md': '# Security\n\n## Incident response\n\nTODO by the team in Lyon\n' })
    ).filter(({ rule }) => rule === 'incident-plan-documented')
    if (finding === undefined) throw new Error('Nothing was said of the incident plan.')
    const { title, body } = issueDraft(finding, { rules, language: 'en', isPublic: true })
    expect(`${title} ${body}`).not.toMatch(/Lyon|TODO|vulnerab|weak/)
  })
})

describe('trap 12 · the wrong source or the wrong time', () => {
  it('cites storage limitation as 5(1)(e), the guide as the guide, and no draft', () => {
    const laws = rows.filter(({ id }) => id.startsWith('FR-')).flatMap(({ law }) => law)
    expect(new Set(laws)).toEqual(new Set(['GDPR 5(1)(e)']))
    const names = rows.map(({ id, source }) => `${id} ${source.name.en}`)
    expect(names.filter((name) => /^FG-.*sheet 12|^(?:FS|FA|A|S)-.*guide of 2024|draft|June 2024/.test(name))).toEqual(
      [],
    )
  })

  it('asks for no certificate, and asserts no article of the AI Act to be in force', () => {
    expect(
      saying(
        /(?:expected|attendue?s?)[^.]{0,80}certificat|AI Act[^;]{0,40}(?:in force|applies|requires)|RIA[^;]{0,40}(?:en vigueur|exige)/i,
      ),
    ).toEqual([])
  })

  it('makes no rule of what contributors wrote', () => {
    const fromReplies = rows.filter(({ text }) => /repl(?:y|ies)|contribut/i.test(text.en)).map(({ id }) => id)
    const ledBy = rules.filter(({ recommendations: [{ id }] }) => fromReplies.includes(id))
    expect(fromReplies).toContain('S-29')
    expect(ledBy.map(({ id }) => id)).toEqual([])
  })
})
