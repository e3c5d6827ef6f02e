import { checkRoutes } from './check-routes.ts'
import { gitRoutes } from './git-routes.ts'
import type { Identity } from './identity.ts'
import { issueRoutes } from './issue-routes.ts'
import { pullRoutes } from './pull-routes.ts'
import { Refusal } from './refusal.ts'
import type { Repository } from './repository.ts'

/** A request inside a repository. */
export interface Call {
  readonly repository: Repository
  readonly identity: Identity
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

/** Answers a method and a path inside a repository; the pattern's groups are given. */
export type Route = readonly [
  method: string,
  path: RegExp,
  answer: (call: Call, part: string, second: string) => unknown,
]

/** The page of a list that a query asks for. */
export function paged<T>(list: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? 30)
  const first = (Number(query.get('page') ?? 1) - 1) * size
  return list.slice(first, first + size)
}

/** What the stand-in answers for a path inside a repository. */
export function answerFor(method: string, path: string, call: Call): unknown {
  for (const [verb, pattern, answer] of [...gitRoutes, ...pullRoutes, ...checkRoutes, ...issueRoutes]) {
    const match = verb === method ? pattern.exec(path) : null
    if (match !== null) return answer(call, match[1] ?? '', match[2] ?? '')
  }
  throw new Refusal(404, 'Not Found')
}
