import { demand } from './identity.ts'
import { found, Refusal } from './refusal.ts'
import type { Run } from './repository.ts'
import { type Call, paged, type Route } from './routes.ts'

/** Most annotations of one request, and most characters of a summary. */
const ANNOTATIONS = 50
const SUMMARY = 65_535

function outputIn(body: Call['body']): Run['output'] {
  const output = (body.output ?? {}) as Run['output']
  const { annotations = [], summary = '', title = '' } = output
  if (annotations.length > ANNOTATIONS)
    throw new Refusal(422, `No more than ${ANNOTATIONS} annotations are allowed per request`)
  if (summary.length > SUMMARY)
    throw new Refusal(422, `Only ${SUMMARY} characters are allowed; ${summary.length} were supplied.`)
  return { annotations, summary, title }
}

/** Runs complete one after the other, a second apart. */
export function completedAt(id: number): string {
  return new Date(Date.UTC(2026, 0, 1) + id * 1000).toISOString()
}

function answer({ id, head_sha, name, conclusion, external_id, output, app }: Run): object {
  const { title, summary, annotations } = output
  const described = {
    title,
    summary,
    text: null,
    annotations_count: annotations.length,
    annotations_url: 'https://forge.example/a',
  }
  return {
    id,
    head_sha,
    name,
    conclusion,
    external_id,
    status: 'completed',
    completed_at: completedAt(id),
    output: described,
    app: { slug: app, name: app, owner: { login: 'forge' } },
  }
}

/** https://github.com/actions/github-script/issues/118 */
function demandApp({ app }: Call['identity']): void {
  if (app === undefined) throw new Refusal(403, 'You must authenticate via a GitHub App.')
}

function create({ repository, body, identity }: Call): object {
  demandApp(identity)
  demand(identity, 'checks')
  const { head_sha, name, conclusion, external_id = '' } = body as unknown as Run
  const id = 100 + repository.runs.length
  const run: Run = { id, head_sha, name, conclusion, external_id, output: outputIn(body), app: identity.app ?? '' }
  repository.runs.push(run)
  return answer(run)
}

function extend({ repository, body, identity }: Call, id: string): object {
  demand(identity, 'checks')
  const run = found(repository.runs.find((one) => one.id === Number(id)))
  const output = outputIn(body)
  run.output = { ...output, annotations: [...run.output.annotations, ...output.annotations] }
  if (body.external_id !== undefined) run.external_id = String(body.external_id)
  return answer(run)
}

/**
 * The runs of one name on a commit, or the latest of each app:
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
function list({ repository, query, identity }: Call, ref: string): object {
  demand(identity, 'checks')
  const name = query.get('check_name')
  const all = repository.runs.filter((run) => run.head_sha === ref && (name === null || run.name === name))
  const latest = [...new Map(all.map((run) => [run.app, run])).values()]
  const runs = query.get('filter') === 'all' ? paged(all, query) : latest
  return { total_count: runs.length, check_runs: runs.map(answer) }
}

/** Check runs, which only apps write. */
export const checkRoutes: readonly Route[] = [
  ['GET', /^\/commits\/([^/]+)\/check-runs$/, list],
  ['POST', /^\/check-runs$/, create],
  ['PATCH', /^\/check-runs\/(\d+)$/, extend],
]
