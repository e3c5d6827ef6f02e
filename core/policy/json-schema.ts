import { z } from 'zod'
import { policySchema } from './schema.ts'

/** The JSON Schema of the policy, for editors; made from the same schema that reads it. */
export function policyJsonSchema(ruleIds: readonly string[]): object {
  return {
    ...z.toJSONSchema(policySchema(ruleIds), { target: 'draft-7', io: 'input' }),
    title: 'gardefou policy',
    description: 'Written to .github/gardefou-policy.yml in the repository .github of an organisation.',
  }
}
