// Writes what is made from the rules and the configuration; with --check, compares it with what is committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generatedFiles } from './generate/files.ts'

const isCheck = process.argv.includes('--check')
const stale: string[] = []

for (const [path, content] of await generatedFiles()) {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before === content) continue
  if (isCheck) stale.push(path)
  else {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    console.log(path)
  }
}

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run generate and commit the result.`)
  process.exitCode = 1
}
