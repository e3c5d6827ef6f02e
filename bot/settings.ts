import { z } from 'zod'
import type { Language, Text } from '../core/words/text.ts'

/** What whoever runs the bot decides, by environment variables. */
export interface Settings {
  readonly appId: number
  /** PEM. */
  readonly privateKey: string
  readonly webhookSecret: string
  /** Of GitHub's REST API, without a final slash. */
  readonly apiUrl: string
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** IANA name of the zone whose calendar decides what day it is, where a policy names none. */
  readonly timeZone: string
  /** When deadlines are looked at, as a cron expression in the zone of each organisation. */
  readonly daily: string
  /** Seconds that a repository is left to settle after a push before it is looked at. */
  readonly settle: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'fatal'
}

/** The settings, or a sentence for each one to correct. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Text[] }

type Environment = Readonly<Record<string, string | undefined>>

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A key on several lines, on one line with `\n`, or in base64: what environments can hold differs. */
function pemOf(text: string): string {
  const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8')
  return plain.replaceAll('\\n', '\n').trim()
}

const schema = z.object({
  APP_ID: z.string().regex(/^\d+$/).transform(Number),
  PRIVATE_KEY: z
    .string()
    .transform(pemOf)
    .refine((key) => /^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)),
  WEBHOOK_SECRET: z
    .string()
    .min(1)
    .refine((secret) => secret !== 'development'),
  GITHUB_API_URL: z.url({ protocol: /^https?$/ }).default('https://api.github.com'),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  GARDEFOU_DATA: z.string().min(1).default('.gardefou'),
  GARDEFOU_TIME_ZONE: z.string().refine(isTimeZone).default('Europe/Paris'),
  GARDEFOU_DAILY: z
    .string()
    .regex(/^\S+ \S+ \* \* \*$/)
    .default('0 5 * * *'),
  GARDEFOU_SETTLE: z.coerce.number().int().min(0).max(3600).default(30),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'fatal']).default('info'),
})

type Name = keyof z.infer<typeof schema>

/** What each variable is expected to hold, to follow its name. */
const EXPECTED: Readonly<Record<Name, Text>> = {
  APP_ID: {
    en: 'expected the App ID, a number shown in the settings of the GitHub App',
    fr: 'attendu\u00a0: l’App ID, un nombre affiché dans les réglages de la GitHub App',
  },
  PRIVATE_KEY: {
    en: 'expected the private key of the GitHub App: the content of its .pem file, as it is or in base64',
    fr: 'attendue\u00a0: la clé privée de la GitHub App, c’est-à-dire le contenu de son fichier .pem, tel quel ou en base64',
  },
  WEBHOOK_SECRET: {
    en: 'expected the webhook secret set in the GitHub App, a long random text, and not “development”: without it anybody could send events',
    fr: 'attendu\u00a0: le secret du webhook fixé dans la GitHub App, un long texte aléatoire et non «\u202fdevelopment\u202f»\u202f; sans lui, n’importe qui pourrait envoyer des événements',
  },
  GITHUB_API_URL: {
    en: 'expected the address of GitHub’s API, such as https://api.github.com',
    fr: 'attendue\u00a0: l’adresse de l’API de GitHub, telle que https://api.github.com',
  },
  HOST: { en: 'expected an address to listen on', fr: 'attendue\u00a0: une adresse d’écoute' },
  PORT: { en: 'expected a port from 0 to 65535', fr: 'attendu\u00a0: un port de 0 à 65535' },
  DATABASE_URL: {
    en: 'expected an address that begins with postgres://, or nothing to keep the store in GARDEFOU_DATA',
    fr: 'attendue\u00a0: une adresse commençant par postgres://, ou rien pour garder la base dans GARDEFOU_DATA',
  },
  GARDEFOU_DATA: {
    en: 'expected a folder for the embedded store',
    fr: 'attendu\u00a0: un dossier pour la base embarquée',
  },
  GARDEFOU_TIME_ZONE: {
    en: 'expected the IANA name of a time zone, such as Europe/Paris',
    fr: 'attendu\u00a0: le nom IANA d’un fuseau horaire, tel que Europe/Paris',
  },
  GARDEFOU_DAILY: {
    en: 'expected a cron expression that falls on each day, such as “0 5 * * *”',
    fr: 'attendue\u00a0: une expression cron qui tombe chaque jour, telle que «\u202f0 5 * * *\u202f»',
  },
  GARDEFOU_SETTLE: {
    en: 'expected a number of seconds from 0 to 3600',
    fr: 'attendu\u00a0: un nombre de secondes de 0 à 3600',
  },
  LOG_LEVEL: {
    en: 'expected debug, info, warn, error or fatal',
    fr: 'attendu\u00a0: debug, info, warn, error ou fatal',
  },
}

function problem(name: Name, isSet: boolean): Text {
  const state: Text = isSet
    ? { en: 'cannot be used', fr: 'est inutilisable' }
    : { en: 'is not set', fr: 'n’est pas définie' }
  return {
    en: `The environment variable ${name} ${state.en}; ${EXPECTED[name].en}.`,
    fr: `La variable d’environnement ${name} ${state.fr}\u202f; ${EXPECTED[name].fr}.`,
  }
}

/** Reads the settings. An empty variable counts as one that is not set. Values never appear in the sentences. */
export function readSettings(environment: Environment): SettingsReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const reading = schema.safeParse(given)
  if (reading.success) return { ok: true, settings: settingsOf(reading.data) }
  const names = new Set(reading.error.issues.map(({ path }) => String(path[0])))
  const known = schema.keyof().options.filter((name) => names.has(name))
  return { ok: false, problems: known.map((name) => problem(name, given[name] !== undefined)) }
}

function settingsOf(values: z.infer<typeof schema>): Settings {
  return {
    appId: values.APP_ID,
    privateKey: values.PRIVATE_KEY,
    webhookSecret: values.WEBHOOK_SECRET,
    apiUrl: values.GITHUB_API_URL.replace(/\/+$/, ''),
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    dataFolder: values.GARDEFOU_DATA,
    timeZone: values.GARDEFOU_TIME_ZONE,
    daily: values.GARDEFOU_DAILY,
    settle: values.GARDEFOU_SETTLE,
    logLevel: values.LOG_LEVEL,
  }
}

/** The language of an environment's locale, for what is said before any repository is read. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en'
}
