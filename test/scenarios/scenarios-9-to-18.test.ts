import { describe, expect, it } from 'vitest'
import { reviewFiles, said } from '../support/review-files.ts'
import { labels, modelCard, profile, rulesSaid } from '../support/scenario.ts'

describe('9 · a body that annotates and publishes a sensitive set, and trains nothing', () => {
  it('is asked for a retention period, never for a model rollback or an inventory of software', async () => {
    const report = await reviewFiles({
      ...profile({
        'personal-data': 'personal',
        sensitive: 'in-source',
        destination: 'open',
        development: 'none',
        roles: '[dataset-publisher, controller]',
        annotation: '[human-inhouse]',
      }),
      ...labels('speaker at ease', 'speaker in pain'),
    })
    expect(report.profile.tier).toBe(3)
    expect(said(report)).toEqual(
      expect.arrayContaining(['retention-declared warning', 'roles-stated question', 'distribution-facts-shared tip']),
    )
    for (const rule of ['memorisation-assessed', 'pause-feature-available', 'privacy-technology-considered']) {
      expect(rulesSaid(report)).not.toContain(rule)
    }
    expect(rulesSaid(report)).not.toContain('sbom-available')
    expect(report.findings.filter(({ rule }) => rule === 'rollback-plan-documented')).toEqual([])
  })
})

describe('10 · a provider that annotates for its client', () => {
  it('is not told to inform people', async () => {
    const report = await reviewFiles({
      ...profile({
        'personal-data': 'personal',
        roles: '[processor, annotation-provider]',
        annotation: '[human-inhouse]',
      }),
      ...labels('calm', 'upset'),
    })
    expect(rulesSaid(report)).not.toContain('notice-mentions-annotation')
    expect(rulesSaid(report)).not.toContain('rights-cover-labels')
    expect(rulesSaid(report)).toEqual(
      expect.arrayContaining(['annotation-protocol-documented', 'processing-contract-referenced']),
    )
  })
})

describe('11 · a model fine-tuned on customer e-mails', () => {
  const card = `---\nbase_model: example/base\npipeline_tag: text-classification\n---\n# Reply ranking\n\n## Intended use\n\nRanks replies.\n`

  it('hears the same as a model trained from scratch, whether the profile or the card says so', async () => {
    const people = { 'personal-data': 'personal', destination: 'hosted-service' }
    const trained = await reviewFiles({ ...profile({ ...people, development: 'training' }), 'README.md': card })
    const tuned = await reviewFiles({ ...profile({ ...people, development: 'fine-tuning' }), 'README.md': card })
    const inferred = await reviewFiles({ ...profile(people), 'README.md': card })
    expect(said(tuned)).toEqual(said(trained))
    expect(said(inferred)).toEqual(said(trained))
    expect(rulesSaid(tuned)).toEqual(
      expect.arrayContaining([
        'incident-plan-documented',
        'rollback-plan-documented',
        'sbom-available',
        'security-measures-described',
      ]),
    )
    expect(JSON.stringify([tuned.findings, tuned.notices])).not.toMatch(/only fine-tun|exempt/i)
  })
})

describe('12 and 13 · changes to a dataset', () => {
  const changes = (plausible: string, serious: string) =>
    reviewFiles({
      ...profile({ 'personal-data': 'personal', 'data-changes-plausible': plausible, 'serious-consequences': serious }),
      ...modelCard,
    })

  it('call for a log only when they are both plausible and serious', async () => {
    expect(rulesSaid(await changes('no', 'yes'))).not.toContain('dataset-changes-logged')
    expect(rulesSaid(await changes('yes', 'no'))).not.toContain('dataset-changes-logged')
    expect(rulesSaid(await changes('yes', 'unknown'))).not.toContain('dataset-changes-logged')
    expect(said(await changes('yes', 'yes'))).toContain('dataset-changes-logged warning')
  })

  it('are looked for in the log when a hash changes and no line says so', async () => {
    const feared = profile({
      'personal-data': 'personal',
      'data-changes-plausible': 'yes',
      'serious-consequences': 'yes',
    })
    const data = (hash: string) => ({ 'data/comments.csv.dvc': `outs:\n- md5: ${hash}\n  path: comments.csv\n` })
    const [base, head] = ['9e107d9d372bb6826bd81d3542a419d6', 'e4d909c290d0fb1ca068ffaddf22cbd0'].map((hash) => ({
      ...feared,
      ...data(hash),
    }))
    const report = await reviewFiles(head ?? {}, { base: base ?? {} })
    expect(said(report)).toContain('dataset-version-logged warning')
  })

  it('never lead to advice to log the people themselves', async () => {
    const report = await changes('yes', 'yes')
    expect(JSON.stringify(report.findings.filter(({ rule }) => rule === 'dataset-changes-logged'))).not.toMatch(
      /log(ging)? personal/i,
    )
  })
})

describe('14 · two years from 15 January 2024, still active in November 2026', () => {
  const files = {
    ...profile({ 'personal-data': 'personal' }),
    'retention.yml':
      'datasets:\n  - name: comments\n    keep: 24 months\n    from: 2024-01-15\n    then: delete\n    status: active\n',
  }

  it('is recalled once, with its date, and without a word on legality', async () => {
    const report = await reviewFiles(files)
    const overdue = report.findings.filter(({ rule }) => rule === 'retention-within-period')
    expect(overdue.map(({ level, dataset }) => [level, dataset])).toEqual([['legal', 'comments']])
    expect(overdue[0]?.message.en).toContain('2026-01-15')
    expect(JSON.stringify(report.findings)).not.toMatch(/illegal|unlawful|illicite/i)
  })

  it('is nothing on its last day', async () => {
    expect(rulesSaid(await reviewFiles(files, { today: '2026-01-15' }))).not.toContain('retention-within-period')
  })
})

describe('15 · kept until the end of the project', () => {
  it('is asked for a date, and never overdue', async () => {
    const report = await reviewFiles({
      ...profile({ 'personal-data': 'personal' }),
      'docs/data-retention.md': '# Data retention\n\nThe recordings are kept until the end of the project.\n',
    })
    expect(said(report)).toContain('retention-declared question')
    expect(rulesSaid(report)).not.toContain('retention-within-period')
  })
})

describe('16 · homomorphic encryption, used or not', () => {
  it('is never spoken of', async () => {
    const used = { 'SECURITY.md': '# Security\n\nThe embeddings are protected by homomorphic encryption.\n' }
    const unused = { 'SECURITY.md': '# Security\n\nThe embeddings are stored encrypted.\n' }
    const answers = profile({ 'personal-data': 'personal', sensitive: 'in-source', 'vulnerable-persons': 'yes' })
    const reports = await Promise.all([reviewFiles({ ...answers, ...used }), reviewFiles({ ...answers, ...unused })])
    expect(said(reports[0])).toEqual(said(reports[1]))
    expect(
      JSON.stringify(reports.map(({ findings }) => findings.map(({ message, closes }) => [message, closes]))),
    ).not.toMatch(/homomorph/i)
  })
})

describe('17 · a SECURITY.md with nothing but an address', () => {
  it('does not stand for an incident plan', async () => {
    const report = await reviewFiles({
      ...profile({ 'personal-data': 'personal', sensitive: 'in-source' }),
      'SECURITY.md': '# Security\n\nReport vulnerabilities to security@example.org.\n',
    })
    expect(said(report)).toContain('incident-plan-documented warning')
    expect(said(report)).toContain('security-measures-described warning')
  })
})

describe('18 · annotations, labels and retention of other trades', () => {
  it('are left alone', async () => {
    const report = await reviewFiles({
      'k8s/deployment.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  annotations:\n    team: data\n',
      '.github/labels.yml': '- name: bug\n  color: d73a4a\n  description: Something does not work\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/upload-artifact@v4\n        with:\n          name: site\n          retention-days: 5\n',
    })
    expect(said(report)).toEqual([])
    expect(report.documents).toEqual([])
  })
})

describe('unknown answers', () => {
  it('raise one question about a model card, and nothing else', async () => {
    expect(said(await reviewFiles(modelCard))).toEqual(['profile-answered question'])
  })

  it('raise nothing where there is no trace of data or models', async () => {
    expect(said(await reviewFiles({ 'README.md': '# A calculator\n\nAdds and subtracts.\n' }))).toEqual([])
    expect(said(await reviewFiles({}))).toEqual([])
  })
})
