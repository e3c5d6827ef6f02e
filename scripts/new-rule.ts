// Writes the file of a new rule, with what its author fills in, and the index that lists it.
import { access, writeFile } from 'node:fs/promises'
import { generatedIndex } from './generate/files.ts'
import { ruleTemplate } from './generate/rule-template.ts'

const id = process.argv[2] ?? ''
const path = `rules/${id}.ts`

if (!/^[a-z]+(-[a-z]+)+$/.test(id) || id.startsWith('no-')) {
  console.error('Name the rule for the state hoped for, in words joined by hyphens: npm run new-rule -- purpose-stated')
  process.exitCode = 2
} else if (await exists(path)) {
  console.error(`${path} exists already; choose another name or edit that rule.`)
  process.exitCode = 2
} else {
  await writeFile(path, ruleTemplate(id))
  const [index, content] = await generatedIndex()
  await writeFile(index, content)
  console.log(
    `${path} is written and listed: its examples fail until the rule says what they expect. Then npm run generate, npm test.`,
  )
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
