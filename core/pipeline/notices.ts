import { CONFIGURATION_PATHS, type Configuration } from '../configuration/configuration.ts'
import { readConfiguration } from '../configuration/read-configuration.ts'
import type { Inference } from '../review/infer.ts'
import { isOfDataset } from '../review/scopes.ts'
import type { Document } from '../words/document.ts'
import type { Host } from '../words/host.ts'
import type { Rule } from '../words/rule.ts'
import type { Snapshot } from '../words/snapshot.ts'
import type { Text } from '../words/text.ts'

/** Says which answer was taken from a document, and where it stands there. */
export function inferredNotice({ question, answer, statement }: Inference): Text {
  const { path, startLine } = statement.location
  return {
    en: `The answer to ${question}, ${answer}, was taken from ${path}, line ${startLine}, because the configuration gives none.`,
    fr: `La réponse à ${question}, ${answer}, provient de ${path}, ligne ${startLine}, car la configuration n’en donne pas.`,
  }
}

/** Says which declared datasets no document belongs to, since a mistyped path would silence their rules. */
export function unusedDatasets(configuration: Configuration, documents: readonly Document[]): Text[] {
  return configuration.datasets
    .filter(({ paths }) => !documents.some((document) => isOfDataset(document, paths)))
    .map(({ name, paths }) => ({
      en: `No document that was read belongs to the dataset ${name} (paths ${paths.join(', ')}); check its paths.`,
      fr: `Aucun document lu ne relève du jeu de données ${name} (chemins ${paths.join(', ')})\u202f; vérifiez ses chemins.`,
    }))
}

async function configurationText(snapshot: Snapshot): Promise<string> {
  const entries = (await snapshot.list()).filter(({ path }) => CONFIGURATION_PATHS.some((known) => known === path))
  const contents = await snapshot.read(entries)
  return JSON.stringify(entries.map(({ path, oid }) => [path, [...(contents.get(oid) ?? [])]]))
}

const CHANGED: Text = {
  en: 'This change edits the configuration; it takes effect once merged, and this review used the version before it.',
  fr: 'Cette modification touche la configuration\u202f; elle prendra effet une fois fusionnée, et cette revue s’appuie sur la version antérieure.',
}

/** What to say when the change under review edits the configuration, which it cannot do to its own review. */
export async function configurationChanged(host: Host, rules: readonly Rule[]): Promise<Text[]> {
  if (host.head === host.trusted) return []
  if ((await configurationText(host.head)) === (await configurationText(host.trusted))) return []
  const reading = await readConfiguration(
    host.head,
    rules.map(({ id }) => id),
  )
  return [CHANGED, ...(reading.ok ? [] : reading.problems.map(({ message }) => message))]
}
