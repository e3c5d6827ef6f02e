import { createHash } from 'node:crypto'

/** A repository's files at one commit: path to content. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** An entry of a git tree, as the API lists it. */
export interface TreeItem {
  readonly path: string
  readonly mode: '100644' | '040000'
  readonly type: 'blob' | 'tree'
  readonly sha: string
  readonly size?: number
}

function objectName(kind: 'blob' | 'tree' | 'commit', content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')
}

/** The name that git gives to a file's content. */
export function blobName(content: string | Uint8Array): string {
  return objectName('blob', Buffer.from(content))
}

/** Git orders a folder as though its name ended with a slash. */
function byName(left: TreeItem, right: TreeItem): number {
  const name = ({ path, type }: TreeItem) => Buffer.from(type === 'tree' ? `${path}/` : path)
  return Buffer.compare(name(left), name(right))
}

function childrenOf(files: Files): ReadonlyMap<string, Files> {
  const children = new Map<string, Record<string, string | Uint8Array>>()
  for (const [path, content] of Object.entries(files)) {
    const [name = '', ...rest] = path.split('/')
    children.set(name, { ...children.get(name), [rest.join('/')]: content })
  }
  return children
}

/** The entries of the folder that `files` fill, as git orders them. */
export function treeItems(files: Files): TreeItem[] {
  return [...childrenOf(files)]
    .map(([path, inner]): TreeItem => {
      const content = inner['']
      if (content === undefined) return { path, mode: '040000', type: 'tree', sha: treeName(inner) }
      return { path, mode: '100644', type: 'blob', sha: blobName(content), size: Buffer.byteLength(content) }
    })
    .sort(byName)
}

/** The name that git gives to a tree of `files`. */
export function treeName(files: Files): string {
  const entries = treeItems(files).map(({ mode, path, sha }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
  )
  return objectName('tree', Buffer.concat(entries))
}

/** The name that git gives to a commit by the stand-in's only author, at `seconds` since 1970. */
export function commitName(files: Files, parent: string | undefined, seconds: number): string {
  const who = `test <test@example.org> ${seconds} +0000`
  const parents = parent === undefined ? '' : `parent ${parent}\n`
  return objectName(
    'commit',
    Buffer.from(`tree ${treeName(files)}\n${parents}author ${who}\ncommitter ${who}\n\nChange\n`),
  )
}
