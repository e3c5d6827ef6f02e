import { rows } from './rows.ts'
import { securityGuide, securityGuideSummarised } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

const readRows = rows(securityGuide, {
  'FG-01': {
    section: { en: 'AI', fr: 'IA' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.people,
    text: {
      en: 'The team joins several trades, trained in security and in what is particular to AI.',
      fr: 'L’équipe réunit plusieurs métiers, formés à la sécurité et à ce qui est propre à l’IA.',
    },
    guard: { en: 'Nothing is deduced from who contributes.', fr: 'Rien n’est déduit de qui contribue.' },
  },
  'FG-02': {
    section: { en: 'AI', fr: 'IA' },
    force: ['recommended'],
    binds: ['model-provider', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.trains,
    text: {
      en: 'Development and integration follow a continuous procedure, with robust tests and authorised access.',
      fr: 'Développement et intégration suivent une procédure continue, avec des tests robustes et des accès habilités.',
    },
    guard: {
      en: 'Branch protection does not show in files, and its absence is never asserted.',
      fr: 'La protection des branches ne se voit pas dans les fichiers, et son absence n’est jamais affirmée.',
    },
  },
  'FG-03': {
    section: { en: 'AI', fr: 'IA' },
    force: ['recommended'],
    binds: ['controller', 'model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.feared,
    text: {
      en: 'The quality of data and annotations and the reliability of sources are checked, against tampering by others.',
      fr: 'La qualité des données et des annotations et la fiabilité des sources sont vérifiées, contre les manipulations de tiers.',
    },
    guard: { en: 'A hash in a manifest counts.', fr: 'Une empreinte dans un manifeste compte.' },
  },
  'FG-04': {
    section: { en: 'AI', fr: 'IA' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'Copies of databases are avoided and access kept to those who need it; otherwise fictitious data serve.',
      fr: 'Les copies de bases sont évitées et l’accès réservé au besoin\u202f; à défaut, des données fictives servent.',
    },
    guard: { en: 'Contents are never shown.', fr: 'Les contenus ne sont jamais montrés.' },
  },
  'FG-05': {
    section: { en: 'AI', fr: 'IA' },
    force: ['recommended'],
    binds: ['model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.shared,
    text: {
      en: 'Developers and users have documentation on design, operation and equipment.',
      fr: 'Développeurs et utilisateurs disposent d’une documentation sur la conception, le fonctionnement et l’équipement.',
    },
    guard: { en: 'Blanks to fill in do not count.', fr: 'Les espaces à remplir ne comptent pas.' },
  },
})

/** What a law firm’s summary of the same sheet adds. */
const summarisedRows = rows(securityGuideSummarised, {
  'FG-06': {
    section: { en: 'AI', fr: 'IA' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.heavy,
    text: {
      en: 'Regular audits cover software, hardware, organisation and human supervision.',
      fr: 'Des audits réguliers portent sur le logiciel, le matériel, l’organisation et la supervision humaine.',
    },
    guard: {
      en: 'Never blocking, and results need not be public.',
      fr: 'Jamais bloquant, et les résultats n’ont pas à être publics.',
    },
  },
  'FG-07': {
    section: { en: 'AI', fr: 'IA' },
    force: ['recommended'],
    binds: ['model-provider', 'deployer'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'Training on unverified data, leaving outputs unchecked, or running a model without knowing its limits is to be avoided.',
      fr: 'Entraîner sur des données non vérifiées, ne pas contrôler les résultats, ou exploiter un modèle sans en connaître les limites est à éviter.',
    },
    guard: { en: 'What concerns deployment is left aside.', fr: 'Ce qui relève du déploiement est laissé de côté.' },
  },
})

/** The AI sheet of the CNIL’s security guide of 2024, older than sheet 12 and not to be taken for it. */
export const securityGuideRows = { ...readRows, ...summarisedRows }
