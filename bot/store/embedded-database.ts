import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import type { Database, Sql } from './database.ts'
import { lockFolder } from './folder-lock.ts'

/** The folder that stands for a store in memory, lost when the process ends. */
export const IN_MEMORY = ':memory:'

function sqlOn(session: Pick<Transaction, 'query' | 'exec'>): Sql {
  return {
    query: async (text, values = []) => {
      if (values.length > 0) return (await session.query<Record<string, unknown>>(text, [...values])).rows
      return (await session.exec(text)).flatMap(({ rows }) => rows)
    },
  }
}

function databaseOn(engine: PGlite, release: () => Promise<void>): Database {
  return {
    ...sqlOn(engine),
    isShared: false,
    transaction: (work) => engine.transaction((session) => work(sqlOn(session))),
    close: async () => {
      await engine.close()
      await release()
    },
  }
}

/**
 * Opens the store embedded in this process, kept in `folder`, which is created when it is not there.
 * Throws a `FolderInUse` when another process has it, because two at once would destroy the data.
 */
export async function embeddedDatabase(folder: string): Promise<Database> {
  if (folder === IN_MEMORY) return databaseOn(await PGlite.create(), async () => {})
  await mkdir(folder, { recursive: true })
  const release = await lockFolder(folder)
  try {
    return databaseOn(await PGlite.create(join(folder, 'postgres')), release)
  } catch (error) {
    await release()
    throw error
  }
}
