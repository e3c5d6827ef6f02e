import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

function packageFolder(id) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
}

async function licenseText(folder) {
  const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))
  return file === undefined ? '' : `\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`
}

async function entry(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return `${name} ${version} (${license})${await licenseText(folder)}\n`
}

/** The licences of all packages that the modules `ids` come from, in the order of their names. */
export async function licensesOf(ids) {
  const folders = new Set(ids.map(packageFolder).filter((folder) => folder !== undefined))
  const entries = await Promise.all([...folders].map(entry))
  return [...new Set(entries)].sort().join(`\n${'-'.repeat(80)}\n\n`)
}
