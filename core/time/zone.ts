import { Temporal } from 'temporal-polyfill'

/** Whether `name` is the IANA name of a time zone, such as `Europe/Paris`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return /^[A-Z]/.test(name)
  } catch {
    return false
  }
}
