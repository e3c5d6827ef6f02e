import { readFileSync } from 'node:fs'

/** The little of JSON Schema that GitHub's description uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

export type Plain = Readonly<Record<string, unknown>>

/** One operation of the description: its success status, what it takes and what it gives. */
export interface Operation {
  readonly status: number
  readonly request?: Schema
  readonly response?: Schema
}

interface Slice {
  readonly operations: Readonly<Record<string, Operation>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The part of GitHub's OpenAPI description that scripts/slice-openapi.mjs cut out. */
export const slice: Slice = JSON.parse(readFileSync(new URL('openapi/github-slice.json', import.meta.url), 'utf8'))

/** Whether a value is a map, neither a list nor null. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The schema that a reference names. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : resolved(slice.components.schemas[name] ?? {})
}

function patternOf(path: string): RegExp {
  return new RegExp(
    `^${path.replace(/\{(?:basehead|path)\}|(?<=git\/refs\/)\{ref\}/, '(?:.+)').replace(/\{[a-z_]+\}/g, '[^/]+')}$`,
  )
}

const PATTERNS = Object.entries(slice.operations).map(([name, operation]) => {
  const [method = '', path = ''] = name.split(' ')
  return { name, method, pattern: patternOf(path), operation }
})

/** The operation that a request is for; `undefined` when the slice has none. */
export function operationOf(method: string, path: string) {
  return PATTERNS.find((one) => one.method === method && one.pattern.test(path))
}
