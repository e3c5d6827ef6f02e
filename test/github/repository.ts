import { type ChangedFile, changedFiles } from './changed-files.ts'
import type { Issue, IssueComment, Role } from './issue.ts'
import { blobName, bytesIn, commitName, type Files, foldersIn, treeName } from './objects.ts'

export type { Files } from './objects.ts'

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
  /** The commit of main where it left. */
  base: string
  state: 'open' | 'closed'
  readonly reviews: Review[]
  /** The branch that it is proposed to; the main one when left out. */
  target?: string
  /** Of those that were made over the API: the branch, and what it says. */
  readonly ref?: string
  readonly title?: string
  readonly body?: string
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
  /** The name of its only branch. */
  branch = 'main'
  tip: string | undefined
  /** Checks that must pass before a merge to main, by branch protection and by a ruleset. */
  requiredChecks: readonly string[] = []
  rulesetChecks: readonly string[] = []
  readonly commits = new Map<string, Files>()
  /** The commit that each was made on top of. */
  readonly parents = new Map<string, string | undefined>()
  readonly trees = new Map<string, Files>()
  readonly blobs = new Map<string, string | Uint8Array>()
  readonly pulls = new Map<number, Pull>()
  /** Reviews ever begun: numbers are not given twice. */
  reviewCount = 0
  readonly issues: Issue[] = []
  readonly comments: IssueComment[] = []
  /** Accounts that GitHub refuses to assign. */
  readonly strangers = new Set<string>()
  /** What accounts may do; one that is not named is no collaborator. */
  readonly rights = new Map<string, Role>()
  /** Branches beside the main one, and the commit at the tip of each. */
  readonly branches = new Map<string, string>()
  /** Tags, and the commit that each names. */
  readonly tags = new Map<string, string>()
  /** Paths of files that GitHub fails to give, for a reason of its own. */
  readonly unreadable = new Set<string>()
  readonly runs: Run[] = []
  private readonly compared = new Map<string, readonly ChangedFile[]>()

  constructor(id: number, name: string) {
    this.id = id
    this.name = name
  }

  /** A commit that is on no branch. */
  propose(files: Files): string {
    const oid = commitName(files, this.tip, 1_767_225_600 + this.commits.size)
    this.commits.set(oid, files)
    this.parents.set(oid, this.tip)
    this.keepTree(files)
    for (const content of Object.values(files).flatMap((kept) => bytesIn(kept) ?? []))
      this.blobs.set(blobName(content), content)
    return oid
  }

  /** A commit at the tip of the branch. */
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

  /** The author puts the pull request on top of main as it is now. */
  rebase(number: number, files: Files): string {
    const head = this.pull(number, files)
    const pull = this.pulls.get(number)
    if (pull !== undefined) pull.base = this.tip ?? ''
    return head
  }

  /** Git forgets a commit that no branch holds any more. */
  forget(commit: string): void {
    this.trees.delete(treeName(this.commits.get(commit) ?? {}))
    this.commits.delete(commit)
  }

  /** What the pull request changes, with git's own patches. */
  changes({ head, base }: Pick<Pull, 'head' | 'base'>): readonly ChangedFile[] {
    const key = `${base} ${head}`
    const known = this.compared.get(key) ?? changedFiles(this.commits.get(base) ?? {}, this.commits.get(head) ?? {})
    this.compared.set(key, known)
    return known
  }

  /** Somebody comments on an issue. */
  comment(issue: number, login: string, body: string, type: 'User' | 'Bot' = 'User'): IssueComment {
    const at = new Date().toISOString()
    const id = this.id * 10_000 + this.comments.length + 1
    const comment = { id, issue, body, user: { login, type }, created_at: at, updated_at: at, reactions: [] }
    this.comments.push(comment)
    return comment
  }

  /** Somebody edits a comment, a second later. */
  editComment(comment: IssueComment, body: string): void {
    comment.body = body
    comment.updated_at = new Date(Date.parse(comment.updated_at) + 1000).toISOString()
  }

  private keepTree(files: Files): void {
    this.trees.set(treeName(files), files)
    for (const folder of foldersIn(files).values()) this.keepTree(folder)
  }

  /** What an event about a pull request carries of it. */
  event(number: number): object {
    const pull = this.pulls.get(number)
    const { head, state, target = this.branch } = pull ?? { head: '', state: 'closed' }
    return {
      pull_request: { number, state, head: { sha: head }, base: { ref: target } },
      repository: this.description,
    }
  }

  get description(): object {
    return {
      id: this.id,
      name: this.name,
      full_name: `atelier/${this.name}`,
      owner: { login: 'atelier' },
      default_branch: this.branch,
      private: this.isPrivate,
      html_url: `https://forge.example/atelier/${this.name}`,
      archived: this.isArchived,
      disabled: false,
      fork: false,
      has_issues: true,
    }
  }
}
