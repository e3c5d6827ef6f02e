import type { Reader } from '../reader.ts'
import { isModelFile } from './model-file.ts'
import { line, statementIn } from './statement.ts'

const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\n/

/** Whether a text is what Git LFS leaves in place of a file. */
export function isLfsPointer(text: string): boolean {
  return POINTER.test(text)
}

/** What Git LFS leaves in place of a large file: its hash, hence its version. */
export const readLfsPointer: Reader<string> = (path, text) => {
  const [pointer, hash] = POINTER.exec(text) ?? []
  if (pointer === undefined || isModelFile(path)) return undefined
  const value = { type: 'dataset-version', name: path, hash: hash ?? '' } as const
  const at = line(pointer.split('\n').length - 1)
  return {
    kinds: ['data-manifest'],
    because: {
      en: 'It stands for a file kept by Git LFS at a fixed version',
      fr: 'Il tient lieu d’un fichier conservé par Git LFS à une version fixe',
    },
    language: 'none',
    read: 'full',
    statements: [statementIn(path, { concept: 'dataset-version', at, quote: `oid sha256:${hash}`, value })],
  }
}
