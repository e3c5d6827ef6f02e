import type { Unread } from '../words/facts.ts'
import type { Text } from '../words/text.ts'

/** Why a nominated path is not read at all. */
export type Obstacle = 'symlink' | 'submodule' | 'size' | 'absent'

const REASONS: Readonly<Record<Obstacle, (limit: number) => Text>> = {
  symlink: () => ({
    en: 'It is a symbolic link, and links are not followed; put the document itself at this path.',
    fr: 'C’est un lien symbolique, et les liens ne sont pas suivis\u202f; placez le document lui-même à cet endroit.',
  }),
  submodule: () => ({
    en: 'It is a submodule; run gardefou in its own repository.',
    fr: 'C’est un sous-module\u202f; lancez gardefou dans son propre dépôt.',
  }),
  size: (limit) => ({
    en: `It is larger than ${limit / 1000} kB, the most that is read of such a file; split it, or move the data out of it.`,
    fr: `Sa taille dépasse ${limit / 1000}\u00a0ko, le maximum lu pour un tel fichier\u202f; divisez-le ou sortez-en les données.`,
  }),
  absent: () => ({
    en: 'Its content could not be obtained; run the review again, and check that the file can be opened.',
    fr: 'Son contenu n’a pas pu être obtenu\u202f; relancez la revue et vérifiez que le fichier s’ouvre.',
  }),
}

/** Says that `path` was not read, why, and what to do. `limit` is in bytes. */
export function notRead(path: string, obstacle: Obstacle, limit = 0): Unread {
  return { path, reason: REASONS[obstacle](limit) }
}
