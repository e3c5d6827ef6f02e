import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ForgeClient } from '../../github/client.ts'
import { type IssueMark, readIssueMark, withoutMark, writeIssueMark } from '../../github/issue-mark.ts'
import { type IssueDraft, ownIssue, type StandingIssue } from '../../github/issues.ts'
import { type Occasion, planIssues } from '../../github/plan-issues.ts'

const mark: IssueMark = {
  rule: 'incident-plan-documented',
  fingerprint: '0123456789abcdef',
  path: 'SECURITY.md',
  facts: 'f1',
  text: 't1',
  isAnswered: false,
}
const TODAY: Occasion = { today: '2026-11-24', isQuiet: false, restsUntil: ({ mark }) => mark.snoozedUntil }
const draft: IssueDraft = { title: 'To check', body: 'A plan', mark }

function standing(changes: Partial<IssueMark> = {}, issue: Partial<StandingIssue> = {}): StandingIssue {
  return { number: 4, state: 'open', body: 'A plan', mark: { ...mark, ...changes }, ...issue }
}

function acts(issues: readonly StandingIssue[], drafts: readonly IssueDraft[], answer?: string): readonly string[] {
  return planIssues(issues, drafts, TODAY, () => answer).map(({ act }) => act)
}

describe('the mark of an issue', () => {
  const word = fc.string({ minLength: 1, unit: 'binary' })

  it('comes back as it was written, whatever it holds', () => {
    const marks = fc.record({
      rule: word,
      fingerprint: word,
      path: word,
      facts: word,
      text: word,
      isAnswered: fc.boolean(),
    })
    const snoozed = fc.tuple(marks, fc.option(fc.constantFrom('2027-03-31', '2028-02-29')))
    const rested = snoozed.map(([one, until]): IssueMark => (until === null ? one : { ...one, snoozedUntil: until }))
    const stages = fc.option(fc.record({ end: word, before: fc.nat(365) }))
    const either = fc.tuple(rested, stages).map(([one, stage]): IssueMark => (stage === null ? one : { ...one, stage }))
    fc.assert(
      fc.property(either, fc.string(), (one, body) => {
        expect(readIssueMark(`${body}\n\n${writeIssueMark(one)}`)).toEqual(one)
      }),
    )
  })

  it('keeps no day that is none', () => {
    const line = writeIssueMark({ ...mark, snoozedUntil: '2027-02-30' })
    expect(readIssueMark(line)).toEqual(mark)
  })

  it('keeps no stage that is none', () => {
    const line = writeIssueMark({ ...mark, stage: { end: 'e', before: 7 } })
    expect(readIssueMark(line.replace('stage=7', 'stage=soon'))).toEqual(mark)
    expect(readIssueMark(line.replace(' end=e', ''))).toEqual(mark)
  })

  it('counts on the last line alone, and leaves with it', () => {
    const line = writeIssueMark(mark)
    expect(readIssueMark(`${line}\n\nquoted by somebody`)).toBeUndefined()
    expect(withoutMark(`A plan\n\n${line}\n`)).toBe('A plan')
    expect(withoutMark('A plan <!-- not ours -->')).toBe('A plan <!-- not ours -->')
  })
})

describe('what becomes of issues', () => {
  it('opens one that is not there, and leaves one that says the same', () => {
    expect(acts([], [draft])).toEqual(['open'])
    expect(acts([standing()], [draft])).toEqual([])
  })

  it('edits in place when the text differs', () => {
    expect(acts([standing({ text: 't0' })], [draft])).toEqual(['edit'])
  })

  it('closes when the files answer, once, and never without an answer', () => {
    expect(acts([standing()], [], 'Closed')).toEqual(['close'])
    expect(acts([standing({ isAnswered: true }, { state: 'closed' })], [], 'Closed')).toEqual([])
    expect(acts([standing()], [])).toEqual([])
  })

  it('opens again what the files had answered', () => {
    expect(acts([standing({ isAnswered: true }, { state: 'closed' })], [draft])).toEqual(['reopen'])
  })

  it('respects a person who closed it, until the facts differ', () => {
    expect(acts([standing({ text: 't0' }, { state: 'closed' })], [draft])).toEqual([])
    expect(acts([standing({ facts: 'f0' }, { state: 'closed' })], [draft])).toEqual(['reopen'])
  })

  it('respects a person who opened an answered one again', () => {
    expect(acts([standing({ isAnswered: true })], [], 'Closed')).toEqual([])
  })

  it('speaks through the open one, or the oldest, when there are several', () => {
    const several = [standing({}, { number: 2, state: 'closed' }), standing({ text: 't0' }, { number: 3 })]
    const [step] = planIssues(several, [draft], TODAY, () => undefined)
    expect(step).toMatchObject({ act: 'edit', issue: { number: 3 } })
  })
})

describe('an issue that was snoozed', () => {
  const snoozed = (until: string, changes: Partial<IssueMark> = {}) =>
    standing({ snoozedUntil: until, ...changes }, { state: 'closed' })

  it('rests until its day has passed, whatever the facts', () => {
    expect(acts([snoozed('2026-11-24')], [draft])).toEqual([])
    expect(acts([snoozed('2026-11-24', { facts: 'other' })], [draft])).toEqual([])
    expect(acts([snoozed('2026-11-23')], [draft])).toEqual(['reopen'])
  })

  it('comes back without its snooze', () => {
    const [step] = planIssues([snoozed('2026-11-23')], [draft], TODAY, () => undefined)
    expect(step?.act === 'reopen' && step.draft.mark.snoozedUntil).toBeUndefined()
  })

  it('is answered like any other, and then comes back with its finding', () => {
    expect(acts([snoozed('2027-01-01')], [], 'Found')).toEqual(['close'])
    expect(acts([snoozed('2027-01-01', { isAnswered: true })], [draft])).toEqual(['reopen'])
  })

  it('that a person opened again is kept up to date', () => {
    expect(acts([standing({ snoozedUntil: '2027-01-01', text: 'old' })], [draft])).toEqual(['edit'])
  })
})

describe('an issue that a person closed', () => {
  const closed = standing({ facts: 'f0' }, { state: 'closed', closedAt: '2026-11-01T12:00:00Z' })
  const until = (rest: string) => ({ ...TODAY, restsUntil: () => rest })

  it('rests for its days whatever the facts, and then comes back if they differ', () => {
    const act = (rest: string, issue = closed) => planIssues([issue], [draft], until(rest), () => undefined).length
    expect([act('2026-11-24'), act('2026-11-23')]).toEqual([0, 1])
    expect(act('2026-11-23', { ...closed, mark })).toBe(0)
  })
})

describe('an issue about the end of a period', () => {
  const at = (before: number, end = 'e1') => ({ stage: { end, before }, text: `t${before}` })
  const staged = (before: number, end?: string): IssueDraft => ({ ...draft, mark: { ...mark, ...at(before, end) } })
  const QUIET = { ...TODAY, isQuiet: true }
  const quietly = (issues: readonly StandingIssue[], one: IssueDraft) =>
    planIssues(issues, [one], QUIET, () => undefined).map(({ act }) => act)

  it('says a nearer stage, and takes none back but for another end', () => {
    expect(acts([standing(at(7))], [staged(1)])).toEqual(['edit'])
    expect(acts([standing(at(7))], [staged(30)])).toEqual([])
    expect(acts([standing(at(7))], [staged(30, 'e2')])).toEqual(['edit'])
  })

  it('is edited for a nearer stage although its words are the same, as they are in public', () => {
    expect(acts([standing({ ...at(7), text: 't1' })], [staged(1)])).toEqual(['edit'])
    expect(acts([standing(at(7))], [staged(7)])).toEqual([])
  })

  it('is not opened again for a stage that is farther than what it said', () => {
    const closed = (changes: Partial<IssueMark>) => standing({ ...at(0), ...changes }, { state: 'closed' })
    expect(acts([closed({ facts: 'other' })], [staged(7)])).toEqual([])
    expect(acts([closed({ snoozedUntil: '2026-11-01' })], [staged(7)])).toEqual([])
    expect(acts([closed({ isAnswered: true })], [staged(7)])).toEqual(['reopen'])
  })

  it('waits on a quiet day, unless a push gave it another end', () => {
    expect(quietly([], staged(7))).toEqual([])
    expect(quietly([standing(at(7))], staged(1))).toEqual([])
    expect(quietly([standing({ ...at(7), isAnswered: true }, { state: 'closed' })], staged(1))).toEqual([])
    expect(quietly([standing(at(7))], staged(30, 'e2'))).toEqual(['edit'])
  })

  it('alone waits: what only a push brings is said on any day, and a snooze ends on another', () => {
    expect(quietly([], draft)).toEqual(['open'])
    expect(quietly([standing({ isAnswered: true }, { state: 'closed' })], draft)).toEqual(['reopen'])
    expect(quietly([standing({ snoozedUntil: '2026-11-20' }, { state: 'closed' })], draft)).toEqual([])
  })
})

describe('an issue known by its number', () => {
  const answering = (number: number): ForgeClient => ({
    request: async () => ({
      data: { number, state: 'open', body: writeIssueMark(mark), user: { login: 'gardefou[bot]' } },
    }),
    graphql: async () => ({}),
  })
  const asked = (client: ForgeClient) => ownIssue(client, { owner: 'atelier', repo: 'comments' }, 5, 'gardefou[bot]')

  it('is not the one that a transfer made of it elsewhere, which GitHub answers with', async () => {
    expect((await asked(answering(5)))?.number).toBe(5)
    expect(await asked(answering(9))).toBeUndefined()
  })
})
