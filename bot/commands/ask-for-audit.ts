import type { Scene } from './scene.ts'

/** Has the default branch read again, and its issues and deadlines brought up to date. */
export async function askForAudit({ repository, installation, services }: Scene): Promise<void> {
  const { database, queue } = services
  const { id, owner, name } = repository
  await database.transaction((sql) => queue.add(sql, { kind: 'audit', repository: id, installation, owner, name }))
  queue.wake()
}
