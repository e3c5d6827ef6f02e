import type { Reader, Reading } from '../reader.ts'
import { readBrat } from './brat.ts'
import { firstOf } from './first-of.ts'
import { readLfsPointer } from './lfs-pointer.ts'
import { readSpdxTagValue } from './spdx-tag-value.ts'

const READERS: readonly Reader<string>[] = [readLfsPointer, readSpdxTagValue, readBrat]

/** Reads a text file of a format with a syntax of its own; `undefined` when no reader knows it. */
export function readText(path: string, text: string): Reading | undefined {
  return firstOf(READERS, path, text)
}
