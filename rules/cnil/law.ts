import { rows } from './rows.ts'
import { gdpr } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** Texts of law that rules lean on. */
export const lawRows = rows(gdpr, {
  'L-01': {
    section: { en: 'Articles 33 and 34', fr: 'Articles 33 et 34' },
    force: ['legal'],
    law: ['GDPR 33', 'GDPR 34'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.breach,
    text: {
      en: 'A breach is notified to the authority within 72 hours unless it carries no risk, and to people when the risk is high.',
      fr: 'Une violation est notifiée à l’autorité sous 72 heures, sauf absence de risque, et aux personnes si le risque est élevé.',
    },
    guard: {
      en: 'These articles do not ask for a plan, and are never cited for one.',
      fr: 'Ces articles n’exigent pas de plan et ne sont jamais cités à ce titre.',
    },
  },
  'L-02': {
    section: { en: 'Article 33(5)', fr: 'Article 33(5)' },
    force: ['legal'],
    law: ['GDPR 33(5)'],
    binds: ['controller'],
    checkable: 'human',
    trigger: TRIGGERS.breach,
    text: { en: 'Every breach is documented.', fr: 'Toute violation est documentée.' },
    guard: { en: 'Never asked for in a repository.', fr: 'Jamais demandé dans un dépôt.' },
  },
  'L-03': {
    section: { en: 'Article 30', fr: 'Article 30' },
    force: ['legal'],
    law: ['GDPR 30(1)(f)', 'GDPR 30(1)(g)'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.people,
    text: {
      en: 'Records hold, where possible, the time limits for erasure and a description of security.',
      fr: 'Le registre contient, si possible, les délais d’effacement et une description de la sécurité.',
    },
    guard: {
      en: 'The record itself is never asked for in a repository.',
      fr: 'Le registre lui-même n’est jamais demandé dans un dépôt.',
    },
  },
  'L-04': {
    section: { en: 'Articles 13 and 14', fr: 'Articles 13 et 14' },
    force: ['legal'],
    law: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)'],
    binds: ['controller'],
    checkable: 'full',
    trigger: TRIGGERS.notice,
    text: {
      en: 'The notice gives the retention period, or the criteria that fix it.',
      fr: 'L’information donne la durée de conservation, ou les critères qui la déterminent.',
    },
    guard: {
      en: 'Purposes may differ in their periods: a difference is a question.',
      fr: 'Les finalités peuvent avoir des durées distinctes\u00a0: une différence est une question.',
    },
  },
  'L-05': {
    section: { en: 'Article 35', fr: 'Article 35' },
    force: ['legal'],
    law: ['GDPR 35'],
    binds: ['controller'],
    checkable: 'human',
    trigger: TRIGGERS.heavy,
    text: {
      en: 'An impact assessment is carried out when a high risk is likely.',
      fr: 'Une analyse d’impact est menée lorsqu’un risque élevé est probable.',
    },
    guard: { en: 'gardefou never decides that one is due.', fr: 'gardefou ne décide jamais qu’elle est due.' },
  },
})
