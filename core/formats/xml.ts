import { SaxesParser } from 'saxes'
import type { Text } from '../words/text.ts'
import { MAX_DEPTH, type Parsed, TOO_DEEP } from './parsed.ts'

/** An element with its own text, without that of its children, and the lines it spans, from 1. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
  readonly startLine: number
  readonly endLine: number
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly startLine: number
  text: string
}

const BROKEN: Text = {
  en: 'The XML could not be parsed; correct its syntax to have it read',
  fr: 'Le XML n’a pas pu être analysé\u202f; corrigez sa syntaxe pour qu’il soit lu',
}

class XmlRefusal extends Error {
  readonly reason: Text
  readonly line: number

  constructor(reason: Text, line: number) {
    super(reason.en)
    this.reason = reason
    this.line = line
  }
}

/** The root element of an XML text. Entities of the document's own are refused, never expanded. */
export function parseXml(text: string): Parsed<XmlElement> {
  try {
    const root = read(text)
    return root ? { ok: true, value: root } : { ok: false, reason: BROKEN }
  } catch (error) {
    if (error instanceof XmlRefusal) return { ok: false, reason: error.reason, line: error.line }
    return { ok: false, reason: BROKEN }
  }
}

function read(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  let startLine = 1
  parser.on('error', () => {
    throw new XmlRefusal(BROKEN, parser.line)
  })
  parser.on('opentagstart', () => {
    startLine = parser.line - (parser.column === 0 ? 1 : 0)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MAX_DEPTH) throw new XmlRefusal(TOO_DEEP, startLine)
    open.push({ name, attributes, children: [], startLine, text: '' })
  })
  const addText = (piece: string): void => {
    const current = open.at(-1)
    if (current) current.text += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) return
    const element = { ...closed, text: closed.text.trim(), endLine: parser.line }
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  })
  parser.write(text).close()
  return root
}

/** `element` and all that it holds, in the order of the file. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* elementsOf(child)
}
