import { durationText } from '../language/duration.ts'
import { counted } from '../language/plural.ts'
import type { ReferenceSort } from '../words/reference.ts'
import type { Retention, RetentionStatus } from '../words/retention.ts'
import type { Aspect, FieldRole, StatementValue } from '../words/statement-value.ts'
import type { Text } from '../words/text.ts'
import { NOUNS } from './phrases.ts'

/** The roles of a field, as a card's reader would call them. */
export const ROLE_NAMES: Readonly<Record<FieldRole, Text>> = {
  identifier: { en: 'identifies a person', fr: 'identifie une personne' },
  'linking-key': { en: 'links to a person', fr: 'relie à une personne' },
  timestamp: { en: 'a moment', fr: 'un moment' },
  place: { en: 'a place', fr: 'un lieu' },
  other: { en: 'other', fr: 'autre' },
}

/** What a passage covers. */
export const ASPECT_NAMES: Readonly<Record<Aspect, Text>> = {
  procedure: { en: 'how labels are given', fr: 'comment les étiquettes sont attribuées' },
  access: { en: 'who annotates and has access', fr: 'qui annote et accède aux données' },
  feedback: { en: 'remarks of annotators', fr: 'retours des annotateurs' },
  'doubtful-item': { en: 'doubtful items of the source', fr: 'éléments douteux de la source' },
  validation: { en: 'validation of the labels', fr: 'validation des étiquettes' },
  'recurring-check': { en: 'recurring checks', fr: 'vérifications régulières' },
  tool: { en: 'annotation tool', fr: 'outil d’annotation' },
  'annotation-aim': { en: 'aim of the annotation', fr: 'objectif de l’annotation' },
  'annotation-body': { en: 'body that annotates', fr: 'organisme chargé de l’annotation' },
  'annotation-security': { en: 'security of the annotation', fr: 'sécurité de l’annotation' },
  'given-label': { en: 'label given to a person', fr: 'étiquette attribuée à une personne' },
  'rights-elsewhere': { en: 'rights explained elsewhere', fr: 'droits expliqués ailleurs' },
  'label-sorting': { en: 'sorting of labels', fr: 'tri des étiquettes' },
  'incident-steps': { en: 'steps of a plan for incidents', fr: 'étapes d’un plan d’intervention' },
  'tool-limits': { en: 'limits of a tool or a metric', fr: 'limites d’un outil ou d’une mesure' },
  'other-data': { en: 'other data instead of sensitive ones', fr: 'd’autres données plutôt que des données sensibles' },
  'factual-criteria': { en: 'factual criteria', fr: 'critères factuels' },
  context: { en: 'no conclusion beyond the data', fr: 'pas de conclusion au-delà des données' },
  'closer-checks': { en: 'closer checks', fr: 'vérifications renforcées' },
  'closer-security': { en: 'stronger security', fr: 'sécurité renforcée' },
}

/** What material of others is good for. */
export const REFERENCE_SORT_NAMES: Readonly<Record<ReferenceSort, Text>> = {
  standard: { en: 'security standard', fr: 'norme de sécurité' },
  framework: { en: 'external framework', fr: 'référentiel externe' },
  'fundamental-rights': { en: 'assessment on fundamental rights', fr: 'analyse sur les droits fondamentaux' },
  'technical-documentation': { en: 'technical documentation', fr: 'documentation technique' },
  robustness: { en: 'section on robustness', fr: 'section sur la robustesse' },
  'checking-tool': { en: 'checking tool', fr: 'outil de vérification' },
  'fairness-metric': { en: 'fairness metric', fr: 'mesure d’équité' },
}

/** What became of a dataset. */
export const STATUS_NAMES: Readonly<Record<RetentionStatus, Text>> = {
  active: { en: 'kept', fr: 'conservé' },
  deleted: { en: 'deleted', fr: 'supprimé' },
  anonymised: { en: 'anonymised', fr: 'anonymisé' },
  archived: { en: 'archived', fr: 'archivé' },
  extended: { en: 'extended', fr: 'prolongé' },
  'legal-hold': { en: 'held for a legal case', fr: 'conservé pour un litige' },
}

/** What is done when the period ends. */
export const ACTION_NAMES: Readonly<Record<NonNullable<Retention['action']>, Text>> = {
  delete: { en: 'then deleted', fr: 'puis suppression' },
  anonymise: { en: 'then anonymised', fr: 'puis anonymisation' },
  archive: { en: 'then archived', fr: 'puis archivage' },
}

function same(text: string): Text {
  return { en: text, fr: text }
}

/** A period in words, by how it is given. */
export const PERIODS: Readonly<Record<Retention['kind'], (retention: Retention) => Text>> = {
  duration: ({ duration }) => durationText(duration ?? ''),
  until: ({ until }) => ({ en: `until ${until ?? ''}`, fr: `jusqu’au ${until ?? ''}` }),
  event: () => ({ en: 'until an event, without a date', fr: 'jusqu’à un événement, sans date' }),
  indefinite: () => ({ en: 'without a limit', fr: 'sans limite' }),
  vague: () => ({ en: 'a period that gives no limit', fr: 'une durée qui ne donne pas de limite' }),
  'stated-absent': () => ({ en: 'said to have none', fr: 'dite inexistante' }),
}

function start({ from, fromEvent }: Retention): Text[] {
  const date = from === undefined ? [] : [{ en: `from ${from}`, fr: `à partir du ${from}` }]
  return [...date, ...(fromEvent === undefined ? [] : [same(`(${fromEvent})`)])]
}

function status({ status, statusDate }: Retention): Text[] {
  if (status === 'active') return []
  const date = statusDate === undefined ? '' : ` (${statusDate})`
  return [{ en: `status: ${STATUS_NAMES[status].en}${date}`, fr: `statut\u00a0: ${STATUS_NAMES[status].fr}${date}` }]
}

function retentionText(retention: Retention): Text {
  const { kind, dataset, action, owner } = retention
  const period = [PERIODS[kind](retention), ...start(retention)]
  const parts = [
    ...(dataset === undefined ? [] : [same(dataset)]),
    { en: period.map(({ en }) => en).join(' '), fr: period.map(({ fr }) => fr).join(' ') },
    ...(action === undefined ? [] : [ACTION_NAMES[action]]),
    ...status(retention),
    ...(owner === undefined ? [] : [same(owner)]),
  ]
  return { en: parts.map(({ en }) => en).join(', '), fr: parts.map(({ fr }) => fr).join(', ') }
}

/** The value of a statement in words. */
export function valueText(value: StatementValue): Text {
  switch (value.type) {
    case 'aspect':
      return ASPECT_NAMES[value.aspect]
    case 'data-source':
      return same(value.name)
    case 'dataset-version':
      return same(value.name)
    case 'label':
      return same(value.name)
    case 'label-definition':
      return same(value.label)
    case 'term':
      return same(value.term)
    case 'data-field':
      return {
        en: `${value.name} (${ROLE_NAMES[value.role].en}), in ${value.group}`,
        fr: `${value.name} (${ROLE_NAMES[value.role].fr}), dans ${value.group}`,
      }
    case 'sbom':
      return sbomText(value.format, value.version, value.components)
    case 'base-model':
      return same(value.name)
    case 'annotator':
      return same(value.creators.join(', '))
    case 'useful-reference':
      return {
        en: `${value.name} (${REFERENCE_SORT_NAMES[value.sort].en})`,
        fr: `${value.name} (${REFERENCE_SORT_NAMES[value.sort].fr})`,
      }
    case 'label-justification':
      return same(value.terms.join(', '))
    case 'retention':
      return retentionText(value)
  }
}

function sbomText(format: 'cyclonedx' | 'spdx', version: string, components: number): Text {
  const name = { cyclonedx: 'CycloneDX', spdx: 'SPDX' }[format]
  const count = counted(components, NOUNS.component)
  return { en: `${name} ${version}, ${count.en}`, fr: `${name} ${version}, ${count.fr}` }
}
