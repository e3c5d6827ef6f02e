import process from 'node:process'
import { launch } from './launch.ts'

/** What the parent asks of a bot in a process of its own. */
export type Order = 'look' | 'repair' | 'stop'

const bot = await launch(
  process.env,
  () => process.argv[2] ?? '',
  () => {},
)

async function obey(order: Order): Promise<void> {
  if (order === 'look') await bot.lookAtDeadlines()
  else if (order === 'repair') await bot.repairDeliveries()
  else {
    await bot.stop()
    process.exit(0)
  }
}

process.on('message', (order: Order) => void obey(order))
process.send?.('ready')
