/** Thrown by a job that can do no more for now through no fault: it is asked for again later, and is not counted as failed. */
export class Postponed extends Error {
  override readonly name = 'Postponed'
  /** How long to wait, in seconds. */
  readonly seconds: number

  constructor(seconds: number) {
    super(`To be done in ${seconds} seconds`)
    this.seconds = seconds
  }
}
