import { expect, it } from 'vitest'
import { outcomeOf } from '../../action/outcome.ts'
import type { CheckAnnotation } from '../../github/check-run.ts'
import { report } from '../support/report-builder.ts'

function remark(annotation_level: CheckAnnotation['annotation_level'], line: number): CheckAnnotation {
  return { annotation_level, path: 'NOTES.md', start_line: line, end_line: line, title: 'T', message: `${line}` }
}

it('annotates the log with the first ten of each kind, as many as a runner shows', () => {
  const lines = Array.from({ length: 12 }, (_, at) => at + 1)
  const annotations = [...lines.map((line) => remark('warning', line)), remark('notice', 20)]
  const reviewed = { report: report(), context: { rules: [] }, reviewUrl: '', refusals: [], annotations }
  expect(outcomeOf(reviewed).annotations.map(({ start_line }) => start_line)).toEqual([...lines.slice(0, 10), 20])
})
