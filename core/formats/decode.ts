import type { Text } from '../words/text.ts'
import { decodeAs, type Encoding } from './text-decoder.ts'

/** The text of a file, or the sentence that says why it has none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Text }

const BINARY: Text = {
  en: 'The file holds bytes that are not text; gardefou reads text files only',
  fr: 'Le fichier contient des octets qui ne sont pas du texte\u202f; gardefou ne lit que des fichiers texte',
}

const UNKNOWN_ENCODING: Text = {
  en: 'The encoding of the file was not recognised; save it as UTF-8 to have it read',
  fr: 'L’encodage du fichier n’a pas été reconnu\u202f; enregistrez-le en UTF-8 pour qu’il soit lu',
}

/** Share of bytes above 127 beyond which a text in a Western language is not plausible. */
const PLAUSIBLE_ACCENTS = 0.3

/**
 * The text held by `bytes`: UTF-8, UTF-16 with its mark, else Windows-1252 when that is plausible.
 * Marks are stripped and every line ends with `\n`, so that lines count as editors count them.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = encodingOfMark(bytes)
  if (marked === undefined && bytes.includes(0)) return { ok: false, reason: BINARY }
  const text = decodeAs(marked ?? 'utf-8', bytes) ?? (marked === undefined ? decodeWestern(bytes) : undefined)
  if (text === undefined) return { ok: false, reason: UNKNOWN_ENCODING }
  return { ok: true, text: text.replace(/\r\n?/g, '\n') }
}

function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodeWestern(bytes: Uint8Array): string | undefined {
  if (!isPlausiblyWestern(bytes)) return undefined
  return decodeAs('windows-1252', bytes)
}

function isPlausiblyWestern(bytes: Uint8Array): boolean {
  const accents = bytes.filter((byte) => byte >= 0x80).length
  return accents <= bytes.length * PLAUSIBLE_ACCENTS && !bytes.some(isControl)
}

/** Control codes that no text file holds, and the five codes that Windows-1252 leaves without a character. */
function isControl(byte: number): boolean {
  if (byte < 0x20) return byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d
  return byte === 0x7f || byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d
}
