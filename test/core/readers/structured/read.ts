import { parseJson } from '../../../../core/formats/json.ts'
import { parseXml } from '../../../../core/formats/xml.ts'
import { parseYaml } from '../../../../core/formats/yaml.ts'
import type { Reading } from '../../../../core/readers/reader.ts'
import { readTree } from '../../../../core/readers/structured/read-tree.ts'
import { readXml } from '../../../../core/readers/structured/read-xml.ts'
import type { Statement } from '../../../../core/words/document.ts'

/** What the readers make of a JSON or YAML file, by its extension. */
export function readFile(path: string, text: string): Reading | undefined {
  const parsed = path.endsWith('.json') ? parseJson(text) : parseYaml(text)
  if (!parsed.ok) throw new Error(parsed.reason.en)
  return readTree(path, parsed.value)
}

/** What the readers make of an XML file. */
export function readXmlFile(path: string, text: string): Reading | undefined {
  const parsed = parseXml(text)
  if (!parsed.ok) throw new Error(parsed.reason.en)
  return readXml(path, parsed.value)
}

/** A statement on one line: place, concept, polarity when it is not asserted, quote. */
export function brief({ concept, polarity, location, quote }: Statement): string {
  const { startLine, endLine } = location
  const place = startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`
  return [place, concept, ...(polarity === 'asserted' ? [] : [polarity]), quote].join(' ')
}

/** The statements of a reading, each on one line. */
export function said(reading: Reading | undefined): readonly string[] {
  return (reading?.statements ?? []).map(brief)
}
