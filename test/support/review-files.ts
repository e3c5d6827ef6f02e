import { run } from '../../core/pipeline/run.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Report } from '../../core/words/report.ts'
import { rules } from '../../rules/index.ts'
import { memorySnapshot } from './memory-snapshot.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A whole review of files held in memory, alone or against a base, through the real pipeline and all rules. */
export async function reviewFiles(
  head: Files,
  { base, today = '2026-11-23' }: { base?: Files; today?: string } = {},
): Promise<Report> {
  const headSnapshot = memorySnapshot(head)
  const baseSnapshot = base === undefined ? undefined : memorySnapshot(base)
  return run(
    { head: headSnapshot, base: baseSnapshot, trusted: baseSnapshot ?? headSnapshot, publish: async () => {} },
    { rules, today },
  )
}

/** Findings that are open, as `rule level` or `rule level dataset`, in the order of the report. */
export function said({ findings }: Report): string[] {
  return findings
    .filter(({ state }) => state !== 'fixed')
    .map(({ rule, level, dataset }: Finding) => [rule, level, dataset].filter((part) => part !== undefined).join(' '))
}
