import { type Logger, Probot, ProbotOctokit } from 'probot'
import { z } from 'zod'
import { type Log, libraryLog } from './log.ts'
import type { AppIdentity } from './services.ts'
import type { Settings } from './settings.ts'

const NEVER = { onRateLimit: () => false, onSecondaryRateLimit: () => false }

/** A job that GitHub asks to wait with is put off: asleep, it would keep all others waiting for as long. */
const patient = ProbotOctokit.defaults((options: object) => ({
  ...options,
  throttle: { ...('throttle' in options ? Object(options.throttle) : {}), ...NEVER },
}))

/** The app as Probot runs it; `octokit` is the API client to build on, Probot's own when absent. */
export function botProbot(settings: Settings, log: Log, octokit: typeof ProbotOctokit = patient): Probot {
  return new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    log: libraryLog(log) as unknown as Logger,
    Octokit: octokit,
  })
}

const appSchema = z.object({ slug: z.string() })

/** Asks once who the app is; a failure is not kept, so that the next job asks again. */
export function identityOf(probot: Probot): () => Promise<AppIdentity> {
  let known: AppIdentity | undefined
  return async () => {
    if (known !== undefined) return known
    const client = await probot.auth()
    const { slug } = appSchema.parse((await client.request('GET /app')).data)
    known = { slug, login: `${slug}[bot]` }
    return known
  }
}
