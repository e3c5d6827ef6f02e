import type { Policy } from '../core/policy/policy.ts'
import type { ForgeClient } from '../github/client.ts'
import { readingOnly } from '../github/reading-only.ts'
import type { Services } from './services.ts'

/** How a job may act in the repositories of one account. */
export interface Entrance {
  /** Cannot write where the policy has the bot look only. */
  readonly client: ForgeClient
  readonly policy: Policy
}

/** Enters the repositories of an account, under its policy. */
export async function enter(
  services: Pick<Services, 'connect' | 'policyOf'>,
  { installation, owner }: { readonly installation: number; readonly owner: string },
): Promise<Entrance> {
  const client = await services.connect(installation)
  const { policy } = await services.policyOf(client, owner)
  return { client: policy.mode === 'observe' ? readingOnly(client) : client, policy }
}
