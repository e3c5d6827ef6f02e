import { elementsOf, type XmlElement } from '../../formats/xml.ts'
import type { Reader } from '../reader.ts'
import { inventoryReading, isSoftware } from './inventory.ts'
import { line } from './statement.ts'

const NAMESPACE = /cyclonedx\.org\/schema\/bom\/([\d.]+)/

/** A CycloneDX document in XML; only one that names software is an inventory. */
export const readCycloneDxXml: Reader<XmlElement> = (path, root) => {
  const [, version] = NAMESPACE.exec(Object.values(root.attributes).join(' ')) ?? []
  if (localName(root) !== 'bom' || version === undefined) return undefined
  const lists = root.children.filter((child) => localName(child) === 'components')
  const components = lists
    .flatMap((list) => [...elementsOf(list)])
    .filter((element) => localName(element) === 'component')
  return inventoryReading(path, {
    format: 'cyclonedx',
    version,
    components: components.filter(({ attributes }) => isSoftware(attributes.type)).length,
    isVex: isVex(root),
    at: line(root.startLine),
  })
}

/** Verdicts on vulnerabilities, without the graph of an inventory: the components are those concerned, not all. */
function isVex(root: XmlElement): boolean {
  const vulnerabilities = root.children.filter((child) => localName(child) === 'vulnerabilities')
  const isJudged = vulnerabilities
    .flatMap((list) => [...elementsOf(list)])
    .some((item) => localName(item) === 'analysis')
  return isJudged && !root.children.some((child) => localName(child) === 'dependencies')
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}
