import type { ChangedFile } from './changed-files.ts'

/** At most this many files of a pull request: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export const PULL_FILES = 3000

/** At most this many files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export const COMPARED_FILES = 300

/**
 * Limits of a difference: https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits#diff-limits
 * What a difference beyond them loses over the API is its `patch`. That of a single file is left out well before 20,000
 * lines: one of 2,081 was, https://github.com/tsantalis/RefactoringMiner/pull/1109
 */
const WHOLE = { lines: 20_000, bytes: 1_000_000 }
const SINGLE = { lines: 2000, bytes: 500_000 }

function linesIn(patch: string): number {
  return patch.split('\n').filter((line) => /^[+-]/.test(line)).length
}

/** The first `most` changed files as the API lists them, patches left out where they are too large. */
export function listedFiles(changed: readonly ChangedFile[], most: number): readonly ChangedFile[] {
  let [lines, bytes] = [0, 0]
  return changed.slice(0, most).map((file) => {
    if (file.patch === undefined) return file
    const [own, size] = [linesIn(file.patch), Buffer.byteLength(file.patch)]
    lines += own
    bytes += size
    const isShown = own <= SINGLE.lines && size <= SINGLE.bytes && lines <= WHOLE.lines && bytes <= WHOLE.bytes
    return isShown ? file : { ...file, patch: undefined }
  })
}

/** The files as an answer lists them. */
export function fileAnswers(files: readonly ChangedFile[]): object[] {
  return files.map((file) => ({ sha: null, ...file }))
}
