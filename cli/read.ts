import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { collect } from '../core/pipeline/collect.ts'
import { readDocument } from '../core/readers/read-document.ts'
import type { Document } from '../core/words/document.ts'
import type { Unread } from '../core/words/facts.ts'
import { Failure } from './failure.ts'
import type { Options } from './options.ts'
import { isFolder } from './place.ts'
import { printedReading } from './printed-report.ts'
import { workingSnapshot } from './working-tree.ts'
import type { World } from './world.ts'

interface Reading {
  readonly documents: readonly Document[]
  readonly unread: readonly Unread[]
}

const NOT_OURS: Unread['reason'] = {
  en: 'It is not a kind of document that gardefou reads; its name or its content says nothing about data or models.',
  fr: 'Ce n’est pas un document que gardefou lit\u202f; ni son nom ni son contenu ne parlent de données ou de modèles.',
}

async function readFolder(cwd: string, path: string): Promise<Reading> {
  const { documents, unread } = await collect(await workingSnapshot(resolve(cwd, path)), new Map())
  return { documents, unread }
}

async function readOne(cwd: string, path: string): Promise<Reading> {
  const absolute = resolve(cwd, path)
  const bytes = await readFile(absolute).catch((cause: unknown) => {
    throw new Failure(
      {
        en: `${path} could not be opened; check its name.`,
        fr: `${path} n’a pas pu être ouvert\u202f; vérifiez son nom.`,
      },
      { cause },
    )
  })
  const name = relative(cwd, absolute).split(sep).join('/')
  const document = readDocument(name, bytes)
  return document === undefined
    ? { documents: [], unread: [{ path: name, reason: NOT_OURS }] }
    : { documents: [document], unread: [] }
}

/** Shows what is read in files and folders, line by line; exit code 2 when nothing could be read. */
export async function read(options: Options, world: World): Promise<number> {
  const paths = options.paths.length === 0 ? ['.'] : options.paths
  const readings = await Promise.all(
    paths.map(async (path) =>
      (await isFolder(world.cwd, path)) ? readFolder(world.cwd, path) : readOne(world.cwd, path),
    ),
  )
  const documents = readings.flatMap((reading) => reading.documents)
  const unread = readings.flatMap((reading) => reading.unread)
  world.out(printedReading(documents, unread, options, world))
  return documents.some(({ read }) => read !== 'unreadable') ? 0 : 2
}
