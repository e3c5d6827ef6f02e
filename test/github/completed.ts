import { isPlain, type Plain, resolved, type Schema } from './slice.ts'

const DAY = '2026-01-01T00:00:00Z'
const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': DAY,
  uri: 'https://forge.example/x',
  email: 'a@example.org',
}

function scalar(schema: Schema): unknown {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (Array.isArray(schema.type) && schema.type.includes('null')) return null
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (type === 'integer' || type === 'number') return Math.max(1, Number(schema.minimum ?? 1))
  if (type === 'boolean') return false
  if (type === 'array') return []
  return type === 'object' ? completed(schema, {}) : (BY_FORMAT[String(schema.format)] ?? 'x')
}

function choices(schema: Schema): readonly Schema[] {
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
}

function missing(schema: Schema): unknown {
  const whole = resolved(schema)
  const options = choices(whole)
  if (options.some((option) => option.type === 'null')) return null
  const [first] = options
  return first === undefined || whole.type !== undefined
    ? whole.properties
      ? completed(whole, {})
      : scalar(whole)
    : missing(first)
}

function within(schema: Schema, given: unknown): unknown {
  const whole = resolved(schema)
  if (Array.isArray(given)) return given.map((item) => within(whole.items ?? {}, item))
  if (!isPlain(given)) return given
  const option = choices(whole)
    .map(resolved)
    .find(({ properties }) => properties !== undefined)
  return completed(whole.properties === undefined && option !== undefined ? option : whole, given)
}

/** `given` with every further property that GitHub's description requires, so that what is answered is whole. */
export function completed(schema: Schema, given: Plain): Plain {
  const parts = (schema.allOf ?? []).map(resolved)
  const properties = Object.assign({}, ...parts.map((part) => part.properties), schema.properties) as Record<
    string,
    Schema
  >
  const required = [...parts.flatMap((part) => part.required ?? []), ...(schema.required ?? [])]
  const added = required
    .filter((name) => given[name] === undefined)
    .map((name) => [name, missing(properties[name] ?? {})])
  const kept = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, properties[name] === undefined ? value : within(properties[name], value)])
  return { ...Object.fromEntries(added), ...Object.fromEntries(kept) }
}

/** An answer of any shape, made whole. */
export function completedAnswer(schema: Schema, given: unknown): unknown {
  return within(schema, given)
}
