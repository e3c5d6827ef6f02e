/** Thrown to answer with a refusal, in GitHub's words. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly unknown[]

  constructor(status: number, message: string, errors: readonly unknown[] = []) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

/** `value`, or the refusal that GitHub gives when there is none. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal(404, 'Not Found')
  return value
}
