import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { run } from '../core/pipeline/run.ts'
import type { Report } from '../core/words/report.ts'
import type { Snapshot } from '../core/words/snapshot.ts'
import type { Text } from '../core/words/text.ts'
import { rules } from '../rules/index.ts'
import { commitSnapshot } from './commit-snapshot.ts'
import { Failure } from './failure.ts'
import { folderSnapshot } from './folder-snapshot.ts'
import type { Options } from './options.ts'
import { folderAt, isFolder } from './place.ts'
import { printedReport } from './printed-report.ts'
import { workingSnapshot } from './working-tree.ts'
import type { World } from './world.ts'

const EXIT_CODES: Readonly<Record<Report['verdict'], number>> = { pass: 0, fail: 1, error: 2 }

async function baseSnapshot(folder: string, base: string, cwd: string): Promise<Snapshot> {
  return (await isFolder(cwd, base)) ? folderSnapshot(resolve(cwd, base)) : commitSnapshot(folder, base)
}

function trustNotice(base: string): Text {
  return {
    en: `The configuration was read at ${base}, so that the change under review does not set its own rules.`,
    fr: `La configuration a été lue à ${base}, afin que la modification examinée ne fixe pas ses propres règles.`,
  }
}

async function write(text: string, { output }: Options, world: World): Promise<void> {
  if (output === undefined) return world.out(text)
  await writeFile(resolve(world.cwd, output), text).catch((cause: unknown) => {
    throw new Failure(
      {
        en: `The report could not be written to ${output}; check that its folder exists and can be written to.`,
        fr: `Le rapport n’a pas pu être écrit dans ${output}\u202f; vérifiez que son dossier existe et est accessible en écriture.`,
      },
      { cause },
    )
  })
}

/** Reviews a folder, alone or against a base, and gives the exit code: 0 passes, 1 fails, 2 could not review. */
export async function check(options: Options, world: World): Promise<number> {
  const folder = await folderAt(world.cwd, options.paths[0] ?? '.')
  const head = await workingSnapshot(folder)
  const base = options.base === undefined ? undefined : await baseSnapshot(folder, options.base, world.cwd)
  const report = await run(
    { head, base, trusted: base ?? head, publish: (it) => write(printedReport(it, options, world), options, world) },
    {
      rules,
      today: options.today ?? world.today,
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
      notices: options.base === undefined ? [] : [trustNotice(options.base)],
    },
  )
  return EXIT_CODES[report.verdict]
}
