import { createHash } from 'node:crypto'

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
  external_id: string
  output: { readonly title: string; readonly summary: string; readonly annotations: readonly object[] }
}

export type Files = Readonly<Record<string, string>>

function sha(kind: string, content: string): string {
  return createHash('sha1').update(`${kind} ${content}`).digest('hex')
}

/** A repository of the small forge: commits that hold whole folders, one branch, issues and check runs. */
export class Repository {
  readonly id: number
  readonly name: string
  isPrivate = true
  isArchived = false
  /** Whether the list of issues lags behind. */
  listsLate = false
  tip: string | undefined
  readonly commits = new Map<string, Files>()
  readonly blobs = new Map<string, string>()
  readonly pulls = new Map<number, { head: string; base: string; state: string }>()
  readonly issues: Issue[] = []
  readonly runs: Run[] = []

  constructor(id: number, name: string) {
    this.id = id
    this.name = name
  }

  /** A commit that is on no branch. */
  propose(files: Files): string {
    const oid = sha('commit', JSON.stringify([this.commits.size, files]))
    this.commits.set(oid, files)
    for (const content of Object.values(files)) this.blobs.set(sha('blob', content), content)
    return oid
  }

  /** A commit at the tip of main. */
  commit(files: Files): string {
    this.tip = this.propose(files)
    return this.tip
  }

  pull(number: number, files: Files): string {
    const head = this.propose(files)
    this.pulls.set(number, { head, base: this.tip ?? '', state: 'open' })
    return head
  }

  tree(oid: string): readonly object[] {
    return Object.entries(this.commits.get(oid) ?? {}).map(([path, content]) => ({
      path,
      mode: '100644',
      type: 'blob',
      sha: sha('blob', content),
      size: Buffer.byteLength(content),
    }))
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
