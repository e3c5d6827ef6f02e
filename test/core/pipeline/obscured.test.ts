import { expect, it } from 'vitest'
import { run } from '../../../core/pipeline/run.ts'
import type { Entry, Snapshot } from '../../../core/words/snapshot.ts'
import { rules } from '../../../rules/index.ts'
import { memorySnapshot } from '../../support/memory-snapshot.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const CARD = '# Card\n\n## Purpose\n\nThe comments train a moderation aid.\n'
const BYTES = Uint8Array.from([0, 1, 2, 3])
const LARGE = CARD.repeat(10_000)

/** What stands elsewhere: submodules, by their path. */
function withSubmodules(files: Files, ...paths: readonly string[]): Snapshot {
  const inner = memorySnapshot(files)
  const entries = paths.map((path, at): Entry => ({ path, type: 'submodule', size: undefined, oid: `${at}` }))
  return { ...inner, list: async () => [...(await inner.list()), ...entries] }
}

async function obscuredBy(before: Snapshot, after: Snapshot) {
  const host = { head: after, base: before, trusted: before, publish: async () => {} }
  return (await run(host, { rules, today: '2026-11-24' })).obscured
}

it.each<[string, Snapshot, Snapshot, readonly string[]]>([
  ['grows too large', memorySnapshot({ 'README.md': CARD }), memorySnapshot({ 'README.md': LARGE }), ['README.md']],
  ['becomes bytes', memorySnapshot({ 'README.md': CARD }), memorySnapshot({ 'README.md': BYTES }), ['README.md']],
  ['becomes a submodule', memorySnapshot({ 'SECURITY.md': CARD }), withSubmodules({}, 'SECURITY.md'), ['SECURITY.md']],
  [
    'is in a folder that becomes one',
    memorySnapshot({ 'corpus/README.md': CARD }),
    withSubmodules({}, 'corpus'),
    ['corpus'],
  ],
  ['may have moved', memorySnapshot({ 'README.md': CARD }), memorySnapshot({ 'a/README.md': LARGE }), ['a/README.md']],
])('a document that was read is told of when it %s', async (_, before, after, expected) => {
  expect(await obscuredBy(before, after)).toEqual(expected)
})

it.each<[string, Snapshot, Snapshot]>([
  ['a submodule that is moved to another commit', withSubmodules({}, 'other', 'corpus'), withSubmodules({}, 'corpus')],
  ['what was not read before', memorySnapshot({ 'README.md': LARGE }), memorySnapshot({ 'README.md': `${LARGE}x` })],
  ['what is new', memorySnapshot({ 'README.md': CARD }), memorySnapshot({ 'README.md': CARD, 'SECURITY.md': LARGE })],
  ['what is removed', memorySnapshot({ 'README.md': CARD }), memorySnapshot({ 'src/a.py': '1' })],
])('%s hides nothing', async (_, before, after) => {
  expect(await obscuredBy(before, after)).toBeUndefined()
})
