import { createHmac, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Text } from '../core/words/text.ts'
import type { ForgeClient } from '../github/client.ts'
import { SaidError } from '../github/said-error.ts'

/** What the canary is tried on. */
export interface CanaryPlace {
  /** Of the bot that runs, without a final slash. */
  readonly botUrl: string
  readonly secret: string
  readonly owner: string
  readonly repo: string
  readonly asApp: ForgeClient
  connect(installation: number): Promise<ForgeClient>
}

/** A step, and how it ended. */
export interface CanaryStep {
  readonly text: Text
  readonly milliseconds: number
  readonly isGood: boolean
}

/** Seconds that the bot has to do its job, its wait for more pushes included. */
const JOB_SECONDS = 120
const MARK = '<!-- gardefou:canary -->'

const STEPS = {
  health: { en: 'the bot answers and is well', fr: 'le robot répond et va bien' },
  installation: { en: 'the app is installed there', fr: 'l’application y est installée' },
  webhook: { en: 'a signed webhook is taken', fr: 'un webhook signé est accepté' },
  job: { en: 'its job is done', fr: 'la tâche qu’il demande est faite' },
  write: { en: 'an issue is opened', fr: 'un ticket est ouvert' },
  cleanUp: { en: 'and closed', fr: 'puis fermé' },
} as const satisfies Readonly<Record<string, Text>>

const idSchema = z.object({ id: z.number() })
const repositorySchema = idSchema.extend({
  name: z.string(),
  default_branch: z.string(),
  owner: z.object({ login: z.string() }),
})

async function expectStatus(answer: Promise<Response>, status: number): Promise<Response> {
  const response = await answer
  if (response.status === status) return response
  const text: Text = {
    en: `expected ${status}, found ${response.status}`,
    fr: `attendu ${status}, reçu ${response.status}`,
  }
  throw new SaidError(text)
}

/** How many audits the bot has done since it started. */
async function auditsDone({ botUrl }: CanaryPlace): Promise<number> {
  const text = await (await expectStatus(fetch(`${botUrl}/metrics`), 200)).text()
  const line = text.split('\n').find((one) => /^gardefou_jobs_total\{kind="audit",ending="done"\}/.test(one))
  return Number(line?.split(' ').at(-1) ?? 0)
}

async function deliver({ botUrl, secret }: CanaryPlace, payload: object): Promise<void> {
  const body = JSON.stringify(payload)
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'push',
    'x-github-delivery': `canary-${randomUUID()}`,
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  await expectStatus(fetch(`${botUrl}/api/github/webhooks`, { method: 'POST', headers, body }), 202)
}

async function untilDone(place: CanaryPlace, before: number): Promise<void> {
  const end = Date.now() + JOB_SECONDS * 1000
  while ((await auditsDone(place)) <= before) {
    if (Date.now() > end) {
      throw new SaidError({ en: `not done after ${JOB_SECONDS} s`, fr: `pas faite après ${JOB_SECONDS}\u00a0s` })
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

const TITLE = 'gardefou: canary'
const BODY = `${MARK}\nA trial of the bot; it is closed at once.\n\nUn essai du robot, fermé aussitôt.`

/** A push that may have touched anything, so that the repository is looked at; nothing in it changed. */
function pushTo(repository: z.infer<typeof repositorySchema>, installation: number): object {
  const ref = `refs/heads/${repository.default_branch}`
  return { ref, forced: true, commits: [], installation: { id: installation }, repository }
}

/**
 * Tries a running bot from a signed webhook to a write and its clean-up, one step after the other; `tell` hears of each.
 * Gives whether all were good; what failed is not followed by another step, but an issue that was opened is closed.
 */
export async function canary(place: CanaryPlace, tell: (step: CanaryStep) => void): Promise<boolean> {
  const { owner, repo } = place
  const step = async <T>(text: Text, work: () => Promise<T>): Promise<T> => {
    const begun = Date.now()
    const told = (isGood: boolean) => tell({ text, milliseconds: Date.now() - begun, isGood })
    return work().then(
      (result) => {
        told(true)
        return result
      },
      (error: unknown) => {
        told(false)
        throw error
      },
    )
  }
  try {
    await step(STEPS.health, () => expectStatus(fetch(`${place.botUrl}/health`), 200))
    const { installation, client, repository } = await step(STEPS.installation, async () => {
      const found = await place.asApp.request('GET /repos/{owner}/{repo}/installation', { owner, repo })
      const { id } = idSchema.parse(found.data)
      const client = await place.connect(id)
      const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo })
      return { installation: id, client, repository: repositorySchema.parse(data) }
    })
    const before = await auditsDone(place)
    await step(STEPS.webhook, () => deliver(place, pushTo(repository, installation)))
    await step(STEPS.job, () => untilDone(place, before))
    const number = await step(STEPS.write, async () => {
      const opened = await client.request('POST /repos/{owner}/{repo}/issues', {
        owner,
        repo,
        title: TITLE,
        body: BODY,
      })
      return z.object({ number: z.number() }).parse(opened.data).number
    })
    await step(STEPS.cleanUp, () =>
      client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        owner,
        repo,
        issue_number: number,
        state: 'closed',
      }),
    )
    return true
  } catch {
    return false
  }
}
