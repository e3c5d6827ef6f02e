import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A digest of the code that stands beside `url` and below, the bundle of the bot: another version may read otherwise. */
export async function readerVersion(url: string): Promise<string> {
  const folder = dirname(fileURLToPath(url))
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js')).toSorted()
  const hash = createHash('sha256')
  for (const name of names) hash.update(await readFile(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}
