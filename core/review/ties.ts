import type { Finding } from '../words/finding.ts'
import { again } from './fingerprint.ts'

/** What was said before under a fingerprint, and of which file. */
export interface Known {
  readonly fingerprint: string
  readonly path: string | undefined
  /** Whether what was said has been settled since: it is then nobody's but its own file's. */
  readonly isSettled?: boolean
}

/** Of findings that share one key, those beyond this many are told apart by their order alone. */
const MOST_TIED = 10

/** Fingerprints that differ by their ordinal alone, the first one's first; none for one that is shared by no other. */
function familyOf(fingerprint: string, all: ReadonlySet<string>): readonly string[] {
  const others = Array.from({ length: MOST_TIED }, (_, at) => again(fingerprint, at + 1))
  return others.some((other) => all.has(other)) ? [fingerprint, ...others] : []
}

/** A fingerprint of `family` for each of `tied`: that of its file before, else its own, else one that is free. */
function shared(family: readonly string[], tied: readonly Finding[], known: readonly Known[]): Map<Finding, string> {
  const given = new Map<Finding, string>()
  const free = new Set(family)
  const ofFile = ({ location }: Finding) =>
    known.filter(({ fingerprint, path }) => free.has(fingerprint) && path === location?.path)
  const isOpenTo = (fingerprint: string, { location }: Finding) => {
    const said = known.filter((one) => one.fingerprint === fingerprint)
    return said.length === 0 || said.some(({ isSettled = false, path }) => !isSettled || path === location?.path)
  }
  const choices: readonly ((finding: Finding) => string | undefined)[] = [
    (finding) => ofFile(finding).find(({ fingerprint }) => fingerprint === finding.fingerprint)?.fingerprint,
    (finding) => ofFile(finding)[0]?.fingerprint,
    (finding) => (isOpenTo(finding.fingerprint, finding) ? finding.fingerprint : undefined),
    (finding) => [...free].find((fingerprint) => isOpenTo(fingerprint, finding)),
    () => [...free][0],
  ]
  for (const choice of choices)
    for (const finding of tied) {
      const fingerprint = given.has(finding) ? undefined : choice(finding)
      if (fingerprint !== undefined && free.delete(fingerprint)) given.set(finding, fingerprint)
    }
  return given
}

/**
 * `findings` with the fingerprints that those of one key in several files had before: told apart by their order, they
 * would change places once one of them is settled. A finding that is tied with no other keeps its own.
 */
export function aligned(findings: readonly Finding[], known: readonly Known[]): Finding[] {
  const all = new Set([...findings, ...known].map(({ fingerprint }) => fingerprint))
  const given = new Map<Finding, string>()
  for (const first of all) {
    const family = familyOf(first, all)
    const tied = findings.filter(({ fingerprint }) => family.includes(fingerprint))
    for (const [finding, fingerprint] of shared(family, tied, known)) given.set(finding, fingerprint)
  }
  return findings.map((finding) => ({ ...finding, fingerprint: given.get(finding) ?? finding.fingerprint }))
}
