import { COUNT, DAY, exactly, type JsonSchema, listOf, nullable, oneOf, STRING } from './schema-parts.ts'
import { ACTION_NAMES, ASPECT_NAMES, PERIODS, REFERENCE_SORT_NAMES, ROLE_NAMES, STATUS_NAMES } from './value-phrases.ts'

function typed(type: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return exactly({ type: { const: type }, ...properties })
}

const RETENTION = typed('retention', {
  kind: oneOf(Object.keys(PERIODS)),
  dataset: nullable(STRING),
  duration: { ...nullable(STRING), description: 'ISO 8601, such as P24M' },
  from: nullable(DAY),
  fromEvent: nullable(STRING),
  until: nullable(DAY),
  action: nullable(oneOf(Object.keys(ACTION_NAMES))),
  status: oneOf(Object.keys(STATUS_NAMES)),
  statusDate: nullable(DAY),
  reason: nullable(STRING),
  owner: nullable(STRING),
})

/** The JSON Schema of a statement's value, one shape for each type. */
export function statementValueSchema(): JsonSchema {
  return {
    anyOf: [
      typed('aspect', { aspect: oneOf(Object.keys(ASPECT_NAMES)) }),
      typed('data-source', { name: STRING }),
      typed('dataset-version', { name: STRING, hash: nullable(STRING) }),
      typed('label-justification', { terms: listOf(STRING) }),
      typed('label', { name: STRING, definition: nullable(STRING) }),
      typed('label-definition', { label: STRING }),
      typed('term', { term: STRING }),
      typed('data-field', { name: STRING, role: oneOf(Object.keys(ROLE_NAMES)), group: STRING }),
      typed('sbom', { format: oneOf(['cyclonedx', 'spdx']), version: STRING, components: COUNT }),
      typed('base-model', { name: STRING }),
      typed('annotator', { creators: listOf(STRING) }),
      typed('useful-reference', { sort: oneOf(Object.keys(REFERENCE_SORT_NAMES)), name: STRING }),
      RETENTION,
    ],
  }
}
