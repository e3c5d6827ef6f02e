import type { Issue, Repository, Run } from './repository.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface Call {
  readonly query: URLSearchParams
  readonly body: Record<string, never> & Record<string, unknown>
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (repository: Repository, match: string[], call: Call) => unknown,
]

/** Thrown by a route to answer with a refusal. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Refusal(404, `Not Found: ${what}`)
  return value
}

function tipOf(repository: Repository): string {
  if (repository.tip === undefined) throw new Refusal(409, 'Git Repository is empty.')
  return repository.tip
}

function listIssues({ issues, listsLate }: Repository, query: URLSearchParams): readonly Issue[] {
  if (listsLate) return []
  const size = Number(query.get('per_page') ?? 30)
  const first = (Number(query.get('page') ?? 1) - 1) * size
  // The filter by author is left out, so that what others wrote reaches the bot.
  return issues.filter(({ state }) => query.get('state') === 'all' || state === 'open').slice(first, first + size)
}

function createIssue({ issues }: Repository, body: Call['body']): Issue {
  const [title, text] = [String(body.title), String(body.body)]
  const issue: Issue = { number: issues.length + 1, title, body: text, state: 'open', user: { login: 'gardefou[bot]' } }
  issues.push(issue)
  return issue
}

function createRun({ runs }: Repository, body: Call['body']): Run {
  const output = body.output as unknown as Run['output']
  if (output.annotations.length > 50) throw new Refusal(422, 'Only 50 annotations per request')
  const { head_sha, name, conclusion, external_id } = body as unknown as Run
  const run = { id: 100 + runs.length, head_sha, name, conclusion, external_id, output }
  runs.push(run)
  return run
}

function extendRun({ runs }: Repository, id: number, body: Call['body']): Run {
  const run = found(
    runs.find((one) => one.id === id),
    'check run',
  )
  const output = body.output as unknown as Run['output']
  run.output = { ...output, annotations: [...run.output.annotations, ...output.annotations] }
  if (body.external_id !== undefined) run.external_id = String(body.external_id)
  return run
}

function runsOn({ runs }: Repository, ref: string, query: URLSearchParams): object {
  const name = query.get('check_name')
  const all = runs.filter((run) => run.head_sha === ref && (name === null || run.name === name))
  const latest = all.slice(-1).map((run) => ({ ...run, app: { slug: 'gardefou' } }))
  return { total_count: latest.length, check_runs: latest }
}

function describePull({ pulls }: Repository, number: number): object {
  const { head, base, state } = found(pulls.get(number), 'pull request')
  return { number, state, head: { sha: head }, base: { sha: base, ref: 'main' } }
}

function blobAnswer({ blobs }: Repository, oid: string): object {
  const content = Buffer.from(found(blobs.get(oid), 'blob')).toString('base64')
  return { sha: oid, content, encoding: 'base64' }
}

const ROUTES: readonly Route[] = [
  ['GET', /^$/, (repository) => repository.description],
  ['GET', /^\/commits\/([^/]+)\/check-runs$/, (repository, [, ref = ''], { query }) => runsOn(repository, ref, query)],
  ['GET', /^\/commits\/main$/, (repository) => ({ sha: tipOf(repository) })],
  ['GET', /^\/git\/trees\/(\w+)$/, (repository, [, oid = '']) => ({ truncated: false, tree: repository.tree(oid) })],
  ['GET', /^\/git\/blobs\/(\w+)$/, (repository, [, oid = '']) => blobAnswer(repository, oid)],
  ['GET', /^\/pulls\/(\d+)$/, (repository, [, number]) => describePull(repository, Number(number))],
  [
    'GET',
    /^\/compare\/(\w+)\.\.\.(\w+)$/,
    ({ pulls }, [, base, head]) => {
      const pull = [...pulls.values()].find((one) => one.head === head)
      return { merge_base_commit: { sha: pull?.base ?? base } }
    },
  ],
  ['POST', /^\/check-runs$/, (repository, _, { body }) => createRun(repository, body)],
  ['PATCH', /^\/check-runs\/(\d+)$/, (repository, [, id], { body }) => extendRun(repository, Number(id), body)],
  ['GET', /^\/issues$/, (repository, _, { query }) => listIssues(repository, query)],
  ['GET', /^\/issues\/(\d+)$/, ({ issues }, [, number]) => found(issues[Number(number) - 1], 'issue')],
  ['POST', /^\/issues$/, (repository, _, { body }) => createIssue(repository, body)],
  [
    'PATCH',
    /^\/issues\/(\d+)$/,
    ({ issues }, [, number], { body }) =>
      Object.assign(found(issues[Number(number) - 1], 'issue'), { ...body, state_reason: undefined }),
  ],
]

/** What the small forge answers for a path inside a repository. */
export function answerFor(repository: Repository, method: string, path: string, call: Call): Answer {
  for (const [verb, pattern, answer] of ROUTES) {
    const match = verb === method ? pattern.exec(path) : null
    if (match !== null) return { status: method === 'POST' ? 201 : 200, body: answer(repository, [...match], call) }
  }
  throw new Refusal(404, `Not Found: ${method} ${path}`)
}
