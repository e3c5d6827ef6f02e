import { z } from 'zod'
import { parseIsoDate } from '../time/plain-date.ts'
import type { Text } from '../words/text.ts'

/** Why an input cannot be used, to stand after its name, by the name of the check that it failed. */
const REFUSALS = {
  above: { en: 'is above 50', fr: 'dépasse 50' },
  below: { en: 'is below 0', fr: 'est inférieur à 0' },
  day: { en: 'is not a day such as 2026-11-23', fr: 'n’est pas un jour tel que 2026-11-23' },
  'fail-on': {
    en: 'is none of none, legal, warning, note',
    fr: 'ne vaut ni none, ni legal, ni warning, ni note',
  },
  flag: { en: 'is neither true nor false', fr: 'ne vaut ni true ni false' },
  language: { en: 'is neither en nor fr', fr: 'ne vaut ni en ni fr' },
  number: { en: 'is not a number', fr: 'n’est pas un nombre' },
  path: { en: 'is not a path from the root, with /', fr: 'n’est pas un chemin depuis la racine, avec /' },
  token: {
    en: 'is empty; leave the input out to use the token of the job',
    fr: 'est vide\u202f; retirez cette entrée pour utiliser le jeton de la tâche',
  },
  whole: { en: 'is not a whole number', fr: 'n’est pas un nombre entier' },
} as const satisfies Readonly<Record<string, Text>>

type RefusalId = keyof typeof REFUSALS

/** Ties a check of the schema to its sentences. */
const id = (name: RefusalId): RefusalId => name

/** An input left empty is an input not given. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
}

/** What stands for an input that is left empty, as by a variable that is not set; `action.yml` says the same. */
function withDefault<T extends z.ZodType>(value: string, schema: T) {
  return z.preprocess((given) => (given === '' ? value : given), schema)
}

/** YAML's own words for yes and no, as GitHub's toolkit takes them. */
const flag = z
  .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], id('flag'))
  .transform((value) => value.toLowerCase() === 'true')

/** A path from the root of the repository or of the workspace: never out of it. */
const path = z.string().refine((text) => !/^\/|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(text), id('path'))

const globs = z.string().transform((text) =>
  text
    .split(/[\n,]/)
    .map((glob) => glob.trim())
    .filter((glob) => glob !== ''),
)

/** The inputs of the Action by their names in `action.yml`, each read from the text that a workflow gives it. */
export const inputsSchema = z.object({
  token: z.string().min(1, id('token')),
  config: optional(path),
  language: optional(z.enum(['en', 'fr'], id('language'))),
  'fail-on': optional(z.enum(['none', 'legal', 'warning', 'note'], id('fail-on'))),
  review: withDefault('true', flag),
  'check-run': withDefault('true', flag),
  'max-comments': withDefault(
    '15',
    z.coerce.number(id('number')).int(id('whole')).min(0, id('below')).max(50, id('above')),
  ),
  'sarif-file': optional(z.string()),
  'report-file': optional(z.string()),
  paths: globs,
  'dry-run': withDefault('false', flag),
  today: optional(z.string().refine((text) => parseIsoDate(text) !== undefined, id('day'))),
})

/** The name of an input of the Action. */
export type InputName = keyof typeof inputsSchema.shape

export const INPUT_NAMES = Object.keys(inputsSchema.shape) as readonly InputName[]

/** Why an issue of the schema has an input refused, to stand after the name of the input. */
export function refusalOf({ message }: Pick<z.core.$ZodIssue, 'message'>): Text {
  return Object.hasOwn(REFUSALS, message) ? REFUSALS[message as RefusalId] : { en: message, fr: message }
}
