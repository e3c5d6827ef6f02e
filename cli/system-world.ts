import type { World } from './world.ts'

function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The world of a real process. */
export function systemWorld({ argv, cwd, env, stdout, stderr }: NodeJS.Process): World {
  return {
    argv: argv.slice(2),
    cwd: cwd(),
    today: localDay(new Date()),
    terminal: {
      width: Math.min(stdout.columns ?? 100, 100),
      colour: stdout.isTTY === true && env.NO_COLOR === undefined,
    },
    locale: env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '',
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  }
}
