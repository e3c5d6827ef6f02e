import { demandReading } from './identity.ts'
import { COMPARED_FILES, fileAnswers, listedFiles } from './listed-files.ts'
import { type Files, foldersIn, type TreeItem, treeItems } from './objects.ts'
import { found, Refusal } from './refusal.ts'
import type { Repository } from './repository.ts'
import type { Route } from './routes.ts'

function everyItem(files: Files, prefix = ''): TreeItem[] {
  const folders = foldersIn(files)
  return treeItems(files).flatMap((item) => {
    const path = prefix + item.path
    const inner = folders.get(item.path)
    return [{ ...item, path }, ...(inner === undefined ? [] : everyItem(inner, `${path}/`))]
  })
}

/** A recursive listing is also cut short beyond this many bytes: https://docs.github.com/en/rest/git/trees#get-a-tree */
const TREE_BYTES = 7_000_000

/** How many entries fit, each of them answered in JSON. */
function fitting(items: readonly TreeItem[], limit: number): number {
  let bytes = 0
  const at = items.slice(0, limit).findIndex((item) => {
    bytes += Buffer.byteLength(JSON.stringify(item))
    return bytes > TREE_BYTES
  })
  return at < 0 ? Math.min(items.length, limit) : at
}

function tree({ commits, trees, treeLimit }: Repository, sha: string, isRecursive: boolean): object {
  if (commits.size === 0) throw new Refusal(409, 'Git Repository is empty.')
  const files = found(commits.get(sha) ?? trees.get(sha))
  const all = isRecursive ? everyItem(files) : treeItems(files)
  const kept = isRecursive ? fitting(all, treeLimit) : all.length
  return { sha, url: 'https://forge.example/tree', truncated: kept < all.length, tree: all.slice(0, kept) }
}

/** GitHub gives no blob over 100 MB. */
const BLOB_LIMIT = 100_000_000

function blob({ blobs }: Repository, sha: string): object {
  const content = Buffer.from(found(blobs.get(sha)))
  if (content.length > BLOB_LIMIT) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.')
  return { sha, content: content.toString('base64'), encoding: 'base64', size: content.length }
}

function commit({ commits, tip, branch }: Repository, ref: string): object {
  if (tip === undefined) throw new Refusal(409, 'Git Repository is empty.')
  const sha = ref === branch ? tip : ref
  if (!commits.has(sha)) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  return { sha, commit: { message: 'Change' } }
}

/** As git names revisions, a tag comes before a branch of its name: https://git-scm.com/docs/gitrevisions */
function revision({ tags, branches, branch, commits, tip }: Repository, name: string): string | undefined {
  const short = name.replace(/^refs\/heads\//, '')
  const tag = short === name ? tags.get(name) : undefined
  return tag ?? (short === branch ? tip : (branches.get(short) ?? (commits.has(name) ? name : undefined)))
}

/**
 * Where a pull request left main; commits of main itself compare with themselves. A branch that is gone and a commit
 * that git forgot are not found: https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
function comparison(repository: Repository, basehead: string): object {
  const [base = '', head = ''] = basehead.split('...')
  const tip = found(revision(repository, base))
  found(repository.commits.get(head))
  const from = [...repository.pulls.values()].find((one) => one.head === head)?.base ?? tip
  const files = fileAnswers(listedFiles(repository.changes({ head, base: from }), COMPARED_FILES))
  return { status: 'ahead', base_commit: { sha: tip }, merge_base_commit: { sha: from }, files }
}

/** Everything but the description of a repository is read with the permission `contents`. */
function reading(answer: Route[2]): Route[2] {
  return (call, part, second) => {
    demandReading(call.identity, call.repository, 'contents')
    return answer(call, part, second)
  }
}

/** What git holds: trees, blobs, commits. */
export const gitRoutes: readonly Route[] = [
  ['GET', /^$/, ({ repository }) => repository.description],
  ['GET', /^\/installation$/, () => ({ id: 1 })],
  [
    'GET',
    /^\/git\/trees\/(\w+)$/,
    reading(({ repository, query }, sha) => tree(repository, sha, query.has('recursive'))),
  ],
  ['GET', /^\/git\/blobs\/(\w+)$/, reading(({ repository }, sha) => blob(repository, sha))],
  ['GET', /^\/commits\/([^/]+)$/, reading(({ repository }, ref) => commit(repository, ref))],
  ['GET', /^\/compare\/(.+)$/, reading(({ repository }, basehead) => comparison(repository, basehead))],
]
