import { spawnSync } from 'node:child_process'
import { folderSnapshot } from '../../cli/folder-snapshot.ts'
import { run } from '../../core/pipeline/run.ts'
import type { ReportContext } from '../../core/reporters/context.ts'
import type { Report } from '../../core/words/report.ts'
import type { Language } from '../../core/words/text.ts'
import { linksTo } from '../../github/reading/pull-request-host.ts'
import { rules } from '../../rules/index.ts'

/** The commit that the pictures name. */
export const COMMIT = '4f1d2c9e8b7a6053'

const [BEFORE, AFTER] = ['examples/hospital-images/before', 'examples/hospital-images/after']

/** The example as a pull request: its report, and the patch of each changed file as a forge gives it. */
export interface Example {
  readonly report: Report
  readonly context: ReportContext
  readonly patches: ReadonlyMap<string, string>
}

function patches(): Map<string, string> {
  const { stdout } = spawnSync('git', ['diff', '--no-index', BEFORE, AFTER], { encoding: 'utf8' })
  return new Map(
    stdout.split(/^diff --git .*\n/m).flatMap((part) => {
      const path = part.match(/^\+\+\+ b\/(.*)$/m)?.[1]?.slice(AFTER.length + 1)
      const start = part.indexOf('@@')
      return path === undefined || start < 0 ? [] : [[path, part.slice(start).trimEnd()] as const]
    }),
  )
}

/** Reviews the example by the same steps as any pull request. */
export async function reviewedExample(language: Language): Promise<Example> {
  const [head, base] = [folderSnapshot(AFTER), folderSnapshot(BEFORE)]
  const report = await run(
    { head, base, trusted: base, publish: async () => {} },
    { rules, today: '2026-11-24', language },
  )
  const linkTo = linksTo('https://github.com/example/hospital-images', COMMIT)
  const context = { rules, profile: report.profile, linkTo, linkBefore: linkTo }
  return { report, context, patches: patches() }
}
