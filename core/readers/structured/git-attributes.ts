import type { Reader } from '../reader.ts'
import { allOf, line, statementIn } from './statement.ts'

/** Patterns of files that hold data; weights of models are versions of something else. */
const OF_DATA =
  /(?:^|\/)(?:data|datasets?|donnees|données|corpus)(?:\/|\*)|\.(?:csv|tsv|parquet|arrow|feather|jsonl?|ndjson|xlsx?|zip|tar|tgz|gz|7z|h5|hdf5|npz|npy|pkl|db|sqlite|wav|mp3|flac|ogg|mp4|avi|mov|jpe?g|png|tiff?|nii|dcm|las|laz|tfrecord)(?:\s|$)/i

/** Files of data that Git LFS keeps: each of their versions is held by its hash. */
export const readGitAttributes: Reader<string> = (path, text) => {
  if (!/(?:^|\/)\.gitattributes$/.test(path)) return undefined
  const statements = text.split('\n').flatMap((written, at) => {
    const [pattern = ''] = written.trim().split(/\s+/)
    const isKept = /\sfilter=lfs\b/.test(written) && !pattern.startsWith('#')
    if (!isKept || !OF_DATA.test(pattern)) return []
    const value = { type: 'dataset-version', name: pattern } as const
    return [statementIn(path, { concept: 'dataset-version', at: line(at + 1), quote: written.trim(), value })]
  })
  if (statements.length === 0) return undefined
  return {
    kinds: ['data-manifest'],
    because: {
      en: 'It has Git LFS keep files of data, each version by its hash',
      fr: 'Il confie des fichiers de données à Git LFS, chaque version par son empreinte',
    },
    language: 'none',
    ...allOf(statements),
  }
}
