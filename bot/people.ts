import { type Owners, ownersNamed } from '../core/formats/codeowners.ts'
import type { BranchReview } from './branch-review.ts'

/** Whom an issue is for: accounts are assigned, teams cannot be and are named in its text. */
export interface People {
  readonly assignees: readonly string[]
  readonly teams: readonly string[]
}

/** Accounts that an issue takes. */
const LIMIT = 10

const NOBODY: Owners = { logins: [], teams: [] }

/**
 * Whom an issue is for: the owner that the declaration names, else those whom CODEOWNERS names for its file, else those
 * of the policy.
 */
export async function peopleFor(
  { owner = '', path }: { readonly owner: string | undefined; readonly path: string | undefined },
  { ownersOf }: Pick<BranchReview, 'ownersOf'>,
  otherwise: readonly string[],
): Promise<People> {
  const declared = ownersNamed(owner.split(/[\s,;]+/))
  if (declared.logins.length > 0) return { assignees: declared.logins.slice(0, LIMIT), teams: declared.teams }
  const listed = path === undefined ? NOBODY : await ownersOf(path)
  const assignees = listed.logins.length > 0 ? listed.logins : otherwise
  return { assignees: assignees.slice(0, LIMIT), teams: [...new Set([...declared.teams, ...listed.teams])] }
}
