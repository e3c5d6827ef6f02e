import type { Comparison } from './compare.ts'
import type { Mark } from './labels.ts'
import { scores } from './scores.ts'

/** A file and how its reading stands against its labels. */
export interface Measurement {
  readonly path: string
  readonly comparison: Comparison
}

function place(path: string, { lines: [first, last], concept, polarity }: Mark): string {
  return `${path}:${first}${last === first ? '' : `-${last}`}  ${concept} (${polarity})`
}

function disagreements({ path, comparison: { missed, wrong } }: Measurement): readonly string[] {
  return [
    ...missed.map((mark) => `not read  ${place(path, mark)}`),
    ...wrong.map((seen) => `not there ${place(path, seen)}  ${JSON.stringify(seen.quote)}`),
  ]
}

/** The table of scores, then each disagreement with its line. */
export function printed(measurements: readonly Measurement[]): string {
  const rows = scores(measurements.map(({ comparison }) => comparison)).map(
    ({ concept, labels, readings, precision, recall, f1 }) =>
      `| ${concept} | ${labels} | ${readings} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`,
  )
  const table = ['| concept | labels | readings | precision | recall | F1 |', '|---|--:|--:|--:|--:|--:|', ...rows]
  return [...table, '', ...measurements.flatMap(disagreements), ''].join('\n')
}
