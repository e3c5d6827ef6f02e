import { z } from 'zod'
import { type ForgeClient, isAnswered, statusOf } from '../client.ts'
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

const dataSchema = z.record(z.string(), z.unknown())

function documentOf(mutations: readonly Mutation[]): string {
  const variables = mutations.map(({ name }, at) => `$i${at}: ${INPUTS[name]}!`).join(', ')
  const fields = mutations.map(({ name }, at) => `m${at}: ${name}(input: $i${at}) { clientMutationId }`)
  return `mutation (${variables}) { ${fields.join(' ')} }`
}

/** The answers by alias: those that succeeded too, when others of the document were refused. */
async function answersTo(client: ForgeClient, mutations: readonly Mutation[]): Promise<Record<string, unknown>> {
  const inputs = Object.fromEntries(mutations.map(({ input }, at) => [`i${at}`, input]))
  try {
    return dataSchema.parse(await client.graphql(documentOf(mutations), inputs))
  } catch (error) {
    if (!isAnswered(error) || isLimit(error) || (statusOf(error) ?? 0) >= 500) throw error
    const partial = z.object({ data: dataSchema }).safeParse(error)
    return partial.success ? partial.data.data : {}
  }
}

/**
 * Makes changes, many in one request, and tells of each whether GitHub made it; one refused stops no other. Throws when
 * GitHub takes no more requests for now, or fails itself.
 */
export async function mutate(client: ForgeClient, mutations: readonly Mutation[]): Promise<readonly boolean[]> {
  const done: boolean[] = []
  for (let start = 0; start < mutations.length; start += BATCH) {
    const batch = mutations.slice(start, start + BATCH)
    const answers = await answersTo(client, batch)
    done.push(...batch.map((_, at) => answers[`m${at}`] != null))
  }
  return done
}
