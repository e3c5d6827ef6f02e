import { demand } from './identity.ts'
import { linesShown } from './patch.ts'
import { found, Refusal } from './refusal.ts'
import type { Pull, Repository, Review, ReviewComment } from './repository.ts'
import { type Call, paged, type Route } from './routes.ts'

/** Most characters of a review's body or of one comment. */
const TEXT_LIMIT = 65_536

function pullOf({ pulls }: Repository, number: string): Pull {
  return found(pulls.get(Number(number)))
}

function description({ repository }: Call, number: string): object {
  const { head, base, state } = pullOf(repository, number)
  const place = { label: 'atelier:main', user: { login: 'atelier' }, repo: repository.description }
  return {
    number: Number(number),
    state,
    head: { ...place, sha: head, ref: 'change' },
    base: { ...place, sha: base, ref: 'main' },
  }
}

function checkText(text: unknown): void {
  if (String(text).length > TEXT_LIMIT)
    throw new Refusal(422, 'Unprocessable Entity', ['body is too long (maximum is 65536 characters)'])
}

/** One comment outside of the difference makes GitHub refuse the whole review. */
function checkComment({ path, line, start_line, body }: ReviewComment, repository: Repository, pull: Pull): void {
  checkText(body)
  const changed = repository.changes(pull).find(({ filename }) => filename === path)
  if (changed === undefined) throw new Refusal(422, 'Unprocessable Entity', ['Path could not be resolved'])
  const shown = linesShown(changed.patch ?? '')
  if (!shown.has(line)) throw new Refusal(422, 'Unprocessable Entity', ['Line could not be resolved'])
  if (start_line === undefined) return
  const isOneHunk = Array.from({ length: line - start_line + 1 }, (_, at) => start_line + at).every((one) =>
    shown.has(one),
  )
  if (start_line >= line) throw new Refusal(422, 'Unprocessable Entity', ['start_line must precede the end line.'])
  if (!isOneHunk)
    throw new Refusal(422, 'Unprocessable Entity', ['start_line must be part of the same hunk as the line.'])
}

function createReview({ repository, body, identity }: Call, number: string): object {
  demand(identity, 'pull_requests')
  const pull = pullOf(repository, number)
  const comments = (body.comments ?? []) as readonly ReviewComment[]
  const text = String(body.body ?? '')
  checkText(text)
  if (text === '' && comments.length === 0) throw new Refusal(422, 'Unprocessable Entity', ['body can’t be blank'])
  for (const comment of comments) checkComment(comment, repository, pull)
  const review: Review = {
    id: pull.reviews.length + 1,
    login: identity.login,
    body: text,
    state: 'COMMENTED',
    commit: String(body.commit_id),
    comments,
  }
  pull.reviews.push(review)
  return reviewAnswer(review, number)
}

function reviewAnswer({ id, login, body, state, commit }: Review, number: string): object {
  const html_url = `https://forge.example/pull/${number}#pullrequestreview-${id}`
  return {
    id,
    user: { login },
    body,
    state,
    commit_id: commit,
    html_url,
    pull_request_url: 'https://forge.example/pull',
  }
}

function commentAnswers({ reviews }: Pull): object[] {
  return reviews.flatMap(({ id, login, comments, commit }) =>
    comments.map((comment, at) => ({
      id: id * 100 + at,
      pull_request_review_id: id,
      user: { login },
      path: comment.path,
      body: comment.body,
      line: comment.line,
      commit_id: commit,
    })),
  )
}

function files({ repository, query }: Call, number: string): object[] {
  const changed = repository
    .changes(pullOf(repository, number))
    .map(({ filename, status, patch }) => ({ sha: null, filename, status, patch }))
  return paged(changed, query)
}

/** Pull requests, their files, reviews and comments. */
export const pullRoutes: readonly Route[] = [
  ['GET', /^\/pulls\/(\d+)$/, description],
  ['GET', /^\/pulls\/(\d+)\/files$/, files],
  [
    'GET',
    /^\/pulls\/(\d+)\/reviews$/,
    ({ repository, query }, number) =>
      paged(
        pullOf(repository, number).reviews.map((review) => reviewAnswer(review, number)),
        query,
      ),
  ],
  ['POST', /^\/pulls\/(\d+)\/reviews$/, createReview],
  [
    'GET',
    /^\/pulls\/(\d+)\/comments$/,
    ({ repository, query }, number) => paged(commentAnswers(pullOf(repository, number)), query),
  ],
]
