import type { Entry, EntryType, Snapshot } from '../../core/words/snapshot.ts'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import { SaidError } from '../said-error.ts'
import { readBlobs } from './blobs.ts'
import { type Item, type Trees, treesOf } from './trees.ts'

function typeOf({ mode, type }: Item): EntryType {
  if (type === 'commit') return 'submodule'
  return mode === '120000' ? 'symlink' : 'file'
}

function entryOf(item: Item, folder: string): Entry {
  return { path: folder + item.path, type: typeOf(item), size: item.size, oid: item.sha }
}

function isCut(folder: string): Error {
  const place = folder === '' ? { en: 'its root', fr: 'sa racine' } : { en: folder, fr: folder }
  return new SaidError({
    en: `gardefou could not list this repository: GitHub cuts short the list of ${place.en}, which holds too many files for one folder. Spread them over folders, or keep them elsewhere, as with DVC.`,
    fr: `gardefou n’a pas pu lister ce dépôt\u00a0: GitHub abrège la liste de ${place.fr}, qui contient trop de fichiers pour un seul dossier. Répartissez-les dans des dossiers, ou conservez-les ailleurs, comme avec DVC.`,
  })
}

/** All paths under a tree: in one request, or folder by folder when GitHub cuts the whole short. */
async function entriesOf(trees: Trees, sha: string, folder: string): Promise<readonly Entry[]> {
  const whole = await trees(sha, true)
  if (!whole.truncated) return whole.tree.filter(({ type }) => type !== 'tree').map((item) => entryOf(item, folder))
  const { tree, truncated } = await trees(sha, false)
  if (truncated) throw isCut(folder)
  const parts = tree.map((item) =>
    item.type === 'tree' ? entriesOf(trees, item.sha, `${folder}${item.path}/`) : [entryOf(item, folder)],
  )
  return (await Promise.all(parts)).flat()
}

/**
 * The files of a repository at one commit, read over the API: paths at once, contents when asked for, each once.
 * Snapshots that share `trees` list the folders that they have in common once.
 */
export function commitSnapshot(
  client: ForgeClient,
  repository: ForgeRepository,
  commit: string,
  trees: Trees = treesOf(client, repository),
): Snapshot {
  let listed: Promise<readonly Entry[]> | undefined
  return {
    list: () => {
      listed ??= entriesOf(trees, commit, '')
      return listed
    },
    read: (entries) => readBlobs(client, repository, [...new Set(entries.map(({ oid }) => oid))]),
  }
}
