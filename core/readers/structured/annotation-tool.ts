import type { Statement } from '../../words/document.ts'

/** That annotation is done with a tool, as the format of its own configuration shows: said where it first says something. */
export function toolShownBy(said: readonly Statement[]): readonly Statement[] {
  return said.slice(0, 1).map(({ location, quote }) => ({
    concept: 'aspect',
    polarity: 'asserted',
    location,
    quote,
    value: { type: 'aspect', aspect: 'tool' },
  }))
}
