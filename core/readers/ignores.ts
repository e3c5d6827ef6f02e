import { withoutComments } from '../formats/comments.ts'
import { commentsInYaml } from '../formats/yaml-comments.ts'
import { parseIsoDate } from '../time/plain-date.ts'
import type { Ignore, RefusedIgnore } from '../words/document.ts'
import type { Location } from '../words/location.ts'
import type { Text } from '../words/text.ts'

/** A reason is for those who read it later: fewer words than this say nothing. */
const FEWEST_WORDS = 3

const DIRECTIVE = /^\s*(?<rule>[a-z][a-z0-9-]*)\s+(?:until|jusqu['’]au)\s+(?<until>[^\s:]+)\s*:\s*(?<reason>[\s\S]*)$/

const EXPECTED: Readonly<Record<'form' | 'date' | 'reason', Text>> = {
  form: {
    en: 'gardefou-ignore, a rule, until and a date, a colon and a reason',
    fr: 'gardefou-ignore, une règle, until et une date, deux-points et un motif',
  },
  date: {
    en: 'a day of the calendar written YYYY-MM-DD',
    fr: 'un jour du calendrier écrit AAAA-MM-JJ',
  },
  reason: {
    en: 'a reason of at least three words',
    fr: 'un motif d’au moins trois mots',
  },
}

function isReason(text: string): boolean {
  return (
    text
      .trim()
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS
  )
}

function readDirective(text: string, location: Location): Ignore | RefusedIgnore {
  const { rule, until, reason } = DIRECTIVE.exec(text)?.groups ?? {}
  if (rule === undefined || until === undefined || reason === undefined) return { location, expected: EXPECTED.form }
  if (parseIsoDate(until) === undefined) return { location, expected: EXPECTED.date }
  if (!isReason(reason)) return { location, expected: EXPECTED.reason }
  return { rule, until, reason: reason.replace(/\s+/g, ' ').trim(), location }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function fromPage(path: string, text: string): (Ignore | RefusedIgnore)[] {
  const shown = withoutComments(text).split('\n')
  return [...text.matchAll(/<!--\s*gardefou-ignore\b([\s\S]*?)-->/g)].flatMap((match) => {
    const [startLine, endLine] = [lineAt(text, match.index), lineAt(text, match.index + match[0].length)]
    const isShown = shown[startLine - 1]?.includes('gardefou-ignore') ?? false
    return isShown ? [] : [readDirective(match[1] ?? '', { path, startLine, endLine })]
  })
}

function fromYaml(path: string, text: string): (Ignore | RefusedIgnore)[] {
  return commentsInYaml(text).flatMap(({ text: comment, line }) => {
    const [, directive] = /^\s*gardefou-ignore\b(.*)$/.exec(comment) ?? []
    return directive === undefined ? [] : [readDirective(directive, { path, startLine: line, endLine: line })]
  })
}

/**
 * The answers that a file holds in its own comments: HTML comments of Markdown and XML, `#` comments of YAML. What is
 * meant as one and is not written right is given too, so that nobody takes it for heard.
 */
export function ignoresIn(path: string, text: string): readonly (Ignore | RefusedIgnore)[] {
  if (!text.includes('gardefou-ignore')) return []
  if (/\.(?:md|mdx|markdown|xml)$/i.test(path)) return fromPage(path, text)
  return /\.ya?ml$/i.test(path) ? fromYaml(path, text) : []
}
