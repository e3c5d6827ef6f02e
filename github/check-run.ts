import { z } from 'zod'
import type { ForgeClient, ForgeRepository } from './client.ts'
import { UNFINISHED } from './standing-check.ts'

/** A remark on lines of the commit, as GitHub shows it. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/** What a check run says. It is only ever written once it is complete, so that none is left hanging. */
export interface CheckRun {
  readonly name: string
  readonly commit: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
  /** Differs when anything that the check run says does. */
  readonly digest: string
}

/** Annotations that one request takes. */
const BATCH = 50

const createdSchema = z.object({ id: z.number() })

function batches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.max(1, Math.ceil(annotations.length / BATCH))
  return Array.from({ length: count }, (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH))
}

/**
 * Writes a check run on its commit, and gives its number; `undefined` when `standing`, the digest of the newest one
 * that stands, is that of the same. A different one is written as a newer run, because annotations can be added but not
 * taken back.
 */
export async function writeCheckRun(
  client: ForgeClient,
  repository: ForgeRepository,
  check: CheckRun,
  standing: string,
): Promise<number | undefined> {
  if (standing === check.digest) return undefined
  const { title, summary, name, conclusion, digest } = check
  const [first, ...others] = batches(check.annotations)
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repository,
    name,
    head_sha: check.commit,
    status: 'completed',
    conclusion,
    external_id: others.length === 0 ? digest : UNFINISHED,
    output: { title, summary, annotations: first },
  })
  const { id } = createdSchema.parse(data)
  await addBatches(client, { ...repository, check_run_id: id }, check, others)
  return id
}

/** The digest comes with the last batch, so that a run cut short on the way is not taken for whole. */
async function addBatches(
  client: ForgeClient,
  place: ForgeRepository & { readonly check_run_id: number },
  { title, summary, digest }: CheckRun,
  others: readonly (readonly CheckAnnotation[])[],
): Promise<void> {
  for (const [index, annotations] of others.entries()) {
    const external = index === others.length - 1 ? { external_id: digest } : {}
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
    await client.request(route, { ...place, ...external, output: { title, summary, annotations } })
  }
}
