import { describe, expect, it } from 'vitest'
import type { Report } from '../../core/words/report.ts'
import { reviewFiles, said } from '../support/review-files.ts'
import { labels, modelCard, profile, rulesSaid, trips } from '../support/scenario.ts'

describe('1 · satellite tiles, nobody in them', () => {
  it('is silent, and says that it is out of scope as declared', async () => {
    const report = await reviewFiles({
      ...profile({ 'personal-data': 'none' }),
      ...labels('wheat', 'maize'),
      ...modelCard,
      'README.md': '# Crops\n\nSatellite tiles labelled by crop.\n',
    })
    expect(said(report)).toEqual([])
    expect(report.profile.tier).toBe(0)
  })
})

describe('2 · hospital images of minors, an internal prototype said not to be high-risk', () => {
  const files = {
    ...profile({
      'personal-data': 'pseudonymised',
      sensitive: 'revealed-by-annotation',
      'vulnerable-persons': 'yes',
      roles: '[controller]',
      annotation: '[human-inhouse]',
      destination: 'internal',
      development: 'training',
    }),
    ...labels('fracture', 'healthy'),
    'README.md': '# Radiographs\n\nAn internal prototype. It is not high-risk under the AI Act.\n',
  }

  it('is at the highest tier: the notice is recalled, the incident plan asked for', async () => {
    const report = await reviewFiles(files)
    expect(report.profile.tier).toBe(3)
    expect(said(report)).toContain('notice-mentions-annotation legal')
    expect(said(report)).toContain('incident-plan-documented warning')
  })

  it('is reminded of article 9, and asked for the impact assessment or the reasoning without one', async () => {
    const report = await reviewFiles(files)
    expect(said(report)).toContain('sensitive-exception-named legal')
    expect(said(report)).toContain('impact-assessment-referenced question')
    const named = report.findings.find(({ rule }) => rule === 'sensitive-exception-named')
    expect(named?.authority.en).toContain('GDPR, art. 9')
  })

  it('gains no exemption from the AI Act, and no article of it is cited as a duty', async () => {
    const { 'README.md': _, ...withoutClaim } = files
    const [claimed, unclaimed] = await Promise.all([reviewFiles(files), reviewFiles(withoutClaim)])
    expect(said(claimed)).toEqual(said(unclaimed))
    expect(JSON.stringify(claimed.findings)).not.toMatch(/AI Act|RIA\b/)
  })
})

describe('3 · street images, vehicles labelled, faces present', () => {
  it('recalls the notice and notes the protocol, and asks nothing of the labels', async () => {
    const report = await reviewFiles({
      ...profile({
        'personal-data': 'personal',
        'labels-about-people': 'no',
        annotation: '[human-inhouse]',
        destination: 'internal',
      }),
      ...labels('car', 'bus'),
    })
    expect(report.profile.tier).toBe(1)
    expect(said(report)).toEqual(
      expect.arrayContaining([
        'notice-mentions-annotation legal',
        'annotation-protocol-documented note',
        'security-measures-described note',
      ]),
    )
    for (const rule of ['label-criteria-stated', 'reputation-labels-justified', 'ethics-contact-named']) {
      expect(rulesSaid(report)).not.toContain(rule)
    }
    expect(JSON.stringify(report.findings)).not.toMatch(/enclave|secure hardware|matériel sécurisé/i)
  })
})

describe('4 · comments labelled toxic or not by a crowd, in a public dataset', () => {
  const files = {
    ...profile({
      'personal-data': 'personal',
      annotation: '[crowd]',
      destination: 'open',
      roles: '[controller, dataset-publisher]',
    }),
    ...labels('toxic', 'not toxic'),
  }
  const notice = {
    'PRIVACY.md':
      '# Privacy notice\n\nWe use your personal data. People annotate your comments.\n\n## Your rights\n\nWrite to privacy@example.org for access to your data.\n',
  }

  it('warns about the protocol, notes criteria, and demands neither objectivity nor a score', async () => {
    const report = await reviewFiles(files)
    expect(said(report)).toContain('annotation-protocol-documented warning')
    expect(said(report)).toContain('judgement-labels-guided note')
    expect(JSON.stringify(report.findings)).not.toMatch(/kappa|objectivity (?:is )?required/i)
  })

  it('speaks of social responsibility once there is a notice, as a tip', async () => {
    const extras = ({ findings }: Report) => findings.filter(({ rule }) => rule === 'notice-extras-considered')
    expect(extras(await reviewFiles(files))).toEqual([])
    const [tip, ...others] = extras(await reviewFiles({ ...files, ...notice }))
    expect(others).toEqual([])
    expect(tip?.level).toBe('tip')
    expect(tip?.message.en).toMatch(/social/)
  })
})

describe('5 and 6 · police video with the label suspect', () => {
  const answers = {
    'personal-data': 'personal',
    annotation: '[human-inhouse]',
    'labels-about-people': 'reputational-or-evaluative',
    destination: 'internal',
    roles: '[controller]',
  }
  const guide = (reason: string) => ({
    'docs/annotation-guide.md': `# Annotation guide\n\nAnnotators draw one box around each person and choose a label.\n\n## Labels\n\n- **suspect**: a person whom the investigation file names.${reason}\n- **bystander**: anybody else.\n`,
  })
  const onLabel = ({ findings }: Report) => findings.filter(({ rule }) => rule.startsWith('reputation-'))

  it('is left alone when its justification is written', async () => {
    const report = await reviewFiles({
      ...profile(answers),
      ...labels('suspect', 'bystander'),
      ...guide(' The label suspect is justified because the purpose, the search for a named person, needs it.'),
    })
    expect(onLabel(report)).toEqual([])
    expect(rulesSaid(report)).not.toContain('label-criteria-stated')
  })

  it('is asked about when nothing justifies it, without blame and without a word on renaming', async () => {
    const report = await reviewFiles({ ...profile(answers), ...labels('suspect', 'bystander'), ...guide('') })
    expect(onLabel(report).map(({ level }) => level)).toEqual(['question'])
    expect(JSON.stringify(onLabel(report))).not.toMatch(/violat|rename|renommer|remove|retirer|supprimer/i)
  })
})

describe('7 and 8 · a mobility set with session identifiers and seconds', () => {
  it('is asked about when it is said to be anonymous, without being told that it is not', async () => {
    const report = await reviewFiles({ ...profile({ 'personal-data': 'claimed-anonymous' }), ...trips })
    expect(said(report)).toEqual(['anonymity-claim-assessed question'])
    expect(JSON.stringify(report.findings)).not.toMatch(/not anonym/i)
  })

  it('is not asked about when it is openly pseudonymised', async () => {
    const report = await reviewFiles({
      ...profile({ 'personal-data': 'pseudonymised', 'anonymisation-goal': 'no' }),
      ...trips,
    })
    expect(rulesSaid(report)).not.toContain('anonymity-claim-assessed')
    expect(rulesSaid(report)).toContain('retention-declared')
  })
})
