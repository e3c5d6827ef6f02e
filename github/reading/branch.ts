import { z } from 'zod'
import type { Bytes, Entry, Snapshot } from '../../core/words/snapshot.ts'
import { type ForgeClient, type ForgeRepository, isAnswered } from '../client.ts'
import { isLimit } from '../patience.ts'
import { bytesOf, textSchema } from './blobs.ts'

/** The branch that a change is proposed to, as far as a change that touches nothing has to know it. */
export interface Branch {
  /** Only the files that were asked for, of those that there are. */
  readonly files: Snapshot
  /** The names of the checks without which nothing is merged. */
  readonly required: ReadonlySet<string>
}

/** What of a branch is asked for. */
export interface BranchPlace {
  readonly name: string
  /** Its tip, by which files are read. */
  readonly commit: string
  readonly paths: readonly string[]
}

/** Rules of one branch that are asked for; the API gives no more in one answer. */
const RULES = 100

const entrySchema = z.object({ oid: z.string(), mode: z.number(), size: z.number(), object: textSchema.nullable() })
const rulesSchema = z.object({
  nodes: z.array(
    z.object({
      parameters: z.object({ requiredStatusChecks: z.array(z.object({ context: z.string() })).optional() }).nullable(),
    }),
  ),
})
const answerSchema = z.object({
  repository: z.object({
    ref: z.object({
      refUpdateRule: z.object({ requiredStatusCheckContexts: z.array(z.string()).nullable() }).nullable(),
      rules: rulesSchema.nullable(),
    }),
    object: z.record(z.string(), entrySchema.nullable()),
  }),
})

/** The name of a file in the query. */
const ALIAS = z.string().regex(/^f\d+$/)

type Answer = z.infer<typeof answerSchema>['repository']

function queryFor(paths: readonly string[]): string {
  const variables = paths.map((_, at) => `$p${at}: String!`).join(', ')
  const entry = 'oid mode size object { ... on Blob { text isTruncated byteSize } }'
  const files = paths.map((_, at) => `f${at}: file(path: $p${at}) { ${entry} }`).join(' ')
  return `query ($owner: String!, $repo: String!, $branch: String!, $commit: GitObjectID!, ${variables}) {
    repository(owner: $owner, name: $repo) {
      ref(qualifiedName: $branch) {
        refUpdateRule { requiredStatusCheckContexts }
        rules(first: ${RULES}) {
          nodes { parameters { ... on RequiredStatusChecksParameters { requiredStatusChecks { context } } } }
        }
      }
      object(oid: $commit) { ... on Commit { ${files} } }
    }
  }`
}

function requiredIn({ ref }: Answer): ReadonlySet<string> {
  const ofRules = ref.rules?.nodes.flatMap(({ parameters }) => parameters?.requiredStatusChecks ?? []) ?? []
  const ofProtection = ref.refUpdateRule?.requiredStatusCheckContexts ?? []
  return new Set([...ofProtection, ...ofRules.map(({ context }) => context)])
}

/** Modes of git's trees: a regular file, executable or not, a symbolic link. */
const [LINK, KIND] = [0o120000, 0o170000]

function snapshotOf({ object }: Answer, paths: readonly string[]): Snapshot {
  const contents = new Map<string, Bytes>()
  const entries = paths.flatMap((path, at): Entry[] => {
    const found = object[`f${at}`]
    if (found == null) return []
    const bytes = found.object === null ? undefined : bytesOf(found.object)
    if (bytes !== undefined) contents.set(found.oid, bytes)
    return [{ path, type: (found.mode & KIND) === LINK ? 'symlink' : 'file', size: found.size, oid: found.oid }]
  })
  return { list: async () => entries, read: async () => contents }
}

const missingSchema = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({ type: z.literal('NOT_FOUND'), path: z.tuple([z.literal('repository'), z.literal('object'), ALIAS]) }),
    )
    .min(1),
})

/** GitHub names files that are not there among the errors, beside the others; any other error tells nothing of them. */
function unlessMissing(error: unknown): unknown {
  const missing = missingSchema.safeParse(error)
  if (!missing.success) throw error
  return missing.data.data
}

/** Reads some files of a branch and the checks it requires, in one request; `undefined` when GitHub does not tell. */
export async function readBranch(
  client: ForgeClient,
  { owner, repo }: ForgeRepository,
  { name, commit, paths }: BranchPlace,
): Promise<Branch | undefined> {
  const variables = Object.fromEntries(paths.map((path, at) => [`p${at}`, path]))
  try {
    const branch = `refs/heads/${name}`
    const answer = client.graphql(queryFor(paths), { owner, repo, branch, commit, ...variables })
    const { repository } = answerSchema.parse(await answer.catch(unlessMissing))
    return { files: snapshotOf(repository, paths), required: requiredIn(repository) }
  } catch (error) {
    if (isLimit(error) || !(isAnswered(error) || error instanceof z.ZodError)) throw error
    return undefined
  }
}
