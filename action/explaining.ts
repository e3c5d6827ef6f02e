import type { Text } from '../core/words/text.ts'
import { type ForgeClient, isRefusal } from '../github/client.ts'
import { isLimit } from '../github/patience.ts'
import { SaidError } from '../github/said-error.ts'
import { WorkflowError } from './refusal.ts'

const PERMISSION: Text = {
  en: 'add “contents: read” to the permissions of this job',
  fr: 'ajoutez «\u202fcontents: read\u202f» aux permissions de cette tâche',
}
const NEWER: Text = {
  en: 'after a forced push, the run on the newer commit takes the place of this one',
  fr: 'après un push forcé, l’exécution sur le commit plus récent remplace celle-ci',
}

/** What a refusal of each reading means for who wrote the workflow. */
const MEANINGS: Readonly<Record<string, Text>> = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': {
    en: `gardefou could not compare this proposal with its base: ${PERMISSION.en}, and see that the base branch and the commit are still there and share their history; ${NEWER.en}.`,
    fr: `gardefou n’a pas pu comparer cette proposition à sa base\u00a0: ${PERMISSION.fr}, et vérifiez que la branche de base et le commit existent encore et partagent leur histoire\u202f; ${NEWER.fr}.`,
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    en: `gardefou could not list the files of this repository: ${PERMISSION.en}, and see that the commit is still there; ${NEWER.en}.`,
    fr: `gardefou n’a pas pu lister les fichiers de ce dépôt\u00a0: ${PERMISSION.fr}, et vérifiez que le commit existe encore\u202f; ${NEWER.fr}.`,
  },
}

/** Only a refusal that a lack of permission may cause has its cause in the workflow. */
function explained(meaning: Text, cause: unknown): Error {
  if (!isRefusal(cause, 403, 404)) return new SaidError(meaning, { cause })
  return new WorkflowError(meaning, { kind: 'permission', scope: 'contents' }, { cause })
}

/** The same client, which throws a `SaidError` where GitHub refuses to let the repository be read. */
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
