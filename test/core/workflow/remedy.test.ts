import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Scope } from '../../../core/workflow/permissions.ts'
import { type Refused, remedyFor } from '../../../core/workflow/remedy.ts'
import { EVERY, expression, type Parts, workflow } from '../../support/workflow.ts'

/** The text of the line that a remedy stands on, and what to write there. */
function told(text: string, refused: Refused, job = 'review'): string | undefined {
  const advice = remedyFor(text, job, refused)
  return advice === undefined ? undefined : `${text.split('\n')[advice.line - 1]?.trim()} | ${advice.what.en}`
}

function toldOf(parts: Parts, scope: Scope): string | undefined {
  return told(workflow(parts), { kind: 'permission', scope })
}

describe('the remedy for a permission that was refused', () => {
  it('is the line that the doctor would name', () => {
    expect(toldOf({ permissions: 'permissions:\n  contents: read\n  checks: read' }, 'checks')).toBe(
      'checks: read | Write “checks: write” here.',
    )
    expect(toldOf({ job: 'permissions:\n  contents: read' }, 'pull-requests')).toBe(
      'permissions: | Under “permissions:”, add “pull-requests: write”.',
    )
  })

  it('is none in the file when it gives the permission: a fork reads, and does no more', () => {
    expect(toldOf({}, 'checks')).toBe('checks: write | “checks: write” is given here already.')
    expect(toldOf({ permissions: 'permissions: write-all' }, 'pull-requests')).toBe(
      'permissions: write-all | “pull-requests: write” is given here already.',
    )
    expect(toldOf({}, 'contents')).toBeUndefined()
  })

  it('is asked of the token that stands in the place of that of the job', () => {
    const given = `token: ${expression('secrets.BOT')}`
    expect(toldOf({ given }, 'checks')).toBe(`${given} | Give “checks: write” to this token.`)
  })

  it('takes the refused permission in, whatever the inputs seem to ask', () => {
    const parts = { permissions: '', given: `check-run: ${expression('vars.CHECK')}` }
    expect(toldOf(parts, 'checks')).toBe(
      'review: | Give this job “permissions:”, with “contents: read”, “pull-requests: write” and “checks: write”.',
    )
  })

  it('is found in a job that uses the Action from its own folder', () => {
    const own = readFileSync('.github/workflows/review.yml', 'utf8').replace(/permissions:\n(?: {2}.*\n)+/, '')
    expect(told(own, { kind: 'permission', scope: 'checks' })).toBe(
      'review: | Give this job “permissions:”, with “contents: read”, “checks: write” and “pull-requests: write”.',
    )
  })

  it.each([
    ['another job', workflow({}), 'other'],
    [
      'a job that calls another workflow',
      `${EVERY}\njobs:\n  review:\n    uses: ./.github/workflows/called.yml\n`,
      'review',
    ],
    ['a file that cannot be read', 'jobs: [\n', 'review'],
    ['an empty file', '', 'review'],
  ])('is not known for %s', (_, text, job) => {
    expect(told(text, { kind: 'permission', scope: 'checks' }, job)).toBeUndefined()
  })
})

describe('the remedy for an event that is none of ours', () => {
  it.each([
    ['on: issues', 'on: issues | In “on:”, write pull_request'],
    ['on: [push, issues]', 'on: [push, issues] | Take “issues” out'],
    ['on:\n  push:\n  issues:', 'issues: | Take “issues” out'],
    ['on: push', 'on: push | In “on:”, write pull_request'],
  ])('%s', (on, sentence) => {
    expect(told(workflow({ on }), { kind: 'event', name: 'issues' })).toContain(sentence)
  })
})
