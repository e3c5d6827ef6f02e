import { type Files, type TreeItem, treeItems } from './objects.ts'
import { found, Refusal } from './refusal.ts'
import type { Repository } from './repository.ts'
import type { Route } from './routes.ts'

function everyItem(files: Files, prefix = ''): TreeItem[] {
  return treeItems(files).flatMap((item) => {
    const path = prefix + item.path
    if (item.type === 'blob') return [{ ...item, path }]
    const inner = Object.entries(files).filter(([name]) => name.startsWith(`${item.path}/`))
    const folder = Object.fromEntries(inner.map(([name, content]) => [name.slice(item.path.length + 1), content]))
    return [{ ...item, path }, ...everyItem(folder, `${path}/`)]
  })
}

function tree({ commits, trees, treeLimit }: Repository, sha: string, isRecursive: boolean): object {
  const files = found(commits.get(sha) ?? trees.get(sha))
  const all = isRecursive ? everyItem(files) : treeItems(files)
  const truncated = isRecursive && all.length > treeLimit
  return { sha, url: 'https://forge.example/tree', truncated, tree: truncated ? all.slice(0, treeLimit) : all }
}

/** GitHub gives no blob over 100 MB. */
const BLOB_LIMIT = 100_000_000

function blob({ blobs }: Repository, sha: string): object {
  const content = Buffer.from(found(blobs.get(sha)))
  if (content.length > BLOB_LIMIT) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.')
  return { sha, content: content.toString('base64'), encoding: 'base64', size: content.length }
}

function commit({ commits, tip }: Repository, ref: string): object {
  if (tip === undefined) throw new Refusal(409, 'Git Repository is empty.')
  const sha = ref === 'main' ? tip : ref
  if (!commits.has(sha)) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  return { sha, commit: { message: 'Change' } }
}

/** GitHub lists no more files of a comparison. */
const COMPARED_FILES = 300

/** Where a pull request left main; commits of main itself compare with themselves. */
function comparison(repository: Repository, basehead: string): object {
  const [base = '', head = ''] = basehead.split('...')
  const pull = [...repository.pulls.values()].find((one) => one.head === head)
  const tip = repository.commits.has(base) ? base : (repository.tip ?? '')
  const from = pull?.base ?? tip
  const changed = repository.changes({ head, base: from, state: 'open', reviews: [] })
  const files = changed
    .slice(0, COMPARED_FILES)
    .map(({ filename, status, patch }) => ({ sha: null, filename, status, patch }))
  return { status: 'ahead', base_commit: { sha: tip }, merge_base_commit: { sha: from }, files }
}

/** What git holds: trees, blobs, commits. */
export const gitRoutes: readonly Route[] = [
  ['GET', /^$/, ({ repository }) => repository.description],
  ['GET', /^\/git\/trees\/(\w+)$/, ({ repository, query }, sha) => tree(repository, sha, query.has('recursive'))],
  ['GET', /^\/git\/blobs\/(\w+)$/, ({ repository }, sha) => blob(repository, sha)],
  ['GET', /^\/commits\/([^/]+)$/, ({ repository }, ref) => commit(repository, ref)],
  ['GET', /^\/compare\/(.+)$/, ({ repository }, basehead) => comparison(repository, basehead)],
]
