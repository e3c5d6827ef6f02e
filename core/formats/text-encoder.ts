/** The part of the platform's encoder in use; a global of every host, declared here because `core` has no platform types. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The bytes of `text` in UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
