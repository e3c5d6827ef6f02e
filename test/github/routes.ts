import { checkRoutes } from './check-routes.ts'
import { commentRoutes } from './comment-routes.ts'
import { gitRoutes } from './git-routes.ts'
import type { Identity } from './identity.ts'
import { issueRoutes } from './issue-routes.ts'
import { proposalRoutes } from './proposal-routes.ts'
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

/** Entries of a page when none are asked for, and at most: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#changing-the-number-of-items-per-page */
const PAGE = 30
const LARGEST_PAGE = 100

/** The page of a list that a query asks for. */
export function paged<T>(list: readonly T[], query: URLSearchParams): T[] {
  const size = Math.min(LARGEST_PAGE, Number(query.get('per_page') ?? PAGE))
  const first = (Number(query.get('page') ?? 1) - 1) * size
  return list.slice(first, first + size)
}

/** What the stand-in answers for a path inside a repository. */
export function answerFor(method: string, path: string, call: Call): unknown {
  const routes = [...gitRoutes, ...pullRoutes, ...checkRoutes, ...issueRoutes, ...commentRoutes, ...proposalRoutes]
  for (const [verb, pattern, answer] of routes) {
    const match = verb === method ? pattern.exec(path) : null
    if (match !== null) return answer(call, match[1] ?? '', match[2] ?? '')
  }
  throw new Refusal(404, 'Not Found')
}
