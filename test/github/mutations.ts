import { GraphQLError } from 'graphql'
import type { Ground } from './answering.ts'
import { conversationBy, type Placed, reviewBy } from './conversation.ts'
import type { Identity, Permission } from './identity.ts'

type Inputs = { readonly input: Readonly<Record<string, string>> }

const SAID: { readonly clientMutationId: null } = { clientMutationId: null }

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function demand({ permissions }: Identity, permission: Permission): void {
  if (!permissions.includes(permission)) throw refused('FORBIDDEN', 'Resource not accessible by integration')
}

function thing<T>(found: T | undefined, id: string | undefined): T {
  if (found === undefined) throw refused('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  return found
}

/** What a token does to conversations; each mutation of a document is done or refused by itself, in their order. */
export function mutationsOf({ repositories }: Ground, identity: Identity): object {
  const placed = (id: string | undefined): Placed =>
    thing(conversationBy(id ?? '', repositories.values(), identity), id)

  /** https://docs.github.com/en/graphql/reference/mutations#resolvereviewthread, permission as `viewerCanResolve` says. */
  const setResolved = (id: string | undefined, isResolved: boolean) => {
    const { comment } = placed(id)
    demand(identity, 'contents')
    comment.isResolved = isResolved
    comment.resolvedBy = isResolved && identity.app === undefined ? identity.login : undefined
    return SAID
  }

  /** Comments and whole reviews: https://docs.github.com/en/graphql/reference/interfaces#minimizable */
  const setHidden = (id: string | undefined, minimizedAs: string | undefined) => {
    const hidden = reviewBy(id ?? '', repositories.values()) ?? placed(id).comment
    demand(identity, 'pull_requests')
    hidden.minimizedAs = minimizedAs
    return SAID
  }

  /** https://docs.github.com/en/graphql/reference/mutations#updatepullrequestreviewcomment */
  const setBody = (id: string | undefined, body: string | undefined) => {
    const { comment, login } = placed(id)
    demand(identity, login === identity.login ? 'pull_requests' : 'contents')
    comment.body = String(body)
    return SAID
  }

  /** https://docs.github.com/en/graphql/reference/mutations#updatepullrequestreview */
  const setReviewBody = (id: string | undefined, body: string | undefined) => {
    const review = thing(reviewBy(id ?? '', repositories.values()), id)
    demand(identity, review.login === identity.login ? 'pull_requests' : 'contents')
    review.body = String(body)
    return SAID
  }

  return {
    updatePullRequestReview: ({ input }: Inputs) => setReviewBody(input.pullRequestReviewId, input.body),
    resolveReviewThread: ({ input }: Inputs) => setResolved(input.threadId, true),
    unresolveReviewThread: ({ input }: Inputs) => setResolved(input.threadId, false),
    minimizeComment: ({ input }: Inputs) => setHidden(input.subjectId, input.classifier),
    unminimizeComment: ({ input }: Inputs) => setHidden(input.subjectId, undefined),
    updatePullRequestReviewComment: ({ input }: Inputs) => setBody(input.pullRequestReviewCommentId, input.body),
  }
}
