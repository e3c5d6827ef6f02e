import type { Text } from '../core/words/text.ts'
import type { Database } from './store/database.ts'
import { lastLook } from './store/looks.ts'
import { waitingJobs } from './store/queue-rows.ts'

/** How the bot is, in a sentence. */
export interface Health {
  readonly isWell: boolean
  readonly text: Text
}

/** A day, and two hours more. */
const LOOK_LIMIT_HOURS = 26
const WAIT_LIMIT_MINUTES = 15

const WELL: Health = { isWell: true, text: { en: 'All is well.', fr: 'Tout va bien.' } }

const NO_STORE: Health = {
  isWell: false,
  text: {
    en: 'The store does not answer; see that the PostgreSQL server runs, or that the data folder can be written.',
    fr: 'La base ne répond pas\u202f; vérifiez que le serveur PostgreSQL fonctionne, ou que le dossier de données est accessible en écriture.',
  },
}

function overdue(hours: number): Health {
  return {
    isWell: false,
    text: {
      en: `Deadlines were last looked at ${hours} hours ago, and are once a day; see in the log why the look fails, and start the bot again.`,
      fr: `Les échéances ont été examinées il y a ${hours}\u00a0heures, et devraient l’être chaque jour\u202f; cherchez dans le journal pourquoi l’examen échoue, puis redémarrez le robot.`,
    },
  }
}

function stuck(kind: string, minutes: number): Health {
  return {
    isWell: false,
    text: {
      en: `A job of kind “${kind}” has waited ${minutes} minutes since it was due; see in the log what fails, or run more processes on one PostgreSQL database.`,
      fr: `Une tâche «\u202f${kind}\u202f» attend depuis ${minutes}\u00a0minutes\u202f; cherchez dans le journal ce qui échoue, ou lancez plus de processus sur une même base PostgreSQL.`,
    },
  }
}

async function judged(database: Database, now: Date): Promise<Health> {
  const looked = await lastLook(database, 'deadlines')
  const hours = looked === undefined ? 0 : (now.getTime() - looked.getTime()) / 3_600_000
  if (hours > LOOK_LIMIT_HOURS) return overdue(Math.floor(hours))
  const late = (await waitingJobs(database)).find(({ oldest }) => oldest > WAIT_LIMIT_MINUTES * 60)
  return late === undefined ? WELL : stuck(late.kind, Math.floor(late.oldest / 60))
}

/** Milliseconds that the store has to answer. */
const PATIENCE = 3_000

/** Whether the store answers, the daily look is made and nothing waits for long. Never throws. */
export async function healthOf(database: Database, now: Date): Promise<Health> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(() => resolve(NO_STORE), PATIENCE)
  })
  try {
    return await Promise.race([judged(database, now), late])
  } catch {
    return NO_STORE
  } finally {
    clearTimeout(timer)
  }
}
