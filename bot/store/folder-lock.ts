import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaidError } from '../../github/said-error.ts'

const NAME = 'gardefou.lock'

/** The locks that this process holds or is about to, by the word that each carries: its number alone cannot tell them apart. */
const held = new Set<string>()

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
  const [number = '', start = '', word = ''] = content.trim().split(' ')
  const pid = Number(number)
  if (!Number.isInteger(pid) || pid <= 0) return true
  if (pid === process.pid) return held.has(word)
  return exists(pid) && (['', '-'].includes(start) || (await startOf(pid)) === start)
}

/** Creates the lock file, whole from its first moment; `false` when it is already there. */
async function created(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
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
  const aside = `${path}.${randomUUID()}`
  await rename(path, aside).catch(() => {})
  const moved = await readFile(aside, 'utf8').catch(() => '')
  if (moved !== '' && (await isAlive(moved))) await rename(aside, path)
  else await rm(aside, { force: true })
}

function takenBy(folder: string, holder: string): SaidError {
  return inUse(folder, holder.split(' ')[0] ?? '')
}

/** Creates the lock, in place of that of a process that has ended; throws a `SaidError` when somebody has it. */
async function take(folder: string, path: string, content: string): Promise<void> {
  const holderOf = () => readFile(path, 'utf8').catch(() => '')
  if (await created(path, content)) return
  const holder = await holderOf()
  if (await isAlive(holder)) throw takenBy(folder, holder)
  await moveAside(path)
  if (!(await created(path, content))) throw takenBy(folder, await holderOf())
}

/**
 * Takes `folder` for this process, and gives the way to release it. The lock of a process that no longer runs is
 * taken over. Processes of different machines or containers cannot see each other: they share a server instead.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const [path, word] = [join(folder, NAME), randomUUID()]
  const release = async () => {
    await rm(path, { force: true })
    held.delete(word)
  }
  held.add(word)
  try {
    await take(folder, path, `${process.pid} ${(await startOf(process.pid)) || '-'} ${word}\n`)
    return release
  } catch (error) {
    held.delete(word)
    throw error
  }
}
