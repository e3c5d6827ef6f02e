import type { Labels, Meter } from './meter.ts'
import type { Database } from './store/database.ts'
import { allLooks } from './store/looks.ts'
import { deadCount, waitingJobs } from './store/queue-rows.ts'
import { HOUR_WRITES, MINUTE_WRITES, writesMade } from './store/write-rows.ts'

/** A figure as Prometheus reads it. */
interface Figure {
  readonly name: string
  readonly type: 'counter' | 'gauge'
  readonly help: string
  readonly values: readonly { readonly labels: Labels; readonly value: number }[]
}

/** What the process counts by itself. */
const COUNTED: readonly Omit<Figure, 'values'>[] = [
  {
    name: 'gardefou_deliveries_total',
    type: 'counter',
    help: 'Webhook deliveries, by what became of them: taken, repeated, ignored, refused or failed.',
  },
  { name: 'gardefou_jobs_total', type: 'counter', help: 'Jobs ended, by kind and ending.' },
  {
    name: 'gardefou_job_wait_seconds',
    type: 'gauge',
    help: 'How long the last job of a kind waited after it was due.',
  },
  { name: 'gardefou_errors_total', type: 'counter', help: 'Errors, by where they arose and by GitHub’s status.' },
  {
    name: 'gardefou_rate_limit_remaining',
    type: 'gauge',
    help: 'Requests left in the present hour by GitHub’s last answer, by installation and resource.',
  },
]

async function ofStore(database: Database): Promise<readonly Figure[]> {
  const waiting = await waitingJobs(database)
  const writes = await writesMade(database)
  const looks = await allLooks(database)
  return [
    {
      name: 'gardefou_queue_jobs',
      type: 'gauge',
      help: 'Jobs that wait, by kind.',
      values: waiting.map(({ kind, count }) => ({ labels: { kind }, value: count })),
    },
    {
      name: 'gardefou_queue_oldest_seconds',
      type: 'gauge',
      help: 'How long ago the oldest waiting job of a kind was due.',
      values: waiting.map(({ kind, oldest }) => ({ labels: { kind }, value: oldest })),
    },
    {
      name: 'gardefou_dead_letters',
      type: 'gauge',
      help: 'Jobs given up, until they are asked for again or forgotten.',
      values: [{ labels: {}, value: await deadCount(database) }],
    },
    {
      name: 'gardefou_writes_left',
      type: 'gauge',
      help: 'Writes that the bot still allows itself, by installation and window; all where an installation is absent.',
      values: writes.flatMap(({ installation, minute, hour }) => [
        { labels: { installation, window: 'minute' }, value: Math.max(0, MINUTE_WRITES - minute) },
        { labels: { installation, window: 'hour' }, value: Math.max(0, HOUR_WRITES - hour) },
      ]),
    },
    {
      name: 'gardefou_last_look_timestamp_seconds',
      type: 'gauge',
      help: 'When the bot last looked by itself at deadlines and at missed deliveries.',
      values: looks.map(({ look, at }) => ({ labels: { look }, value: at.getTime() / 1000 })),
    },
  ]
}

function line(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([key, of]) => `${key}="${String(of).replace(/[\\"\n]/g, '_')}"`)
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`
}

function exposed({ name, type, help, values }: Figure): string {
  const lines = values.map(({ labels, value }) => line(name, labels, value))
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n')
}

/** All figures in the text format of Prometheus, version 0.0.4. */
export async function figuresText(meter: Meter, database: Database): Promise<string> {
  const counted = COUNTED.map((figure): Figure => ({ ...figure, values: meter.of(figure.name) }))
  return `${[...counted, ...(await ofStore(database))].map(exposed).join('\n')}\n`
}
