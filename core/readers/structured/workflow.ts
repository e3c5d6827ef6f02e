import { entriesOf, get, itemsOf, type MapEntry, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Reader } from '../reader.ts'
import { statementIn } from './statement.ts'

/** Actions and commands that write an inventory of components. */
const MAKES_INVENTORY =
  /(?:\banchore\/sbom-action\b|\bcyclonedx\/gh-[\w-]+\b|\bcyclonedx[-/](?:py|npm|bom|node|maven|gomod|cli|dotnet|php|cargo)|\bcargo[- ]cyclonedx\b|\bcyclonedx(?:bom|dx-gradle)\b|\bsyft\b|\bcdxgen\b|\bnpm sbom\b|\bpnpm sbom\b|\bsbom-tool\b|\bdocker sbom\b|\bbom generate\b|\b[\w.-]{0,40}sbom[\w-]{0,40}action\b|\bgenerate-sbom\b|\bspdx-sbom-generator\b|--format[ =](?:cyclonedx|spdx)\b|\b-f (?:cyclonedx|spdx)\b)/i

/** Settings that ask a step of another purpose for an inventory as well. */
const INVENTORY_SETTINGS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    sbom: /^true$|generator=/i,
    format: /^(?:cyclonedx|spdx)/i,
  } as const),
)

const STEP_KEYS = new Set(['uses', 'run', 'script', 'before_script', 'after_script', 'commands', 'sh'])

/** A workflow one of whose steps writes a software inventory; other workflows say nothing of it. */
export const readWorkflow: Reader<TreeNode> = (path, tree) => {
  if (!isWorkflow(tree)) return undefined
  const making = [...activeEntries(tree)].filter(makesInventory)
  if (making.length === 0) return undefined
  return {
    kinds: ['sbom-step'],
    because: {
      en: 'One of its steps makes a software bill of materials',
      fr: 'L’une de ses étapes produit une nomenclature logicielle',
    },
    language: 'none',
    read: 'full',
    statements: making.map((entry) =>
      statementIn(path, { concept: 'sbom', at: placeOf(entry), quote: quoteOf(entry) }),
    ),
  }
}

/** Jobs of GitHub, GitLab or another forge: maps that hold steps or scripts. */
function isWorkflow(tree: TreeNode): boolean {
  const jobs = [...entriesOf(get(tree, 'jobs')), ...entriesOf(tree)].map(({ value }) => value)
  const isComposite = get(tree, 'runs', 'steps') !== undefined
  return isComposite || jobs.some((job) => get(job, 'steps') !== undefined || get(job, 'script') !== undefined)
}

/** All entries but those of a job or a step that never runs. */
function* activeEntries(node: TreeNode): Generator<MapEntry> {
  if (isSwitchedOff(node)) return
  const entries = entriesOf(node)
  yield* entries
  const children = node.kind === 'list' ? node.items : entries.map(({ value }) => value)
  for (const child of children) yield* activeEntries(child)
}

function isSwitchedOff(node: TreeNode): boolean {
  return /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/.test(textOf(get(node, 'if')) ?? '')
}

function makesInventory({ key, value }: MapEntry): boolean {
  const texts = itemsOf(value).map((item) => textOf(item) ?? '')
  if (STEP_KEYS.has(key)) return texts.some((text) => MAKES_INVENTORY.test(withoutShellComments(text)))
  const setting = INVENTORY_SETTINGS.get(key)
  return setting !== undefined && texts.some((text) => setting.test(text))
}

function withoutShellComments(script: string): string {
  return script.replace(/^\s*#.*$/gm, '')
}

function placeOf({ keyLine, value }: MapEntry): { startLine: number; endLine: number } {
  return { startLine: keyLine, endLine: value.endLine }
}

/** The line that makes the inventory, not the script around it. */
function quoteOf({ key, value }: MapEntry): string {
  const lines = itemsOf(value).flatMap((item) => (textOf(item) ?? '').split('\n'))
  const making = lines.find((text) => MAKES_INVENTORY.test(withoutShellComments(text)))
  return `${key}: ${(making ?? lines[0] ?? '').trim()}`
}
