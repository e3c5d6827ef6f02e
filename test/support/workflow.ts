import { expect } from 'vitest'
import { parse } from 'yaml'
import { adviceText } from '../../core/workflow/advice.ts'
import { type Diagnosis, diagnose } from '../../core/workflow/diagnose.ts'
import { frenchFaults, NEVER_SAID } from './french.ts'

/** The permissions that gardefou works with on pull requests. */
export const EVERY = 'permissions:\n  contents: read\n  checks: write\n  pull-requests: write'

/** The types of events on pull requests that gardefou works on. */
export const TYPES = 'types: [opened, synchronize, reopened, edited]'

/** What a workflow is made of, beside a step that uses gardefou. */
export interface Parts {
  readonly on?: string
  readonly permissions?: string
  readonly job?: string
  readonly before?: string
  readonly given?: string
  readonly after?: string
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

/** A workflow in which gardefou stands; nothing in it is to be changed but what `parts` say. */
export function workflow({
  on = `on:\n  pull_request_target:\n    ${TYPES}`,
  permissions = EVERY,
  job = '',
  before = '',
  given = '',
  after = '',
}: Parts): string {
  const steps = [before, '- uses: gardefou/gardefou@main', given === '' ? '' : `  with:\n${indented(given, 4)}`, after]
  const lines = [
    on,
    permissions,
    'jobs:',
    '  review:',
    '    runs-on: ubuntu-latest',
    indented(job, 4),
    '    steps:',
    ...steps.map((step) => indented(step, 6)),
  ]
  return `${lines.filter((text) => text.trim() !== '').join('\n')}\n`
}

/** An expression of GitHub's. */
export function expression(code: string): string {
  return `\${{ ${code} }}`
}

/** What is wrong with the words of a diagnosis, quotations left out. */
function faultsOf({ advice }: Diagnosis): string[] {
  const texts = advice.map(adviceText)
  const plain = texts.map(({ fr }) => fr.replace(/«\u202f[^»]*\u202f»/g, '«\u202fx\u202f»'))
  const never = texts.flatMap(({ en, fr }) => [en, fr]).filter((text) => NEVER_SAID.test(text))
  return [...plain.flatMap(frenchFaults), ...never]
}

/** What is said of a workflow, in good language: the weight, the text of the line, and what to write there. */
export function diagnosed(parts: Parts): string[] {
  const text = workflow(parts)
  expect(() => parse(text)).not.toThrow()
  const diagnosis = diagnose(text)
  expect(faultsOf(diagnosis)).toEqual([])
  const lines = text.split('\n')
  return diagnosis.advice.map(({ weight, line, what }) => `${weight} | ${lines[line - 1]?.trim()} | ${what.en}`)
}
