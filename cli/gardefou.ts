#!/usr/bin/env node
import { main } from './main.ts'
import { systemWorld } from './system-world.ts'

process.exitCode = await main(systemWorld(process), process.env.GARDEFOU_DEBUG === '1')
