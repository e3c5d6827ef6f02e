import { rows } from './rows.ts'
import { sheet11 } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** The stakes of annotation in the final sheet 11. */
export const sheet11StakesRows = rows(sheet11, {
  'FA-01': {
    section: { en: 'Introduction', fr: 'Introduction' },
    force: ['scope'],
    binds: ['controller', 'processor'],
    checkable: 'guard',
    trigger: TRIGGERS.people,
    text: {
      en: 'Human, assisted and automatic annotation are covered, and so is the reuse of annotated data, whenever people are concerned.',
      fr: 'L’annotation humaine, assistée ou automatique est concernée, de même que la réutilisation de données annotées, dès lors que des personnes le sont.',
    },
    guard: { en: 'Annotation by a machine is not exempt.', fr: 'L’annotation par une machine n’est pas exemptée.' },
  },
  'FA-02': {
    section: { en: 'Stakes', fr: 'Enjeux' },
    force: ['legal'],
    law: ['GDPR 5(1)(a)', 'GDPR 5(1)(b)', 'GDPR 5(1)(c)', 'GDPR 5(1)(d)'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Annotation fits in a purpose fixed beforehand and obeys minimisation, accuracy and fairness.',
      fr: 'L’annotation s’inscrit dans une finalité fixée à l’avance et respecte minimisation, exactitude et loyauté.',
    },
    guard: { en: 'One overall purpose is enough.', fr: 'Une finalité d’ensemble suffit.' },
  },
  'FA-03': {
    section: { en: 'Stakes, minimisation', fr: 'Enjeux, minimisation' },
    force: ['legal'],
    law: ['GDPR 5(1)(c)'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'Annotations that are irrelevant to the function intended do not respect minimisation.',
      fr: 'Des annotations sans lien avec la fonction visée ne respectent pas la minimisation.',
    },
    guard: {
      en: 'Relevance is a question for people, asked about added labels only.',
      fr: 'La pertinence est une question posée aux personnes, sur les étiquettes ajoutées seulement.',
    },
  },
  'FA-04': {
    section: { en: 'Stakes, minimisation', fr: 'Enjeux, minimisation' },
    force: ['proportionate'],
    binds: ['controller'],
    checkable: 'human',
    trigger: TRIGGERS.labels,
    text: {
      en: 'What is useful indirectly is relevant once its link with performance is shown or plausible enough.',
      fr: 'Ce qui est utile indirectement est pertinent dès que son lien avec la performance est établi ou assez plausible.',
    },
    guard: { en: 'One plausible line closes the question.', fr: 'Une ligne plausible clôt la question.' },
  },
  'FA-05': {
    section: { en: 'Stakes, minimisation', fr: 'Enjeux, minimisation' },
    force: ['recommended', 'legal'],
    law: ['GDPR 5(1)(c)'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.reused,
    text: {
      en: 'From annotated sets that are reused, bought or downloaded, only relevant annotations should be kept; otherwise the choice is justified, a better-suited set having been sought.',
      fr: 'D’un jeu annoté réutilisé, acheté ou téléchargé, seules les annotations pertinentes devraient être gardées\u202f; à défaut, le choix se justifie, un jeu plus adapté ayant été recherché.',
    },
    guard: {
      en: 'Silent when all labels serve, or describe objects.',
      fr: 'Silence lorsque toutes les étiquettes servent, ou décrivent des objets.',
    },
  },
  'FA-06': {
    section: { en: 'Stakes, minimisation', fr: 'Enjeux, minimisation' },
    force: ['scope', 'recommended'],
    binds: ['annotation-provider'],
    checkable: 'human',
    trigger: TRIGGERS.outsourced,
    text: {
      en: 'Making sets to order for a client is recommended, and makes the maker a processor.',
      fr: 'Constituer un jeu sur mesure pour un client est recommandé et fait du fabricant un sous-traitant.',
    },
    guard: { en: 'gardefou qualifies nobody.', fr: 'gardefou ne qualifie personne.' },
  },
  'FA-07': {
    section: { en: 'Stakes, minimisation', fr: 'Enjeux, minimisation' },
    force: ['legal'],
    law: ['GDPR 5(1)(c)', 'GDPR 25'],
    binds: ['annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.shared,
    text: {
      en: 'Ready-made sets are designed so that their users can minimise, for instance with separable annotations.',
      fr: 'Les jeux prêts à l’emploi sont conçus pour que leurs utilisateurs puissent minimiser, par exemple par des annotations séparables.',
    },
    guard: {
      en: 'Silent when there is only one type of annotation.',
      fr: 'Silence lorsqu’il n’y a qu’un type d’annotation.',
    },
  },
  'FA-08': {
    section: { en: 'Stakes, minimisation', fr: 'Enjeux, minimisation' },
    force: ['legal'],
    law: ['GDPR 5(1)(a)'],
    binds: ['controller', 'annotation-provider'],
    checkable: 'human',
    trigger: TRIGGERS.people,
    text: {
      en: 'Training sets are built and shared in line with the GDPR.',
      fr: 'Les jeux d’entraînement sont constitués et partagés dans le respect du RGPD.',
    },
    guard: {
      en: 'A licence is not a legal basis, and its presence is no fault.',
      fr: 'Une licence n’est pas une base légale, et sa présence n’est pas une faute.',
    },
  },
  'FA-09': {
    section: { en: 'Stakes, minimisation', fr: 'Enjeux, minimisation' },
    force: ['proportionate'],
    binds: ['controller'],
    checkable: 'guard',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Annotations about the context, such as time or weather, may help to measure and correct errors and biases; names and sensitive data call for care.',
      fr: 'Des annotations de contexte, telles que l’heure ou la météo, peuvent aider à mesurer et à corriger erreurs et biais\u202f; les noms et les données sensibles appellent la prudence.',
    },
    guard: {
      en: 'Labels about the context are never called irrelevant.',
      fr: 'Les étiquettes de contexte ne sont jamais dites sans pertinence.',
    },
  },
  'FA-10': {
    section: { en: 'Stakes, accuracy', fr: 'Enjeux, exactitude' },
    force: ['legal'],
    law: ['GDPR 5(1)(d)'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Annotations that are wrong, or rest on arbitrary criteria, are not accurate; developers see to objective criteria.',
      fr: 'Des annotations fausses, ou fondées sur des critères arbitraires, ne sont pas exactes\u202f; les développeurs veillent à des critères objectifs.',
    },
    guard: { en: 'An aim, where judgement remains.', fr: 'Un but, là où une part de jugement demeure.' },
  },
  'FA-11': {
    section: { en: 'Stakes, accuracy', fr: 'Enjeux, exactitude' },
    force: ['recommended'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'A label in one word may feel degrading; its detail is that which the data can support.',
      fr: 'Une étiquette en un mot peut être ressentie comme dégradante\u202f; sa précision est celle que les données permettent.',
    },
    guard: { en: 'Asked as a question only.', fr: 'Posé comme une question seulement.' },
  },
  'FA-12': {
    section: { en: 'Stakes', fr: 'Enjeux' },
    force: ['legal'],
    law: ['GDPR 5(1)(a)', 'GDPR 5(1)(f)'],
    binds: ['controller', 'processor'],
    checkable: 'guard',
    trigger: TRIGGERS.people,
    text: {
      en: 'Fairness, transparency, confidentiality and integrity apply too.',
      fr: 'Loyauté, transparence, confidentialité et intégrité s’appliquent aussi.',
    },
    guard: { en: 'No finding of its own.', fr: 'Pas de constat propre.' },
  },
})
