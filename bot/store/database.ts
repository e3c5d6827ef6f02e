/** One row of an answer, by column; parsed by whoever asked. */
export type Row = Readonly<Record<string, unknown>>

/** Somewhere SQL can be run: the store itself, or one transaction of it. */
export interface Sql {
  /** Runs one statement with `$1`-style values, or several statements without values; gives the rows. */
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/** The bot's store: PostgreSQL, embedded in this process or on a server of its own. */
export interface Database extends Sql {
  /** Whether other processes may use the store at the same time. */
  readonly isShared: boolean
  /** Runs `work` wholly or not at all. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  close(): Promise<void>
}
