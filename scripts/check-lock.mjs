// The registry may lack a platform's package; npm then writes a lockfile that fails on another machine.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
const faults = Object.entries(packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => path !== '' && !names.has(name))
    .map((name) => `${path} needs ${name} on some platform, and the lockfile does not hold it`),
  ...(entry.hasInstallScript && !entry.optional ? [`${path} runs a script when it is installed`] : []),
  ...(entry.resolved?.startsWith('http') ? [`${path} names a download address`] : []),
])
for (const fault of faults) console.error(`package-lock.json: ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
