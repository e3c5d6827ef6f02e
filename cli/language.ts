import type { Language } from '../core/words/text.ts'
import type { Options } from './options.ts'
import type { World } from './world.ts'

/** The language asked for, else that of the system, where no configuration says one. */
export function languageOf({ language }: Options, { locale }: World): Language {
  return language ?? (locale.toLowerCase().startsWith('fr') ? 'fr' : 'en')
}
