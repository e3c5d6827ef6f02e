// Bundles the Action and the command line into dist/; with --check, compares dist/ with a fresh build instead.

import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { bundle } from './bundle.mjs'
import { licensesOf } from './licenses.mjs'

const DIST = 'dist'
const ENTRIES = { 'cli/gardefou': 'cli/gardefou.ts', 'action/index': 'action/index.ts' }

const inputs = Object.fromEntries(Object.entries(ENTRIES).filter(([, path]) => existsSync(path)))
const { build, output } = await bundle(inputs)
const { output: chunks } = await build.generate(output)
const fresh = new Map(chunks.map((chunk) => [chunk.fileName, chunk.code]))
fresh.set('licenses.txt', await licensesOf(chunks.flatMap((chunk) => chunk.moduleIds ?? [])))

if (process.argv.includes('--check')) await compare(fresh)
else await write(fresh)

async function write(files) {
  await rm(DIST, { recursive: true, force: true })
  for (const [name, code] of files) {
    await mkdir(dirname(join(DIST, name)), { recursive: true })
    await writeFile(join(DIST, name), code)
  }
  for (const [name, code] of files) console.log(`${DIST}/${name}  ${Math.round(code.length / 1000)} kB`)
}

async function committed() {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(await Promise.all(files.map(async (file) => [relative(DIST, file), await readFile(file, 'utf8')])))
}

async function compare(files) {
  const before = existsSync(DIST) ? await committed() : new Map()
  const names = new Set([...before.keys(), ...files.keys()])
  const stale = [...names].filter((name) => before.get(name) !== files.get(name))
  if (stale.length === 0) return
  console.error(`dist/ is stale (${stale.join(', ')}): run npm run build and commit the result.`)
  process.exitCode = 1
}
