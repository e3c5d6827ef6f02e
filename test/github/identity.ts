import { createVerify, type KeyObject } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** What a token may be allowed to read or to write. */
export type Permission = 'checks' | 'contents' | 'issues' | 'pull_requests'

/** Who a request is made by. */
export interface Identity {
  /** Login that texts are written under. */
  readonly login: string
  /** Slug of the app that check runs carry; people's tokens have none, and write no check run. */
  readonly app: string | undefined
  /** What it may write, and so read. */
  readonly permissions: readonly Permission[]
  /** What it may read beside; everything when left out. */
  readonly reads?: readonly Permission[]
  /** Whether GitHub tells it that it may resolve conversations by its role, whatever the token may. */
  readonly mayResolveByRole?: boolean
}

/** Tokens that the stand-in gave out. */
export type Identities = Map<string, Identity>

function isSignedBy(key: KeyObject, token: string): boolean {
  const [header = '', payload = '', signature = ''] = token.split('.')
  return createVerify('RSA-SHA256').update(`${header}.${payload}`).verify(key, signature, 'base64url')
}

/** The identity behind an Authorization header; an app's own JSON web token is checked against its key. */
export function identify(header: string | undefined, identities: Identities, key: KeyObject): Identity {
  const token = /^(?:token|bearer) (.+)$/i.exec(header ?? '')?.[1] ?? ''
  const known = identities.get(token)
  if (known !== undefined) return known
  if (token.split('.').length === 3 && isSignedBy(key, token))
    return { login: 'gardefou', app: 'gardefou', permissions: [] }
  throw new Refusal(401, 'Bad credentials')
}

/** Refuses as GitHub does when a token lacks a permission. */
export function demand({ permissions }: Identity, permission: Permission): void {
  if (!permissions.includes(permission)) throw new Refusal(403, 'Resource not accessible by integration')
}

/** Whether a token reads: anybody reads what is public. */
export function mayRead({ permissions, reads }: Identity, isPrivate: boolean, permission: Permission): boolean {
  return !isPrivate || reads === undefined || [...permissions, ...reads].includes(permission)
}

/**
 * Refuses what a token may not read. The permission of each route:
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 * What is private is not found, lest it be known that it is there:
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
 */
export function demandReading(identity: Identity, { isPrivate }: { isPrivate: boolean }, permission: Permission): void {
  if (!mayRead(identity, isPrivate, permission)) throw new Refusal(404, 'Not Found')
}
