export interface Issue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  state_reason?: 'completed' | 'not_planned' | 'reopened'
  readonly user: { readonly login: string }
  /** When it was closed last; nothing where a test does not care. */
  closed_at?: string | null
  /** Names, as they were given. */
  labels?: readonly string[]
  assignees?: readonly string[]
}

/** A comment on an issue or a pull request. */
export interface IssueComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: { readonly login: string; readonly type: 'User' | 'Bot' }
  readonly created_at: string
  updated_at: string
  readonly reactions: { readonly login: string; readonly content: string }[]
}

/** What a collaborator may do. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'
