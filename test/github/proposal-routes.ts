import { demand } from './identity.ts'
import { blobName, bytesIn } from './objects.ts'
import { found, Refusal } from './refusal.ts'
import type { Pull, Repository } from './repository.ts'
import { type Call, paged, type Route } from './routes.ts'

function createRef({ repository, body, identity }: Call): object {
  demand(identity, 'contents')
  const [ref, sha] = [String(body.ref), String(body.sha)]
  const name = ref.replace(/^refs\/heads\//, '')
  if (repository.branches.has(name)) throw new Refusal(422, 'Reference already exists')
  if (!repository.commits.has(sha)) throw new Refusal(422, 'Object does not exist')
  repository.branches.set(name, sha)
  return { ref, node_id: 'x', url: 'https://forge.example/ref', object: { type: 'commit', sha, url: 'https://x' } }
}

function isAncestor({ parents }: Repository, older: string, newer: string): boolean {
  let at: string | undefined = newer
  while (at !== undefined && at !== older) at = parents.get(at)
  return at === older
}

/** Without force, only forward: https://docs.github.com/en/rest/git/refs#update-a-reference */
function updateRef({ repository, body, identity }: Call, name: string): object {
  demand(identity, 'contents')
  const sha = String(body.sha)
  const before = repository.branches.get(name)
  if (before === undefined) throw new Refusal(422, 'Reference does not exist')
  if (!isAncestor(repository, before, sha)) throw new Refusal(422, 'Update is not a fast forward')
  repository.branches.set(name, sha)
  return {
    ref: `refs/heads/${name}`,
    node_id: 'x',
    url: 'https://x',
    object: { type: 'commit', sha, url: 'https://x' },
  }
}

/** https://docs.github.com/en/rest/repos/contents#create-or-update-file-contents */
function checkReplaced(path: string, current: string | undefined, sha: unknown): void {
  if (current !== undefined && sha === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn’t supplied.')
  if (sha !== undefined && sha !== current) throw new Refusal(409, `${path} does not match ${String(sha)}`)
}

function putFile({ repository, body, identity }: Call, path: string): object {
  demand(identity, 'contents')
  const branch = String(body.branch)
  const files = found(repository.commits.get(found(repository.branches.get(branch))))
  const kept = files[path]
  const bytes = kept === undefined ? undefined : bytesIn(kept)
  checkReplaced(path, bytes && blobName(bytes), body.sha)
  const content = Buffer.from(String(body.content), 'base64').toString()
  const commit = repository.propose({ ...files, [path]: content })
  repository.branches.set(branch, commit)
  return { content: null, commit: { sha: commit } }
}

function pullAnswer(repository: Repository, [number, pull]: readonly [number, Pull]): object {
  const place = { label: 'atelier:main', user: { login: 'atelier' }, repo: repository.description }
  return {
    number,
    state: pull.state,
    title: pull.title ?? 'A change',
    body: pull.body ?? null,
    html_url: `https://forge.example/atelier/${repository.name}/pull/${number}`,
    head: { ...place, sha: pull.head, ref: pull.ref ?? 'change' },
    base: { ...place, sha: pull.base, ref: repository.branch },
  }
}

function list({ repository, query }: Call): readonly object[] {
  const head = query.get('head')
  const wanted = [...repository.pulls]
    .filter(([, { ref }]) => head === null || head === `atelier:${ref}`)
    .filter(([, { state }]) => query.get('state') === 'all' || state === 'open')
    .toReversed()
  return paged(wanted, query).map((one) => pullAnswer(repository, one))
}

/** Where the numbers of pull requests that are made over the API begin, away from those that tests choose. */
const FIRST = 100

function checkProposal({ pulls, tip }: Repository, ref: string, head: string): void {
  if (head === tip) throw new Refusal(422, 'Validation Failed', [{ message: `No commits between main and ${ref}` }])
  if ([...pulls.values()].some((pull) => pull.ref === ref && pull.state === 'open'))
    throw new Refusal(422, 'Validation Failed', [{ message: `A pull request already exists for atelier:${ref}.` }])
}

/** https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request */
function create({ repository, body, identity }: Call): object {
  demand(identity, 'pull_requests')
  const ref = String(body.head)
  const head = repository.branches.get(ref)
  if (head === undefined) throw new Refusal(422, 'Validation Failed', [{ field: 'head', code: 'invalid' }])
  checkProposal(repository, ref, head)
  const number = Math.max(FIRST, ...repository.pulls.keys()) + 1
  const [title, text] = [String(body.title), String(body.body)]
  const pull: Pull = { head, base: repository.tip ?? '', state: 'open', reviews: [], ref, title, body: text }
  repository.pulls.set(number, pull)
  return pullAnswer(repository, [number, pull])
}

/** Branches, files and pull requests that are made over the API. */
export const proposalRoutes: readonly Route[] = [
  ['POST', /^\/git\/refs$/, createRef],
  ['PATCH', /^\/git\/refs\/heads\/(.+)$/, updateRef],
  ['PUT', /^\/contents\/(.+)$/, putFile],
  ['GET', /^\/pulls$/, list],
  ['POST', /^\/pulls$/, create],
]
