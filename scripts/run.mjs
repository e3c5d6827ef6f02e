// Runs a TypeScript entry on any supported Node: bundles it, packages left outside, and imports the result.
import { rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const [entry, ...rest] = process.argv.slice(2)
const name = basename(entry, '.ts')
const folder = resolve('build', 'run', `${name}-${process.pid}`)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const isPackage = (id) => !/^[./]/.test(id) && !/^[A-Za-z]:/.test(id)
const { build, output } = await bundle({ [name]: resolve(entry) }, { external: isPackage, minify: false })
await build.write({ ...output, dir: folder, sourcemap: 'inline' })
process.argv = [process.argv[0], entry, ...rest]
await import(pathToFileURL(resolve(folder, `${name}.js`)).href)
