/** Labels of one figure, such as `{ kind: 'audit' }`; never a name of an account or of a repository. */
export type Labels = Readonly<Record<string, string | number>>

interface Series {
  readonly name: string
  readonly labels: Labels
  value: number
}

/** Counts and measures of this process since it started. */
export class Meter {
  private readonly series = new Map<string, Series>()

  private at(name: string, labels: Labels): Series {
    const key = `${name} ${JSON.stringify(labels)}`
    const known = this.series.get(key) ?? { name, labels, value: 0 }
    this.series.set(key, known)
    return known
  }

  /** Counts one more. */
  count(name: string, labels: Labels = {}): void {
    this.at(name, labels).value += 1
  }

  /** Notes the present value of a measure. */
  set(name: string, labels: Labels, value: number): void {
    this.at(name, labels).value = value
  }

  /** The figures of one name. */
  of(name: string): readonly Readonly<Series>[] {
    return [...this.series.values()].filter((series) => series.name === name)
  }
}
