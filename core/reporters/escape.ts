/**
 * What cannot be seen and can deceive: controls, soft hyphen, bidirectional marks and overrides, zero-width
 * characters other than the joiners that emoji and some scripts need, fillers, line separators, tags and the selectors
 * beside them, which can carry a hidden text, lone surrogates.
 * The narrow and plain no-break spaces of French stay as they are.
 */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5|\p{Cs}/gu

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

/** Seven digits name a commit; no piece is left that long. */
function shortOfCommit(digits: string): string {
  return digits.replace(/.{6}(?=.)/g, `$&${BREAK}`)
}

/**
 * Stops mentions, references to issues and commits, emoji and addresses from being made, wherever they stand: a mention
 * sends a message to a person or a team, and a reference leaves a trace in the issue referred to.
 */
function inert(text: string): string {
  return text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:(?=\/\/|[a-z0-9_+-]+:)/gi, `:${BREAK}`)
    .replace(/\b(?:www(?=\.\S)|(?:mailto|xmpp)(?=:))/gi, `$&${BREAK}`)
    .replace(/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/gi, shortOfCommit)
}

/**
 * Plain text inside Markdown, on one line: nothing in it formats, links, mentions, or ends a table's cell. Spaces around
 * it are dropped, because four of them at the start of a list's entry make code. The zero-width space holds where a backslash does not, because forges look for mentions after rendering.
 */
export function markdownText(text: string): string {
  return inert(visible(text).trim())
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(?:[-+=#]|\d+(?=[.)]))/, guarded)
}

function guarded(start: string): string {
  return /^\d/.test(start) ? `${start}${BREAK}` : `\\${start}`
}

/** A title on a forge, which is plain text on one line: no mention and no reference is made from it either. */
export function titleText(text: string): string {
  return inert(visible(text))
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

/** A fenced block that holds `text` as it is, whatever fences it has; no text is no line, not an empty one. */
export function markdownBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  const lines = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return `${fence}${language}\n${lines}${fence}`
}

/** At the head of a paragraph `[…]:` begins a definition of links, which shows nothing; a joiner before it, which nobody sees, does not. */
function bracketed(label: string): string {
  return label.includes(']:') ? `\u2060[${label}]` : `[${label}]`
}

/** A Markdown link to a web address; just the label when the address is no `http` or `https` one. */
export function markdownLink(label: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[^\s/]/.test(url)) return label
  return `${bracketed(label)}(${wellFormed(visible(url)).replace(/[\s()<>"'\\`|[\]{}*_@]/g, hexadecimal)})`
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

/**
 * A message for SARIF, where `[text](target)` would be a link. Code scanning says messages again in comments of its own
 * on a pull request, so what would be a mention, a reference or a tag there is broken too.
 */
export function sarifText(text: string): string {
  return inert(visible(text))
    .replace(/\](?=\()/g, `]${BREAK}`)
    .replace(/<(?=[a-z/!?])/gi, `<${BREAK}`)
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
