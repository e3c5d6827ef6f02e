import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { markdownBlock, markdownCode, markdownLink, markdownText, visible } from '../../../core/reporters/escape.ts'
import { forgeRenderer } from './forge.ts'
import { hostile } from './hostile.ts'

const markdown = forgeRenderer()

function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
}

/** What a reader sees of one line: spaces run together, as in any rendered page. */
function seen(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}

describe('Markdown', () => {
  test('text stays text: no tag, no link, nothing lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = markdown.render(markdownText(text)).trim()
        const inner = html.replace(/^<p>/, '').replace(/<\/p>$/, '')
        expect(inner).not.toMatch(/[<>]/)
        expect(decoded(inner).replace(/\s+/g, ' ').trim()).toBe(seen(text).replaceAll('\u200b', ''))
      }),
      { numRuns: 500 },
    )
  })

  test('nobody is mentioned, no issue or commit is referred to, no address becomes a link', () => {
    const text = markdownText('@org/team #12 GH-7 https://x.example www.x.example a1b2c3d4e5')
    expect(text).toBe(
      '@\u200borg/team #\u200b12 GH-\u200b7 https:\u200b//x.example www\u200b.x.example a1b2c3\u200bd4e5',
    )
    fc.assert(
      fc.property(hostile, (any) => {
        expect(markdownText(any) + markdownCode(any)).not.toMatch(/@[\w/]/)
        expect(markdownText(any)).not.toMatch(/\bwww\.\S|:\/\/|#\d/i)
      }),
    )
  })

  test('a code span is one code span, whatever backticks it holds', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = markdown.renderInline(`a ${markdownCode(text)} b`)
        const [, content] = /^a <code>([^<]*)<\/code> b$/.exec(html) ?? []
        expect(content).toBeDefined()
        expect(decoded(content ?? '').trim()).toBe(visible(text).replaceAll('\u200b', '').trim())
      }),
      { numRuns: 500 },
    )
  })

  test('a row of a table keeps its cells', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = markdown.render(`| a | b |\n| --- | --- |\n| ${markdownText(text)} | last |\n`)
        expect(html.match(/<td>/g)).toHaveLength(2)
        expect(html).toContain('<td>last</td>')
      }),
      { numRuns: 500 },
    )
  })

  test('a block holds its text as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const content = text.replace(/[\r\0]/g, '')
        const tokens = new MarkdownIt().parse(markdownBlock(content, 'suggestion'), {})
        expect(tokens).toHaveLength(1)
        expect(tokens[0]?.content.replaceAll('\ufffd', '')).toBe(
          (content === '' ? '' : `${content.replace(/\n$/, '')}\n`).replaceAll('\ufffd', ''),
        )
      }),
    )
  })

  test('a block of no text has no line, which a forge takes for lines left out', () => {
    expect(markdownBlock('', 'suggestion')).toBe('```suggestion\n```')
    expect(markdownBlock('\n', 'suggestion')).toBe('```suggestion\n\n```')
  })

  test('a link leads to the web or is no link', () => {
    expect(markdownLink('label', 'javascript:alert(1)')).toBe('label')
    expect(markdownLink('label', undefined)).toBe('label')
    const html = markdown.render(markdownLink('`a]: b`', 'https://x.example'))
    expect(html).toContain('<a href="https://x.example"><code>a]: b</code></a>')
    expect(markdownLink('label', 'https://x.example/a) b')).toBe('[label](https://x.example/a%29%20b)')
    fc.assert(
      fc.property(hostile, (text) => {
        const html = markdown.renderInline(`${markdownLink('label', `https://x.example/${text}`)}`)
        expect(html).toMatch(/^<a href="https:\/\/x\.example\/[^"<>]*">label<\/a>$/)
      }),
    )
  })
})
