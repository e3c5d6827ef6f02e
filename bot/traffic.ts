/** Deliveries in a second above which jobs step back. */
const BUSY = 100

/** How many deliveries come: answering them goes before doing what they ask for. */
export class Traffic {
  private second = 0
  private count = 0
  private before = 0

  private turn(now: number): void {
    const second = Math.floor(now / 1000)
    if (second === this.second) return
    this.before = second === this.second + 1 ? this.count : 0
    this.second = second
    this.count = 0
  }

  /** Notes a delivery that came at `now`, in milliseconds. */
  note(now: number): void {
    this.turn(now)
    this.count += 1
  }

  /** Whether few came in this second and the one before. */
  isCalm(now: number): boolean {
    this.turn(now)
    return this.count < BUSY && this.before < BUSY
  }
}
