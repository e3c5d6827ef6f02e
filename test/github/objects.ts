import { createHash } from 'node:crypto'

/** What git keeps at a path beside plain files: https://git-scm.com/docs/git-fast-import#_filemodify lists the modes. */
export type Special =
  | { readonly executable: string | Uint8Array }
  /** Where the link leads. */
  | { readonly symlink: string }
  /** The commit of the other repository. */
  | { readonly submodule: string }

/** What is at one path: the content of a plain file, or something special. */
export type Kept = string | Uint8Array | Special

/** A repository's files at one commit: path to what is there. */
export type Files = Readonly<Record<string, Kept>>

type Mode = '100644' | '100755' | '120000' | '160000' | '040000'

/** An entry of a git tree, as the API lists it. */
export interface TreeItem {
  readonly path: string
  readonly mode: Mode
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
}

function objectName(kind: 'blob' | 'tree' | 'commit', content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')
}

/** The bytes of the blob behind a path; a submodule has none. */
export function bytesIn(kept: Kept): Buffer | undefined {
  if (typeof kept === 'string' || kept instanceof Uint8Array) return Buffer.from(kept)
  if ('submodule' in kept) return undefined
  return Buffer.from('symlink' in kept ? kept.symlink : kept.executable)
}

/** The mode that git keeps for a path. */
export function modeOf(kept: Kept): Exclude<Mode, '040000'> {
  if (typeof kept === 'string' || kept instanceof Uint8Array) return '100644'
  if ('submodule' in kept) return '160000'
  return 'symlink' in kept ? '120000' : '100755'
}

/** The name that git gives to a file's content. */
export function blobName(content: string | Uint8Array): string {
  return objectName('blob', Buffer.from(content))
}

/** The name of the object at a path: of a blob, or of a submodule's commit. */
export function objectAt(kept: Kept): string {
  const bytes = bytesIn(kept)
  return bytes === undefined ? (kept as { readonly submodule: string }).submodule : blobName(bytes)
}

/** Git orders a folder as though its name ended with a slash. */
function byName(left: TreeItem, right: TreeItem): number {
  const name = ({ path, type }: TreeItem) => Buffer.from(type === 'tree' ? `${path}/` : path)
  return Buffer.compare(name(left), name(right))
}

/** What `files` hold by first name: a file under the empty name, a folder with its own files. */
function childrenOf(files: Files): ReadonlyMap<string, Files> {
  const children = new Map<string, Record<string, Kept>>()
  for (const [path, kept] of Object.entries(files)) {
    const at = path.indexOf('/')
    const name = at < 0 ? path : path.slice(0, at)
    const inner = children.get(name) ?? {}
    inner[at < 0 ? '' : path.slice(at + 1)] = kept
    children.set(name, inner)
  }
  return children
}

/** The folders right under the root of `files`, each with its own files. */
export function foldersIn(files: Files): ReadonlyMap<string, Files> {
  return new Map([...childrenOf(files)].filter(([, inner]) => inner[''] === undefined))
}

function itemOf(path: string, kept: Kept): TreeItem {
  const [mode, bytes] = [modeOf(kept), bytesIn(kept)]
  if (bytes === undefined) return { path, mode, type: 'commit', sha: objectAt(kept) }
  return { path, mode, type: 'blob', sha: blobName(bytes), size: bytes.length }
}

/** The entries of the folder that `files` fill, as git orders them. */
export function treeItems(files: Files): TreeItem[] {
  return [...childrenOf(files)]
    .map(([path, inner]): TreeItem => {
      const kept = inner['']
      return kept === undefined ? { path, mode: '040000', type: 'tree', sha: treeName(inner) } : itemOf(path, kept)
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
