import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/words/finding.ts'
import type { Example } from '../../core/words/rule.ts'
import { rules } from '../../rules/index.ts'
import { judgeExample } from '../support/review-example.ts'
import { reviewFiles } from '../support/review-files.ts'

type Case = Pick<Example, 'files'> & Partial<Example>

/** What the rule of that name says of a repository in miniature. */
function judged(id: string, example: Case): readonly Finding[] {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`No rule ${id}`)
  const title = { en: id, fr: id }
  return judgeExample(rule, { title, expect: 'pass', ...example }).findings
}

const people = { 'personal-data': 'personal' } as const
const table = (name: string, ...fields: readonly string[]) => ({
  name,
  path: `${name}.csv`,
  schema: { fields: fields.map((field) => ({ name: field })) },
})
const datapackage = (...resources: readonly object[]) => ({ 'datapackage.json': JSON.stringify({ resources }) })

describe('anonymity-claim-assessed', () => {
  const answers = { 'personal-data': 'claimed-anonymous' } as const
  const on = (files: Example['files']) => judged('anonymity-claim-assessed', { answers, files })

  it('looks at identifiers as at keys, and at places as at moments', () => {
    expect(on(datapackage(table('trips', 'email', 'latitude')))).toHaveLength(1)
    expect(on(datapackage(table('trips', 'session_id', 'mode')))).toEqual([])
    expect(on(datapackage(table('trips', 'timestamp', 'mode')))).toEqual([])
  })

  it('joins no fields of two tables, and speaks of each table once', () => {
    expect(on(datapackage(table('a', 'session_id'), table('b', 'timestamp')))).toEqual([])
    expect(on(datapackage(table('a', 'session_id', 'timestamp'), table('b', 'user_id', 'timestamp')))).toHaveLength(2)
  })

  it('shows the claim beside the fields, where a document makes it', () => {
    const files = {
      ...datapackage(table('trips', 'session_id', 'timestamp')),
      'README.md': '# Trips\n\nThe data were fully anonymised.\n',
    }
    expect(on(files)[0]?.evidence.map(({ path }) => path)).toEqual([
      'datapackage.json',
      'datapackage.json',
      'README.md',
    ])
  })
})

describe('profile-answered', () => {
  it('shows at most three fields that identify or link people as the reason to ask', () => {
    const files = datapackage(table('people', 'email', 'phone', 'first_name', 'user_id', 'crop'))
    const [question] = judged('profile-answered', { files })
    expect(question?.evidence).toHaveLength(3)
    expect(
      judged('profile-answered', { files: datapackage(table('parcels', 'crop', 'surface')) })[0]?.evidence,
    ).toEqual([])
  })

  it('asks who annotates only where nobody said', () => {
    const files = { 'classes.txt': 'calm\nupset\n' }
    const [asked] = judged('profile-answered', { answers: people, files })
    const [other] = judged('profile-answered', { answers: { ...people, annotation: ['crowd'] }, files })
    expect(asked?.message.en).toContain('who annotates')
    expect(other?.message.en).not.toContain('who annotates')
  })
})

describe('the dataset of a period', () => {
  const schedule = (entry: string) => ({ 'retention.yml': `datasets:\n  - ${entry}\n` })
  const prose = { 'docs/data-retention.md': '# Data retention\n\nThe calls are kept for 5 years.\n' }

  it('is that of the finding, where it is named', () => {
    const vague = '{ name: calls, keep: as long as necessary }'
    expect(judged('retention-declared', { answers: people, files: schedule(vague) })[0]?.dataset).toBe('calls')
    const reused = { ...people, annotation: ['reused'] } as const
    expect(
      judged('long-retention-justified', { answers: reused, files: schedule('{ name: calls, keep: P5Y }') })[0]
        ?.dataset,
    ).toBe('calls')
    expect(judged('long-retention-justified', { answers: reused, files: prose })[0]?.dataset).toBeUndefined()
    const change = {
      answers: people,
      before: schedule('{ name: calls, keep: P1Y }'),
      files: schedule('{ name: calls, keep: P2Y }'),
    }
    expect(judged('retention-change-explained', change)[0]?.dataset).toBe('calls')
    const goes = { answers: people, before: prose, files: {} }
    expect(judged('retention-change-explained', goes)[0]).toMatchObject({ dataset: undefined, location: undefined })
  })

  it('is told apart by its name: two findings, two fingerprints', () => {
    const both = schedule('{ name: calls, keep: as long as necessary }\n  - { name: notes, keep: as long as needed }')
    const found = judged('retention-declared', { answers: people, files: both })
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('of which nothing is said is not hidden by that of another', async () => {
    const report = await reviewFiles({
      '.github/gardefou.yml':
        'version: 1\nprofile:\n  personal-data: personal\ndatasets:\n  - { name: calls, paths: [calls/**] }\n  - { name: notes, paths: [notes/**] }\n',
      'retention.yml': 'datasets:\n  - { name: calls, keep: P1Y }\n',
      'calls/classes.txt': 'a1\nb1\n',
      'notes/README.md': '# Dataset card\n\n## Retention\n\nTo be defined\n',
    })
    const said = report.findings.filter(({ rule }) => rule === 'retention-declared')
    expect(said.map(({ dataset, message }) => [dataset, message.en.slice(0, 44)])).toEqual([
      ['notes', 'This passage is still to be filled in (reten'],
    ])
  })

  it('is long from two years on, whatever else is recorded of data that are gone', () => {
    const reused = { ...people, annotation: ['reused'] } as const
    const of = (entry: string) => judged('long-retention-justified', { answers: reused, files: schedule(entry) })
    expect(of('{ name: calls, keep: P24M }')).toHaveLength(1)
    expect(of('{ name: calls, keep: P23M }')).toEqual([])
    expect(of('{ name: calls, keep: P5Y, status: deleted }')).toEqual([])
  })
})

describe('sbom-up-to-date', () => {
  const bom = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a","version":"1"}]}'
  const answers = { ...people, development: 'training' } as const
  const on = (before: Example['files'], files: Example['files']) =>
    judged('sbom-up-to-date', { answers, before, files })

  it('speaks once, of lock files beside the inventory or below, and of nothing else', () => {
    const [before, after] = ['1', '2'].map((at) => ({
      'ml/bom.json': bom,
      'ml/requirements.txt': `a==${at}\n`,
      'ml/tool/uv.lock': `a ${at}\n`,
      'yarn.lock': `a ${at}\n`,
      'ml/README.md': `# ${at}\n`,
    }))
    expect(on(before ?? {}, after ?? {}).map(({ message }) => message.en.split(' ')[0])).toEqual([
      'ml/requirements.txt',
    ])
    const [only] = ['1'].map(() =>
      on({ 'bom.json': bom, 'doc/requirements.txt': '1' }, { 'bom.json': bom, 'doc/requirements.txt': '2' }),
    )
    expect(only).toEqual([])
    expect(on({ 'bom.json': bom, 'README.md': '1' }, { 'bom.json': bom, 'README.md': '2' })).toEqual([])
  })
})

describe('proxies-examined', () => {
  const answers = {
    ...people,
    annotation: ['crowd'],
    destination: 'open',
    'labels-about-people': 'descriptive',
  } as const
  const on = (files: Example['files']) => judged('proxies-examined', { answers, files })

  it('reads names in camel case, and keeps its fingerprint when their order changes', () => {
    const [one] = on(datapackage(table('a', 'firstName', 'postCode')))
    const [other] = on(datapackage(table('a', 'postCode', 'firstName')))
    expect(one?.message.en).toContain('firstName')
    expect(other?.fingerprint).toBe(one?.fingerprint)
  })

  it('leaves labels that mark names in a text alone, and looks at labels that do not', () => {
    expect(on({ 'classes.txt': 'nationality\npostcode\n' })).toHaveLength(1)
    expect(on({ 'classes.txt': 'person name\nphone number\npostcode\nemail\n' })).toEqual([])
  })
})

describe('useful-material-seen', () => {
  it('speaks of one protocol for several datasets only where there are both', () => {
    const answers = { ...people, annotation: ['crowd'] } as const
    const card = '---\nannotations_creators: [crowdsourced]\n---\n# Dataset card\n\nCalls.\n'
    const guide = {
      'docs/annotation-guide.md':
        '# Annotation guide\n\nAnnotators choose one label for each call.\n\n## Labels\n\n- **calm**: level.\n- **upset**: loud.\n',
    }
    const said = (files: Example['files']) => judged('useful-material-seen', { answers, files })
    const both = { 'a/DATASET_CARD.md': card, 'b/DATASET_CARD.md': card }
    expect(said({ ...both, ...guide })).toHaveLength(1)
    expect(said(both)).toEqual([])
    expect(said({ 'a/DATASET_CARD.md': card, ...guide })).toEqual([])
  })
})
