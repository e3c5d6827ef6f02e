import { Ajv, type ValidateFunction } from 'ajv'
import formatsPlugin from 'ajv-formats'
import { type Schema, slice } from './slice.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
formatsPlugin.default(ajv)
for (const format of ['repo.nwo', 'timestamp', 'binary', 'uri-template']) ajv.addFormat(format, true)

const known = new Map<Schema, ValidateFunction>()

function validatorOf(schema: Schema): ValidateFunction {
  const validator = known.get(schema) ?? ajv.compile({ ...schema, components: slice.components })
  known.set(schema, validator)
  return validator
}

/** What in `value` does not fit GitHub's description; empty when all does. */
export function misfits(schema: Schema | undefined, value: unknown): string[] {
  if (schema === undefined) return []
  const validator = validatorOf(schema)
  if (validator(value)) return []
  return (validator.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
