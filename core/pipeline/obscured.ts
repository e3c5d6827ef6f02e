import type { Document } from '../words/document.ts'
import type { Collection } from './collect.ts'

function isRead({ read }: Document): boolean {
  return read !== 'unreadable'
}

/** A folder of documents may have become a link or a submodule. */
function isAtOrBelow(path: string, { path: place }: Document): boolean {
  return place === path || place.startsWith(`${path}/`)
}

function notRead({ unread, documents }: Collection): readonly string[] {
  return [...unread, ...documents.filter((document) => !isRead(document))].map(({ path }) => path)
}

/**
 * The paths that cannot be read in `head` where `base` had documents that were: what rested on these may stand. What is
 * new and not read counts too once a document is gone, which may have been moved there.
 */
export function obscured(head: Collection, base: Collection | undefined): readonly string[] {
  const before = base?.documents.filter(isRead) ?? []
  const now = new Set(head.entries.map(({ path }) => path))
  const known = new Set(base?.entries.map(({ path }) => path))
  const isGone = before.some(({ path }) => !now.has(path))
  const mayBeMoved = (path: string) => isGone && !known.has(path)
  return notRead(head).filter((path) => before.some((one) => isAtOrBelow(path, one)) || mayBeMoved(path))
}
