import type { IncomingMessage } from 'node:http'

/** Bytes of a delivery that GitHub documents as its largest. */
export const BODY_LIMIT = 25 * 1024 * 1024

/** The body of a request as text, or `undefined` as soon as it is larger than `limit` bytes. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}
