import { rows } from './rows.ts'
import { sheet12 } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** The opening of sheet 12 on secure development. */
export const sheet12Rows = rows(sheet12, {
  'FS-01': {
    section: { en: 'Opening', fr: 'Introduction' },
    force: ['recommended'],
    law: ['GDPR 32'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'A usual security analysis is combined with one of what is particular to AI and large training sets.',
      fr: 'Une analyse de sécurité classique se combine avec celle de ce qui est propre à l’IA et aux grands jeux d’entraînement.',
    },
    guard: {
      en: 'A reference is enough, and no method is imposed.',
      fr: 'Une référence suffit, et aucune méthode n’est imposée.',
    },
  },
  'FS-02': {
    section: { en: 'Opening', fr: 'Introduction' },
    force: ['recommended'],
    law: ['GDPR 32'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'A risk analysis serves to choose measures, so that what risk remains is acceptable.',
      fr: 'Une analyse de risques sert à choisir les mesures, afin que le risque restant soit acceptable.',
    },
    guard: { en: 'It is not graded.', fr: 'Elle n’est pas notée.' },
  },
})
