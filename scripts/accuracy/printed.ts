import type { Comparison } from './compare.ts'
import type { Mark } from './labels.ts'
import type { Misplaced } from './located.ts'
import { scores } from './scores.ts'

/** A file and how its reading stands against its labels. */
export interface Measurement {
  readonly path: string
  readonly comparison: Comparison
  readonly statements: number
  readonly misplaced: readonly Misplaced[]
  /** How long the file took to read. */
  readonly milliseconds: number
}

function place(path: string, { lines: [first, last], concept, polarity }: Mark): string {
  return `${path}:${first}${last === first ? '' : `-${last}`}  ${concept} (${polarity})`
}

function disagreements({ path, comparison: { missed, wrong }, misplaced }: Measurement): readonly string[] {
  return [
    ...missed.map((mark) => `not read  ${place(path, mark)}`),
    ...wrong.map((seen) => `not there ${place(path, seen)}  ${JSON.stringify(seen.quote)}`),
    ...misplaced.map(
      ({ statement: { location, concept }, reason }) =>
        `misplaced ${path}:${location.startLine}-${location.endLine}  ${concept}: ${reason}`,
    ),
  ]
}

/** Whether places hold what is quoted from them, and how long reading took. */
function summary(measurements: readonly Measurement[]): string {
  const statements = measurements.reduce((sum, one) => sum + one.statements, 0)
  const misplaced = measurements.reduce((sum, { misplaced }) => sum + misplaced.length, 0)
  const times = measurements.map(({ milliseconds }) => milliseconds)
  const [slowest, total] = [Math.max(...times), times.reduce((sum, time) => sum + time, 0)]
  return `${measurements.length} files, ${statements} statements, ${misplaced} of them misplaced; ${Math.round(total)} ms in all, ${Math.round(slowest)} ms for the slowest file.`
}

/** The table of scores, then each disagreement with its line. */
export function printed(measurements: readonly Measurement[]): string {
  const rows = scores(measurements.map(({ comparison }) => comparison)).map(
    ({ concept, labels, readings, precision, recall, f1 }) =>
      `| ${concept} | ${labels} | ${readings} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`,
  )
  const table = ['| concept | labels | readings | precision | recall | F1 |', '|---|--:|--:|--:|--:|--:|', ...rows]
  return [...table, '', summary(measurements), '', ...measurements.flatMap(disagreements), ''].join('\n')
}
