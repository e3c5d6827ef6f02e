import type { Configuration } from '../configuration/configuration.ts'
import type { Inference } from '../review/infer.ts'
import { isOfDataset, type Scope } from '../review/scopes.ts'
import type { Document } from '../words/document.ts'
import type { Text } from '../words/text.ts'

/** Says which answers were taken from documents, and where they stand there; what datasets share is said once. */
export function inferredNotices(scopes: readonly Scope[]): Text[] {
  const inferred = scopes.flatMap((scope) => scope.inferred ?? []).map(inferredNotice)
  return [...new Map(inferred.map((text) => [text.en, text])).values()]
}

function inferredNotice({ question, answer, statement }: Inference): Text {
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
