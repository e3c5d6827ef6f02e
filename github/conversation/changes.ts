import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import { type ComparedFile, comparedFiles } from '../reading/comparison.ts'
import { type Lines, removedIn, shownIn } from './hunks.ts'

/** The lines of one changed file on which a comment may stand. */
export interface ChangedLines {
  /** The file as it is named now. */
  readonly path: string
  readonly lines: readonly Lines[]
}

/** The lines of a pull request on which a comment may stand. */
export interface Changes {
  /** What its difference shows of the new side, by path. */
  readonly shown: ReadonlyMap<string, ChangedLines>
  /** What it takes out, by the path that the file had before. */
  readonly removed: ReadonlyMap<string, ChangedLines>
}

const PAGE = 100

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3000

async function pageOf(client: ForgeClient, repository: ForgeRepository, pull_number: number, page: number) {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const { data } = await client.request(route, { ...repository, pull_number, per_page: PAGE, page })
  return z.array(z.unknown()).parse(data)
}

/** Files by where they were: one that stayed by its own path; one that the change brings has none. */
function formerly(files: readonly ComparedFile[]): readonly (readonly [string, ComparedFile])[] {
  const moved = files.flatMap((file) => (file.previousPath === undefined ? [] : [[file.previousPath, file] as const]))
  const kept = files.filter(({ previousPath, isNew = false }) => previousPath === undefined && !isNew)
  return [...moved, ...kept.map((file) => [file.path, file] as const)]
}

/** Which lines take comments, from files compared already; a file without a patch takes none. */
export function changesIn(files: readonly ComparedFile[]): Changes {
  const linesOf = ({ path }: ComparedFile, lines: readonly Lines[]) => ({ path, lines })
  const shown = files.map((file) => [file.path, linesOf(file, shownIn(file.patch ?? ''))] as const)
  const removed = formerly(files).map(([path, file]) => [path, linesOf(file, removedIn(file.patch ?? ''))] as const)
  return { shown: new Map(shown), removed: new Map(removed) }
}

/** Reads which lines of a pull request take comments. */
export async function changesOf(client: ForgeClient, repository: ForgeRepository, number: number): Promise<Changes> {
  const files: ComparedFile[] = []
  for (let page = 1; page <= MOST_FILES / PAGE; page += 1) {
    const listed = await pageOf(client, repository, number, page)
    files.push(...comparedFiles(listed))
    if (listed.length < PAGE) break
  }
  return changesIn(files)
}
