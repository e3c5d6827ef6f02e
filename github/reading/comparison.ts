import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from '../client.ts'

/** A file that differs between two commits. */
export interface ComparedFile {
  readonly path: string
  /** Where it was before the change, when it was elsewhere and is there no more. */
  readonly previousPath?: string
  readonly isNew?: boolean
  /** Absent for what has no lines, and for differences that GitHub finds too large. */
  readonly patch?: string
}

/** What lies between two commits. */
export interface Comparison {
  /** The commit that the base names now. */
  readonly base: string
  readonly mergeBase: string
  /** `undefined` when there may be more files than GitHub lists here. */
  readonly files: readonly ComparedFile[] | undefined
}

/** GitHub lists no more files of a comparison than this. */
const MOST_FILES = 300

const fileSchema = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  status: z.string(),
  patch: z.string().optional(),
})
const schema = z.object({
  base_commit: z.object({ sha: z.string() }),
  merge_base_commit: z.object({ sha: z.string() }),
  files: z.array(fileSchema).optional(),
})

function fileOf({
  filename,
  previous_filename: previousPath,
  status,
  patch,
}: z.infer<typeof fileSchema>): ComparedFile {
  return {
    path: filename,
    isNew: status === 'added' || status === 'copied',
    // What a file was copied from is still there, with lines of its own.
    ...(previousPath === undefined || status !== 'renamed' ? {} : { previousPath }),
    ...(patch === undefined ? {} : { patch }),
  }
}

/** The files of a list that GitHub gave. */
export function comparedFiles(listed: unknown): readonly ComparedFile[] {
  return z.array(fileSchema).parse(listed).map(fileOf)
}

/** Compares `head` with `base`, a branch or a commit: where it left it, and which files differ from there. */
export async function compare(
  client: ForgeClient,
  repository: ForgeRepository,
  base: string,
  head: string,
): Promise<Comparison> {
  // One commit of the list is enough: the files come whole with the first page.
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const { data } = await client.request(route, { ...repository, basehead: `${base}...${head}`, per_page: 1 })
  const { base_commit, merge_base_commit, files } = schema.parse(data)
  const isWhole = files !== undefined && files.length < MOST_FILES
  return { base: base_commit.sha, mergeBase: merge_base_commit.sha, files: isWhole ? files.map(fileOf) : undefined }
}
