import type { Recommendation, Source } from '../../core/words/recommendation.ts'

/** A row as it is written down: its id is its key, its source that of its file, and most lean on no text of law. */
type Row = Omit<Recommendation, 'id' | 'source' | 'law'> & { readonly law?: readonly string[] }

/** Gives each row of one source its id and that source, keeping the ids known to the compiler. */
export function rows<const Id extends string>(
  source: Source,
  given: Readonly<Record<Id, Row>>,
): Readonly<Record<Id, Recommendation>> {
  const entries = Object.entries<Row>(given).map(([id, row]) => [id, { id, source, law: [], ...row }])
  return Object.fromEntries(entries)
}
