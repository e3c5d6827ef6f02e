import { SaidError } from '../../github/said-error.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { serverDatabase } from './server-database.ts'

/** Where the store is kept. */
export interface StorePlace {
  /** Address of a PostgreSQL server; it wins over the folder. */
  readonly databaseUrl: string | undefined
  /** Folder of the embedded store, or `:memory:`. */
  readonly dataFolder: string
}

function cannotReach(error: unknown): SaidError {
  const cause = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
  return new SaidError({
    en: `The PostgreSQL server in DATABASE_URL cannot be used${cause}; check that it runs, and that the role may create schemas.`,
    fr: `Le serveur PostgreSQL de DATABASE_URL est inutilisable${cause}\u202f; vérifiez qu’il fonctionne et que le rôle peut créer des schémas.`,
  })
}

/** The embedded engine takes memory as soon as it is loaded, which a bot with a server need not pay. */
async function embedded(folder: string): Promise<Database> {
  const { embeddedDatabase } = await import('./embedded-database.ts')
  return embeddedDatabase(folder)
}

/** Opens the store and brings its schema up to date; `onError` hears of connections that broke while unused. */
export async function openStore(
  { databaseUrl, dataFolder }: StorePlace,
  onError: (error: Error) => void,
): Promise<Database> {
  const database = databaseUrl === undefined ? await embedded(dataFolder) : serverDatabase(databaseUrl, onError)
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw databaseUrl === undefined || error instanceof SaidError ? error : cannotReach(error)
  }
}
