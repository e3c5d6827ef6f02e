import type { ForgeClient } from '../../github/client.ts'

/** A client whose process dies once its `k`-th write was carried out, before it hears of it. */
export function dyingAfter(client: ForgeClient, k: number): ForgeClient {
  let writes = 0
  const counted = async <T>(isWrite: boolean, ask: () => Promise<T>): Promise<T> => {
    if (writes >= k) throw new Error('dead')
    const answer = await ask()
    if (isWrite) writes += 1
    if (writes >= k) throw new Error('dead')
    return answer
  }
  return {
    request: (route, given) => counted(!route.startsWith('GET'), () => client.request(route, given)),
    graphql: (query, given) => counted(query.startsWith('mutation'), () => client.graphql(query, given)),
  }
}

/** A client that GitHub answers with an error of its own at the `k`-th request, without having carried it out. */
export function failingAt(client: ForgeClient, k: number): ForgeClient {
  let requests = 0
  const counted = async <T>(ask: () => Promise<T>): Promise<T> => {
    requests += 1
    if (requests === k) throw Object.assign(new Error('Bad gateway'), { status: 502 })
    return ask()
  }
  return {
    request: (route, given) => counted(() => client.request(route, given)),
    graphql: (query, given) => counted(() => client.graphql(query, given)),
  }
}
