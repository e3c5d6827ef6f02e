import { type ForgeClient, isRefusal } from './client.ts'

/** Pauses before a reading is asked for again, in milliseconds: what fails for longer is no hiccup. */
const PAUSES = [1000, 3000] as const

/**
 * A client that asks again for a reading that GitHub itself failed to give. What writes is never asked for twice, since
 * it may have been done; queries are not either, since whoever asks one has another way, or a next run that will ask.
 */
export function persistent(client: ForgeClient, sleep: (milliseconds: number) => Promise<void>): ForgeClient {
  const insist = async (route: string, parameters?: Readonly<Record<string, unknown>>) => {
    for (const pause of PAUSES) {
      try {
        return await client.request(route, parameters)
      } catch (error) {
        if (!isRefusal(error, 500, 502, 503, 504)) throw error
        await sleep(pause)
      }
    }
    return client.request(route, parameters)
  }
  return {
    graphql: (query, variables) => client.graphql(query, variables),
    request: (route, parameters) =>
      route.startsWith('GET ') ? insist(route, parameters) : client.request(route, parameters),
  }
}
