import { blobName, commitName, type Files, treeName } from './objects.ts'
import { patchOf } from './patch.ts'

export type { Files } from './objects.ts'

export interface Issue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  readonly user: { readonly login: string }
}

export interface Run {
  readonly id: number
  readonly head_sha: string
  readonly name: string
  readonly conclusion: string
  readonly app: string
  external_id: string
  output: { readonly title: string; readonly summary: string; readonly annotations: readonly object[] }
}

export interface Reply {
  readonly login: string
  readonly body: string
}

/** A comment on lines, and the conversation that it begins. */
export interface ReviewComment {
  readonly path: string
  body: string
  readonly line: number
  readonly side: 'LEFT' | 'RIGHT'
  readonly start_line?: number
  /** Why it is hidden, in the words of the mutation. */
  minimizedAs?: string | undefined
  isResolved?: boolean
  /** The person who resolved it; apps have no name here. */
  resolvedBy?: string | undefined
  replies?: readonly Reply[]
}

export interface Review {
  readonly id: number
  readonly login: string
  body: string
  readonly state: 'COMMENTED' | 'PENDING'
  readonly commit: string
  readonly comments: readonly ReviewComment[]
  minimizedAs?: string | undefined
}

export interface Pull {
  head: string
  readonly base: string
  state: 'open' | 'closed'
  readonly reviews: Review[]
}

export interface ChangedFile {
  readonly filename: string
  readonly status: 'added' | 'modified' | 'removed'
  readonly patch: string | undefined
}

/** A repository of the stand-in: commits that hold whole folders, one branch, pull requests, issues, check runs. */
export class Repository {
  readonly id: number
  readonly name: string
  isPrivate = true
  isArchived = false
  /** How many answers about a pull request will still not show its latest review. */
  lag = 0
  /** Whether the list of issues lags behind. */
  listsLate = false
  /** Entries beyond which a recursive listing is cut short, as GitHub cuts beyond 100,000. */
  treeLimit = 100_000
  tip: string | undefined
  /** Checks that must pass before a merge to main, by branch protection and by a ruleset. */
  requiredChecks: readonly string[] = []
  rulesetChecks: readonly string[] = []
  readonly commits = new Map<string, Files>()
  readonly trees = new Map<string, Files>()
  readonly blobs = new Map<string, string | Uint8Array>()
  readonly pulls = new Map<number, Pull>()
  /** Reviews ever begun: numbers are not given twice. */
  reviewCount = 0
  readonly issues: Issue[] = []
  readonly runs: Run[] = []

  constructor(id: number, name: string) {
    this.id = id
    this.name = name
  }

  /** A commit that is on no branch. */
  propose(files: Files): string {
    const oid = commitName(files, this.tip, 1_767_225_600 + this.commits.size)
    this.commits.set(oid, files)
    this.keepTree(files)
    for (const content of Object.values(files)) this.blobs.set(blobName(content), content)
    return oid
  }

  /** A commit at the tip of main. */
  commit(files: Files): string {
    this.tip = this.propose(files)
    return this.tip
  }

  /** A pull request to main that leaves the repository with `files`; again, what a push to it leaves. */
  pull(number: number, files: Files): string {
    const head = this.propose(files)
    const known = this.pulls.get(number)
    if (known === undefined) this.pulls.set(number, { head, base: this.tip ?? '', state: 'open', reviews: [] })
    else known.head = head
    return head
  }

  /** What the pull request changes, with git's own patches. */
  changes({ head, base }: Pull): ChangedFile[] {
    const [before, after] = [this.commits.get(base) ?? {}, this.commits.get(head) ?? {}]
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return paths
      .filter(
        (path) =>
          before[path] === undefined || after[path] === undefined || blobName(before[path]) !== blobName(after[path]),
      )
      .map((filename) => ({
        filename,
        status: statusOf(before[filename], after[filename]),
        patch: patchOf(before[filename], after[filename]),
      }))
  }

  private keepTree(files: Files): void {
    this.trees.set(treeName(files), files)
    const folders = new Set(
      Object.keys(files).flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])),
    )
    for (const folder of folders) {
      const inner = Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`))
      this.keepTree(Object.fromEntries(inner.map(([path, content]) => [path.slice(folder.length + 1), content])))
    }
  }

  /** What an event about a pull request carries of it. */
  event(number: number): object {
    const pull = this.pulls.get(number)
    const { head, state } = pull ?? { head: '', state: 'closed' }
    return { pull_request: { number, state, head: { sha: head }, base: { ref: 'main' } }, repository: this.description }
  }

  get description(): object {
    return {
      id: this.id,
      name: this.name,
      full_name: `atelier/${this.name}`,
      owner: { login: 'atelier' },
      default_branch: 'main',
      private: this.isPrivate,
      html_url: `https://forge.example/atelier/${this.name}`,
      archived: this.isArchived,
      disabled: false,
      fork: false,
      has_issues: true,
    }
  }
}

function statusOf(before: Files[string] | undefined, after: Files[string] | undefined): ChangedFile['status'] {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'modified'
}
