import type { Entry, Snapshot } from '../core/words/snapshot.ts'
import { Failure } from './failure.ts'
import { git, records, tryGit } from './git.ts'
import { readBlobs, typeOfMode } from './git-objects.ts'

function entryOf(record: string): Entry {
  const [head = '', path = ''] = record.split('\t')
  const [mode = '', , oid = '', size = '-'] = head.split(/ +/)
  return { path, type: typeOfMode(mode), size: size === '-' ? undefined : Number(size), oid }
}

async function commitOf(folder: string, ref: string): Promise<string> {
  const output = await tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (output !== undefined) return output.toString('utf8').trim()
  throw new Failure({
    en: `--base ${ref} is neither a folder nor a commit, branch or tag of ${folder}; in a shallow clone, fetch it first.`,
    fr: `--base ${ref} n’est ni un dossier, ni un commit, une branche ou une étiquette de ${folder}\u202f; dans un clone superficiel, récupérez-le d’abord.`,
  })
}

/** The files of `folder` as git holds them at `ref`; throws a `Failure` when there is no such commit. */
export async function commitSnapshot(folder: string, ref: string): Promise<Snapshot> {
  const commit = await commitOf(folder, ref)
  return {
    list: async () => records(await git(folder, ['ls-tree', '-r', '-l', '-z', commit])).map(entryOf),
    read: (entries) => readBlobs(folder, entries),
  }
}
