import type { SbomValue } from '../../words/statement-value.ts'
import type { Text } from '../../words/text.ts'
import type { Reading } from '../reader.ts'
import { line, statementIn } from './statement.ts'

/** What was read of a document in one of the formats of software inventories. */
export interface Inventory {
  readonly format: SbomValue['format']
  readonly version: string
  /** Pieces of software named, the project itself apart. */
  readonly components: number
  /** The document judges vulnerabilities instead. */
  readonly isVex: boolean
  readonly at: { readonly startLine: number }
}

const NAMES = { cyclonedx: 'CycloneDX', spdx: 'SPDX' } as const

/** Types of CycloneDX components that are no software: the format also describes hardware and data. */
const NOT_SOFTWARE = new Set(['device', 'data', 'cryptographic-asset', 'file'])

/** Whether a CycloneDX component of this type is software; libraries often go without a type. */
export function isSoftware(type: string | undefined): boolean {
  return !NOT_SOFTWARE.has(type ?? 'library')
}

/** The reading of an inventory; one that names no software states nothing, and says why. */
export function inventoryReading(path: string, inventory: Inventory): Reading {
  const { format, version, components, isVex, at } = inventory
  if (components === 0 || isVex)
    return { ...REST, kinds: ['configuration'], because: emptyBecause(inventory), statements: [] }
  const value = { type: 'sbom', format, version, components } as const
  const quote = `${NAMES[format]} ${version}`
  return {
    ...REST,
    kinds: ['sbom'],
    because: {
      en: `It lists software components in the ${NAMES[format]} format`,
      fr: `Il liste des composants logiciels au format ${NAMES[format]}`,
    },
    statements: [statementIn(path, { concept: 'sbom', at: line(at.startLine), quote, value })],
  }
}

const REST = { language: 'none', read: 'full' } as const

function emptyBecause({ format, isVex }: Inventory): Text {
  const name = NAMES[format]
  if (isVex) {
    return {
      en: `It is a document in the ${name} format about vulnerabilities (VEX), not an inventory of components`,
      fr: `C’est un document au format ${name} sur des vulnérabilités (VEX), pas un inventaire de composants`,
    }
  }
  return {
    en: `It is a document in the ${name} format that lists no software component other than the project itself`,
    fr: `C’est un document au format ${name} qui ne liste pas d’autre composant logiciel que le projet lui-même`,
  }
}
