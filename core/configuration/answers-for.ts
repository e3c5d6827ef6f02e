import type { Answers } from '../words/profile.ts'
import type { Configuration } from './configuration.ts'

/**
 * The answers given for `dataset` laid over those of the repository; those of the repository alone when no dataset
 * is named, or none of that name is declared.
 */
export function answersFor(configuration: Configuration, dataset?: string): Partial<Answers> {
  const declared = configuration.datasets.find(({ name }) => name === dataset)
  return { ...configuration.answers, ...declared?.answers }
}
