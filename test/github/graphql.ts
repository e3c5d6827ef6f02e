import { schema as published } from '@octokit/graphql-schema'
import { buildSchema, graphqlSync } from 'graphql'
import type { Ground } from './answering.ts'
import type { Repository } from './repository.ts'

/** GitHub's published schema: a query that does not fit it is refused in GitHub's own words. */
const schema = buildSchema(published.idl, { assumeValid: true })

/** Beyond this many bytes GitHub cuts the text of a blob. */
const TEXT_LIMIT = 512_000

function blobAnswer({ blobs }: Repository, oid: string): object | null {
  const content = blobs.get(oid)
  if (content === undefined) return null
  const bytes = Buffer.from(content)
  const isBinary = bytes.includes(0)
  const text = isBinary ? null : bytes.toString('utf8').slice(0, TEXT_LIMIT)
  return { __typename: 'Blob', oid, text, isBinary, isTruncated: bytes.length > TEXT_LIMIT, byteSize: bytes.length }
}

function repositoryAnswer(repository: Repository | undefined): object | null {
  if (repository === undefined) return null
  return { name: repository.name, object: ({ oid }: { readonly oid: string }) => blobAnswer(repository, oid) }
}

/** What GitHub's GraphQL endpoint answers: the contents of a repository by their names. */
export function graphqlAnswer(body: Readonly<Record<string, unknown>>, { repositories }: Ground): unknown {
  const rootValue = { repository: ({ name }: { readonly name: string }) => repositoryAnswer(repositories.get(name)) }
  const variableValues = body.variables as Readonly<Record<string, unknown>>
  return graphqlSync({ schema, source: String(body.query), rootValue, variableValues })
}
