import type { Finding } from '../../core/words/finding.ts'
import type { Answers } from '../../core/words/profile.ts'
import { configured, type Files, GRAVE, QUIET } from './configured.ts'
import { reviewFiles } from './review-files.ts'

/** The findings of a review of `files` that grave answers, and those given, are about. */
export async function findingsOf(files: Files = QUIET, answers: Partial<Answers> = {}): Promise<readonly Finding[]> {
  return (await reviewFiles({ ...configured({ ...GRAVE, ...answers }), ...files })).findings
}

/** What is said, as `rule level`, in an order of its own. */
export function saidIn(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, level }) => `${rule} ${level}`).sort()
}

/** The levels at which the rules whose names match speak. */
export function levelsOf(findings: readonly Finding[], rule: RegExp): readonly string[] {
  return findings.filter((finding) => rule.test(finding.rule)).map(({ level }) => level)
}

/** All that findings write, in both languages. */
export function wordsOf(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(({ message, authority, closes }) => [message, authority, closes]))
}
