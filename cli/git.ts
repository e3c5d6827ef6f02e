import { spawn } from 'node:child_process'
import { Failure } from './failure.ts'

/** Git without the settings by which a repository could have it run a program. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false']

interface Output {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

function collect(folder: string, args: readonly string[], input: string): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...SAFE, ...args], {
      cwd: folder,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Runs git in `folder` and gives its standard output, or `undefined` when git refuses or is not installed. */
export async function tryGit(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  try {
    const { code, stdout } = await collect(folder, args, input)
    return code === 0 ? stdout : undefined
  } catch {
    return undefined
  }
}

/** Runs git in `folder`; throws a `Failure` with git's own words when it refuses. */
export async function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { code, stdout, stderr } = await collect(folder, args, input).catch((cause: unknown) => {
    throw new Failure(
      {
        en: 'git could not be started; install it, or give --base a folder.',
        fr: 'git n’a pas pu être lancé\u202f; installez-le, ou donnez un dossier à --base.',
      },
      { cause },
    )
  })
  if (code === 0) return stdout
  const said = stderr.trim().split('\n')[0] ?? ''
  throw new Failure({
    en: `git ${args[0]} failed in ${folder}: ${said}`,
    fr: `git ${args[0]} a échoué dans ${folder}\u00a0: ${said}`,
  })
}

/** The fields of an output whose records end in NUL. */
export function records(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
}
