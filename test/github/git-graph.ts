import { GraphQLError } from 'graphql'
import { completedAt } from './check-routes.ts'
import type { Identity } from './identity.ts'
import { bytesIn, modeOf, objectAt } from './objects.ts'
import type { Repository, Run } from './repository.ts'

/** Beyond this many bytes GitHub cuts the text of a blob. */
const TEXT_LIMIT = 512_000

/** A blob as GraphQL shows it. */
export function blobAnswer({ blobs }: Repository, oid: string): object | null {
  const content = blobs.get(oid)
  if (content === undefined) return null
  const bytes = Buffer.from(content)
  const isBinary = bytes.includes(0)
  const text = isBinary ? null : bytes.toString('utf8').slice(0, TEXT_LIMIT)
  return { __typename: 'Blob', oid, text, isBinary, isTruncated: bytes.length > TEXT_LIMIT, byteSize: bytes.length }
}

/**
 * The entry of a commit's tree at a path: https://docs.github.com/en/graphql/reference/objects#treeentry
 * One that is not there is named among the errors, beside the rest: https://github.com/changesets/ghcommit
 */
function fileNode(repository: Repository, commit: string, path: string): object {
  if (repository.unreadable.has(path))
    throw new GraphQLError('Something went wrong while executing your query.', { extensions: { type: 'INTERNAL' } })
  const kept = repository.commits.get(commit)?.[path]
  if (kept === undefined)
    throw new GraphQLError(`Could not resolve file for path '${path}'.`, { extensions: { type: 'NOT_FOUND' } })
  const [oid, bytes] = [objectAt(kept), bytesIn(kept)]
  const type = bytes === undefined ? 'commit' : 'blob'
  return {
    path,
    oid,
    type,
    mode: Number.parseInt(modeOf(kept), 8),
    size: bytes?.length ?? 0,
    object: blobAnswer(repository, oid),
  }
}

/** GitHub answers with the rest, and names what the token may not see among the errors. */
function demandChecks({ app, permissions }: Identity): void {
  if (app === undefined || permissions.includes('checks')) return
  throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
}

interface Ends {
  readonly first?: number
  readonly last?: number
}

/** Lists have their oldest first. */
function ends<T>(list: readonly T[], { first, last }: Ends): readonly T[] {
  return last == null ? list.slice(0, first) : list.slice(-last)
}

function suiteNode(app: string, runs: readonly Run[]): object {
  const nodes = runs.map(({ id, external_id }) => ({ externalId: external_id, completedAt: completedAt(id) }))
  return { app: { slug: app }, checkRuns: (given: Ends) => ({ totalCount: nodes.length, nodes: ends(nodes, given) }) }
}

type SuiteArguments = Ends & { readonly filterBy?: { readonly checkName?: string } }

function suites({ runs }: Repository, commit: string, { filterBy, ...given }: SuiteArguments): object {
  const named = runs.filter(({ head_sha, name }) => head_sha === commit && name === (filterBy?.checkName ?? name))
  const apps = [...new Set(named.map(({ app }) => app))]
  const nodes = apps.map((app) =>
    suiteNode(
      app,
      named.filter((run) => run.app === app),
    ),
  )
  return { totalCount: nodes.length, nodes: ends(nodes, given) }
}

/** A commit as GraphQL shows it to `viewer`; `undefined` when `oid` names none. */
export function commitNode(repository: Repository, oid: string, viewer: Identity): object | undefined {
  if (!repository.commits.has(oid)) return undefined
  return {
    __typename: 'Commit',
    oid,
    file: ({ path }: { readonly path: string }) => fileNode(repository, oid, path),
    checkSuites: (given: SuiteArguments) => {
      demandChecks(viewer)
      return suites(repository, oid, given)
    },
  }
}

/** A branch with the checks that must pass before a merge, by branch protection or by a ruleset. */
export function refNode(repository: Repository, name: string): object | null {
  const { branch, branches, requiredChecks, rulesetChecks } = repository
  const known = [branch, ...branches.keys()].find((one) => name === one || name === `refs/heads/${one}`)
  if (known === undefined) return null
  const requiredStatusChecks = rulesetChecks.map((context) => ({ context }))
  const parameters = { __typename: 'RequiredStatusChecksParameters', requiredStatusChecks }
  return {
    name: known,
    refUpdateRule: requiredChecks.length === 0 ? null : { requiredStatusCheckContexts: requiredChecks },
    rules: { totalCount: 1, nodes: rulesetChecks.length === 0 ? [] : [{ type: 'REQUIRED_STATUS_CHECKS', parameters }] },
  }
}
