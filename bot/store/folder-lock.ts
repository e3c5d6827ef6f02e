import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaidError } from '../../github/said-error.ts'

const NAME = 'gardefou.lock'

function inUse(folder: string, pid: string): SaidError {
  return new SaidError({
    en: `The data folder ${folder} is in use by process ${pid}, and two processes would destroy the data. Stop that process, give this one another folder in GARDEFOU_DATA, or share a PostgreSQL server through DATABASE_URL.`,
    fr: `Le dossier de données ${folder} est utilisé par le processus ${pid}, et deux processus détruiraient les données. Arrêtez ce processus, indiquez un autre dossier dans GARDEFOU_DATA, ou partagez un serveur PostgreSQL avec DATABASE_URL.`,
  })
}

/** When process `pid` started, in ticks since boot, where the system tells: a number can be given to another process. */
async function startOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether the process that wrote `content` still runs; a lock without a readable number is taken for a living one. */
async function isAlive(content: string): Promise<boolean> {
  const [number = '', start = ''] = content.trim().split(' ')
  const pid = Number(number)
  if (!Number.isInteger(pid) || pid <= 0) return true
  return pid !== process.pid && exists(pid) && (start === '' || (await startOf(pid)) === start)
}

/** Creates the lock file, whole from its first moment; `false` when it is already there. */
async function created(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.new`
  await writeFile(draft, content)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Moves a dead process's lock aside; whoever moves it first alone goes on, and a living lock is put back. */
async function moveAside(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  await rename(path, aside).catch(() => {})
  const moved = await readFile(aside, 'utf8').catch(() => '')
  if (moved !== '' && (await isAlive(moved))) await rename(aside, path)
  else await rm(aside, { force: true })
}

/**
 * Takes `folder` for this process, and gives the way to release it. The lock of a process that no longer runs is
 * taken over. Processes of different machines or containers cannot see each other: they share a server instead.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME)
  const content = `${process.pid} ${await startOf(process.pid)}\n`
  const release = () => rm(path, { force: true })
  if (await created(path, content)) return release
  const holder = await readFile(path, 'utf8').catch(() => '')
  if (await isAlive(holder)) throw inUse(folder, holder.split(' ')[0] ?? '')
  await moveAside(path)
  if (await created(path, content)) return release
  throw inUse(folder, (await readFile(path, 'utf8').catch(() => '')).split(' ')[0] ?? '')
}
