import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'
import type { ComparedFile } from '../reading/comparison.ts'

/** Consecutive lines of a changed file, on its new side, that one hunk of the difference shows. Both ends included. */
export interface HunkLines {
  readonly first: number
  readonly last: number
}

/** The changed files of a pull request by path, with the lines that a comment may stand on. */
export type Changes = ReadonlyMap<string, readonly HunkLines[]>

const fileSchema = z.object({ filename: z.string(), patch: z.string().optional() })

const PAGE = 100

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3000

/** The lines of the new side that the hunks of a patch show; a file without a patch takes no comment on a line. */
export function hunksOf(patch: string): HunkLines[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
    const first = Number(start)
    const length = count === undefined ? 1 : Number(count)
    return length === 0 ? [] : [{ first, last: first + length - 1 }]
  })
}

async function pageOf(client: ForgeClient, repository: ForgeRepository, pull_number: number, page: number) {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const { data } = await client.request(route, { ...repository, pull_number, per_page: PAGE, page })
  return z.array(fileSchema).parse(data)
}

/** Which lines take comments, from files compared already. */
export function changesIn(files: readonly ComparedFile[]): Changes {
  return new Map(files.map(({ path, patch }) => [path, patch === undefined ? [] : hunksOf(patch)]))
}

/** Reads which lines of a pull request take comments. */
export async function changesOf(client: ForgeClient, repository: ForgeRepository, number: number): Promise<Changes> {
  const changes = new Map<string, readonly HunkLines[]>()
  for (let page = 1; page <= MOST_FILES / PAGE; page += 1) {
    const files = await pageOf(client, repository, number, page)
    for (const { filename, patch } of files) changes.set(filename, patch === undefined ? [] : hunksOf(patch))
    if (files.length < PAGE) break
  }
  return changes
}
