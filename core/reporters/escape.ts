/**
 * What cannot be seen and can deceive: controls, soft hyphen, bidirectional marks and overrides, zero-width
 * characters other than the joiners that emoji and some scripts need, line separators, tags, lone surrogates.
 * The narrow and plain no-break spaces of French stay as they are.
 */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu

const BREAK = '\u200b'

function named(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`
}

/** One line of text in which every character can be seen: white space becomes a space, the unseen is named. */
export function visible(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(UNSEEN, named)
}

/** Text for a terminal: one line, without a character that moves the cursor, changes colours or reverses reading. */
export function terminalText(text: string): string {
  return visible(text)
}

/**
 * A line for a workflow's log, where the runner obeys `::command::` at the start of a line and `##[command]`
 * anywhere in it. The line reads the same, and commands nothing.
 */
export function logLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, `$1:${BREAK}`).replace(/##(?=\[)/g, `##${BREAK}`)
}

/** The message of a workflow command. */
export function workflowData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a workflow command. */
export function workflowProperty(text: string): string {
  return workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Stops mentions, references to issues and commits, and addresses from becoming links, wherever they stand. */
function inert(text: string): string {
  return text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/\b(www)\.(?=\S)/gi, `$1${BREAK}.`)
    .replace(/\b(?=[a-f]*\d)(?=\d*[a-f])([0-9a-f]{4})(?=[0-9a-f]{3,36}\b)/gi, `$1${BREAK}`)
}

/**
 * Plain text inside Markdown, on one line: nothing in it formats, links, mentions, or ends a table's cell.
 * The zero-width space holds where a backslash does not, because forges look for mentions after rendering.
 */
export function markdownText(text: string): string {
  return inert(visible(text))
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([-+=#]|\d+(?=[.)]))/, (_, space: string, start: string) => space + guarded(start))
}

function guarded(start: string): string {
  return /^\d/.test(start) ? `${start}${BREAK}` : `\\${start}`
}

/**
 * A code span that holds `text` whatever backticks it has. Mentions are stopped here too,
 * because an answer by e-mail quotes the text without its formatting.
 */
export function markdownCode(text: string): string {
  const content = visible(text).replace(/@/g, `@${BREAK}`) || ' '
  const fence = '`'.repeat(longestRun(content) + 1)
  const pad = /^`|`$|^ .* $/.test(content) ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
}

/** A fenced block that holds `text` as it is, whatever fences it has. */
export function markdownBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${language}\n${text.endsWith('\n') ? text : `${text}\n`}${fence}`
}

/** A Markdown link to a web address; just the label when the address is no `http` or `https` one. */
export function markdownLink(label: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[^\s/]/.test(url)) return label
  return `[${label}](${wellFormed(visible(url)).replace(/[\s()<>"'\\`|[\]{}*_@]/g, hexadecimal)})`
}

function hexadecimal(character: string): string {
  return encodeURIComponent(character).replace(
    /^[^%]$/,
    (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

/** A message for SARIF, where `[text](target)` would be a link. */
export function sarifText(text: string): string {
  return visible(text).replace(/\](?=\()/g, `]${BREAK}`)
}

/** A repository path as a relative URI reference. */
export function uriPath(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/')
}

/** A value of a hidden marker: letters, digits, `.`, `_`, `-`, `%`, so that no comment can end early. */
export function markerValue(value: string): string {
  return encodeURIComponent(wellFormed(value))
    .replace(/[!'()*~]/g, hexadecimal)
    .replace(/--/g, '%2D%2D')
}

/** JSON in which the unseen characters are written as escapes: the same value, safe to print. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (unseen) => (unseen === '\n' ? unseen : unicodeEscape(unseen)))
}

function unicodeEscape(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  )
}
