import { createVerify, type KeyObject } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** What a token may do; `read` is everybody's. */
export type Permission = 'checks' | 'contents' | 'issues' | 'pull_requests'

/** Who a request is made by. */
export interface Identity {
  /** Login that texts are written under. */
  readonly login: string
  /** Slug of the app that check runs carry; people's tokens have none, and write no check run. */
  readonly app: string | undefined
  readonly permissions: readonly Permission[]
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
