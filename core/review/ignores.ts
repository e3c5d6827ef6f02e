import type { ConfiguredDecision } from '../configuration/configuration.ts'
import type { Document, Ignore, RefusedIgnore } from '../words/document.ts'
import type { Text } from '../words/text.ts'

function isAnswer(ignore: Ignore | RefusedIgnore): ignore is Ignore {
  return 'rule' in ignore
}

/** The answers written in the files themselves. */
export function ignoresOf(documents: readonly Document[]): readonly Ignore[] {
  return documents.flatMap(({ ignores = [] }) => ignores.filter(isAnswer))
}

/** Answers in files as decisions on the findings of their rule in that file, or on the repository as a whole. */
export function ignoreDecisions(documents: readonly Document[]): ConfiguredDecision[] {
  return ignoresOf(documents).map(({ rule, reason, until, location }) => ({
    rule,
    reason,
    until,
    by: `${location.path}:${location.startLine}`,
    path: location.path,
  }))
}

function nameOf({ rule, reason, until, location }: Ignore): string {
  return JSON.stringify([rule, reason, until, location.path])
}

/** Says which answers the change under review adds: they answer nothing before it is merged. */
export function addedIgnores(head: readonly Document[], trusted: readonly Document[]): Text[] {
  const known = new Set(ignoresOf(trusted).map(nameOf))
  return ignoresOf(head)
    .filter((ignore) => !known.has(nameOf(ignore)))
    .map(({ rule, reason, until, location: { path, startLine } }) => ({
      en: `This change adds an answer to ${rule} at ${path}, line ${startLine} (until ${until}: ${reason}); it takes effect once merged.`,
      fr: `Cette modification ajoute une réponse à ${rule} dans ${path}, ligne ${startLine} (jusqu’au ${until}\u00a0: ${reason})\u202f; elle prendra effet une fois fusionnée.`,
    }))
}

/** Says which comments are meant as answers and are not heard, and why. */
export function refusedIgnores(documents: readonly Document[], ruleIds: readonly string[]): Text[] {
  return documents.flatMap(({ ignores = [] }) => ignores.flatMap((ignore) => refusal(ignore, ruleIds) ?? []))
}

const A_RULE: Text = { en: 'the name of a rule', fr: 'le nom d’une règle' }

function refusal(ignore: Ignore | RefusedIgnore, ruleIds: readonly string[]): Text | undefined {
  if (isAnswer(ignore) && ruleIds.includes(ignore.rule)) return undefined
  const expected = isAnswer(ignore) ? A_RULE : ignore.expected
  const { path, startLine } = ignore.location
  return {
    en: `${path}, line ${startLine}: this comment answers nothing, expected ${expected.en}.`,
    fr: `${path}, ligne ${startLine}\u00a0: ce commentaire ne répond à rien\u202f; attendu\u00a0: ${expected.fr}.`,
  }
}
