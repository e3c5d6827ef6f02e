import { z } from 'zod'
import type { Path } from './tree-places.ts'

function within(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodExactOptional) return within(schema.unwrap() as z.ZodType, step)
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  return schema instanceof z.ZodObject ? (schema.shape[String(step)] as z.ZodType | undefined) : undefined
}

function keysOf(schema: z.ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodExactOptional) return keysOf(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** The keys that may stand at `path` in a configuration. */
export function knownKeys(schema: z.ZodObject, path: Path): readonly string[] {
  return keysOf(path.reduce<z.ZodType | undefined>(within, schema))
}
