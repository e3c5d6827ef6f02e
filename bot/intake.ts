import { setTimeout } from 'node:timers/promises'
import { type Delivery, type Outcome, type Reception, type Trimmed, takeAll, trimmed } from './accept.ts'

interface Pending {
  readonly delivery: Trimmed
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/** Deliveries that are written at once: a store writes a hundred in little more time than one. */
const TOGETHER = 250
/** Milliseconds in which deliveries gather before they are written. */
const GATHER = 5

/** Where a batch fails each is tried by itself, so that none fails for another's sake. */
async function take(batch: readonly Pending[], reception: Reception): Promise<void> {
  try {
    const outcomes = await takeAll(
      batch.map(({ delivery }) => delivery),
      reception,
    )
    for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] ?? 'repeated')
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error)
    else for (const one of batch) await take([one], reception)
  }
}

/**
 * Takes deliveries as they come: those that arrive while the store writes are written together next. The promise of each
 * is kept only once the store has it.
 */
export function openIntake(reception: Reception): (delivery: Delivery) => Promise<Outcome> {
  const waiting: Pending[] = []
  let isWriting = false
  const write = async () => {
    isWriting = true
    while (waiting.length > 0) {
      // The embedded store works within this process and leaves it no time to read requests unless it is given some.
      await setTimeout(GATHER)
      await take(waiting.splice(0, TOGETHER), reception)
    }
    isWriting = false
  }
  return async (given) => {
    const delivery = trimmed(given, reception)
    if (delivery === undefined) return 'ignored'
    return new Promise((resolve, reject) => {
      waiting.push({ delivery, resolve, reject })
      if (!isWriting) void write()
    })
  }
}
