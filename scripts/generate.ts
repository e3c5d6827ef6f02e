// Writes what is made from the rules and the configuration; with --check, compares it with what is committed.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generatedFiles } from './generate/files.ts'
import { REFERENCE_FOLDERS } from './generate/reference.ts'

const isCheck = process.argv.includes('--check')
const stale: string[] = []

const files = await generatedFiles()
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

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run generate and commit the result.`)
  process.exitCode = 1
}
