import { nearest } from '../configuration/nearest.ts'
import { entriesOf, type MapEntry, textOf } from '../formats/tree.ts'
import { listed } from '../language/plural.ts'
import { quoted } from '../reporters/phrases.ts'
import type { Text } from '../words/text.ts'
import type { Advice } from './advice.ts'
import { entryOf } from './workflow.ts'

/** The permissions of a job's token that gardefou, or the upload of its SARIF, works with. */
export type Scope = 'contents' | 'checks' | 'pull-requests' | 'security-events'

const LEVELS: readonly unknown[] = ['none', 'read', 'write']

/** What each is needed at, and what for. */
const NEEDS: Readonly<Record<Scope, { readonly level: 'read' | 'write'; readonly why: Text }>> = {
  contents: {
    level: 'read',
    why: { en: 'This permission serves to read the files.', fr: 'Cette permission sert à lire les fichiers.' },
  },
  checks: {
    level: 'write',
    why: {
      en: 'This permission serves to write the check run; to do without it, set check-run to false.',
      fr: 'Cette permission sert à écrire le contrôle\u202f; pour s’en passer, donnez la valeur false à check-run.',
    },
  },
  'pull-requests': {
    level: 'write',
    why: {
      en: 'This permission serves to post the review; to do without it, set review to false.',
      fr: 'Cette permission sert à publier la revue\u202f; pour s’en passer, donnez la valeur false à review.',
    },
  },
  'security-events': {
    level: 'write',
    why: {
      en: 'This permission serves the step upload-sarif, which hands the findings to code scanning.',
      fr: 'Cette permission sert à l’étape upload-sarif, qui remet les constats à l’analyse de code.',
    },
  },
}

/** GitHub's other permissions, which no misspelling of ours is to be taken for. */
const OTHERS = ['actions', 'deployments', 'discussions', 'id-token', 'issues', 'packages', 'pages', 'statuses']

const BLOCK: Text = { en: '“permissions:”', fr: '«\u202fpermissions:\u202f»' }

/** A permission as a workflow writes it, such as `checks: write`. */
export function lineFor(scope: Scope): Text {
  const written = `${scope}: ${NEEDS[scope].level}`
  return { en: quoted(written, 'en'), fr: quoted(written, 'fr') }
}

/** Several permissions, in a sentence. */
export function linesFor(scopes: readonly Scope[]): Text {
  return listed(scopes.map(lineFor))
}

function rankOf(level: string | undefined): number {
  return LEVELS.indexOf(level)
}

function levelForAll({ value }: MapEntry): string | undefined {
  return /^(read|write)-all$/.exec(textOf(value) ?? '')?.[1]
}

/** Whether `permissions` give what `scope` is needed at; what a list leaves out is none. */
export function gives(permissions: MapEntry, scope: Scope): boolean {
  const level = levelForAll(permissions) ?? textOf(entryOf(permissions.value, scope)?.value)
  return rankOf(level) >= rankOf(NEEDS[scope].level)
}

/** The line where `permissions` speak of `scope`. */
export function lineOf({ keyLine, value }: MapEntry, scope: Scope): number {
  return entryOf(value, scope)?.keyLine ?? keyLine
}

function misspelt({ value }: MapEntry, scope: Scope): MapEntry | undefined {
  const known = [...Object.keys(NEEDS), ...OTHERS]
  return entriesOf(value).find(({ key }) => !known.includes(key) && nearest(key, known) === scope)
}

function replacing({ value }: MapEntry, scopes: readonly Scope[]): Text | undefined {
  if (value.kind !== 'scalar') return undefined
  const lines = linesFor(scopes)
  return {
    en: `Write ${BLOCK.en} as a list, with ${lines.en}.`,
    fr: `Écrivez ${BLOCK.fr} sous forme de liste, avec ${lines.fr}.`,
  }
}

/** What to write for `scope`, when `permissions` do not give it; `all` are those that the job works with. */
export function widening(permissions: MapEntry, scope: Scope, all: readonly Scope[]): Advice {
  const line = lineFor(scope)
  const place = entryOf(permissions.value, scope) ?? misspelt(permissions, scope)
  const instead = { en: `Write ${line.en} here.`, fr: `Écrivez ici ${line.fr}.` }
  const under = { en: `Under ${BLOCK.en}, add ${line.en}.`, fr: `Sous ${BLOCK.fr}, ajoutez ${line.fr}.` }
  const what = place === undefined ? (replacing(permissions, all) ?? under) : instead
  return { weight: 'change', line: place?.keyLine ?? permissions.keyLine, what, why: NEEDS[scope].why }
}

/** That `write-all` gives more than is used. */
export function narrowing(permissions: MapEntry | undefined, all: readonly Scope[]): readonly Advice[] {
  if (permissions === undefined || levelForAll(permissions) !== 'write') return []
  const lines = linesFor(all)
  const what = { en: `Here it is enough to list ${lines.en}.`, fr: `Ici, il suffit d’énumérer ${lines.fr}.` }
  const why = {
    en: 'With “write-all”, every step of the job may write everything.',
    fr: 'Avec «\u202fwrite-all\u202f», toute étape de la tâche peut tout écrire.',
  }
  return [{ weight: 'remark', line: permissions.keyLine, what, why }]
}
