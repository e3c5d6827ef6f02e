import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, lineIn, parseMarkdown, type Section } from '../../../core/formats/markdown.ts'

function sections(text: string): readonly Section[] {
  return parseMarkdown(text).sections
}

function blocks(text: string): readonly Block[] {
  return sections(text).flatMap((section) => section.blocks)
}

function outline(text: string): readonly string[] {
  return sections(text).map(
    ({ titleLine, level, path, title }) => `${titleLine} ${level} ${[...path, title].join(' > ')}`,
  )
}

describe('headings', () => {
  it('reads every way of writing them, with their lines', () => {
    const text = [
      'Intro',
      '',
      'Card',
      '====',
      '## **Data**',
      '### MODEL\\_CARD &amp; more {#more}',
      '',
      '**Who annotated?**',
      '',
      'Three people.',
      '',
      '## Next ##',
    ].join('\n')
    expect(outline(text)).toEqual([
      '1 0 ',
      '3 1 Card',
      '5 2 Card > Data',
      '6 3 Card > Data > MODEL_CARD & more',
      '8 7 Card > Data > MODEL_CARD & more > Who annotated?',
      '12 2 Card > Next',
    ])
  })

  it('takes a bold line above its answer as a heading', () => {
    const text = 'Text\n\n**Why was it made?**  \nTo study **cats**.\n\n**Owner:**\nThe team'
    expect(outline(text)).toEqual(['1 0 ', '3 7 Why was it made?', '6 7 Owner'])
    expect(blocks(text).map((block) => [block.startLine, block.text])).toEqual([
      [1, 'Text'],
      [4, 'To study cats.'],
      [7, 'The team'],
    ])
  })

  it('leaves a bold sentence, a bold start and a bold word in their paragraph', () => {
    for (const text of [
      '**No data about people is kept.**',
      '**Retention:** 24 months',
      'We use\n**adjudication**\nhere',
    ]) {
      expect(outline(text)).toEqual(['1 0 '])
    }
  })

  it('leaves headings inside quotes and fences where they are', () => {
    expect(outline('> # Quoted\n\n```md\n# Fenced\n```\n')).toEqual(['1 0 '])
    expect(blocks('> # Quoted\n\n```md\n# Fenced\n```\n')).toMatchObject([
      { type: 'quote', text: 'Quoted', startLine: 1 },
      { type: 'code', text: '# Fenced\n', language: 'md', startLine: 3, endLine: 5 },
    ])
  })
})

describe('blocks', () => {
  it('gives lists their depth and their lines', () => {
    expect(blocks('- a\n  - b\n    1. c\n\n       more\n- [ ] d')).toMatchObject([
      { type: 'item', text: 'a', depth: 0, startLine: 1 },
      { type: 'item', text: 'b', depth: 1, startLine: 2 },
      { type: 'item', text: 'c', depth: 2, startLine: 3 },
      { type: 'item', text: 'more', depth: 2, startLine: 5 },
      { type: 'item', text: '[ ] d', depth: 0, startLine: 6 },
    ])
  })

  it('gives rows their cells under their header', () => {
    const rows = blocks('| Label | Means |\n|:--|--:|\n| `cat` | a **cat**<br>or kitten |\n| dog | |\n')
    expect(rows).toMatchObject([
      { type: 'row', cells: ['Label', 'Means'], startLine: 1 },
      { type: 'row', cells: ['cat', 'a cat or kitten'], header: ['Label', 'Means'], startLine: 3, endLine: 3 },
      { type: 'row', cells: ['dog', ''], startLine: 4 },
    ])
    expect(rows[0]?.header).toBeUndefined()
  })

  it('reads HTML: tables, details, lists and headings', () => {
    const text = [
      '<table>',
      '  <tr><th>Donnée</th><th>Durée</th></tr>',
      '  <tr>',
      '    <td>CV</td>',
      '',
      '<td><a href="/p?a=1&amp;b=2">24&nbsp;mois</a></td>',
      '  </tr>',
      '</table>',
      '<details><summary>Conservation</summary>',
      '',
      'Supprimés après **un an**.',
      '',
      '</details>',
      '',
      '<h2 align="center">Contact</h2>',
      '<div>',
      '  <p>Écrire à l’équipe</p><ul><li>un</li><li>deux</li></ul><script>var a = "x"</script>',
      '</div>',
    ].join('\n')
    expect(outline(text)).toEqual(['2 0 ', '9 7 Conservation', '15 2 Contact'])
    expect(blocks(text)).toMatchObject([
      { type: 'row', cells: ['Donnée', 'Durée'], startLine: 2 },
      {
        type: 'row',
        cells: ['CV', '24 mois'],
        header: ['Donnée', 'Durée'],
        links: [{ href: '/p?a=1&b=2' }],
        startLine: 4,
        endLine: 7,
      },
      { type: 'paragraph', text: 'Supprimés après un an.', startLine: 11 },
      { type: 'paragraph', text: 'Écrire à l’équipe', startLine: 17 },
      { type: 'item', text: 'un', startLine: 17 },
      { type: 'item', text: 'deux', startLine: 17 },
    ])
  })

  it('drops comments wherever they stand, and leaves code alone', () => {
    const text = 'a <!-- b --> c\n<!-- Help:\n\n# Not a title\n\nend -->\nd `<!-- e -->`\n\n```html\n<!-- f -->\n```\n'
    expect(blocks(text).map((block) => [block.startLine, block.text])).toEqual([
      [1, 'a c'],
      [7, 'd <!-- e -->'],
      [9, '<!-- f -->\n'],
    ])
    expect(outline('a\n\n<!-- never closed\n\n# Hidden')).toEqual(['1 0 '])
    expect(outline('see <!-- in the text\n\n# Seen')).toEqual(['1 0 ', '3 1 Seen'])
  })

  it('keeps links and bare addresses', () => {
    const [block] = blocks(
      'See [the *policy*](docs/policy.md), https://example.org/a?b=1. ![alt](x.png) <https://example.org/c>',
    )
    expect(block?.text).toBe('See the policy, https://example.org/a?b=1. https://example.org/c')
    expect(block?.links).toEqual([
      { href: 'docs/policy.md', text: 'the policy' },
      { href: 'https://example.org/a?b=1', text: 'https://example.org/a?b=1' },
      { href: 'https://example.org/c', text: 'https://example.org/c' },
    ])
  })

  it('tells on which line a word of a long paragraph stands', () => {
    const [block] = blocks('\none two\nthree **four\nfive** six\n')
    if (!block) throw new Error('expected a block')
    expect(block.text).toBe('one two three four five six')
    const lines = ['one', 'three', 'four', 'five', 'six'].map((word) => lineIn(block, block.text.indexOf(word)))
    expect(lines).toEqual([2, 3, 3, 4, 4])
  })
})

describe('front matter', () => {
  it('is read with the lines of the file, blank lines and a mark before it allowed', () => {
    const page = parseMarkdown('\ufeff\n---\nlicense: mit\ntags:\n- a\n---\n# Title\n')
    expect(page.frontMatter).toMatchObject({ ok: true, startLine: 2, endLine: 6, tree: { startLine: 3, endLine: 5 } })
    expect(page.sections).toMatchObject([{ title: 'Title', titleLine: 7 }])
  })

  it.each([
    ['a template', '---\n# help\n{{ card_data }}\n---\n', 'template'],
    ['a list', '---\n- license: mit\n---\n', 'list'],
    ['a word', '---\nmit\n---\n', 'plain text'],
    ['broken YAML', '---\nlicense: [mit\ntags: x\n---\n', 'could not be parsed'],
    ['a key written twice', '---\nlicense: mit\nlicense: apache\n---\n', '"license" appears twice'],
  ])('says why %s is not read', (_, text, said) => {
    expect(parseMarkdown(text).frontMatter).toMatchObject({ ok: false, reason: { en: expect.stringContaining(said) } })
  })

  it('gives the line of what is broken', () => {
    expect(parseMarkdown('---\na: 1\nb: 2\na: 3\n---\n').frontMatter).toMatchObject({ ok: false, line: 4 })
  })

  it('is not seen in prose between two rules, nor without a second fence', () => {
    expect(parseMarkdown('---\n\nHello *you*\n\n# Title\n\n---\n')).toMatchObject({ frontMatter: undefined })
    expect(outline('---\n\nHello\n\n# Title\n\n---\n')).toEqual(['3 0 ', '5 1 Title'])
    expect(parseMarkdown('---\nlicense: mit\n').frontMatter).toBeUndefined()
  })

  it('may be empty', () => {
    expect(parseMarkdown('---\n---\n# T').frontMatter).toMatchObject({ ok: true, tree: { kind: 'map', entries: [] } })
  })
})

describe('any text', () => {
  it('is a page whose lines stand in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), markdownish()), (text) => {
        const last = text.split('\n').length
        const spans = sections(text).flatMap((section) => [section, ...section.blocks])
        for (const { startLine, endLine } of spans) {
          expect(startLine).toBeGreaterThanOrEqual(1)
          expect(endLine).toBeGreaterThanOrEqual(startLine)
          expect(endLine).toBeLessThanOrEqual(last)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['emphasis', '*a_ '.repeat(20_000)],
    ['strong emphasis', 'a**b'.repeat(50_000)],
    ['backquotes', Array.from({ length: 1500 }, (_, count) => '`'.repeat(count)).join(' ')],
    ['quotes', '>'.repeat(5000)],
    ['nested lists', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['open comments', '<!-- '.repeat(20_000)],
    ['open tags', '<div\n'.repeat(20_000)],
    ['open links', '[a]('.repeat(20_000)],
    ['a page of headings', '# a\n'.repeat(20_000)],
    ['table cells', `<table>${'<td>'.repeat(20_000)}`],
    ['fence marks', '- > '.repeat(20_000)],
  ])('is read quickly: %s', { timeout: 3000 }, (_, text) => {
    expect(sections(`# Before\n\n${text}`)[0]?.title).toBe('Before')
  })
})

function markdownish(): fc.Arbitrary<string> {
  const parts = [
    'a',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '**',
    '- ',
    '> ',
    '|',
    '|-|\n',
    '```',
    '<!--',
    '-->',
    '<td>',
    '</tr>',
    '<table>',
    '<li>',
    '<summary>',
    '[x](y)',
    '---\n',
    '  \n',
    '`',
    '<a href="b">',
    '    ',
    'k: v\n',
  ]
  return fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((chosen) => chosen.join(''))
}
