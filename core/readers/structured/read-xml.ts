import type { XmlElement } from '../../formats/xml.ts'
import type { Reader, Reading } from '../reader.ts'
import { readCycloneDxXml } from './cyclonedx-xml.ts'
import { firstOf } from './first-of.ts'
import { readLabelStudio } from './label-studio.ts'
import { readCvatXml, readPascalVoc } from './object-classes.ts'

const READERS: readonly Reader<XmlElement>[] = [readLabelStudio, readCycloneDxXml, readPascalVoc, readCvatXml]

/** Reads an XML file by what it holds; `undefined` when no reader knows it. */
export function readXml(path: string, root: XmlElement): Reading | undefined {
  return firstOf(READERS, path, root)
}
