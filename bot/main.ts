import process from 'node:process'
import { runBot } from './run-bot.ts'

await runBot(process)
