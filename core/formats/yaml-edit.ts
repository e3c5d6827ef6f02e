import { isScalar, type Pair, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml'
import { lineAt, lineStarts } from './lines.ts'

/** A value to be given to a key of a map, as it is to stand in the file. */
export interface KeyChange {
  /** The spellings under which the key may stand already; the first is written where none does. */
  readonly spellings: readonly [string, ...string[]]
  readonly value: string
}

interface Found {
  readonly pair: Pair<Scalar, Scalar>
  readonly key: string
}

/** The only map that begins on `line`; several there, as in a list on one line, are not told apart. */
function mapAt(text: string, line: number): YAMLMap | undefined {
  const starts = lineStarts(text)
  const maps: YAMLMap[] = []
  visit(parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' }), {
    Map: (_, map) => {
      if (map.range && lineAt(starts, map.range[0]) === line) maps.push(map)
    },
  })
  return maps.length === 1 ? maps[0] : undefined
}

/** The pairs of a map whose key and value each stand on one line, without an anchor or a tag. */
function plainPairs(text: string, { items }: YAMLMap): Found[] {
  return items.flatMap((pair) => {
    const { key, value } = pair
    if (!isScalar(key) || !isScalar(value) || !key.range || !value.range) return []
    const isPlain = value.anchor === undefined && value.tag === undefined
    const isOneLine = !text.slice(key.range[0], value.range[1]).includes('\n')
    return isPlain && isOneLine ? [{ pair: { ...pair, key, value } as Found['pair'], key: String(key.value) }] : []
  })
}

function replaced(text: string, { pair: { key, value } }: Found, by: string): string | undefined {
  const [start, end] = value?.range ?? []
  if (start === undefined || end === undefined || !key.range) return undefined
  if (start < end) return text.slice(0, start) + by + text.slice(end)
  const colon = text.indexOf(':', key.range[1]) + 1
  return `${text.slice(0, colon)} ${by}${text.slice(colon)}`
}

/** A line of its own under the line of `above`, as far in as the keys of the map are. */
function inserted(text: string, map: YAMLMap, above: Found, line: string): string | undefined {
  if (map.flow || !map.range || !above.pair.value?.range) return undefined
  const indent = ' '.repeat(map.range[0] - text.lastIndexOf('\n', map.range[0] - 1) - 1)
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  const end = text.indexOf('\n', above.pair.value.range[1])
  if (end < 0) return `${text}${newLine}${indent}${line}${newLine}`
  return `${text.slice(0, end + 1)}${indent}${line}${newLine}${text.slice(end + 1)}`
}

function withKey(text: string, line: number, { spellings, value }: KeyChange, previous: string): string | undefined {
  const map = mapAt(text, line)
  if (map === undefined) return undefined
  const standing = map.items.filter(({ key }) => isScalar(key) && spellings.includes(String(key.value)))
  const pairs = plainPairs(text, map)
  const known = pairs.find(({ key }) => spellings.includes(key))
  if (standing.length > 0) return known === undefined || standing.length > 1 ? undefined : replaced(text, known, value)
  const above = pairs.find(({ key }) => key === previous) ?? pairs.at(-1)
  return above === undefined ? undefined : inserted(text, map, above, `${spellings[0]}: ${value}`)
}

/**
 * `text`, a YAML file, in which the map that begins on `line` has these values, each under the one before it where it is
 * new; all else, comments and spaces included, stays as it is. `undefined` where that takes more than changing values
 * that stand on one line and adding lines. Whoever asks reads the result again before trusting it.
 */
export function withKeys(text: string, line: number, changes: readonly KeyChange[]): string | undefined {
  let edited: string | undefined = text
  let previous = ''
  for (const change of changes) {
    edited = edited === undefined ? undefined : withKey(edited, line, change, previous)
    previous = change.spellings[0]
  }
  return edited
}
