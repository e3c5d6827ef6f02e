import { decode } from '../formats/decode.ts'
import { parseJson } from '../formats/json.ts'
import type { Parsed } from '../formats/parsed.ts'
import { parseXml } from '../formats/xml.ts'
import { parseYaml } from '../formats/yaml.ts'
import type { Document } from '../words/document.ts'
import type { Text } from '../words/text.ts'
import { ignoresIn } from './ignores.ts'
import { isNominated, mayBePointer } from './nominate.ts'
import { readPage } from './prose/page.ts'
import type { Reading } from './reader.ts'
import { isLfsPointer, readLfsPointer } from './structured/lfs-pointer.ts'
import { readText } from './structured/read-text.ts'
import { readTree } from './structured/read-tree.ts'
import { readXml } from './structured/read-xml.ts'

const UNKNOWN_CONTENT: Text = {
  en: 'its name is that of a document to read, and its content could not be read',
  fr: 'son nom est celui d’un document à lire, et son contenu n’a pas pu être lu',
}

/** A file whose content stays unknown: its rules hear that, never that something is absent. */
function unreadable(path: string, reason: Text, line?: number): Document {
  const limit = {
    en: `${path}${line === undefined ? '' : `, line ${line}`}: ${reason.en}. Mend it, then run the review again.`,
    fr: `${path}${line === undefined ? '' : `, ligne ${line}`}\u00a0: ${reason.fr}. Corrigez-le, puis relancez la revue.`,
  }
  return { path, kinds: [], because: UNKNOWN_CONTENT, language: 'none', read: 'unreadable', limit, statements: [] }
}

/** What Git LFS keeps is not in git: the text that stands there in its place says nothing of the content. */
function keptElsewhere(path: string): Document {
  const limit = {
    en: `${path}: Git LFS keeps its content elsewhere, and only what git holds is read; keep a text that is to be read in git itself.`,
    fr: `${path}\u00a0: Git LFS en conserve le contenu ailleurs, et seul ce que git contient est lu\u202f; gardez dans git même un texte qui doit être lu.`,
  }
  return { ...unreadable(path, limit), limit }
}

function documentOf(path: string, reading: Reading | undefined): Document | undefined {
  return reading === undefined ? undefined : { path, ...reading }
}

/** Several documents in one file, of which the first was read. */
function withNote(document: Document | undefined, note: Text | undefined): Document | undefined {
  if (document === undefined || note === undefined || document.limit !== undefined) return document
  return { ...document, read: 'partial', limit: note }
}

function parsedDocument<T>(
  path: string,
  parsed: Parsed<T>,
  read: (path: string, value: T) => Reading | undefined,
): Document | undefined {
  if (!parsed.ok) return unreadable(path, parsed.reason, parsed.line)
  return withNote(documentOf(path, read(path, parsed.value)), parsed.note)
}

type TextReader = (path: string, text: string) => Document | undefined

const READERS: readonly (readonly [RegExp, TextReader])[] = [
  [/\.spdx$/i, (path, text) => documentOf(path, readText(path, text))],
  [/\.(?:ya?ml|dvc|lock)$/i, (path, text) => parsedDocument(path, parseYaml(text), readTree)],
  [/\.json(?:ld)?$/i, (path, text) => parsedDocument(path, parseJson(text), readTree)],
  [/\.xml$/i, (path, text) => parsedDocument(path, parseXml(text), readXml)],
  [/\.(?:gitattributes|conf|names|pbtxt|csv|tsv|tf)$/i, (path, text) => documentOf(path, readText(path, text))],
]

const readProse: TextReader = (path, text) => documentOf(path, readText(path, text) ?? readPage(path, text))

/** A small file of data is read only if it stands for one that Git LFS keeps; else its bytes are the data. */
function readPointer(path: string, bytes: Uint8Array): Document | undefined {
  const decoded = decode(bytes)
  return decoded.ok ? documentOf(path, readLfsPointer(path, decoded.text)) : undefined
}

/**
 * Reads one file by its content. Pure: the same path and bytes always give the same document. `undefined` is a file
 * that is none of gardefou's business; what could not be read is a document that says so, in a sentence.
 */
export function readDocument(path: string, bytes: Uint8Array): Document | undefined {
  if (!isNominated(path) && mayBePointer(path, bytes.length)) return readPointer(path, bytes)
  const decoded = decode(bytes)
  if (!decoded.ok) return unreadable(path, decoded.reason)
  if (isLfsPointer(decoded.text) && !mayBePointer(path, bytes.length)) return keptElsewhere(path)
  const [, read] = READERS.find(([name]) => name.test(path)) ?? []
  return withIgnores(path, (read ?? readProse)(path, decoded.text), decoded.text)
}

const ANSWERS_ONLY: Reading = {
  kinds: ['project-page'],
  because: {
    en: 'it holds an answer to gardefou in a comment',
    fr: 'il contient une réponse à gardefou dans un commentaire',
  },
  language: 'none',
  read: 'full',
  statements: [],
}

/** The answers that a file holds make it a document, whatever else it says. */
function withIgnores(path: string, document: Document | undefined, text: string): Document | undefined {
  const ignores = ignoresIn(path, text)
  return ignores.length === 0 ? document : { ...(document ?? { path, ...ANSWERS_ONLY }), ignores }
}
