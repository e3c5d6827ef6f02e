// Bundles the bot into build/bot/main.js, packages left outside: what runs then needs neither bundler nor TypeScript.
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundle } from './bundle.mjs'

const folder = resolve('build', 'bot')
rmSync(folder, { recursive: true, force: true })
const isPackage = (id) => !/^[./]/.test(id) && !/^[A-Za-z]:/.test(id)
const { build, output } = await bundle({ main: resolve('bot/main.ts') }, { external: isPackage, minify: false })
await build.write({ ...output, dir: folder })
