import type { Language } from '../core/words/text.ts'
import { SaidError } from '../github/said-error.ts'
import { type CanaryStep, canary } from './canary.ts'
import { openLog } from './log.ts'
import { botProbot } from './probot.ts'
import type { Settings } from './settings.ts'

const USAGE = {
  en: 'Say which repository the canary may open an issue in: npm run bot -- canary <owner>/<repository>, where the bot listens on PORT, or at the address in GARDEFOU_URL.',
  fr: 'Indiquez le dépôt où l’essai peut ouvrir un ticket\u00a0: npm run bot -- canary <propriétaire>/<dépôt>\u202f; le robot est cherché sur PORT, ou à l’adresse de GARDEFOU_URL.',
}

function lineOf({ text, milliseconds, isGood }: CanaryStep, language: Language): string {
  return `${isGood ? '✓' : '✗'} ${text[language]} (${milliseconds} ms)\n`
}

/** Tries the bot that runs on `repository`, `owner/name`; writes each step. Gives whether all were good. */
export async function canaryCommand(
  repository: string | undefined,
  settings: Settings,
  { url, language, write }: { url: string | undefined; language: Language; write(text: string): void },
): Promise<boolean> {
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository ?? '') ?? []
  if (owner === undefined || repo === undefined) throw new SaidError(USAGE)
  const probot = await botProbot(settings, openLog('fatal', write)).ready()
  const place = {
    botUrl: (url ?? `http://127.0.0.1:${settings.port}`).replace(/\/+$/, ''),
    secret: settings.webhookSecret,
    owner,
    repo,
    asApp: await probot.auth(),
    connect: (installation: number) => probot.auth(installation),
  }
  return canary(place, (step) => write(lineOf(step, language)))
}
