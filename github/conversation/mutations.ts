import { z } from 'zod'
import { type ForgeClient, isAnswered, isRefusal, statusOf } from '../client.ts'
import { isLimit } from '../patience.ts'

/** Mutations that gardefou uses, with the type of their input. */
const INPUTS = {
  resolveReviewThread: 'ResolveReviewThreadInput',
  unresolveReviewThread: 'UnresolveReviewThreadInput',
  minimizeComment: 'MinimizeCommentInput',
  unminimizeComment: 'UnminimizeCommentInput',
  updatePullRequestReviewComment: 'UpdatePullRequestReviewCommentInput',
  updatePullRequestReview: 'UpdatePullRequestReviewInput',
} as const

/** One change to what stands on the forge. */
export interface Mutation {
  readonly name: keyof typeof INPUTS
  readonly input: Readonly<Record<string, string>>
}

/** Mutations of one document, well under what GitHub counts as too many at once. */
const BATCH = 25

/** What GitHub did with one change: made it, or refused it, for want of a permission or otherwise. */
export type Answer = 'made' | 'forbidden' | 'refused'

const dataSchema = z.record(z.string(), z.unknown())
const errorSchema = z.object({ type: z.string().nullish(), path: z.array(z.unknown()).nullish() })
const partialSchema = z.object({
  data: dataSchema.nullish().catch(undefined),
  errors: z.array(errorSchema).catch([]),
})

function documentOf(mutations: readonly Mutation[]): string {
  const variables = mutations.map(({ name }, at) => `$i${at}: ${INPUTS[name]}!`).join(', ')
  const fields = mutations.map(({ name }, at) => `m${at}: ${name}(input: $i${at}) { clientMutationId }`)
  return `mutation (${variables}) { ${fields.join(' ')} }`
}

/** Of a document that was refused in part or as a whole: those that succeeded stand. */
function answersIn(error: unknown, count: number): Answer[] {
  const { data, errors } = partialSchema.safeParse(error).data ?? { errors: [] }
  const forbidden = new Set(errors.filter(({ type }) => type === 'FORBIDDEN').map(({ path }) => path?.[0]))
  return Array.from({ length: count }, (_, at) => {
    if (data?.[`m${at}`] != null) return 'made'
    return isRefusal(error, 403) || forbidden.has(`m${at}`) ? 'forbidden' : 'refused'
  })
}

async function answersTo(client: ForgeClient, mutations: readonly Mutation[]): Promise<Answer[]> {
  const inputs = Object.fromEntries(mutations.map(({ input }, at) => [`i${at}`, input]))
  try {
    const data = dataSchema.parse(await client.graphql(documentOf(mutations), inputs))
    return mutations.map((_, at) => (data[`m${at}`] == null ? 'refused' : 'made'))
  } catch (error) {
    if (!isAnswered(error) || isLimit(error) || (statusOf(error) ?? 0) >= 500) throw error
    return answersIn(error, mutations.length)
  }
}

/**
 * Makes changes, many in one request, and tells of each what GitHub did with it; one refused stops no other, but once it
 * forbids all of a request, no further one is made. Throws when GitHub takes no more requests for now, or fails itself.
 */
export async function mutate(client: ForgeClient, mutations: readonly Mutation[]): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (let start = 0; start < mutations.length; start += BATCH) {
    const batch = await answersTo(client, mutations.slice(start, start + BATCH))
    answers.push(...batch)
    if (batch.every((answer) => answer === 'forbidden')) break
  }
  return mutations.map((_, at) => answers[at] ?? 'forbidden')
}

/** Whoever resolves must be let do more than write to a pull request. */
const RESOLVING: readonly string[] = ['resolveReviewThread', 'unresolveReviewThread']

/** Whether GitHub forbade all of some changes that every token makes which may write to pull requests. */
export function isReadOnly(mutations: readonly Mutation[], answers: readonly Answer[]): boolean {
  const telling = answers.filter((_, at) => !RESOLVING.includes(mutations[at]?.name ?? ''))
  return telling.length > 0 && telling.every((answer) => answer === 'forbidden')
}
