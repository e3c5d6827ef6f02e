import type { Comparison } from './compare.ts'
import { MEASURED, type Measured } from './labels.ts'

/** Precision is a share of readings, recall a share of labels; both from 0 to 1, and 1 where there is nothing to count. */
export interface Score {
  readonly concept: Measured | 'all'
  readonly labels: number
  readonly readings: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Counts {
  readonly found: number
  readonly missed: number
  readonly right: number
  readonly wrong: number
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function score(concept: Score['concept'], { found, missed, right, wrong }: Counts): Score {
  const precision = share(right, right + wrong)
  const recall = share(found, found + missed)
  const sum = precision + recall
  const f1 = sum === 0 ? 0 : (2 * precision * recall) / sum
  return { concept, labels: found + missed, readings: right + wrong, precision, recall, f1 }
}

function counts(comparisons: readonly Comparison[], concept?: Measured): Counts {
  const count = (key: keyof Comparison): number =>
    comparisons.flatMap((comparison) => comparison[key]).filter((mark) => !concept || mark.concept === concept).length
  return { found: count('found'), missed: count('missed'), right: count('right'), wrong: count('wrong') }
}

/** A score for each concept that was labelled or read, then one for all together. */
export function scores(comparisons: readonly Comparison[]): readonly Score[] {
  const each = MEASURED.map((concept) => score(concept, counts(comparisons, concept)))
  return [...each.filter(({ labels, readings }) => labels + readings > 0), score('all', counts(comparisons))]
}
