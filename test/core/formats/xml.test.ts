import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementsOf, parseXml } from '../../../core/formats/xml.ts'

describe('parseXml', () => {
  it('gives every element its attributes, its own text and its lines', () => {
    const parsed = parseXml(
      '<!-- a\nb -->\n<View>\n  <Header\n    value="a &amp; b"/>\n  <p>one <b>two</b>\n three</p>\n</View>\n',
    )
    if (!parsed.ok) throw new Error(parsed.reason.en)
    expect([...elementsOf(parsed.value)]).toMatchObject([
      { name: 'View', startLine: 3, endLine: 8 },
      { name: 'Header', attributes: { value: 'a & b' }, startLine: 4, endLine: 5 },
      { name: 'p', text: 'one \n three', startLine: 6, endLine: 7 },
      { name: 'b', text: 'two', startLine: 6, endLine: 6 },
    ])
  })

  it.each([
    ['an element that is not closed', '<View>\n<a>\n</View>', 3],
    ['two roots', '<a/>\n<b/>', 2],
    ['an entity of the document’s own', '<!DOCTYPE a [<!ENTITY x "y">]>\n<a>\n&x;</a>', 3],
    ['text alone', 'hello', 1],
  ])('refuses %s, on its line', (_, text, line) => {
    expect(parseXml(text)).toMatchObject({ ok: false, line })
  })

  it('refuses entities that multiply', { timeout: 2000 }, () => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n} "${`&e${n - 1};`.repeat(10)}">`)
    expect(parseXml(`<!DOCTYPE a [${entities.join('')}]><a>&e19;</a>`).ok).toBe(false)
  })

  it('refuses elements nested too deep', { timeout: 2000 }, () => {
    expect(parseXml('<a>'.repeat(100_000))).toMatchObject({ ok: false, reason: { en: expect.stringContaining('64') } })
  })

  it('never throws', () => {
    const parts = [
      '<a>',
      '</a>',
      '<b c="d"/>',
      '&amp;',
      '&x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x',
      '?>',
      '\n',
      'text',
    ]
    const xmlish = fc.array(fc.constantFrom(...parts)).map((chosen) => chosen.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), xmlish), (text) => {
        expect(parseXml(text)).toHaveProperty('ok')
      }),
    )
  })
})
