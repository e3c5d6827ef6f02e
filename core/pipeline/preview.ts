import type { Finding } from '../words/finding.ts'
import type { Report } from '../words/report.ts'
import { judged } from './judge.ts'
import type { Materials } from './materials.ts'
import type { RunOptions } from './run-options.ts'

function saying({ fingerprint, level }: Finding): string {
  return `${fingerprint} ${level}`
}

function stands({ state, decision }: Finding): boolean {
  return state !== 'fixed' && decision === undefined
}

/** What the configuration that a change proposes would find beside what is found without it, or more gravely. */
export function preview(materials: Materials, options: RunOptions, found: readonly Finding[]): Pick<Report, 'preview'> {
  const { proposed: configuration } = materials
  if (configuration === undefined) return {}
  const known = new Set(found.filter(stands).map(saying))
  const { findings } = judged({ ...materials, configuration }, options)
  return { preview: findings.filter((finding) => stands(finding) && !known.has(saying(finding))) }
}
