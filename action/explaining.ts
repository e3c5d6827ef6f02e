import { type ForgeClient, isRefusal } from '../github/client.ts'
import { isLimit } from '../github/patience.ts'
import { WorkflowError } from './refusal.ts'

const PERMISSION = 'add “contents: read” to the permissions of this job'
const NEWER = 'after a forced push, the run on the newer commit takes the place of this one'

/** What a refusal of each reading means for who wrote the workflow. */
const MEANINGS: Readonly<Record<string, string>> = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': `gardefou could not compare this proposal with its base: ${PERMISSION}, and see that the base branch and the commit are still there and share their history; ${NEWER}.`,
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': `gardefou could not list the files of this repository: ${PERMISSION}, and see that the commit is still there; ${NEWER}.`,
}

/** Only a refusal that a lack of permission may cause has its cause in the workflow. */
function explained(meaning: string, cause: unknown): Error {
  if (!isRefusal(cause, 403, 404)) return new Error(meaning, { cause })
  return new WorkflowError(meaning, { kind: 'permission', scope: 'contents' }, { cause })
}

/** The same client, which throws a sentence where GitHub refuses to let the repository be read. */
export function explaining(client: ForgeClient): ForgeClient {
  return {
    request: async (route, parameters) => {
      try {
        return await client.request(route, parameters)
      } catch (error) {
        const meaning = MEANINGS[route]
        if (meaning === undefined || isLimit(error) || !isRefusal(error, 403, 404, 409, 422)) throw error
        throw explained(meaning, error)
      }
    },
    graphql: (query, variables) => client.graphql(query, variables),
  }
}
