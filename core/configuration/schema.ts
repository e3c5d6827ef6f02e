import { z } from 'zod'
import { parseIsoDate } from '../time/plain-date.ts'
import { LEVELS } from '../words/finding.ts'
import { EVIDENCE_TOPICS } from '../words/rule.ts'
import { answersShape } from './answers-schema.ts'
import { checkNames } from './names-check.ts'
import type { RefusalId } from './refusals.ts'

/** No leading `!`, `#`, `/` or `./`, no backslash and no trailing `/`: each would make a glob mean something else. */
const PATH = /^(?![!#]|\.{0,2}\/)[^\\]*[^\\/\s]$/
const THREE_WORDS = /\S\s+\S+\s+\S/

function isDay(text: string): boolean {
  return parseIsoDate(text) !== undefined
}

function text(description: string, pattern = /\S/, refusal: RefusalId = 'text') {
  return z.string().regex(pattern, refusal).meta({ description })
}

const dataset = z.strictObject({
  name: text('Name of the dataset, as reports and `retention.yml` call it.'),
  paths: z
    .array(text('A glob from the root of the repository, such as `data/comments/**`.', PATH, 'path'))
    .min(1, 'at-least-one' satisfies RefusalId)
    .meta({ description: 'Where the files about this dataset are.' }),
  ...answersShape,
})

const evidence = z.strictObject({
  for: z.literal(EVIDENCE_TOPICS).meta({ description: 'What is kept elsewhere.' }),
  reference: text('What leads a person there: an address, a document number, the name of a register.'),
  dataset: text('Name of a declared dataset, when it is about that one only.').exactOptional(),
})

function decision(rule: z.ZodType<string>) {
  return z.strictObject({
    rule: rule.meta({ description: 'The rule whose findings are answered.' }),
    reason: text('Why, in at least three words; it is listed in every report.', THREE_WORDS, 'reason'),
    by: text('Who decided: a person or a team, in quotes when it starts with @.'),
    until: z
      .string()
      .refine(isDay, 'day' satisfies RefusalId)
      .meta({
        format: 'date',
        description: 'Last day on which it holds, YYYY-MM-DD; then the findings are open again.',
      })
      .exactOptional(),
    dataset: text('Name of a dataset, when only its findings are answered.').exactOptional(),
    fingerprint: text('One finding only, as reports name it.', /^[0-9a-f]{16}$/, 'fingerprint').exactOptional(),
  })
}

function ruleSettings(ruleIds: readonly string[]) {
  const setting = z.strictObject({
    level: z.literal([...LEVELS, 'off']).meta({
      description: 'How loudly its findings are said; off leaves the rule out. Its authority does not change.',
    }),
  })
  return z.strictObject(Object.fromEntries(ruleIds.map((id) => [id, setting.exactOptional()])))
}

const profile = z.strictObject({
  ...answersShape,
  'article-9-exception': text('The exception of GDPR article 9 relied on, in your own words.').exactOptional(),
})

/**
 * The configuration as it is written, for the rules at hand. Values are checked and not changed; the message of each
 * check is a `RefusalId`.
 */
export function configurationSchema(ruleIds: readonly string[]) {
  return z
    .strictObject({
      version: z.literal(1).meta({ description: 'Version of this format.', default: 1 }).exactOptional(),
      language: z.literal(['en', 'fr']).meta({ description: 'Language that gardefou writes.' }).exactOptional(),
      profile: profile.meta({ description: 'The twelve questions, for the whole repository.' }).exactOptional(),
      datasets: z.array(dataset).meta({ description: 'Where a dataset differs from the whole.' }).exactOptional(),
      evidence: z
        .array(evidence)
        .meta({ description: 'What is kept elsewhere; a reference is enough.' })
        .exactOptional(),
      decisions: z
        .array(decision(z.enum(ruleIds)))
        .meta({ description: 'The reasoned answers of people to findings; listed, never hidden.' })
        .exactOptional(),
      rules: ruleSettings(ruleIds).meta({ description: 'Settings by rule.' }).exactOptional(),
      'fail-on': z
        .literal(['none', 'legal', 'warning', 'note'])
        .meta({ description: 'The level from which a review fails; none never fails.', default: 'none' })
        .exactOptional(),
    })
    .check(checkNames)
}

/** What a valid configuration file holds. */
export type ConfigurationFile = z.output<ReturnType<typeof configurationSchema>>
