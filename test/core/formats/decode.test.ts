import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../core/formats/decode.ts'
import { lineAt, lineStarts } from '../../../core/formats/lines.ts'

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const units = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) units.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(units.buffer)
}

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('durée\n')],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffdurée\n')],
    ['UTF-16, little end first', utf16('\ufeffdurée\n', true)],
    ['UTF-16, big end first', utf16('\ufeffdurée\n', false)],
    ['Windows-1252', Uint8Array.of(0x64, 0x75, 0x72, 0xe9, 0x65, 0x0a)],
    ['CRLF', new TextEncoder().encode('durée\r\n')],
    ['CR', new TextEncoder().encode('durée\r')],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text: 'durée\n' })
  })

  it.each([
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'not text'],
    ['a serialised model', Uint8Array.of(0x80, 0x04, 0x95, 0x1b), 'encoding'],
    ['a text in another alphabet', Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), 'encoding'],
    ['half a UTF-16 pair', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'encoding'],
  ])('says why it does not read %s', (_, bytes, said) => {
    expect(decode(bytes)).toMatchObject({ ok: false, reason: { en: expect.stringContaining(said) } })
  })

  it('gives back any text, line ends apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0\ufeff]/.test(text))
        expect(decode(new TextEncoder().encode(text))).toEqual({ ok: true, text: text.replace(/\r\n?/g, '\n') })
      }),
    )
  })

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decode(bytes)).toHaveProperty('ok')
      }),
    )
  })
})

describe('lineAt', () => {
  it('counts the line ends before an offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n')), fc.nat(), (characters, seed) => {
        const text = characters.join('')
        const offset = seed % (text.length + 1)
        expect(lineAt(lineStarts(text), offset)).toBe(text.slice(0, offset).split('\n').length)
      }),
    )
  })
})
