/** Whether `text` is the fingerprint of a file: MD5 (with DVC's mark for folders), SHA-1 or SHA-256, in hexadecimal. */
export function isFileHash(text: string | undefined): boolean {
  return (
    text !== undefined && /^(?:(?:md5|sha1|sha256):)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})(?:\.dir)?$/i.test(text)
  )
}
