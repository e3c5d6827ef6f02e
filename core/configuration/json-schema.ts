import { z } from 'zod'
import { configurationSchema } from './schema.ts'

/** The JSON Schema of the configuration, for editors; made from the same schema that reads it. */
export function configurationJsonSchema(ruleIds: readonly string[]): object {
  const schema = z.toJSONSchema(configurationSchema(ruleIds), { target: 'draft-7', io: 'input' })
  return {
    ...schema,
    title: 'gardefou configuration',
    description: 'Written to .github/gardefou.yml; everything is optional.',
  }
}
