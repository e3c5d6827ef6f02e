import { ProbotOctokit } from 'probot'
import { readSettings } from '../../bot/settings.ts'
import { type Bot, startBot } from '../../bot/start-bot.ts'
import { rules } from '../../rules/index.ts'

function octokit(): typeof ProbotOctokit {
  const calm = { throttle: { enabled: false }, retry: { enabled: false } }
  return ProbotOctokit.defaults((options: object) => ({ ...options, ...calm }))
}

/** Starts a bot that is in a hurry, at whatever `moment` gives, in ISO 8601. */
export async function launch(
  environment: Readonly<Record<string, string | undefined>>,
  moment: () => string,
  logLine: (line: string) => void,
): Promise<Bot> {
  const reading = readSettings(environment)
  if (!reading.ok) throw new Error(reading.problems.map(({ en }) => en).join('\n'))
  const timing = { pollSeconds: 0.5, retrySeconds: 1 }
  const clock = () => new Date(moment())
  // The tests of one file write more in a minute than any organisation sees.
  const writes = { perMinute: 10_000, perHour: 10_000 }
  return startBot(reading.settings, { rules, reader: 'test', clock, timing, writes, octokit: octokit(), logLine })
}
