import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { fold } from '../lexicon/fold.ts'

/**
 * Sixteen hexadecimal digits for one finding, from its rule, its dataset and the rule's own key.
 * Neither path nor line takes part, so that a finding keeps its name when text moves or a file is renamed.
 */
export function fingerprint(rule: string, dataset: string | undefined, key: string): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, dataset ?? null, fold(key)])))).slice(0, 16)
}

/** What a fingerprint becomes where it occurs for the `count`-th time after the first. */
export function again(first: string, count: number): string {
  return fingerprint(first, undefined, `${count}`)
}

/** Gives every fingerprint that occurs again a further ordinal, so that no two are the same. */
export function distinct<T extends { readonly fingerprint: string }>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, count + 1)
    return count === 0 ? finding : { ...finding, fingerprint: again(finding.fingerprint, count) }
  })
}
