import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { INPUT_NAMES } from '../../../core/workflow/inputs.ts'
import { diagnosed, EVERY, expression, type Parts, TYPES } from '../../support/workflow.ts'

describe('events', () => {
  it.each(['on: issues', 'on: [issues, release]', 'on:\n  issues:\n    types: [opened]'])('none of ours: %s', (on) => {
    expect(diagnosed({ on })).toEqual([
      `change | ${on.split('\n')[0]} | In “on:”, write pull_request, merge_group, push, schedule or workflow_dispatch.`,
    ])
  })

  it('one that is none of ours is taken out or kept away', () => {
    const on = `on:\n  pull_request_target:\n    ${TYPES}\n  issues:`
    expect(diagnosed({ on })).toEqual(['change | issues: | Take “issues” out, or keep this step from it by “if:”.'])
    expect(diagnosed({ on, job: "if: github.event_name != 'issues'" })).toEqual([])
  })

  it.each([
    ['opened, edited', 'change', ['synchronize']],
    ['synchronize, reopened, edited', 'change', ['opened']],
    ['labeled', 'remark', ['opened', 'synchronize']],
    ['opened, synchronize', 'remark', ['edited']],
    ['opened, synchronize, edited', 'change', []],
  ])('types: [%s]', (types, weight, added) => {
    const on = `on:\n  pull_request_target:\n    types: [${types}]`
    expect(diagnosed({ on })).toEqual(added.map((type) => `${weight} | types: [${types}] | Add ${type} to “types:”.`))
  })

  it.each(['on: pull_request_target', 'on: [push, pull_request_target]', 'on:\n  pull_request_target:'])(
    'without types, a change of the branch proposed to starts nothing: %s',
    (on) => {
      expect(diagnosed({ on })).toEqual([
        `remark | ${on.split('\n').at(-1)?.trim()} | Give pull_request_target “${TYPES}”.`,
      ])
    },
  )

  it('a concurrency of its own is nobody’s to say anything of', () => {
    const group = `concurrency:\n  group: ${expression('github.workflow')}\n  cancel-in-progress: true`
    expect(diagnosed({ permissions: `${EVERY}\n${group}` })).toEqual([])
  })

  it.each(["paths: ['data/**']", 'paths-ignore: [docs/**]'])('%s may leave a required check pending', (filter) => {
    expect(diagnosed({ on: `on:\n  pull_request_target:\n    ${TYPES}\n    ${filter}` })).toEqual([
      expect.stringMatching(/^remark \| paths.* \| A check that is required stays pending/),
    ])
  })

  it('paths that leave nothing out are left alone', () => {
    expect(diagnosed({ on: `on:\n  pull_request_target:\n    ${TYPES}\n    paths: ['**']` })).toEqual([])
  })

  it('pull_request alone is told about forks, unless nothing is written', () => {
    const on = `on:\n  pull_request:\n    ${TYPES}`
    expect(diagnosed({ on })).toEqual([
      expect.stringMatching(/^remark \| pull_request: \| From forks, tokens only read/),
    ])
    expect(diagnosed({ on, given: 'dry-run: true' })).toEqual([])
  })
})

describe('a checkout of what is proposed', () => {
  const head = `- uses: actions/checkout@v5\n  with:\n    ref: ${expression('github.event.pull_request.head.sha')}`
  it.each([
    [head, 'ref: '],
    [
      `- uses: actions/checkout@v5\n  with:\n    ref: refs/pull/${expression('github.event.number')}/merge`,
      'ref: refs',
    ],
    [
      `- uses: actions/checkout@v5\n  with:\n    repository: ${expression('github.event.pull_request.head.repo.full_name')}`,
      'repository:',
    ],
    [`- run: gh pr checkout ${expression('github.event.number')}`, 'run:'],
    [`- run: |\n    git fetch origin pull/${expression('github.event.number')}/head\n    make`, 'run:'],
  ])('on pull_request_target is a danger: %s', (before, line) => {
    const [only, ...others] = diagnosed({ before })
    expect(others).toEqual([])
    expect(only?.startsWith(`danger | ${line}`) || only?.startsWith(`danger | - ${line}`)).toBe(true)
  })

  it.each<[string, Parts]>([
    ['of the base', { before: '- uses: actions/checkout@v5' }],
    ['on another event', { before: head, on: 'on: push' }],
    ['that is only spoken of', { before: `- run: echo ${expression('github.event.pull_request.head.sha')}` }],
  ])('%s is none', (_, parts) => {
    expect(diagnosed(parts)).toEqual([])
  })
})

describe('inputs', () => {
  it.each([
    ['langage: fr', 'Write language in the place of “langage”, which is not an input.'],
    ['fail_on: note', 'Write fail-on in the place of “fail_on”, which is not an input.'],
    ['review: yes', 'Correct the value of review, which is neither true nor false.'],
    ['max-comments: 99', 'Correct the value of max-comments, which is above 50.'],
    ['today: 2026-02-30', 'Correct the value of today, which is not a day such as 2026-11-23.'],
    ['config: ../x.yml', 'Correct the value of config, which is not a path from the root, with /.'],
    ['fail-on: error', 'Correct the value of fail-on, which is none of none, legal, warning, note.'],
    ['paths: [a, b]', 'Write one text here, with | and one line for each item where there are several.'],
  ])('%s', (given, what) => {
    expect(diagnosed({ given })).toEqual([`change | ${given} | ${what}`])
  })

  it('far from all of ours are told which there are', () => {
    expect(diagnosed({ given: 'reviewers-to-ask: 3' })).toEqual([
      `change | reviewers-to-ask: 3 | Take out “reviewers-to-ask”, which is not an input; the inputs are ${INPUT_NAMES.join(', ')}.`,
    ])
  })

  it('that are right, empty or expressions are left alone', () => {
    expect(
      diagnosed({ given: `review: True\nlanguage: ""\nMAX-COMMENTS: 10\nfail-on: ${expression('vars.LEVEL')}` }),
    ).toEqual([])
  })

  it('are those of action.yml', () => {
    expect([...INPUT_NAMES].sort()).toEqual(Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs).sort())
  })
})
