import { decode } from '../formats/decode.ts'
import { parseYaml } from '../formats/yaml.ts'
import type { Answers } from '../words/profile.ts'
import type { Snapshot } from '../words/snapshot.ts'
import type { Text } from '../words/text.ts'
import { CONFIGURATION_PATHS, type Configuration, emptyConfiguration } from './configuration.ts'
import { knownKeys } from './known-keys.ts'
import { type ConfigurationProblem, problemsOf } from './problems.ts'
import { type ConfigurationFile, configurationSchema } from './schema.ts'
import { plainValue } from './tree-places.ts'

export type { ConfigurationProblem } from './problems.ts'

/** The configuration with the file it came from, or all that stands in the way of using it. */
export type ConfigurationReading =
  | { readonly ok: true; readonly path: string | undefined; readonly configuration: Configuration }
  | { readonly ok: false; readonly path: string; readonly problems: readonly ConfigurationProblem[] }

const NONE: ConfigurationReading = { ok: true, path: undefined, configuration: emptyConfiguration }

function refused(path: string, line: number, reason: Text): ConfigurationReading {
  const message = { en: `${path}, line ${line}: ${reason.en}.`, fr: `${path}, ligne ${line}\u00a0: ${reason.fr}.` }
  return { ok: false, path, problems: [{ line, key: '', message }] }
}

/** The answers given in a map of questions; `unknown` is the same as none. */
function answersIn(questions: Partial<Record<keyof Answers, unknown>>): Partial<Answers> {
  return Object.fromEntries(
    Object.entries(questions).flatMap(([question, answer]) => {
      if (answer === 'unknown' || (Array.isArray(answer) && answer.includes('unknown'))) return []
      return [[question, answer]]
    }),
  )
}

/** The exception of GDPR article 9, declared beside the answers, is evidence like any other. */
function exceptionEvidence(reference: string | undefined): Configuration['evidence'] {
  return reference === undefined ? [] : [{ for: 'sensitive-exception', reference }]
}

function configurationFrom(file: ConfigurationFile): Configuration {
  const { 'article-9-exception': exception, ...questions } = file.profile ?? {}
  return {
    ...(file.language === undefined ? {} : { language: file.language }),
    answers: answersIn(questions),
    datasets: (file.datasets ?? []).map(({ name, paths, ...given }) => ({ name, paths, answers: answersIn(given) })),
    evidence: [...exceptionEvidence(exception), ...(file.evidence ?? [])],
    decisions: file.decisions ?? [],
    rules: settingsOf(file),
    failOn: file['fail-on'] ?? 'none',
  }
}

function settingsOf({ rules }: ConfigurationFile): Configuration['rules'] {
  return Object.fromEntries(
    Object.entries(rules ?? {}).flatMap(([id, setting]) => (setting === undefined ? [] : [[id, setting]])),
  )
}

/** Reads the text of a configuration file for the rules at hand. An empty file is an empty configuration. */
export function parseConfiguration(path: string, text: string, ruleIds: readonly string[]): ConfigurationReading {
  if (text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line))) return { ...NONE, path }
  const parsed = parseYaml(text)
  if (!parsed.ok) return refused(path, parsed.line ?? 1, parsed.reason)
  const schema = configurationSchema(ruleIds)
  const checked = schema.safeParse(plainValue(parsed.value), { reportInput: true })
  if (checked.success) return { ok: true, path, configuration: configurationFrom(checked.data) }
  const source = { path, root: parsed.value }
  const problems = checked.error.issues.flatMap((issue) => problemsOf(issue, source, (at) => knownKeys(schema, at)))
  return { ok: false, path, problems }
}

const TWO_FILES: Text = {
  en: 'the repository also has another configuration file; keep one of the two',
  fr: 'le dépôt contient aussi un autre fichier de configuration\u202f; gardez l’un des deux',
}
const NOT_A_FILE: Text = {
  en: 'the configuration is a link or could not be opened; put the file itself there',
  fr: 'la configuration est un lien ou n’a pas pu être ouverte\u202f; placez-y le fichier lui-même',
}

/**
 * Reads the configuration of a snapshot. Without a file it is the empty one; a file that is there and cannot be used
 * is a problem, never an empty configuration. `paths` are where it may be kept, one of them at a time.
 */
export async function readConfiguration(
  snapshot: Snapshot,
  ruleIds: readonly string[],
  paths: readonly string[] = CONFIGURATION_PATHS,
): Promise<ConfigurationReading> {
  const [entry, second] = (await snapshot.list()).filter(({ path }) => paths.includes(path))
  if (entry === undefined) return NONE
  if (second !== undefined) return refused(entry.path, 1, TWO_FILES)
  const bytes = entry.type === 'file' ? (await snapshot.read([entry])).get(entry.oid) : undefined
  if (bytes === undefined) return refused(entry.path, 1, NOT_A_FILE)
  const decoded = decode(bytes)
  return decoded.ok ? parseConfiguration(entry.path, decoded.text, ruleIds) : refused(entry.path, 1, decoded.reason)
}
