/** A place in a file: path from the repository's root with `/`, lines from 1, both ends included. */
export interface Location {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
}

/** A value with the place it was read from. */
export interface Located<T> {
  readonly value: T
  readonly location: Location
}
