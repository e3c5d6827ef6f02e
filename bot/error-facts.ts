import { z } from 'zod'
import { SaidError } from '../github/said-error.ts'

/** What may be kept and logged of an error: its kind and where it arose. */
export interface ErrorFacts {
  readonly error: string
  /** Of GitHub's answer. */
  readonly status?: number
  /** Of the system or the store, such as `ECONNREFUSED`. */
  readonly code?: string
  /** What GitHub was asked, without names: `GET /repos/{owner}/{repo}`. */
  readonly route?: string
  /** Lines of our own code, innermost first. */
  readonly at?: readonly string[]
  /** A sentence of ours. */
  readonly message?: string
}

const routes = new WeakMap<object, string>()

/** Remembers what was asked when `error` was answered. */
export function rememberRoute(error: unknown, route: string): void {
  if (typeof error === 'object' && error !== null) routes.set(error, route)
}

const shapeSchema = z.object({
  status: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
})

const FRAMES = 4

function framesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'))
  return lines.slice(0, FRAMES).map((line) =>
    line
      .trim()
      .slice('at '.length)
      .replace(/\(?(?:file:\/\/)?\/.*\//, '('),
  )
}

/**
 * What may be told of an error. Messages of libraries and answers of GitHub quote names, addresses and files, and stay
 * out; sentences of ours do not.
 */
export function errorFacts(error: unknown): ErrorFacts {
  const { status, code } = shapeSchema.safeParse(error).data ?? {}
  const route = typeof error === 'object' && error !== null ? routes.get(error) : undefined
  const at = framesOf(error)
  return {
    error: error instanceof Error ? error.name : typeof error,
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(route === undefined ? {} : { route }),
    ...(at.length === 0 ? {} : { at }),
    ...(error instanceof SaidError ? { message: error.text.en } : {}),
  }
}
