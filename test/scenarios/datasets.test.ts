import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, LEVELS } from '../../core/words/finding.ts'
import type { Answers } from '../../core/words/profile.ts'
import { anyAnswers } from '../support/any-answers.ts'
import { reviewFiles, said } from '../support/review-files.ts'

type Files = Readonly<Record<string, string>>

const NAMES = ['calls', 'posts'] as const

function answerLines(answers: Answers): string {
  return Object.entries(answers)
    .map(
      ([question, answer]) => `    ${question}: ${Array.isArray(answer) ? `[${answer.join(', ')}]` : `'${answer}'`}\n`,
    )
    .join('')
}

function configured(datasets: readonly (readonly [string, Answers])[]): Files {
  const lines = datasets.map(([name, answers]) => `  - name: ${name}\n    paths: [${name}/**]\n${answerLines(answers)}`)
  return { '.github/gardefou.yml': `version: 1\ndatasets:\n${lines.join('')}` }
}

const LABELS =
  '<View>\n<Text name="t" value="$t"/>\n<Choices name="c" toName="t">\n<Choice value="rude"/>\n<Choice value="suspect"/>\n</Choices>\n</View>\n'

const FILES: Files = {
  'README.md': '# Project\n\nModels that sort messages.\n',
  'retention.yml': 'datasets:\n  - { name: calls, until: 2026-01-15 }\n',
  ...Object.fromEntries(NAMES.map((name) => [`${name}/labels.xml`, LABELS])),
}

async function review(...datasets: readonly (readonly [string, Answers])[]) {
  const report = await reviewFiles({ ...FILES, ...configured(datasets) })
  expect(report.verdict).not.toBe('error')
  return report
}

function isAtLeast(after: readonly Finding[], before: Finding): boolean {
  const isAsLoud = (finding: Finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(before.level)
  return after.some((finding) => finding.fingerprint === before.fingerprint && isAsLoud(finding))
}

const usable = anyAnswers.map(
  (answers): Answers => ({
    ...answers,
    annotation: answers.annotation.includes('none') ? ['none'] : answers.annotation,
  }),
)

const RISKS = {
  sensitive: ['none', 'in-source'],
  'vulnerable-persons': ['no', 'yes'],
  'labels-about-people': ['descriptive', 'reputational-or-evaluative'],
  'data-changes-plausible': ['no', 'yes'],
  'serious-consequences': ['no', 'yes'],
  destination: ['internal', 'open'],
} as const
const risk = fc.constantFrom(...(Object.keys(RISKS) as (keyof typeof RISKS)[]))
const RUNS = { numRuns: 60 }

/** Whoever answers that data are sensitive has answered the question whether labels reveal any. */
const ANSWERED = ['sensitive-labels-declared', 'profile-answered']

describe('two datasets in one repository', () => {
  it('are judged the same in either order', async () => {
    await fc.assert(
      fc.asyncProperty(usable, usable, async (calls, posts) => {
        const [one, other] = await Promise.all([
          review(['calls', calls], ['posts', posts]),
          review(['posts', posts], ['calls', calls]),
        ])
        expect(said(other).sort()).toEqual(said(one).sort())
      }),
      RUNS,
    )
  })

  it('do not hush each other: what is said of one alone is said of it beside another', async () => {
    await fc.assert(
      fc.asyncProperty(usable, usable, async (calls, posts) => {
        const alone = await review(['calls', calls], ['posts', { ...posts, 'personal-data': 'none' }])
        const beside = await review(['calls', calls], ['posts', posts])
        const hushed = alone.findings.filter(
          (finding) => finding.dataset !== 'posts' && !isAtLeast(beside.findings, finding),
        )
        expect(hushed.map(({ rule }) => rule)).toEqual([])
      }),
      RUNS,
    )
  })

  it('are said no less of when an answer of one raises its risk', async () => {
    await fc.assert(
      fc.asyncProperty(usable, usable, risk, async (calls, posts, question) => {
        const [lower, higher] = RISKS[question]
        const people = { ...calls, 'personal-data': 'personal' } as const
        const before = await review(['calls', { ...people, [question]: lower }], ['posts', posts])
        const after = await review(['calls', { ...people, [question]: higher }], ['posts', posts])
        const quieter = before.findings.filter((finding) => !isAtLeast(after.findings, finding))
        expect(quieter.map(({ rule }) => rule).filter((rule) => !ANSWERED.includes(rule))).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
})

describe('a dataset said to be anonymous', () => {
  it('neither raises the tier nor hushes what is said of the others', async () => {
    const base = await reviewFiles({
      ...FILES,
      '.github/gardefou.yml': 'version: 1\nprofile:\n  personal-data: personal\n',
    })
    const beside = await reviewFiles({
      ...FILES,
      '.github/gardefou.yml':
        "version: 1\nprofile:\n  personal-data: personal\ndatasets:\n  - name: posts\n    paths: [posts/**]\n    personal-data: claimed-anonymous\n    destination: open\n    vulnerable-persons: 'yes'\n",
    })
    expect(beside.profile.tier).toBe(base.profile.tier)
    expect(said(beside)).toEqual(
      expect.arrayContaining(['retention-within-period legal calls', 'incident-plan-documented note']),
    )
  })
})
