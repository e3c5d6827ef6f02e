import { decode } from '../formats/decode.ts'
import { encode } from '../formats/text-encoder.ts'
import { readDocument } from '../readers/read-document.ts'
import type { Finding, Fix } from '../words/finding.ts'
import type { Host } from '../words/host.ts'
import type { Location } from '../words/location.ts'
import type { Bytes, Snapshot } from '../words/snapshot.ts'
import { judged } from './judge.ts'
import type { Materials } from './materials.ts'
import type { RunOptions } from './run-options.ts'

/** Findings for which a fix is tried, gravest first, since each takes a review of its own. */
const TRIED = 5

/** Lines that a fix puts back at most: a longer one is not read before it is taken. */
const LINES = 30

async function bytesAt(snapshot: Snapshot, path: string): Promise<Bytes | undefined> {
  const entry = (await snapshot.list()).find((one) => one.path === path && one.type === 'file')
  return entry && (await snapshot.read([entry])).get(entry.oid)
}

/** The lines of a file that a fix can be written for: plain UTF-8 whose lines end as a suggestion's do. */
function linesOf(bytes: Bytes | undefined): readonly string[] | undefined {
  const decoded = bytes && decode(bytes)
  if (bytes === undefined || decoded === undefined || !decoded.ok) return undefined
  const isPlain = !bytes.includes(13) && encode(decoded.text).length === bytes.length
  return isPlain ? decoded.text.split('\n') : undefined
}

function applied(lines: readonly string[], { location, replacement }: Fix): string {
  const { startLine, endLine } = location
  return [...lines.slice(0, startLine - 1), replacement, ...lines.slice(endLine)].join('\n')
}

/** What a fix is tried on. */
interface Trial {
  readonly host: Host
  readonly materials: Materials
  readonly options: RunOptions
  /** Fingerprints of what the change brings without any fix. */
  readonly known: ReadonlySet<string>
}

/** Whether the finding is gone, and no other one comes, once the text of its file is `text`. */
function settles(text: string, path: string, { fingerprint }: Finding, { materials, options, known }: Trial): boolean {
  const document = readDocument(path, encode(text))
  if (document === undefined) return false
  const documents = materials.head.documents.map((one) => (one.path === path ? document : one))
  const { findings } = judged({ ...materials, head: { ...materials.head, documents } }, options)
  const left = introducedIn(findings)
  return !left.has(fingerprint) && [...left].every((one) => known.has(one))
}

function introducedIn(findings: readonly Finding[]): ReadonlySet<string> {
  const open = findings.filter(({ state, decision }) => state === 'introduced' && decision === undefined)
  return new Set(open.map(({ fingerprint }) => fingerprint))
}

/** The lines of the file now, and the fix that puts back those of the base; `undefined` where it cannot be written. */
async function restoring({ head, base }: Host, location: Location, stood: Location) {
  if (base === undefined || location.path !== stood.path || stood.endLine - stood.startLine >= LINES) return undefined
  const lines = linesOf(await bytesAt(head, location.path))
  const former = linesOf(await bytesAt(base, stood.path))
  if (lines === undefined || former === undefined) return undefined
  return { lines, fix: { location, replacement: former.slice(stood.startLine - 1, stood.endLine).join('\n') } }
}

async function withFix(finding: Finding, trial: Trial): Promise<Finding> {
  const { location, replaces } = finding
  if (location === undefined || replaces === undefined) return finding
  const tried = await restoring(trial.host, location, replaces)
  if (tried === undefined || !settles(applied(tried.lines, tried.fix), location.path, finding, trial)) return finding
  return { ...finding, fix: tried.fix }
}

/**
 * The findings, with a fix where one is certain: what a change replaced is put back as it was, when a review of the text
 * as it would then be finds nothing of it any more, and nothing else.
 */
export async function withFixes(
  findings: readonly Finding[],
  host: Host,
  materials: Materials,
  options: RunOptions,
): Promise<readonly Finding[]> {
  const known = introducedIn(findings)
  const replaced = findings.filter(({ replaces, fingerprint }) => replaces !== undefined && known.has(fingerprint))
  const tried = new Set(replaced.slice(0, TRIED))
  const trial = { host, materials, options, known }
  return Promise.all(findings.map((finding) => (tried.has(finding) ? withFix(finding, trial) : finding)))
}
