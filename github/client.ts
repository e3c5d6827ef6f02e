import { z } from 'zod'

/** An API client that acts for one installation: one call for one route, such as `GET /repos/{owner}/{repo}`. */
export interface ForgeClient {
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<{ readonly data: unknown }>
  /** One GraphQL query; rejects when GitHub answers with errors. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** A repository, as routes name it. */
export interface ForgeRepository {
  readonly owner: string
  readonly repo: string
}

/** The status that GitHub refused a request with; `undefined` for any other error. */
export function statusOf(error: unknown): number | undefined {
  const parsed = z.object({ status: z.number() }).safeParse(error)
  return parsed.success ? parsed.data.status : undefined
}

/** Whether GitHub refused with one of `statuses`. */
export function isRefusal(error: unknown, ...statuses: readonly number[]): boolean {
  const status = statusOf(error)
  return status !== undefined && statuses.includes(status)
}

const answeredSchema = z.union([z.object({ status: z.number() }), z.object({ errors: z.array(z.unknown()) })])

/** Whether GitHub answered with a refusal or with errors of a query, as opposed to a fault on our side. */
export function isAnswered(error: unknown): boolean {
  return answeredSchema.safeParse(error).success
}
