import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { decode } from '../core/formats/decode.ts'
import { readDocument } from '../core/readers/read-document.ts'
import { compare } from './accuracy/compare.ts'
import { type LabelledFile, type Labels, labelsSchema } from './accuracy/labels.ts'
import { misplacedIn } from './accuracy/located.ts'
import { type Measurement, printed } from './accuracy/printed.ts'
import { seenIn } from './accuracy/seen.ts'

function labelsIn(path: string): Labels {
  const parsed = labelsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`${path} does not hold labels as expected.\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** Labels speak of the lines of one version of a file; another version would be measured by the wrong lines. */
function bytesOf(folder: string, { path, sha256 }: LabelledFile): Uint8Array {
  const bytes = readFileSync(join(folder, path))
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) throw new Error(`${path} is not the version that was labelled: its SHA-256 is ${found}.`)
  return bytes
}

function measure(folder: string, file: LabelledFile): Measurement {
  const bytes = bytesOf(folder, file)
  const start = performance.now()
  const document = readDocument(file.path.replace(/^[^/]*\//, ''), bytes)
  const milliseconds = performance.now() - start
  const text = decode(bytes)
  return {
    path: file.path,
    comparison: compare(file.marks, document === undefined ? [] : seenIn(document)),
    statements: document?.statements.length ?? 0,
    misplaced: document === undefined || !text.ok ? [] : misplacedIn(document, text.text),
    milliseconds,
  }
}

const [labelsFile, folder] = process.argv.slice(2)
if (labelsFile === undefined || folder === undefined) {
  console.error('Usage: npm run accuracy -- <labels file> <folder that holds the labelled files>')
  process.exitCode = 2
} else {
  try {
    console.log(printed(labelsIn(labelsFile).files.map((file) => measure(folder, file))))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
