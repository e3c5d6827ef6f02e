import type { Text } from '../core/words/text.ts'
import type { Settings } from './settings.ts'
import { openStore } from './store/open-store.ts'
import { plansOf } from './store/plans.ts'

const NONE: Text = {
  en: 'Nothing is left undone by the policies, as of the last look at each repository.',
  fr: 'Les politiques ne laissent rien en suspens, d’après le dernier examen de chaque dépôt.',
}

/**
 * Lists what the bot would do if the policies let it act: repository, deed, rule, one a line, between tabs. The embedded
 * store is in use while the bot runs, and a sentence says so.
 */
export async function planCommand(settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>): Promise<Text> {
  const database = await openStore(settings, () => {})
  try {
    const lines = (await plansOf(database)).flatMap(({ owner, name, deeds }) => {
      return deeds.map(({ deed, rule }) => `${owner}/${name}\t${deed}\t${rule}`.trimEnd())
    })
    return lines.length === 0 ? NONE : { en: lines.join('\n'), fr: lines.join('\n') }
  } finally {
    await database.close()
  }
}
