import type { Reader } from '../reader.ts'
import { inventoryReading } from './inventory.ts'
import { countOthers } from './spdx.ts'
import { line } from './statement.ts'

const VERSION = /^SPDXVersion:[ \t]*SPDX-(\S+)[ \t]*$/m
const PACKAGE = /^PackageName:[^\n]*\n(?:(?!PackageName:)[^\n]*\n)*?SPDXID:[ \t]*(\S+)/gm
const SUBJECT = /^Relationship:[ \t]*SPDXRef-DOCUMENT[ \t]+DESCRIBES[ \t]+(\S+)/gm

/** An SPDX 2 document of tags and values. */
export const readSpdxTagValue: Reader<string> = (path, text) => {
  const version = VERSION.exec(text)
  if (version?.[1] === undefined) return undefined
  const subjects = new Set([...text.matchAll(SUBJECT)].map(([, id]) => id))
  const packages = [...text.matchAll(PACKAGE)].map(([, id]) => id)
  const others = packages.filter((id) => !subjects.has(id))
  return inventoryReading(path, {
    format: 'spdx',
    version: version[1],
    components: countOthers(packages.length, others.length),
    isVex: false,
    at: line(text.slice(0, version.index).split('\n').length),
  })
}
