import { z } from 'zod'
import type { ConfigurationProblem } from '../core/configuration/read-configuration.ts'
import { defaultPolicy, POLICY_PATH, POLICY_REPOSITORY, type Policy } from '../core/policy/policy.ts'
import { parsePolicy } from '../core/policy/read-policy.ts'
import type { Language } from '../core/words/text.ts'
import type { ForgeClient } from '../github/client.ts'
import type { Clock } from './clock.ts'

/** The policy in force for an organisation, and why what it wrote is not. */
export interface PolicyInForce {
  readonly policy: Policy
  /** Empty when the file can be used, or when there is none. */
  readonly problems: readonly ConfigurationProblem[]
}

/** The language that a run falls back on, for its options. */
export function usualLanguageOf({ language }: Policy): { readonly usualLanguage?: Language } {
  return language === undefined ? {} : { usualLanguage: language }
}

/** Gives the policy of an account; `client` acts for its installation. Throws when GitHub fails to tell. */
export type PolicyOf = (client: ForgeClient, owner: string) => Promise<PolicyInForce>

/** Milliseconds for which a policy is taken to be as it was read. */
export const FRESH = 5 * 60_000

const QUERY = `query ($owner: String!, $repo: String!, $place: String!) {
  repository(owner: $owner, name: $repo) { object(expression: $place) { ... on Blob { text isTruncated } } }
}`

const blobSchema = z.object({ text: z.string().nullish(), isTruncated: z.boolean().nullish() })
const answerSchema = z.object({ repository: z.object({ object: blobSchema.nullable() }).nullable() })
const absentSchema = z.object({ errors: z.array(z.object({ type: z.literal('NOT_FOUND') })).min(1) })

const UNREADABLE: ConfigurationProblem = {
  line: 1,
  key: '',
  message: {
    en: `${POLICY_PATH} is not a text that can be read whole; the bot only looks until it is one.`,
    fr: `${POLICY_PATH} n’est pas un texte lisible en entier\u202f; d’ici là, le robot ne fait que regarder.`,
  },
}

/** The text of the policy; `undefined` where there is no such file, or no such repository within reach. */
async function policyText(client: ForgeClient, owner: string): Promise<z.infer<typeof blobSchema> | undefined> {
  try {
    const place = `HEAD:${POLICY_PATH}`
    const answer = await client.graphql(QUERY, { owner, repo: POLICY_REPOSITORY, place })
    return answerSchema.parse(answer).repository?.object ?? undefined
  } catch (error) {
    if (absentSchema.safeParse(error).success) return undefined
    throw error
  }
}

/** A policy that cannot be used lets the bot do the least there is: look. */
function inForce(blob: z.infer<typeof blobSchema> | undefined, ruleIds: readonly string[]): PolicyInForce {
  if (blob === undefined) return { policy: defaultPolicy, problems: [] }
  if (typeof blob.text !== 'string' || blob.isTruncated === true)
    return { policy: defaultPolicy, problems: [UNREADABLE] }
  const reading = parsePolicy(blob.text, ruleIds)
  return reading.ok ? { policy: reading.policy, problems: [] } : { policy: defaultPolicy, problems: reading.problems }
}

/** Reads the policies of accounts, each anew every five minutes. `ruleIds` are the rules that may open issues. */
export function policyReader(ruleIds: readonly string[], clock: Clock): PolicyOf {
  const known = new Map<string, { readonly at: number; readonly reading: Promise<PolicyInForce> }>()
  return (client, owner) => {
    const now = clock().getTime()
    const before = known.get(owner)
    if (before !== undefined && now - before.at < FRESH && now >= before.at) return before.reading
    const reading = policyText(client, owner).then((blob) => inForce(blob, ruleIds))
    known.set(owner, { at: now, reading })
    // A failure is not kept, so that the next job asks again.
    reading.catch(() => known.delete(owner))
    return reading
  }
}
