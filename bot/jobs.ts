import { z } from 'zod'

const target = { installation: z.number(), repository: z.number(), owner: z.string(), name: z.string() }

/** Reviews a pull request as it is when the job runs, not as it was when the job was asked for. */
const review = z.object({ kind: z.literal('review'), ...target, number: z.number() })

/** Reads the default branch of a repository and brings its issues up to date. */
const audit = z.object({ kind: z.literal('audit'), ...target })

/** Looks for deadlines that have passed, and asks for an audit where one has. */
const deadlines = z.object({ kind: z.literal('deadlines') })

/** Reviews what a group of a merge queue would bring; both commits are fixed, the group changes by being made anew. */
const mergeGroup = z.object({
  kind: z.literal('merge-group'),
  ...target,
  head: z.string(),
  base: z.string(),
  branch: z.string(),
})

/** Asks for an audit of every known repository of an installation that was away, may more than before, or has a new policy. */
const installation = z.object({ kind: z.literal('installation'), installation: z.number() })

/** Asks GitHub for the deliveries that did not arrive. */
const deliveries = z.object({ kind: z.literal('deliveries') })

/** Hears the comments on an issue of ours that give commands, one after the other. */
const commands = z.object({ kind: z.literal('commands'), ...target, issue: z.number() })

/** A job as it is kept in the queue: identifiers and names alone, nothing of what a repository holds. */
export const jobSchema = z.discriminatedUnion('kind', [
  review,
  audit,
  deadlines,
  mergeGroup,
  installation,
  deliveries,
  commands,
])

/** Work to be done, once for all that is asked with the same key while it waits. */
export type Job = z.infer<typeof jobSchema>

export type JobKind = Job['kind']
export const JOB_KINDS = [
  'review',
  'audit',
  'deadlines',
  'merge-group',
  'installation',
  'deliveries',
  'commands',
] as const satisfies readonly JobKind[]

/** What one kind of job is done by. */
export type JobHandlers = { readonly [K in JobKind]: (job: Extract<Job, { kind: K }>) => Promise<void> }

/** Two jobs of one kind with one key are never done at the same time. */
export function keyOf(job: Job): string {
  if (job.kind === 'deadlines' || job.kind === 'deliveries') return 'all'
  if (job.kind === 'installation') return `${job.installation}`
  if (job.kind === 'merge-group') return `${job.repository}/${job.head}`
  if (job.kind === 'commands') return `${job.repository}/${job.issue}`
  return job.kind === 'review' ? `${job.repository}/${job.number}` : `${job.repository}`
}
