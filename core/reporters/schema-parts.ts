/** A JSON Schema, or part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** An object that has exactly these properties, none of them left out. */
export function exactly(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** A value, or `null` where there is none. */
export function nullable(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

/** A list of such values. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

/** One of these words. */
export function oneOf(words: readonly string[]): JsonSchema {
  return { type: 'string', enum: [...words] }
}

/** Any text. */
export const STRING: JsonSchema = { type: 'string' }

/** A day, `YYYY-MM-DD`. */
export const DAY: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

/** A whole number from 0. */
export const COUNT: JsonSchema = { type: 'integer', minimum: 0 }
