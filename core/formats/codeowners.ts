import { matchedLengths, type Piece } from './glob-walk.ts'

/** Where GitHub looks for the file, in this order; the first that is there counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Bytes of a file beyond which GitHub does not load it. */
export const CODEOWNERS_LIMIT = 3 * 1024 * 1024

/** Whom a line names: accounts, and teams as `organisation/team`. Addresses of mail tell no account. */
export interface Owners {
  readonly logins: readonly string[]
  readonly teams: readonly string[]
}

interface Line {
  readonly pattern: string
  readonly owners: readonly string[]
}

const LOGIN = /^@([A-Za-z\d](?:[A-Za-z\d-]{0,38})(?:_[A-Za-z\d]+)?)$/
const TEAM = /^@([A-Za-z\d][A-Za-z\d-]{0,38}\/[\w.-]+)$/
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What GitHub documents not to work: negation, ranges of characters, a number sign that is escaped. */
const UNSUPPORTED = /^!|^\\#|\[|\]/

/** The words of a line; a space after a backslash is part of its word, and a comment ends the line. */
function wordsIn(line: string): readonly string[] {
  const words = line.match(/(?:\\.|\S)+/g) ?? []
  const comment = words.findIndex((word) => word.startsWith('#'))
  return comment < 0 ? words : words.slice(0, comment)
}

function isOwner(word: string): boolean {
  return LOGIN.test(word) || TEAM.test(word) || MAIL.test(word)
}

/** A line that GitHub would take; one that it finds invalid is skipped. */
function lineOf(text: string): Line[] {
  const [pattern, ...owners] = wordsIn(text.trim())
  return pattern === undefined || UNSUPPORTED.test(pattern) || !owners.every(isOwner) ? [] : [{ pattern, owners }]
}

/** The pieces of a pattern between slashes; `**` that is not a whole segment is a plain `*`. */
function piecesOf(pattern: string): readonly Piece[] {
  return [...pattern.matchAll(/(^|\/)\*\*(\/|$)|\\(.)|(\*+)|(\?)|([\s\S])/gu)].flatMap((found): readonly Piece[] => {
    const [, before, after, escaped, star, one, plain] = found
    const slash: readonly Piece[] = before === '/' ? [{ kind: 'char', char: '/' }] : []
    if (before !== undefined) return [...slash, { kind: after === '/' ? 'folders' : 'any' }]
    if (star !== undefined) return [{ kind: 'star' }]
    if (one !== undefined) return [{ kind: 'one' }]
    return [...(escaped ?? plain ?? '')].map((char) => ({ kind: 'char', char }))
  })
}

/** Whether a pattern names a file, or a folder that it lies in; `docs/*` names what lies in `docs` itself alone. */
function covers(pattern: string, path: string): boolean {
  const isFolder = pattern.endsWith('/')
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '')
  const isRooted = pattern.startsWith('/') || inner.includes('/')
  const pieces = [...(isRooted ? [] : [{ kind: 'folders' } as const]), ...piecesOf(inner)]
  const isShallow = isRooted && /(?:^|\/)\*$/.test(inner) && !isFolder
  return matchedLengths(path, pieces).some((length) => {
    if (length === path.length) return !isFolder
    return !isShallow && path.charAt(length) === '/'
  })
}

/** The accounts and teams among `words`, written `@login` and `@organisation/team`. */
export function ownersNamed(words: readonly string[]): Owners {
  return {
    logins: words.flatMap((word) => LOGIN.exec(word)?.[1] ?? []),
    teams: words.flatMap((word) => TEAM.exec(word)?.[1] ?? []),
  }
}

/** The owners that `text`, a CODEOWNERS file, names for `path`: those of the last line that matches; none when none does. */
export function ownersIn(text: string, path: string): Owners {
  const isAbout = (line: string) => lineOf(line).some(({ pattern }) => covers(pattern, path))
  const found = text.split(/\r?\n/).findLast(isAbout)
  return ownersNamed(found === undefined ? [] : lineOf(found).flatMap(({ owners }) => owners))
}
