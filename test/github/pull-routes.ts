import { commentBy, numberOf } from './conversation.ts'
import { demand, type Identity } from './identity.ts'
import { fileAnswers, listedFiles, PULL_FILES } from './listed-files.ts'
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
  const { head, base, state, target = repository.branch } = pullOf(repository, number)
  const place = { label: 'atelier:main', user: { login: 'atelier' }, repo: repository.description }
  return {
    number: Number(number),
    state,
    head: { ...place, sha: head, ref: 'change' },
    base: { ...place, sha: base, ref: target },
  }
}

function checkText(text: unknown): void {
  if (String(text).length > TEXT_LIMIT)
    throw new Refusal(422, 'Unprocessable Entity', ['body is too long (maximum is 65536 characters)'])
}

/** One comment outside of the difference makes GitHub refuse the whole review. */
function checkComment({ path, line, start_line, side, body }: ReviewComment, repository: Repository, pull: Pull): void {
  checkText(body)
  const changed = listedFiles(repository.changes(pull), PULL_FILES).find(({ filename }) => filename === path)
  if (changed === undefined) throw new Refusal(422, 'Unprocessable Entity', ['Path could not be resolved'])
  const shown = linesShown(changed.patch ?? '', side)
  if (!shown.has(line)) throw new Refusal(422, 'Unprocessable Entity', ['Line could not be resolved'])
  if (start_line === undefined) return
  const isOneHunk = Array.from({ length: line - start_line + 1 }, (_, at) => start_line + at).every((one) =>
    shown.has(one),
  )
  if (start_line >= line) throw new Refusal(422, 'Unprocessable Entity', ['start_line must precede the end line.'])
  if (!isOneHunk)
    throw new Refusal(422, 'Unprocessable Entity', ['start_line must be part of the same hunk as the line.'])
}

/**
 * One review in progress at most, which also blocks a submitted one. GitHub documents that a review without an event
 * is left PENDING: https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 * It refuses any further one with this sentence: https://github.com/max-sixty/tend/pull/1171
 */
function demandNoDraft({ reviews }: Pull, { login }: Identity): void {
  if (reviews.some((review) => review.state === 'PENDING' && review.login === login))
    throw new Refusal(422, 'Unprocessable Entity', ['User can only have one pending review per pull request'])
}

function createReview({ repository, body, identity }: Call, number: string): object {
  demand(identity, 'pull_requests')
  const pull = pullOf(repository, number)
  const comments = (body.comments ?? []) as readonly ReviewComment[]
  const text = String(body.body ?? '')
  checkText(text)
  demandNoDraft(pull, identity)
  if (text === '' && comments.length === 0) throw new Refusal(422, 'Unprocessable Entity', ['body can’t be blank'])
  for (const comment of comments) checkComment(comment, repository, pull)
  repository.reviewCount += 1
  const review: Review = {
    id: repository.reviewCount,
    login: identity.login,
    body: text,
    state: body.event === undefined ? 'PENDING' : 'COMMENTED',
    commit: String(body.commit_id),
    comments: comments.map((comment) => ({ ...comment })),
  }
  pull.reviews.push(review)
  return reviewAnswer(review, number)
}

/**
 * Only a review in progress can be deleted, and only by who began it:
 * https://docs.github.com/en/rest/pulls/reviews#delete-a-pending-review-for-a-pull-request
 */
function deleteReview({ repository, identity }: Call, number: string, id: string): object {
  demand(identity, 'pull_requests')
  const { reviews } = pullOf(repository, number)
  const review = found(visibleReviews(reviews, identity).find((one) => one.id === Number(id)))
  if (review.state !== 'PENDING') throw new Refusal(422, 'Can not delete a non-pending pull request review')
  reviews.splice(reviews.indexOf(review), 1)
  return reviewAnswer(review, number)
}

/** A review in progress is seen by its author alone. */
function visibleReviews(reviews: readonly Review[], { login }: Identity): readonly Review[] {
  return reviews.filter((review) => review.state !== 'PENDING' || review.login === login)
}

/** https://docs.github.com/en/rest/pulls/comments#update-a-review-comment-for-a-pull-request */
function editComment({ repository, body, identity }: Call, number: string): object {
  demand(identity, 'pull_requests')
  checkText(body.body)
  const { comment, login, review } = commentBy(repository, Number(number), identity.login)
  if (login !== identity.login && !identity.permissions.includes('contents'))
    throw new Refusal(403, 'Resource not accessible by integration')
  comment.body = String(body.body)
  return commentAnswer(review, comment)
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

function commentAnswer(review: Review, comment: ReviewComment): object {
  const { path, body, line } = comment
  return {
    id: numberOf(review, comment),
    pull_request_review_id: review.id,
    user: { login: review.login },
    path,
    body,
    line,
    commit_id: review.commit,
  }
}

/** Comments of a review in progress are not among them. */
function commentAnswers({ reviews }: Pull): object[] {
  return reviews
    .filter(({ state }) => state !== 'PENDING')
    .flatMap((review) =>
      review.comments.flatMap((comment) => {
        const first = commentAnswer(review, comment)
        const below = (comment.replies ?? []).map(({ login, body }, at) => ({
          ...first,
          id: numberOf(review, comment) * 100 + at,
          in_reply_to_id: numberOf(review, comment),
          user: { login },
          body,
        }))
        return [first, ...below]
      }),
    )
}

function files({ repository, query }: Call, number: string): object[] {
  const changed = fileAnswers(listedFiles(repository.changes(pullOf(repository, number)), PULL_FILES))
  return paged(changed, query)
}

/** Pull requests, their files, reviews and comments. */
export const pullRoutes: readonly Route[] = [
  ['GET', /^\/pulls\/(\d+)$/, description],
  ['GET', /^\/pulls\/(\d+)\/files$/, files],
  [
    'GET',
    /^\/pulls\/(\d+)\/reviews$/,
    ({ repository, query, identity }, number) =>
      paged(
        visibleReviews(pullOf(repository, number).reviews, identity).map((review) => reviewAnswer(review, number)),
        query,
      ),
  ],
  ['DELETE', /^\/pulls\/(\d+)\/reviews\/(\d+)$/, deleteReview],
  ['PATCH', /^\/pulls\/comments\/(\d+)$/, editComment],
  ['POST', /^\/pulls\/(\d+)\/reviews$/, createReview],
  [
    'GET',
    /^\/pulls\/(\d+)\/comments$/,
    ({ repository, query }, number) => paged(commentAnswers(pullOf(repository, number)), query),
  ],
]
