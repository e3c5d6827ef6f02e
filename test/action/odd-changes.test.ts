import { describe, expect, it } from 'vitest'
import type { Files, Kept } from '../github/objects.ts'
import { acting, CONFIGURED, placesIn } from './acting.ts'
import { emptied, plan } from './running.ts'

const action = acting('odd')
const SECURE: Files = { 'SECURITY.md': plan }
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`
const REST = '\n## Office\n\nThe door is blue, and the key hangs behind it.\n'

describe('what is moved', () => {
  it.each([
    ['as it is', emptied + REST],
    ['with edits', `${emptied + REST}\nThe bell is broken.\n`],
  ])('%s brings nothing that was known before', async (_, content) => {
    const repository = action.open({ 'SECURITY.md': emptied + REST }, { 'docs/SECURITY.md': content })
    const { outputs } = await action.run(repository)
    const pull = repository.pulls.get(1) ?? { head: '', base: '' }
    expect(repository.changes(pull)).toMatchObject([{ status: 'renamed', previous_filename: 'SECURITY.md' }])
    expect(outputs.findings).toBe('0')
    expect(placesIn(repository)).toEqual([])
  })

  it('keeps its conversation, which is settled at the new place', async () => {
    const repository = action.open(SECURE, { 'SECURITY.md': emptied })
    await action.run(repository)
    repository.pull(1, { ...CONFIGURED, 'docs/incident-response.md': emptied })
    await action.run(repository)
    const [comment] = repository.pulls.get(1)?.reviews[0]?.comments ?? []
    expect(placesIn(repository)).toEqual(['SECURITY.md:5'])
    expect(comment?.minimizedAs).toBeUndefined()
    repository.pull(1, { ...CONFIGURED, 'docs/incident-response.md': plan })
    await action.run(repository)
    expect(comment?.minimizedAs).toBe('RESOLVED')
  })
})

describe('what is no plain text', () => {
  it.each<[string, string, Kept, string]>([
    ['a link', 'SECURITY.md', { symlink: 'docs/plan.md' }, 'It is a symbolic link'],
    ['a submodule', 'SECURITY.md', { submodule: 'a'.repeat(40) }, 'It is a submodule'],
    ['a folder of another repository', 'corpus', { submodule: 'b'.repeat(40) }, 'It is a submodule'],
    ['bytes', 'SECURITY.md', Uint8Array.from([0, 1, 2, 3]), 'bytes that are not text'],
    ['kept by Git LFS', 'SECURITY.md', POINTER, 'Git LFS keeps its content elsewhere'],
    ['labels kept by Git LFS', 'data/labels.json', POINTER, 'Git LFS keeps its content elsewhere'],
    ['too large', 'SECURITY.md', plan.repeat(5000), 'It is larger than 512 kB'],
  ])('%s is said not to be read, and why', async (_, path, kept, reason) => {
    const repository = action.open(SECURE, { 'SECURITY.md': plan + REST, [path]: kept })
    const { code, summary } = await action.run(repository)
    expect(code).toBe(0)
    const [, unread = ''] = summary.split('**Not read, or not wholly**')
    expect(unread.split('\n\n')[1]).toMatch(new RegExp(`^- \`${path}\`: .*${reason}`))
    expect(action.refused()).toBe(0)
  })

  it('keeps no conversation open that has nothing to do with it', async () => {
    const corpus = (commit: string): Files => ({ corpus: { submodule: commit.repeat(40) } })
    const repository = action.open({ ...SECURE, ...corpus('a') }, { 'SECURITY.md': emptied, ...corpus('b') })
    await action.run(repository)
    repository.pull(1, { ...CONFIGURED, 'SECURITY.md': plan + REST, ...corpus('b') })
    const { summary } = await action.run(repository)
    expect(summary).toContain('It is a submodule')
    expect(repository.pulls.get(1)?.reviews[0]?.comments[0]?.minimizedAs).toBe('RESOLVED')
  })

  it('says nothing of a submodule of tests, whose pages would not be read either', async () => {
    const repository = action.open(SECURE, {
      'SECURITY.md': plan + REST,
      'tests/vendor': { submodule: 'b'.repeat(40) },
    })
    expect((await action.run(repository)).summary).not.toContain('submodule')
  })
})

describe('a change of no content', () => {
  it.each<[string, Files]>([
    ['none at all', SECURE],
    ['the right to execute', { 'SECURITY.md': { executable: plan } }],
  ])('%s brings nothing, and nothing is written to the pull request', async (_, after) => {
    const repository = action.open(SECURE, after)
    const { code, outputs } = await action.run(repository)
    expect({ code, findings: outputs.findings }).toEqual({ code: 0, findings: '0' })
    expect(repository.pulls.get(1)?.reviews).toEqual([])
  })
})

describe('a change that removes', () => {
  it('the plan alone, brings its absence on the lines taken out', async () => {
    const repository = action.open(SECURE, {})
    expect((await action.run(repository)).outputs.warning).toBe('1')
    expect(placesIn(repository)).toEqual(['SECURITY.md:6'])
  })

  it('every file, is still reviewed', async () => {
    const repository = action.open(SECURE, {})
    const pull = repository.pulls.get(1)
    if (pull !== undefined) pull.head = repository.propose({})
    const { code, summary } = await action.run(repository)
    expect(code).toBe(0)
    expect(summary).toContain('0 governance files read of 0 paths')
  })
})

describe('texts of other machines', () => {
  const accented = `# Sécurité\n\n## Incident response\n\nTBD\n\n## Été\n\n${'Où la clé est cachée.\n'.repeat(3)}`

  it.each<[string, Kept, readonly string[]]>([
    ['lines that end as on Windows', emptied.replaceAll('\n', '\r\n'), ['SECURITY.md:5']],
    ['UTF-8 with a mark', `\ufeff${emptied}`, ['SECURITY.md:5']],
    ['Latin-1', Buffer.from(accented, 'latin1'), ['SECURITY.md:5']],
    // Git holds it to be binary: there is no line to comment on.
    ['UTF-16', Buffer.from(`\ufeff${emptied}`, 'utf16le'), []],
  ])('%s are read, each finding on its lines', async (_, content, places) => {
    const repository = action.open(SECURE, { 'SECURITY.md': content })
    const { outputs, report } = await action.run(repository)
    expect(outputs.warning).toBe('1')
    const [finding] = JSON.parse(report).findings.filter(({ state }: { state: string }) => state === 'introduced')
    expect(finding.location).toEqual({ path: 'SECURITY.md', startLine: 3, endLine: 5 })
    expect(placesIn(repository)).toEqual(places)
    expect(repository.pulls.get(1)?.reviews).toHaveLength(1)
  })

  it('two megabytes on one line are read within seconds', async () => {
    const labels = JSON.stringify({ labels: Array.from({ length: 100_000 }, (_, n) => `label ${n} of many`) })
    expect(labels.length).toBeGreaterThan(2_000_000)
    const { code, summary } = await action.run(action.open(SECURE, { ...SECURE, 'data/labels.json': labels }))
    expect(code).toBe(0)
    expect(summary).toContain('2 governance files read of 3 paths')
  }, 20_000)
})
