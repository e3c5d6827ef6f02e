import { describe, expect, it } from 'vitest'
import { withoutAdmonitions } from '../../../core/formats/admonitions.ts'
import { parseMarkdown } from '../../../core/formats/markdown.ts'
import { asMarkdown } from '../../../core/formats/plain-markup.ts'
import { readDocument } from '../../../core/readers/read-document.ts'

/** `level title line` of each section with a title. */
function titles(path: string, text: string): string[] {
  return parseMarkdown(asMarkdown(path, text)).sections.flatMap(({ level, title, titleLine }) =>
    title === '' ? [] : [`${level} ${title} ${titleLine}`],
  )
}

describe('other markups', () => {
  it('knows the headings of reStructuredText by the order of their marks', () => {
    const text = '=======\nThe Set\n=======\n\nWords\n\nLabels\n------\n\n.. note::\n\n   More\n\nOther\n~~~~~\n'
    expect(titles('guide.rst', text)).toEqual(['1 The Set 2', '2 Labels 7', '3 Other 14'])
  })

  it('knows the headings of AsciiDoc, and hides its comments', () => {
    const text = '= Guide\n:toc:\n\n== Étiquettes\n\n////\n== Hidden\n////\n* toxique : injure\n'
    expect(titles('guide.adoc', text)).toEqual(['1 Guide 1', '2 Étiquettes 4'])
  })

  it('takes short lines that stand alone for the headings of plain text', () => {
    const text = 'Annotation guide\n\nLabel set\n- toxic: insults a person\n\nThis sentence ends with a stop.\n'
    expect(titles('guide.txt', text)).toEqual(['2 Annotation guide 1', '2 Label set 3'])
  })

  it('keeps every line in its place', () => {
    const text = 'A\n=\n\n== B\n\nWord\n'
    for (const path of ['a.rst', 'a.adoc', 'a.txt', 'a.md'])
      expect(asMarkdown(path, text).split('\n')).toHaveLength(text.split('\n').length)
  })

  it('reads them, and says that it did not read everything', () => {
    const text = 'Incident response\n=================\n\nIn case of a breach, notify the officer.\n'
    expect(readDocument('docs/incident.rst', new TextEncoder().encode(text))).toMatchObject({
      kinds: ['incident-plan'],
      read: 'partial',
      limit: { fr: expect.stringContaining('titres') },
    })
  })
})

describe('admonitions', () => {
  it.each([
    ['MkDocs', '!!! warning "Read"\n\n    Kept for 2 years.\n\nAfter.'],
    ['a collapsed one', '??? note\n\n    Kept for 2 years.\n\nAfter.'],
    ['a tab', '=== "Data"\n\n    Kept for 2 years.\n\nAfter.'],
    ['Docusaurus', ':::note\n\nKept for 2 years.\n\n:::'],
    ['an alert', '> [!NOTE]\n> Kept for 2 years.'],
  ])('%s holds the words of the page', (_, text) => {
    const blocks = parseMarkdown(text).sections.flatMap((section) => section.blocks)
    expect(blocks).toContainEqual(expect.objectContaining({ type: 'paragraph', text: 'Kept for 2 years.' }))
    expect(withoutAdmonitions(text).split('\n')).toHaveLength(text.split('\n').length)
  })

  it('leaves code and quotations', () => {
    const text = '```\n!!! note\n```\n\n> Someone said so.\n'
    expect(withoutAdmonitions(text)).toBe(text)
  })
})
