import { LEVELS } from '../words/finding.ts'
import { LIST_QUESTIONS, QUESTIONS } from '../words/profile.ts'
import { CONCEPT_NAMES, EXTENT_NAMES, KIND_NAMES, LANGUAGE_NAMES, POLARITY_NAMES } from './document-phrases.ts'
import { STATE_NAMES } from './phrases.ts'
import { COUNT, DAY, exactly, type JsonSchema, listOf, nullable, oneOf, STRING } from './schema-parts.ts'
import { statementValueSchema } from './value-schema.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const LINE: JsonSchema = { type: 'integer', minimum: 1 }
const BOTH: JsonSchema = { ...exactly({ en: STRING, fr: STRING }), description: 'The same in English and in French' }
const PLACE = exactly({ path: STRING, startLine: LINE, endLine: LINE })
const UNREAD = exactly({ path: STRING, reason: BOTH })

const DECISION = exactly({ rule: STRING, reason: STRING, by: STRING, until: nullable(DAY) })

const READ_BEFORE: JsonSchema = { type: 'boolean', description: 'Whether it was read in the base' }

const FINDING = exactly({
  rule: STRING,
  level: oneOf(LEVELS),
  state: oneOf(Object.keys(STATE_NAMES)),
  dataset: nullable(STRING),
  recommendations: listOf(STRING),
  message: BOTH,
  authority: { ...BOTH, description: 'How firmly the source speaks' },
  closes: { ...listOf(BOTH), description: 'What would close the finding' },
  location: { ...nullable(PLACE), description: 'Null when the finding is about the whole repository' },
  before: { ...nullable(PLACE), description: 'Where what it misses stood in the base, when the change takes it out' },
  evidence: listOf(exactly({ path: STRING, line: LINE, quote: STRING, isBefore: READ_BEFORE })),
  fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$', description: 'The same when lines move' },
  decision: nullable(DECISION),
  fix: nullable(exactly({ location: PLACE, replacement: STRING })),
})

const RULE = exactly({
  id: STRING,
  dataset: nullable(STRING),
  outcome: oneOf(['pass', 'findings', 'not-applicable', 'error']),
  reason: nullable(BOTH),
})

const DOCUMENT = {
  path: STRING,
  kind: { ...nullable(oneOf(Object.keys(KIND_NAMES))), description: 'The first of kinds' },
  kinds: listOf(oneOf(Object.keys(KIND_NAMES))),
  because: BOTH,
  language: oneOf(Object.keys(LANGUAGE_NAMES)),
  read: oneOf(Object.keys(EXTENT_NAMES)),
  limit: { ...nullable(BOTH), description: 'What was not read, and what to do' },
} as const

const STATEMENT = exactly({
  concept: oneOf(Object.keys(CONCEPT_NAMES)),
  polarity: oneOf(Object.keys(POLARITY_NAMES)),
  value: nullable(statementValueSchema()),
  line: LINE,
  endLine: LINE,
  quote: { type: 'string', maxLength: 120 },
})

const TIER: JsonSchema = { enum: [0, 1, 2, 3, 'unknown'], description: 'gardefou’s own heuristic, not the CNIL’s' }
const CAPPED: JsonSchema = { type: 'boolean', description: 'Whether unknown answers may lower levels' }

function profileSchema(): JsonSchema {
  const single = Object.entries(QUESTIONS).map(([question, values]) => [question, oneOf(values)] as const)
  const several = Object.entries(LIST_QUESTIONS).map(([question, values]) => [question, listOf(oneOf(values))] as const)
  return exactly(Object.fromEntries([...single, ...several]))
}

/** The JSON Schema (draft 2020-12) of what `json` writes. */
export function reportJsonSchema(): JsonSchema {
  return {
    $schema: DIALECT,
    title: 'gardefou report',
    ...exactly({
      version: { const: 1 },
      verdict: oneOf(['pass', 'fail', 'error']),
      today: DAY,
      language: oneOf(['en', 'fr']),
      failOn: oneOf(['none', 'legal', 'warning', 'note']),
      compared: { type: 'boolean', description: 'Whether a base was compared' },
      profile: profileSchema(),
      tier: TIER,
      capped: CAPPED,
      datasets: listOf(exactly({ name: STRING, profile: profileSchema(), tier: TIER, capped: CAPPED })),
      findings: listOf(FINDING),
      preview: {
        ...nullable(listOf(FINDING)),
        description: 'What the proposed configuration would find besides; null when none is proposed',
      },
      untouched: {
        type: 'boolean',
        description: 'Whether the paths of the change told that it touches nothing that is read, so that no file was',
      },
      rules: listOf(RULE),
      documents: listOf(exactly(DOCUMENT)),
      unread: listOf(UNREAD),
      notices: listOf(BOTH),
      counts: exactly({ paths: COUNT, nominated: COUNT, read: COUNT }),
    }),
  }
}

/** The JSON Schema (draft 2020-12) of what `jsonReading` writes. */
export function readingJsonSchema(): JsonSchema {
  return {
    $schema: DIALECT,
    title: 'gardefou reading',
    ...exactly({
      version: { const: 1 },
      documents: listOf(exactly({ ...DOCUMENT, statements: listOf(STATEMENT) })),
      unread: listOf(UNREAD),
    }),
  }
}
