import type { Reader, Reading } from '../reader.ts'
import { readBrat } from './brat.ts'
import { readClassList, readLabelMap } from './class-list.ts'
import { firstOf } from './first-of.ts'
import { readGitAttributes } from './git-attributes.ts'
import { readLfsPointer } from './lfs-pointer.ts'
import { readTerraform } from './lifecycle.ts'
import { readSpdxTagValue } from './spdx-tag-value.ts'
import { readTableHeader } from './table-header.ts'

const READERS: readonly Reader<string>[] = [
  readLfsPointer,
  readSpdxTagValue,
  readBrat,
  readLabelMap,
  readClassList,
  readTableHeader,
  readTerraform,
  readGitAttributes,
]

/** Reads a text file of a format with a syntax of its own; `undefined` when no reader knows it. */
export function readText(path: string, text: string): Reading | undefined {
  return firstOf(READERS, path, text)
}
