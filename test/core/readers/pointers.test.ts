import { describe, expect, it } from 'vitest'
import { collect } from '../../../core/pipeline/collect.ts'
import { memorySnapshot } from '../../support/memory-snapshot.ts'

const pointer = (hash: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${hash.repeat(64)}\nsize 52110\n`

describe('files of data that Git LFS keeps', () => {
  it('are read wherever they are, by their pointers', async () => {
    const files = { 'corpus/calls.parquet': pointer('a'), 'x.zip': pointer('b'), 'audio/1.wav': pointer('c') }
    const { documents } = await collect(memorySnapshot(files), new Map())
    expect(documents.map(({ path, statements }) => [path, statements[0]?.value])).toEqual(
      Object.entries({ 'audio/1.wav': 'c', 'corpus/calls.parquet': 'a', 'x.zip': 'b' }).map(([path, hash]) => [
        path,
        { type: 'dataset-version', name: path, hash: hash.repeat(64) },
      ]),
    )
  })

  it('are left alone when they are the data themselves', async () => {
    const files = {
      'a.png': new Uint8Array([137, 80, 78, 71, 0, 255]),
      'b.csv': 'id,mood\n1,calm\n',
      'c.parquet': pointer('a').repeat(9),
    }
    const { documents, unread } = await collect(memorySnapshot(files), new Map())
    expect([documents, unread]).toEqual([[], []])
  })
})
