import { z } from 'zod'

/** The concepts that are measured; the last two are derived from the fields of data that are read. */
export const MEASURED = [
  'label-definition',
  'quality-control',
  'personal-data',
  'retention-period',
  'annotator',
  'incident-plan',
  'rollback-plan',
  'reporting-contact',
  'base-model',
  'identifier',
  'linking-pair',
] as const

export type Measured = (typeof MEASURED)[number]

const line = z.int().positive()

const mark = z.strictObject({
  concept: z.enum(MEASURED),
  /** First and last line, from 1. */
  lines: z.tuple([line, line]).refine(([first, last]) => first <= last, 'The first line comes after the last.'),
  polarity: z.enum(['asserted', 'negated', 'planned', 'placeholder']).default('asserted'),
})

const file = z.strictObject({
  /** Path in the folder that is measured. */
  path: z.string().min(1),
  /** Commit of the file's own repository. */
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  marks: z.array(mark),
})

/** What a person says that files state: no text of theirs, so that the labels may be published and the files not. */
export const labelsSchema = z.strictObject({ version: z.literal(1), files: z.array(file).min(1) })

export type Mark = z.infer<typeof mark>
export type LabelledFile = z.infer<typeof file>
export type Labels = z.infer<typeof labelsSchema>
