import { bytesIn, type Files, type Kept, modeOf, objectAt } from './objects.ts'
import { patchesOf, type Sides } from './patch.ts'

/** A file that a change adds, edits, removes or moves, with git's own hunks. */
export interface ChangedFile {
  readonly filename: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  readonly previous_filename?: string
  readonly patch: string | undefined
}

/** A path of the new side, or a removed one of the old, beside what it comes from. */
interface Pair {
  readonly path: string
  readonly from?: string
  readonly before: Kept | undefined
  readonly after: Kept | undefined
}

/** From this share of common bytes git holds a file to be moved: https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mn */
const ALIKE = 0.5

/** Beyond this many comparisons only files moved as they are get recognised, as beyond git's own `diff.renameLimit`. */
const COMPARISONS = 10_000

function linesOf(kept: Kept): readonly string[] {
  return (bytesIn(kept) ?? Buffer.alloc(0)).toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function size(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0)
}

/** The share of the longer content that the two have in common, line by line. */
function likeness(left: Kept, right: Kept): number {
  if (objectAt(left) === objectAt(right)) return 1
  const [one, other] = [linesOf(left), linesOf(right)]
  const counts = new Map<string, number>()
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1)
  const common = other.filter((line) => {
    const count = counts.get(line) ?? 0
    counts.set(line, count - 1)
    return count > 0
  })
  return size(common) / Math.max(1, size(one), size(other))
}

function isFile(kept: Kept | undefined): kept is Kept {
  return kept !== undefined && modeOf(kept).startsWith('100')
}

/** The removed path that `added` comes from; each is given once, those moved unchanged first. */
function sources(before: Files, after: Files): ReadonlyMap<string, string> {
  const gone = Object.keys(before).filter((path) => after[path] === undefined && isFile(before[path]))
  const come = Object.keys(after).filter((path) => before[path] === undefined && isFile(after[path]))
  const least = gone.length * come.length > COMPARISONS ? 1 : ALIKE
  const exact = new Map(gone.map((path) => [objectAt(before[path] ?? ''), path]))
  const pairs = come.flatMap((path) => {
    const same = exact.get(objectAt(after[path] ?? ''))
    const candidates = least === 1 ? (same === undefined ? [] : [same]) : gone
    return candidates.map((from) => ({ path, from, alike: likeness(before[from] ?? '', after[path] ?? '') }))
  })
  const found = new Map<string, string>()
  for (const { path, from, alike } of pairs.sort((left, right) => right.alike - left.alike)) {
    if (alike >= least && !found.has(path) && ![...found.values()].includes(from)) found.set(path, from)
  }
  return found
}

function isSame({ before, after }: Pair): boolean {
  if (before === undefined || after === undefined) return before === after
  return objectAt(before) === objectAt(after) && modeOf(before) === modeOf(after)
}

/** Git's letters: `T` for another type, `M` for contents and for the executable bit alone. */
function statusOf({ from, before, after }: Pair): ChangedFile['status'] {
  if (from !== undefined) return 'renamed'
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  return modeOf(before).slice(0, 3) === modeOf(after).slice(0, 3) ? 'modified' : 'changed'
}

/** A submodule differs by the line that names its commit; a path of another type has no lines to compare. */
function sidesOf(pair: Pair): Sides {
  if (statusOf(pair) === 'changed') return [undefined, undefined]
  const text = (kept: Kept | undefined) =>
    kept && (bytesIn(kept) ?? Buffer.from(`Subproject commit ${objectAt(kept)}\n`))
  return [text(pair.before), text(pair.after)]
}

/** What differs between two states of a repository, as git tells it with renames recognised. */
export function changedFiles(before: Files, after: Files): readonly ChangedFile[] {
  const moved = sources(before, after)
  const left = new Set(moved.values())
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => !left.has(path)).sort()
  const pairs = paths
    .map((path): Pair => {
      const from = moved.get(path)
      const own = { path, before: before[from ?? path], after: after[path] }
      return from === undefined ? own : { ...own, from }
    })
    .filter((pair) => pair.from !== undefined || !isSame(pair))
  const patches = patchesOf(pairs.map(sidesOf))
  return pairs.map((pair, at) => ({
    filename: pair.path,
    status: statusOf(pair),
    ...(pair.from === undefined ? {} : { previous_filename: pair.from }),
    patch: patches[at],
  }))
}
