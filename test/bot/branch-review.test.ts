import { expect, it } from 'vitest'
import { reviewBranch } from '../../bot/branch-review.ts'
import type { Snapshot } from '../../core/words/snapshot.ts'
import { rules } from '../../rules/index.ts'
import { memorySnapshot } from '../support/memory-snapshot.ts'
import { PROFILE, schedule } from './running-bot.ts'

const FILES = {
  '.github/gardefou.yml': PROFILE,
  'retention.yml': schedule('comments', '2026-12-01'),
  'docs/CODEOWNERS': '* @ada\nretention.yml @lea\n',
}

/** The snapshot of `files`, and the contents that it is asked for. */
function watched(files: Readonly<Record<string, string>>) {
  const snapshot = memorySnapshot(files)
  const asked: string[] = []
  const read: Snapshot['read'] = (entries) => {
    asked.push(...entries.map(({ path }) => path))
    return snapshot.read(entries)
  }
  return { snapshot: { ...snapshot, read }, asked }
}

function review(snapshot: Snapshot) {
  return reviewBranch(snapshot, 'c0ffee', { rules, today: '2026-11-24' })
}

it('a branch is judged as of any day, and tells whom CODEOWNERS names, by reading each file once', async () => {
  const { snapshot, asked } = watched(FILES)
  const branch = await review(snapshot)
  const overdue = async (day: string) => (await branch.on(day)).findings.filter(({ rule }) => /^retention-w/.test(rule))
  expect(await Promise.all(['2026-12-01', '2026-12-02'].map(async (day) => (await overdue(day)).length))).toEqual([
    0, 1,
  ])
  const owners = await Promise.all(['retention.yml', 'README.md'].map((path) => branch.ownersOf(path)))
  expect(owners.map(({ logins }) => logins)).toEqual([['lea'], ['ada']])
  expect(branch.report.today).toBe('2026-11-24')
  expect(asked.toSorted()).toEqual(Object.keys(FILES).toSorted())
})

it('what was read before is not asked for again, and what is gone is not kept', async () => {
  const before = await review(memorySnapshot({ ...FILES, 'SECURITY.md': '# Security\n' }))
  const { snapshot, asked } = watched({ ...FILES, 'README.md': '# Comments\n' })
  const branch = await reviewBranch(snapshot, 'c0ffee', { rules, today: '2026-11-24', facts: before.facts })
  expect(asked.toSorted()).toEqual(['.github/gardefou.yml', 'README.md'])
  expect(branch.report.documents.map(({ path }) => path)).toContain('retention.yml')
  expect([...branch.facts.keys()].map((key) => key.split(' ')[1])).not.toContain('SECURITY.md')
  expect(branch.report).toEqual((await review(snapshot)).report)
})

it('nobody owns a file where CODEOWNERS is larger than GitHub loads, or is not there', async () => {
  const large = `${'# a comment\n'.repeat(300_000)}* @ada\n`
  for (const files of [{ ...FILES, 'docs/CODEOWNERS': large }, { 'README.md': 'Hello.\n' }]) {
    const branch = await review(memorySnapshot(files))
    expect(await branch.ownersOf('retention.yml')).toEqual({ logins: [], teams: [] })
  }
})
