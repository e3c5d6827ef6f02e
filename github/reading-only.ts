import type { ForgeClient } from './client.ts'

/** Thrown in the place of a request that would have written something. */
export class WriteHeldBack extends Error {
  override readonly name = 'WriteHeldBack'
}

function heldBack(what: string): Promise<never> {
  return Promise.reject(new WriteHeldBack(`${what} was held back, because nothing is to be written here`))
}

/**
 * A client by which nothing can be written: reads and queries go through, all else is refused before it leaves. Whoever
 * plans to write asks the policy first; this holds when somebody forgets to.
 */
export function readingOnly(client: ForgeClient): ForgeClient {
  return {
    request: (route, parameters) => (route.startsWith('GET ') ? client.request(route, parameters) : heldBack(route)),
    graphql: (query, variables) =>
      /^\s*(?:query\b|\{)/.test(query) ? client.graphql(query, variables) : heldBack('A mutation'),
  }
}
