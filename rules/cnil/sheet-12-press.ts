import { rows } from './rows.ts'
import { sheet12Announced } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** The objectives of sheet 12, as announced. */
export const sheet12PressRows = rows(sheet12Announced, {
  'FS-03': {
    section: { en: 'Objectives', fr: 'Objectifs' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'guard',
    trigger: TRIGGERS.people,
    text: {
      en: 'First objective: the confidentiality of data, public data included.',
      fr: 'Premier objectif\u00a0: la confidentialité des données, y compris publiques.',
    },
    guard: { en: 'Public data alone are no finding.', fr: 'Des données publiques seules ne sont pas un constat.' },
  },
  'FS-04': {
    section: { en: 'Objectives', fr: 'Objectifs' },
    force: ['recommended'],
    binds: ['model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'Second objective: that the system works and stays whole; most measures are taken during development.',
      fr: 'Deuxième objectif\u00a0: le bon fonctionnement et l’intégrité du système\u202f; la plupart des mesures se prennent au développement.',
    },
    guard: { en: 'No advice on performance.', fr: 'Aucun conseil sur la performance.' },
  },
  'FS-05': {
    section: { en: 'Objectives', fr: 'Objectifs' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.people,
    text: {
      en: 'Third objective: the general security of the information system.',
      fr: 'Troisième objectif\u00a0: la sécurité générale du système d’information.',
    },
    guard: {
      en: 'A repository tells nothing of a whole information system.',
      fr: 'Un dépôt ne dit rien de tout un système d’information.',
    },
  },
})
