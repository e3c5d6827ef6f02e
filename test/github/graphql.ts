import { schema as published } from '@octokit/graphql-schema'
import { buildSchema, type ExecutionResult, GraphQLError, graphqlSync } from 'graphql'
import type { Ground } from './answering.ts'
import { blobAnswer, commitNode, refNode } from './git-graph.ts'
import { type Identity, mayRead } from './identity.ts'
import { mutationsOf } from './mutations.ts'
import { objectAt } from './objects.ts'
import { pullNode } from './pull-graph.ts'
import type { Repository } from './repository.ts'

/** GitHub's published schema: a query that does not fit it is refused in GitHub's own words. */
const schema = buildSchema(published.idl, { assumeValid: true })

/** What names an object: its own name, or `commit:path` as git writes it. */
interface ObjectPlace {
  readonly oid?: string
  readonly expression?: string
}

function nameAt({ commits, tip = '' }: Repository, { oid, expression = '' }: ObjectPlace): string {
  const [commit = '', path = ''] = expression.split(':')
  const kept = commits.get(commit === 'HEAD' ? tip : commit)?.[path]
  return kept === undefined ? (oid ?? '') : objectAt(kept)
}

function objectNode(repository: Repository, name: string, viewer: Identity): object | null {
  return commitNode(repository, name, viewer) ?? blobAnswer(repository, name)
}

/** What is not there, and what the token may not read, alike: https://docs.github.com/en/graphql/reference/queries#repository */
function repositoryAnswer(repository: Repository | undefined, viewer: Identity, name: string): object {
  if (repository === undefined || !mayRead(viewer, repository.isPrivate, 'contents'))
    throw new GraphQLError(`Could not resolve to a Repository with the name 'atelier/${name}'.`, {
      extensions: { type: 'NOT_FOUND' },
    })
  return {
    name: repository.name,
    object: (place: ObjectPlace) => objectNode(repository, nameAt(repository, place), viewer),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => refNode(repository, qualifiedName),
    pullRequest: ({ number }: { readonly number: number }) => pullNode(repository, number, viewer),
  }
}

/** GitHub names the kind of an error beside its message: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql */
function withTypes({ errors, ...answer }: ExecutionResult): object {
  if (errors === undefined) return answer
  return { ...answer, errors: errors.map((error) => ({ type: error.extensions.type, ...error.toJSON() })) }
}

/** What GitHub's GraphQL endpoint answers: the contents of a repository by their names, its pull requests, mutations. */
export function graphqlAnswer(body: Readonly<Record<string, unknown>>, ground: Ground, identity: Identity): unknown {
  const rootValue = {
    viewer: { login: identity.login },
    repository: ({ name }: { readonly name: string }) =>
      repositoryAnswer(ground.repositories.get(name), identity, name),
    ...mutationsOf(ground, identity),
  }
  const variableValues = body.variables as Readonly<Record<string, unknown>>
  return withTypes(graphqlSync({ schema, source: String(body.query), rootValue, variableValues }))
}
