import { z } from 'zod'
import type { DocumentCache } from '../../core/pipeline/collect.ts'
import type { Document } from '../../core/words/document.ts'
import type { Sql } from './database.ts'

/** Characters of a document beyond which it is read again rather than kept. */
const LARGE = 200_000

// A document is only ever taken from the reader that wrote it, so that its shape need not be looked at again.
const rowSchema = z.object({ key: z.string(), document: z.string().nullable() }).transform(({ key, document }) => {
  const read: Document | null = document === null ? null : JSON.parse(document)
  return [key, read] as const
})

/** What `reader`, which differs whenever reading may, has read of a repository before. */
export async function factsOf(sql: Sql, repository: number, reader: string): Promise<DocumentCache> {
  const rows = await sql.query('SELECT key, document FROM gardefou.facts WHERE repository = $1 AND reader = $2', [
    repository,
    reader,
  ])
  return new Map(rows.map((row) => rowSchema.parse(row)))
}

function rowsFor(facts: DocumentCache) {
  return [...facts].flatMap(([key, document]) => {
    const text = document === null ? null : JSON.stringify(document)
    return text !== null && text.length > LARGE ? [] : [{ key, document: text }]
  })
}

/** Keeps what `reader` has read of the present files of a repository, and forgets all else that was known of it. */
export async function saveFacts(sql: Sql, repository: number, reader: string, facts: DocumentCache): Promise<void> {
  const values = [repository, reader, JSON.stringify(rowsFor(facts))]
  await sql.query(
    `DELETE FROM gardefou.facts WHERE repository = $1
     AND (reader <> $2 OR key NOT IN (SELECT given.key FROM json_to_recordset($3::json) AS given (key text)))`,
    values,
  )
  await sql.query(
    `INSERT INTO gardefou.facts (repository, reader, key, document)
     SELECT $1, $2, key, document FROM json_to_recordset($3::json) AS given (key text, document text)
     ON CONFLICT DO NOTHING`,
    values,
  )
}
