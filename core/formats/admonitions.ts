import { fencedLines } from './fences.ts'

/** `!!! warning "Title"`, `??? note`, `=== "Tab"`: what follows, indented by four, is the page's own text. */
const INDENTED = /^(\s*)(?:!!!|\?\?\?\+?|===)\s+(?:[\w-]+(?:\s+"[^"]*")?|"[^"]*")\s*$/
/** `:::note`, `:::`: what stands between is the page's own text. */
const COLONS = /^\s*:{3,}\s*(?:\{?[\w-]+.*)?$/
/** `> [!NOTE]`: an alert is no quotation. */
const ALERT = /^\s*>\s*\[!\w+\]\s*$/
/** Modules that a page of documentation imports. */
const MODULE = /^(?:import\s.+\sfrom\s+['"].+['"];?|export\s+(?:const|default)\s.*)$/

interface Scan {
  /** Indentation of the admonition that is open. */
  indent: number | undefined
  inAlert: boolean
}

function isInside(line: string, indent: number): boolean {
  return line.trim() === '' || line.search(/\S/) >= indent + 4
}

function plain(line: string, scan: Scan): string {
  if (scan.indent !== undefined && isInside(line, scan.indent)) return line.slice(Math.min(4, line.length))
  scan.indent = undefined
  if (scan.inAlert && /^\s*>/.test(line)) return line.replace(/^\s*>\s?/, '')
  scan.inAlert = ALERT.test(line)
  const opening = INDENTED.exec(line)
  if (opening !== null) scan.indent = opening[1]?.length ?? 0
  return scan.inAlert || opening !== null || COLONS.test(line) || MODULE.test(line) ? '' : line
}

/** `markdown` with what documentation sites wrap their text in taken away, lines kept. */
export function withoutAdmonitions(markdown: string): string {
  if (!/^\s*(?:!!!|\?\?\?|===|:::|>\s*\[!|import\s|export\s)/m.test(markdown)) return markdown
  const lines = markdown.split('\n')
  const fenced = fencedLines(lines)
  const scan: Scan = { indent: undefined, inAlert: false }
  return lines.map((line, at) => (fenced[at] && scan.indent === undefined ? line : plain(line, scan))).join('\n')
}
