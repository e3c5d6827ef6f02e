import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from './failure.ts'

async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return 'folder'
  return stats?.isFile() ? 'file' : undefined
}

/** Whether `path`, seen from `cwd`, is a folder. */
export async function isFolder(cwd: string, path: string): Promise<boolean> {
  return (await kindOf(resolve(cwd, path))) === 'folder'
}

/** The absolute path of a folder; throws a `Failure` when it is none. */
export async function folderAt(cwd: string, path: string): Promise<string> {
  const absolute = resolve(cwd, path)
  const kind = await kindOf(absolute)
  if (kind === 'folder') return absolute
  throw new Failure(
    kind === 'file'
      ? {
          en: `${path} is a file, and check reviews a folder; gardefou read ${path} shows what is read in it.`,
          fr: `${path} est un fichier, et check examine un dossier\u202f; gardefou read ${path} montre ce qui y est lu.`,
        }
      : {
          en: `${path} was not found; check reviews an existing folder, by default the current one.`,
          fr: `${path} est introuvable\u202f; check examine un dossier existant, par défaut le dossier courant.`,
        },
  )
}
