import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

/** Writes `files` under `folder`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A new folder with `files` in it, removed after the tests of the file that asked for it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gardefou-'))
  made.push(folder)
  writeFiles(folder, files)
  return folder
}

/** Runs git in `folder` as a person without any setting of their own. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
}

/** A new git repository whose first commit holds `files`. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith(files)
  gitIn(folder, 'init', '-q')
  gitIn(folder, 'add', '-A')
  gitIn(folder, 'commit', '-q', '-m', 'First')
  return folder
}

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})
