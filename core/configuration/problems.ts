import type { core } from 'zod'
import type { TreeNode } from '../formats/tree.ts'
import type { Text } from '../words/text.ts'
import { nearest } from './nearest.ts'
import { isRefusal, REFUSALS } from './refusals.ts'
import { lineAtPath, nodeAt, type Path, plainValue } from './tree-places.ts'

/** One thing in the configuration that cannot be used. */
export interface ConfigurationProblem {
  /** From 1, in the configuration file. */
  readonly line: number
  /** Where in the file, such as `datasets.0.paths`; empty for the file as a whole. */
  readonly key: string
  /** A sentence: what was found, what was expected, what next. */
  readonly message: Text
}

/** What a configuration problem is told with: the file it stands in and what that file holds. */
export interface ProblemSource {
  readonly path: string
  readonly root: TreeNode
}

type Issue = core.$ZodIssue

const WRITTEN_AS_BOOLEAN: ReadonlyMap<unknown, string> = new Map([
  [true, "'yes'"],
  [false, "'no'"],
])

function keyOf(path: Path): string {
  return path.map(String).join('.')
}

function shown(value: unknown): string {
  if (value === undefined) return '—'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function problem({ path, root }: ProblemSource, at: Path, message: Text): ConfigurationProblem {
  const line = lineAtPath(root, at)
  return {
    line,
    key: keyOf(at),
    message: {
      en: `${path}, line ${line}: ${message.en}`,
      fr: `${path}, ligne ${line}\u00a0: ${message.fr}`,
    },
  }
}

function didYouMean(word: string, known: readonly string[]): Text {
  const near = nearest(word, known)
  return near === undefined
    ? {
        en: `; the keys known here are ${known.join(', ')}.`,
        fr: `\u202f; les clés connues ici sont ${known.join(', ')}.`,
      }
    : { en: `; did you mean \`${near}\`?`, fr: `\u202f; vouliez-vous dire \`${near}\`\u202f?` }
}

/** A problem for each key that is not one, with the nearest of those `known` at that place. */
export function unknownKeys(
  source: ProblemSource,
  at: Path,
  keys: readonly string[],
  known: readonly string[],
): ConfigurationProblem[] {
  return keys.map((key) => {
    const hint = didYouMean(key, known)
    return problem(source, [...at, key], {
      en: `\`${key}\` is not a key of the configuration${hint.en}`,
      fr: `\`${key}\` n’est pas une clé de la configuration${hint.fr}`,
    })
  })
}

function expected({ root }: ProblemSource, at: Path, expectation: Text, hint: Text = { en: '', fr: '' }): Text {
  const node = nodeAt(root, at)
  const name = `\`${keyOf(at)}\``
  if (node === undefined)
    return {
      en: `${name} is not there, expected ${expectation.en}.`,
      fr: `${name} est absent\u202f; attendu\u00a0: ${expectation.fr}.`,
    }
  const value = shown(plainValue(node))
  return {
    en: `${name} is ${value}, expected ${expectation.en}${hint.en}.`,
    fr: `${name} vaut ${value}\u202f; attendu\u00a0: ${expectation.fr}${hint.fr}.`,
  }
}

function valueHint(value: unknown, allowed: readonly unknown[]): Text {
  const boolean = WRITTEN_AS_BOOLEAN.get(value)
  if (boolean !== undefined) return { en: ` (write ${boolean})`, fr: ` (écrivez ${boolean})` }
  const near = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined
  return near === undefined
    ? { en: '', fr: '' }
    : { en: ` (did you mean ${near}?)`, fr: ` (vouliez-vous dire ${near}\u202f?)` }
}

function oneOf(source: ProblemSource, at: Path, values: readonly unknown[]): ConfigurationProblem {
  const node = nodeAt(source.root, at)
  const allowed = values.map(String).join(', ')
  const value = node === undefined ? undefined : plainValue(node)
  const expectation =
    values.length === 1 ? { en: allowed, fr: allowed } : { en: `one of ${allowed}`, fr: `l’une des valeurs ${allowed}` }
  return problem(source, at, expected(source, at, expectation, valueHint(value, values)))
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { en: 'a text', fr: 'un texte' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'a map of keys', fr: 'un ensemble de clés' },
  number: { en: 'a number', fr: 'un nombre' },
  boolean: { en: 'true or false', fr: 'true ou false' },
}

const OTHER: Text = { en: 'another value', fr: 'une autre valeur' }

/** The sentences for one issue of the schema; `known` gives the keys that may stand at a place. */
export function problemsOf(
  issue: Issue,
  source: ProblemSource,
  known: (at: Path) => readonly string[],
): ConfigurationProblem[] {
  const at = issue.path
  if (issue.code === 'unrecognized_keys') return unknownKeys(source, at, issue.keys, known(at))
  if (issue.code === 'invalid_value') return [oneOf(source, at, issue.values)]
  if (issue.code === 'invalid_union') return unionProblems(issue, source, known)
  if (isRefusal(issue.message)) return [problem(source, at, expected(source, at, REFUSALS[issue.message]))]
  const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined
  return [problem(source, at, expected(source, at, type ?? OTHER))]
}

/** A list question takes `unknown` or a list: what is said is about the list, when a list was written. */
function unionProblems(
  issue: core.$ZodIssueInvalidUnion,
  source: ProblemSource,
  known: (at: Path) => readonly string[],
): ConfigurationProblem[] {
  const isList = nodeAt(source.root, issue.path)?.kind === 'list'
  const branch = issue.errors.at(-1) ?? []
  if (!isList) {
    const expectation = { en: 'a list, such as [crowd], or unknown', fr: 'une liste, telle que [crowd], ou unknown' }
    return [problem(source, issue.path, expected(source, issue.path, expectation))]
  }
  return branch.flatMap((inner) =>
    problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, source, known),
  )
}
