import type { Job } from './jobs.ts'
import type { Services } from './services.ts'
import { repositoriesOf } from './store/repositories.ts'

type InstallationJob = Extract<Job, { kind: 'installation' }>

/** Asks for an audit of every repository known of an installation. */
export async function installationJob({ installation }: InstallationJob, { database, queue }: Services): Promise<void> {
  await database.transaction(async (sql) => {
    const known = await repositoriesOf(sql, installation)
    const audits = known.map(({ id, owner, name }): Job => {
      return { kind: 'audit', installation, repository: id, owner, name }
    })
    await queue.addAll(sql, audits)
  })
  queue.wake()
}
