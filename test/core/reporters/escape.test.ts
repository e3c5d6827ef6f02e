import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  jsonText,
  logLine,
  markerValue,
  sarifText,
  terminalText,
  titleText,
  uriPath,
  visible,
  workflowData,
  workflowProperty,
} from '../../../core/reporters/escape.ts'
import { hostile } from './hostile.ts'

describe('visible', () => {
  test('names what hides, and keeps the spaces of French', () => {
    expect(visible('a\u001b[31mb\u202ec\u200bd\u00ade')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{200b}d\\u{ad}e')
    expect(visible('Voici\u202f: «\u202fceci\u202f»\u00a0!')).toBe('Voici\u202f: «\u202fceci\u202f»\u00a0!')
    expect(visible('one\r\n\ttwo')).toBe('one two')
    expect(visible('\ud800')).toBe('\\u{d800}')
    expect(visible('a\u{e0101}\u{e0041}\u034f')).toBe('a\\u{e0101}\\u{e0041}\\u{34f}')
  })

  test('leaves no control, no override and no line break, whatever it is given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(terminalText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Cs}/u)
      }),
    )
  })
})

describe('workflow logs', () => {
  test('a line commands nothing and reads the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = logLine(visible(text))
        expect(line.trimStart().startsWith('::')).toBe(false)
        expect(line).not.toContain('##[')
        expect(line.replaceAll('\u200b', '')).toBe(visible(text).replaceAll('\u200b', ''))
      }),
    )
    expect(logLine('  ::error::x')).toBe('  :\u200b:error::x')
  })

  test('data and properties cannot end early', () => {
    expect(workflowData('50%\r\n::error::')).toBe('50%25%0D%0A::error::')
    expect(workflowProperty('a,line=3::b')).toBe('a%2Cline=3%3A%3Ab')
    fc.assert(
      fc.property(hostile, (text) => {
        expect(workflowProperty(text)).not.toMatch(/[\r\n:,]/)
      }),
    )
  })
})

describe('data formats', () => {
  test('a marker value cannot end a comment, and comes back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markerValue(text)).toMatch(/^(?!.*--)[A-Za-z0-9._%-]*$/)
        expect(decodeURIComponent(markerValue(text))).toBe(text.replace(/\p{Cs}/gu, '\ufffd'))
      }),
    )
  })

  test('a SARIF message holds no link, no mention and no tag', () => {
    expect(sarifText('[here](1) @org/team #12 <img> a < b')).toBe(
      '[here]\u200b(1) @\u200borg/team #\u200b12 <\u200bimg> a < b',
    )
  })

  test('a title is one line that mentions nobody', () => {
    expect(titleText('a\n@org/team #12')).toBe('a @\u200borg/team #\u200b12')
  })

  test('a path becomes a relative reference', () => {
    expect(uriPath('données/fiche 1#.md')).toBe('donn%C3%A9es/fiche%201%23.md')
    expect(uriPath('a\ud800')).toBe('a%EF%BF%BD')
  })

  test('JSON shows the unseen as escapes and means the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = jsonText({ text })
        expect(JSON.parse(written)).toEqual({ text })
        expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0080-\u009f\u007f]/)
      }),
    )
  })
})
