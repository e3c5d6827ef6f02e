import type { Token } from 'markdown-it'
import type { Link } from './markdown-document.ts'

/** What people see of a run of inline markup. */
export interface InlineText {
  readonly text: string
  readonly links: readonly Link[]
  readonly lineBreaks: readonly number[]
}

interface Builder {
  text: string
  readonly links: Link[]
  readonly lineBreaks: number[]
  link: { readonly href: string; readonly from: number } | undefined
}

const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>()[\]"'`]+[^\s<>()[\]"'`.,;:!?]/g

/** Text, links and line breaks of the inline tokens of one block. */
export function inlineText(tokens: readonly Token[]): InlineText {
  const builder: Builder = { text: '', links: [], lineBreaks: [], link: undefined }
  for (const token of tokens) append(builder, token)
  closeLink(builder)
  return { text: builder.text.trimEnd(), links: builder.links, lineBreaks: builder.lineBreaks }
}

function append(builder: Builder, token: Token): void {
  if (token.type === 'text' || token.type === 'code_inline') appendText(builder, token.content)
  else if (token.type === 'softbreak' || token.type === 'hardbreak') appendBreak(builder)
  else if (token.type === 'html_inline') appendHtml(builder, token.content)
  else if (token.type === 'link_open') openLink(builder, String(token.attrGet('href') ?? ''))
  else if (token.type === 'link_close') closeLink(builder)
}

function appendText(builder: Builder, content: string): void {
  const text = content.replace(/\s+/g, ' ')
  if (builder.link === undefined) builder.links.push(...addressesIn(text))
  builder.text += builder.text === '' || builder.text.endsWith(' ') ? text.trimStart() : text
}

/** The addresses written out in `text`; each is its own link. */
export function addressesIn(text: string): readonly Link[] {
  return [...text.matchAll(BARE_ADDRESS)].map(([address]) => ({ href: address, text: address }))
}

function appendBreak(builder: Builder): void {
  appendText(builder, ' ')
  builder.lineBreaks.push(builder.text.length)
}

function appendHtml(builder: Builder, tag: string): void {
  if (/^<br\b/i.test(tag)) appendText(builder, ' ')
  const href = hrefOf(tag)
  if (href !== undefined) openLink(builder, href)
  if (/^<\/a\b/i.test(tag)) closeLink(builder)
}

/** The address of an `<a>` tag; `undefined` for any other tag. */
export function hrefOf(tag: string): string | undefined {
  if (!/^<a\s/i.test(tag)) return undefined
  const [, double, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? []
  return double ?? single
}

function openLink(builder: Builder, href: string): void {
  closeLink(builder)
  builder.link = { href, from: builder.text.length }
}

function closeLink(builder: Builder): void {
  if (builder.link === undefined) return
  builder.links.push({ href: builder.link.href, text: builder.text.slice(builder.link.from).trim() })
  builder.link = undefined
}
