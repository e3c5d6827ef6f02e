/** When the day's look at deadlines is made. */
export interface LookTimes {
  /** When it is seen to, as a cron expression: each hour, because the morning of each zone comes at an hour of its own. */
  readonly cron: string
  /** The hour of an organisation's own day from which it is taken, 0 to 23. */
  readonly from: number
}

/** The times that follow from a cron expression that falls on each day: its minutes, and the first of its hours. */
export function lookTimes(daily: string): LookTimes {
  const [minutes = '0', hours = '0'] = daily.split(' ')
  const first = hours.split(',').map((part) => Number(/^\d+/.exec(part)?.[0] ?? 0))
  return { cron: `${minutes} * * * *`, from: Math.min(...first) }
}
