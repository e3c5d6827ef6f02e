/** The part of the platform's decoder in use; a global of every host, declared here because `core` has no platform types. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string }

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** `bytes` read as `encoding`, without its byte order mark; `undefined` when they are not valid in it. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
