import type { Recommendation } from '../words/recommendation.ts'
import type { Language } from '../words/text.ts'

/** A recommendation by its id, the name of its source and the section. */
export function citation({ id, source, section }: Recommendation, language: Language): string {
  return `${id} · ${source.name[language]}, ${section[language]}`
}
