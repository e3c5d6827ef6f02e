import { markerValue } from './escape.ts'

/** What a hidden marker identifies. */
export type MarkerKind = 'finding' | 'review' | 'issue' | 'summary' | 'answers' | 'reminder'

/** The fields of a marker; names are lower-case letters and hyphens. */
export type MarkerFields = Readonly<Record<string, string>>

const MARKER = /^<!-- gardefou:([a-z]+)((?: [a-z][a-z-]*=[A-Za-z0-9._%-]*)*) -->$/

/** A hidden line that names what a text on the forge is about. It stands last, on a line of its own. */
export function writeMarker(kind: MarkerKind, fields: MarkerFields): string {
  const pairs = Object.entries(fields).map(([name, value]) => ` ${name}=${markerValue(value)}`)
  return `<!-- gardefou:${kind}${pairs.join('')} -->`
}

function lastLine(body: string): string {
  return body.trimEnd().split(/\r?\n/).at(-1) ?? ''
}

function fieldsOf(text: string): MarkerFields | undefined {
  try {
    const pairs = text.trim().split(' ').filter(Boolean)
    return Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]),
    )
  } catch {
    return undefined
  }
}

/**
 * The fields of the marker that ends `body`, if it is one of `kind`. Only the last line counts, so that text quoted
 * further up cannot pass for a marker. Who wrote the body is for the caller to check first.
 */
export function readMarker(kind: MarkerKind, body: string): MarkerFields | undefined {
  const [, found, fields] = MARKER.exec(lastLine(body)) ?? []
  return found === kind && fields !== undefined ? fieldsOf(fields) : undefined
}

/** Fingerprints as one value of a marker. */
export function joinFingerprints(fingerprints: readonly string[]): string {
  return fingerprints.join('.')
}

function fingerprintsIn(value = ''): readonly string[] {
  return value.split('.').filter((text) => /^[0-9a-f]{16}$/.test(text))
}

/** The fingerprints that a review comment or a review's body says, read from the marker that ends it. */
export function fingerprintsSaid(body: string): readonly string[] {
  const one = fingerprintsIn(readMarker('finding', body)?.fingerprint).slice(0, 1)
  return [...one, ...fingerprintsIn(readMarker('review', body)?.fingerprints)]
}

/** The fingerprints of the names that the findings said there speak of together. */
export function membersSaid(body: string): readonly string[] {
  return fingerprintsIn((readMarker('finding', body) ?? readMarker('review', body))?.members)
}
