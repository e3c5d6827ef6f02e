import { inLines } from './in-lines.ts'
import { rows } from './rows.ts'
import { synthesis } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** What the summary of the consultation is, and is not. */
export const contextRows = rows(synthesis, {
  'H-01': {
    section: inLines('The figures', 'Chiffres', 4, 8),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Purpose, minimisation, retention, research, reuse and impact assessments belong to the sheets of April 2024, not to this summary.',
      fr: 'Finalité, minimisation, conservation, recherche, réutilisation et analyse d’impact relèvent des fiches d’avril 2024, pas de cette synthèse.',
    },
    guard: {
      en: 'A finding on retention or on an impact assessment never cites sheets 11 or 12 for it.',
      fr: 'Un constat sur la conservation ou l’analyse d’impact ne cite jamais les fiches 11 ou 12 à ce titre.',
    },
  },
  'H-02': {
    section: inLines('The figures', 'Chiffres', 10, 61),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Sixty-two replies came in; of the seven sheets consulted on, only annotation and security are dealt with here.',
      fr: 'Soixante-deux contributions sont parvenues\u202f; des sept fiches soumises, seules l’annotation et la sécurité sont traitées ici.',
    },
    guard: {
      en: 'What contributors wrote is never presented as the view of the CNIL.',
      fr: 'Les propos des contributeurs ne sont jamais présentés comme la position de la CNIL.',
    },
  },
  'H-03': {
    section: inLines('The figures', 'Chiffres', 65, 72),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The replies let the CNIL clarify its draft sheets and answer, in this summary, the worries that were shared most often.',
      fr: 'Les contributions ont permis à la CNIL de préciser ses projets de fiches et de répondre, dans cette synthèse, aux préoccupations les plus partagées.',
    },
    guard: {
      en: 'The drafts of June 2024 are never cited, and the summary is never cited as a rule.',
      fr: 'Les projets de juin 2024 ne sont jamais cités, ni la synthèse comme une règle.',
    },
  },
})
