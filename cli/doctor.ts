import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { terminalText } from '../core/reporters/escape.ts'
import type { Language } from '../core/words/text.ts'
import { type Diagnosis, diagnose } from '../core/workflow/diagnose.ts'
import { linesToChange, printedAdvice } from '../core/workflow/printed.ts'
import { Failure } from './failure.ts'
import { languageOf } from './language.ts'
import type { Options } from './options.ts'
import type { World } from './world.ts'

/** Where GitHub looks for workflows. */
const WORKFLOWS = '.github/workflows'

interface Examined extends Diagnosis {
  /** From the root of the repository. */
  readonly path: string
}

async function examined(folder: string): Promise<readonly Examined[]> {
  const entries = await readdir(join(folder, WORKFLOWS), { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map(({ name }) => name)
  return Promise.all(
    names.sort().map(async (name) => ({
      path: `${WORKFLOWS}/${name}`,
      ...diagnose(await readFile(join(folder, WORKFLOWS, name), 'utf8')),
    })),
  )
}

function noWorkflow(folder: string): Failure {
  const path = `${folder.replace(/\/+$/, '')}/${WORKFLOWS}`
  return new Failure({
    en: `no workflow was found in ${path}; doctor takes the folder of a repository, by default the current one.`,
    fr: `aucun workflow n’a été trouvé dans ${path}\u202f; doctor prend le dossier d’un dépôt, par défaut le dossier courant.`,
  })
}

function noneOurs(count: number): Failure {
  return new Failure({
    en: `none of the workflows in ${WORKFLOWS} uses gardefou (${count} read); README.md has one to copy.`,
    fr: `aucun des workflows de ${WORKFLOWS} n’utilise gardefou (nombre de fichiers lus\u00a0: ${count})\u202f; README.fr.md en propose un à copier.`,
  })
}

async function oursIn(folder: string, { cwd }: World): Promise<readonly Examined[]> {
  const all = await examined(resolve(cwd, folder))
  if (all.length === 0) throw noWorkflow(folder)
  const ours = all.filter(({ state }) => state !== 'not-ours')
  if (ours.length === 0) throw noneOurs(all.length)
  return ours
}

/** Prints what is said of each file, and gives how many lines are to be changed. */
function print(ours: readonly Examined[], language: Language, { out }: World): number {
  const said = ours.flatMap(({ path, advice }) => advice.map((one) => ({ path, one })))
  for (const { path, one } of said) out(`${terminalText(printedAdvice(path, one, language))}\n`)
  const lines = new Set(said.filter(({ one }) => one.weight !== 'remark').map(({ path, one }) => `${path}:${one.line}`))
  out(`${linesToChange(lines.size)[language]}\n`)
  return lines.size
}

/**
 * Says which lines of a repository's workflows are to be changed, and gives the exit code: 0 when none is, 1 when some
 * are, 2 when no workflow that uses gardefou could be read.
 */
export async function doctor(options: Options, world: World): Promise<number> {
  if (options.format !== 'terminal') {
    throw new Failure({
      en: `doctor writes the format terminal, not ${options.format}.`,
      fr: `doctor écrit le format terminal, pas ${options.format}.`,
    })
  }
  const ours = await oursIn(options.paths[0] ?? '.', world)
  const toChange = print(ours, languageOf(options, world), world)
  if (ours.every(({ state }) => state === 'unreadable')) return 2
  return toChange === 0 ? 0 : 1
}
