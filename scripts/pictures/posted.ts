import { z } from 'zod'
import type { ForgeClient } from '../../github/client.ts'
import { changesIn } from '../../github/conversation/changes.ts'
import { planReview, postReview } from '../../github/conversation/review.ts'
import { COMMIT, type Example } from './example.ts'

const postedSchema = z.object({
  body: z.string(),
  comments: z.array(
    z.object({
      path: z.string(),
      side: z.enum(['LEFT', 'RIGHT']),
      line: z.number(),
      start_line: z.number().optional(),
      body: z.string(),
    }),
  ),
})

/** The review that the Action posts on the pull request, as GitHub receives it. */
export type PostedReview = z.infer<typeof postedSchema>

/** Comments on lines that the Action writes unless told otherwise. */
const MOST_COMMENTS = 15

/** Plans and posts the review of the example to a client that keeps what it was sent. */
export async function postedReview({ report, context, patches }: Example): Promise<PostedReview> {
  const changes = changesIn([...patches].map(([path, patch]) => ({ path, patch })))
  const plan = planReview(report, new Set(), changes, MOST_COMMENTS)
  if (plan === undefined) throw new Error('The example has no new finding, expected some to show')
  const sent: unknown[] = []
  const client: ForgeClient = {
    async request(_route, parameters) {
      sent.push(parameters)
      return { data: { html_url: '' } }
    },
    graphql: async () => ({}),
  }
  const repository = { owner: 'example', repo: 'hospital-images' }
  await postReview(client, { report, context, repository, number: 1, commit: COMMIT }, plan)
  return postedSchema.parse(sent[0])
}
