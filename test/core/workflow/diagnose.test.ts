import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../core/workflow/diagnose.ts'
import { diagnosed, EVERY, expression, type Parts, workflow } from '../../support/workflow.ts'

describe('a workflow in order', () => {
  it('has nothing said of it', () => {
    expect(diagnosed({})).toEqual([])
  })

  it.each(['README.md', 'README.fr.md', 'docs/en/action.md', 'docs/fr/action.md'])('is what %s shows', (path) => {
    const blocks = [...readFileSync(path, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    const workflows = blocks.filter((text) => text.includes('jobs:')).map(diagnose)
    expect(workflows.length).toBeGreaterThan(0)
    expect(workflows.flatMap(({ advice }) => advice).filter(({ weight }) => weight !== 'remark')).toEqual([])
    expect(workflows.every(({ state }) => state === 'read')).toBe(true)
  })

  it.each([
    ['no step of gardefou', '- uses: actions/checkout@v5'],
    ['another action of a like name', '- uses: someone/gardefou-like@v1'],
    ['the folder itself', '- uses: ./'],
  ])('of somebody else is left alone: %s', (_, step) => {
    const text = workflow({ permissions: 'permissions: {}' }).replace('- uses: gardefou/gardefou@main', step)
    expect(diagnose(text)).toEqual({ state: 'not-ours', advice: [] })
  })

  it.each(['atelier/gardefou@v1', './.github/actions/gardefou', 'gardefou/gardefou@0123abc'])(
    'counts for %s',
    (name) => {
      const text = workflow({ permissions: 'permissions: {}' }).replace('gardefou/gardefou@main', name)
      expect(diagnose(text).advice).toHaveLength(3)
    },
  )
})

describe('permissions', () => {
  it.each([
    ['contents: read', { permissions: 'permissions:\n  checks: write\n  pull-requests: write' }],
    ['checks: write', { permissions: 'permissions:\n  contents: read\n  pull-requests: write' }],
    ['pull-requests: write', { permissions: 'permissions:\n  contents: read\n  checks: write' }],
    ['security-events: write', { after: '- uses: github/codeql-action/upload-sarif@v4' }],
  ])('that lack %s', (line, parts) => {
    expect(diagnosed(parts)).toEqual([`change | permissions: | Under “permissions:”, add “${line}”.`])
  })

  it('that are wider than asked are enough, but for write-all', () => {
    expect(diagnosed({ permissions: EVERY.replace('contents: read', 'contents: write') })).toEqual([])
    expect(diagnosed({ permissions: 'permissions: write-all' })).toEqual([
      'remark | permissions: write-all | Here it is enough to list “contents: read”, “checks: write” and “pull-requests: write”.',
    ])
  })

  it('that only read, or are misspelt, are written in their place', () => {
    const permissions = 'permissions:\n  content: read\n  checks: read\n  pull-request: write\n  issues: write'
    expect(diagnosed({ permissions })).toEqual([
      'change | content: read | Write “contents: read” here.',
      'change | checks: read | Write “checks: write” here.',
      'change | pull-request: write | Write “pull-requests: write” here.',
    ])
  })

  it.each(['permissions: read-all', 'permissions: write'])('of %s become a list', (permissions) => {
    const [first] = diagnosed({ permissions })
    expect(first).toBe(
      `change | ${permissions} | Write “permissions:” as a list, with “contents: read”, “checks: write” and “pull-requests: write”.`,
    )
  })

  it.each(['permissions: {}', 'permissions: { contents: read }'])('of %s give nothing else', (permissions) => {
    expect(diagnosed({ permissions }).at(-1)).toBe(
      `change | ${permissions} | Under “permissions:”, add “pull-requests: write”.`,
    )
  })

  it('of a job replace those of the workflow', () => {
    expect(diagnosed({ job: 'permissions:\n  contents: read\n  checks: write' })).toEqual([
      'change | permissions: | Under “permissions:”, add “pull-requests: write”.',
    ])
    expect(diagnosed({ permissions: 'permissions: {}', job: EVERY })).toEqual([])
  })

  it('that nothing says are the repository’s to decide, or the caller’s', () => {
    expect(diagnosed({ permissions: '' })).toEqual([
      'remark | review: | Give this job “permissions:”, with “contents: read”, “checks: write” and “pull-requests: write”.',
    ])
    expect(diagnosed({ permissions: '', on: 'on: workflow_call' })).toEqual([])
  })

  it('are said once for two jobs that share them', () => {
    const text = workflow({ permissions: 'permissions:\n  contents: read\n  checks: write' })
    const twice = text + (text.split('jobs:\n')[1] ?? '').replace('review:', 'again:')
    expect(diagnose(twice).advice).toHaveLength(1)
  })

  describe('are asked for as the inputs and the events use them', () => {
    const read = 'permissions:\n  contents: read'
    it.each<[string, Parts]>([
      ['no review and no check run', { given: 'review: false\ncheck-run: "false"' }],
      ['nothing written', { given: 'dry-run: true' }],
      ['what an expression decides', { given: `dry-run: ${expression("github.event_name == 'push'")}` }],
      ['an input in capitals', { given: 'Dry-Run: true' }],
      ['audits', { on: 'on: [push, schedule, workflow_dispatch]' }],
      [
        'a job for audits beside other events',
        { on: 'on: [pull_request_target, push]', job: "if: github.event_name == 'push'" },
      ],
      [
        'a job for all but pull requests',
        {
          on: 'on: [pull_request_target, push]',
          job: `if: ${expression("github.event_name != 'pull_request_target'")}`,
        },
      ],
      ['a condition that only GitHub can judge', { job: "if: contains(github.event_name, 'x')" }],
    ])('%s', (_, parts) => {
      expect(diagnosed({ permissions: read, ...parts })).toEqual([])
    })

    it('a merge queue has a check run and no review', () => {
      expect(diagnosed({ permissions: read, on: 'on: merge_group' })).toEqual([
        'change | permissions: | Under “permissions:”, add “checks: write”.',
      ])
    })

    it('a token of one’s own has permissions of its own', () => {
      expect(diagnosed({ permissions: 'permissions: {}', given: `token: ${expression('secrets.BOT')}` })).toEqual([])
      expect(diagnosed({ permissions: 'permissions: {}', given: `token: ${expression('github.token')}` })).toHaveLength(
        3,
      )
    })
  })
})

describe('YAML that cannot be read', () => {
  it.each([
    ['jobs:\n  a: b\n\tgardefou: {}\n', 3],
    ['on: push\njobs:\n  gardefou: {}\njobs: {}\n', 4],
  ])('is said with its line: %j', (text, line) => {
    const diagnosis = diagnose(text)
    expect(diagnosis.state).toBe('unreadable')
    expect(diagnosis.advice).toEqual([expect.objectContaining({ weight: 'change', line })])
  })

  it('of somebody else is left alone', () => {
    expect(diagnose('jobs: [\n')).toEqual({ state: 'not-ours', advice: [] })
  })

  it('whatever is done to a workflow, each piece of advice stands on a line of it', () => {
    const lines = workflow({ given: 'review: false', before: '- run: make' }).split('\n')
    const piece = fc.oneof(
      fc.constantFrom(...lines, '  - ', '{', '[', '"', ': ', '&a', '*a', 'permissions:', 'on:'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(3), fc.array(piece, { maxLength: 3 }), (at, removed, added) => {
        const text = lines.toSpliced(at, removed, ...added).join('\n')
        const last = text.split('\n').length
        for (const { line } of diagnose(text).advice) expect(line >= 1 && line <= last).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['', 'on: push\n', '- a\n', 'jobs: 3\n', 'jobs:\n  a:\n    steps: 3\n'])(
    '%j is no workflow of ours',
    (text) => {
      expect(diagnose(text).state).toBe('not-ours')
    },
  )
})
