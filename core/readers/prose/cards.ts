import type { Text } from '../../words/text.ts'
import { count, keysOf, nameOf, type PageEvidence, titles } from './page-evidence.ts'
import { reason, when } from './reason.ts'

/** Headings of the published templates of model cards. */
const MODEL_HEADING =
  /^(?:model (?:details|description|card|sources|date|type|architecture)|intended uses?.*|uses?|direct use|out of scope.*|training (?:data|details|procedure)|evaluation.*|limitations?.*|bias.*|ethical considerations|factors|metrics|quantitative analyses|caveats.*|(?:usage|utilisation)s? prevue?s?|donnees d'entrainement|limites?.*|biais.*|performances?|description du modele|objectif)$/

/** Whether a page is the card of a model, by its front matter, its name or its headings. */
export function isModelCard(page: PageEvidence): Text | undefined {
  const keys = keysOf(page).filter((key) => ['base_model', 'library_name', 'pipeline_tag', 'model-index'].includes(key))
  if (keys.length > 0)
    return reason(`its front matter has ${keys.join(', ')}`, `son en-tête contient ${keys.join(', ')}`)
  const isNamed = /model ?card|carte.*modele|fiche.*modele/.test(nameOf(page))
  const known = count(titles(page), MODEL_HEADING)
  if (isNamed) return reason('its name is that of a model card', 'son nom est celui d’une fiche de modèle')
  return when(
    known >= 4,
    reason('its sections are those of a model card', 'ses sections sont celles d’une fiche de modèle'),
  )
}

/** Whether a page is the card of a dataset, by its front matter or its name. */
export function isDatasetCard(page: PageEvidence): Text | undefined {
  const cardKeys = ['annotations_creators', 'task_categories', 'dataset_info', 'source_datasets', 'size_categories']
  const keys = keysOf(page).filter((key) => cardKeys.includes(key))
  if (keys.length > 0)
    return reason(`its front matter has ${keys.join(', ')}`, `son en-tête contient ${keys.join(', ')}`)
  return when(
    /data ?set ?card|data ?card|(?:carte|fiche).*(?:donnees|jeu|dataset)/.test(nameOf(page)),
    reason('its name is that of a dataset card', 'son nom est celui d’une fiche de jeu de données'),
  )
}
