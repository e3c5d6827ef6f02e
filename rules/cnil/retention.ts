import { rows } from './rows.ts'
import { retentionSheet } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** How long data are kept, in the sheet on collecting and managing data. */
export const retentionRows = rows(retentionSheet, {
  'FR-01': {
    section: { en: 'Retention', fr: 'Conservation' },
    force: ['legal'],
    law: ['GDPR 5(1)(e)'],
    binds: ['controller'],
    checkable: 'full',
    trigger: TRIGGERS.people,
    text: {
      en: 'A retention period is set for the data used in development.',
      fr: 'Une durée de conservation est fixée pour les données utilisées au développement.',
    },
    guard: {
      en: 'A criterion is a period; a date of review is a suggestion.',
      fr: 'Un critère est une durée\u202f; une date de réexamen est une suggestion.',
    },
  },
  'FR-02': {
    section: { en: 'Retention', fr: 'Conservation' },
    force: ['recommended'],
    law: ['GDPR 5(1)(e)'],
    binds: ['controller'],
    checkable: 'full',
    trigger: TRIGGERS.retention,
    text: {
      en: 'Open datasets keep changing, so that keeping a copy for several years from collection is justified.',
      fr: 'Les jeux ouverts évoluent, de sorte qu’en garder une copie plusieurs années après la collecte se justifie.',
    },
    guard: {
      en: 'What counts as several years is gardefou’s reading, and the reason is not judged.',
      fr: 'Ce qui fait plusieurs années est la lecture de gardefou, et le motif n’est pas jugé.',
    },
  },
  'FR-03': {
    section: { en: 'Retention', fr: 'Conservation' },
    force: ['recommended'],
    binds: ['controller'],
    checkable: 'human',
    trigger: TRIGGERS.people,
    text: {
      en: 'The period can be fixed with the help of the CNIL’s practical guide.',
      fr: 'La durée peut être fixée à l’aide du guide pratique de la CNIL.',
    },
    guard: { en: 'No template is imposed.', fr: 'Aucun modèle n’est imposé.' },
  },
  'FR-04': {
    section: { en: 'Retention', fr: 'Conservation' },
    force: ['legal'],
    law: ['GDPR 5(1)(e)'],
    binds: ['controller', 'processor'],
    checkable: 'full',
    trigger: TRIGGERS.retention,
    text: {
      en: 'At its end, data are deleted or in some cases archived, and never kept without limit.',
      fr: 'À son terme, les données sont supprimées ou dans certains cas archivées, et jamais gardées sans limite.',
    },
    guard: {
      en: 'Research and archives may allow longer; anonymous data are out of scope.',
      fr: 'La recherche et les archives peuvent permettre plus\u202f; les données anonymes sont hors champ.',
    },
  },
})
