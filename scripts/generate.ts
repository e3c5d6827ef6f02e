// Writes what is made from the rules and the configuration; with --check, compares it with what is committed.
// Either way it fails when a row of the catalogue has nothing that answers for it.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { coverageFaults } from './generate/coverage-faults.ts'
import { answeringNow, generatedFiles } from './generate/files.ts'
import { REFERENCE_FOLDERS } from './generate/reference.ts'

const isCheck = process.argv.includes('--check')
const stale: string[] = []

const answering = await answeringNow()
const files = await generatedFiles(answering)
for (const [path, content] of files) {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before === content) continue
  if (isCheck) stale.push(path)
  else {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    console.log(path)
  }
}

for (const folder of REFERENCE_FOLDERS) {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = `${folder}/${name}`
    if (files.has(path)) continue
    if (isCheck) stale.push(path)
    else await rm(path)
  }
}

const faults = coverageFaults(answering)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run generate and commit the result.`)
  process.exitCode = 1
}
