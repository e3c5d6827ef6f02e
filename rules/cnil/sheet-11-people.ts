import { rows } from './rows.ts'
import { sheet11 } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** Information, rights and sensitive data in the final sheet 11. */
export const sheet11PeopleRows = rows(sheet11, {
  'FA-27': {
    section: { en: 'Information', fr: 'Information' },
    force: ['legal'],
    law: ['GDPR 12-14'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'The information given to people, one by one or in general, mentions annotation.',
      fr: 'L’information donnée aux personnes, individuelle ou générale, mentionne l’annotation.',
    },
    guard: {
      en: 'A link to a notice kept elsewhere is enough; a processor is never addressed.',
      fr: 'Le lien vers une information tenue ailleurs suffit\u202f; un sous-traitant n’est jamais visé.',
    },
  },
  'FA-28': {
    section: { en: 'Information', fr: 'Information' },
    force: ['good-practice'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.notice,
    text: {
      en: 'The aim of annotation, who carries it out, under which conditions and how it is secured can usefully be added.',
      fr: 'Le but de l’annotation, qui la réalise, dans quelles conditions et avec quelle sécurité peuvent utilement être ajoutés.',
    },
    guard: {
      en: 'It may rightly be left out for clarity.',
      fr: 'Cela peut à juste titre être omis par souci de clarté.',
    },
  },
  'FA-29': {
    section: { en: 'Information', fr: 'Information' },
    force: ['legal'],
    law: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'GDPR 44'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.outsourced,
    text: {
      en: 'When a processor’s teams are outside the European Union, the information says that data are transferred.',
      fr: 'Lorsque des équipes du sous-traitant sont hors de l’Union européenne, l’information indique l’existence de transferts.',
    },
    guard: { en: 'An unknown place is a question.', fr: 'Un lieu inconnu est une question.' },
  },
  'FA-30': {
    section: { en: 'Information', fr: 'Information' },
    force: ['legal'],
    law: ['GDPR 28(3)'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.outsourced,
    text: {
      en: 'Relying on a processor calls for contract clauses.',
      fr: 'Recourir à un sous-traitant suppose des clauses contractuelles.',
    },
    guard: { en: 'The contract is not expected in the repository.', fr: 'Le contrat n’est pas attendu dans le dépôt.' },
  },
  'FA-31': {
    section: { en: 'Information afterwards', fr: 'Information a posteriori' },
    force: ['good-practice'],
    binds: ['controller'],
    checkable: 'human',
    trigger: TRIGGERS.reputation,
    text: {
      en: 'Telling people the label they were given is good practice in rather rare cases, when it may bear on them or harm their reputation if disclosed.',
      fr: 'Indiquer aux personnes l’étiquette reçue est une bonne pratique dans des cas plutôt rares, lorsqu’elle peut les affecter, ou nuire à leur réputation si elle est divulguée.',
    },
    guard: { en: 'Never outside of these cases.', fr: 'Jamais en dehors de ces cas.' },
  },
  'FA-32': {
    section: { en: 'Rights', fr: 'Droits' },
    force: ['legal'],
    law: ['GDPR 15-18', 'GDPR 21'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'Rights bear on labels too: access, rectification, erasure, restriction and objection.',
      fr: 'Les droits portent aussi sur les étiquettes\u00a0: accès, rectification, effacement, limitation et opposition.',
    },
    guard: {
      en: 'Exceptions may apply, and a contact elsewhere is enough.',
      fr: 'Des exceptions peuvent jouer, et un contact ailleurs suffit.',
    },
  },
  'FA-33': {
    section: { en: 'Rights', fr: 'Droits' },
    force: ['legal'],
    law: ['GDPR 20'],
    binds: ['controller'],
    checkable: 'guard',
    trigger: TRIGGERS.people,
    text: {
      en: 'Portability reaches an annotation only if the person supplied it, on consent or a contract.',
      fr: 'La portabilité n’atteint une annotation que si la personne l’a fournie, sur consentement ou contrat.',
    },
    guard: {
      en: 'It is never asked for labels made by annotators.',
      fr: 'Elle n’est jamais demandée pour des étiquettes posées par des annotateurs.',
    },
  },
  'FA-34': {
    section: { en: 'Rights', fr: 'Droits' },
    force: ['scope'],
    law: ['GDPR 4(4)', 'GDPR 22'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Annotating is rarely profiling and generally no automated decision; the use of a model may differ.',
      fr: 'Annoter est rarement du profilage et en général pas une décision automatisée\u202f; l’usage d’un modèle peut différer.',
    },
    guard: {
      en: 'Labels that evaluate people with effects on them are left to a person.',
      fr: 'Les étiquettes qui évaluent des personnes avec effet sur elles sont renvoyées à une personne.',
    },
  },
  'FA-35': {
    section: { en: 'Sensitive data', fr: 'Données sensibles' },
    force: ['legal'],
    law: ['GDPR 9'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.sensitive,
    text: {
      en: 'Annotation can reveal sensitive data that the source did not hold; an exception of article 9 is then needed.',
      fr: 'L’annotation peut révéler des données sensibles que la source ne contenait pas\u202f; une exception de l’article 9 est alors nécessaire.',
    },
    guard: {
      en: 'Words about things and topics are a question at most.',
      fr: 'Des mots sur des objets ou des sujets ne sont au plus qu’une question.',
    },
  },
  'FA-36': {
    section: { en: 'Sensitive data', fr: 'Données sensibles' },
    force: ['legal'],
    law: ['French Data Protection Act 44', 'French Data Protection Act 66', 'GDPR 9(2)(j)'],
    binds: ['controller'],
    checkable: 'human',
    trigger: TRIGGERS.health,
    text: {
      en: 'Research on health in France follows a reference methodology or an authorisation.',
      fr: 'La recherche en santé en France suit une méthodologie de référence ou une autorisation.',
    },
    guard: { en: 'Only when the profile says so.', fr: 'Seulement si le profil l’indique.' },
  },
  'FA-37': {
    section: { en: 'Sensitive data', fr: 'Données sensibles' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.sensitive,
    text: {
      en: 'Other data are to be preferred, such as synthetic ones; otherwise objective and factual criteria.',
      fr: 'D’autres données sont à préférer, telles que des données synthétiques\u202f; à défaut, des critères objectifs et factuels.',
    },
    guard: {
      en: 'Pressed harder than elsewhere, and still a recommendation.',
      fr: 'Plus appuyé qu’ailleurs, et toujours une recommandation.',
    },
  },
  'FA-38': {
    section: { en: 'Sensitive data', fr: 'Données sensibles' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.sensitive,
    text: {
      en: 'Annotators stay within what the data show.',
      fr: 'Les annotateurs s’en tiennent à ce que montrent les données.',
    },
    guard: { en: 'Any wording will do.', fr: 'Toute formulation convient.' },
  },
  'FA-39': {
    section: { en: 'Sensitive data', fr: 'Données sensibles' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.sensitive,
    text: {
      en: 'Checking is stronger: more often, on more data, with a look at its effect.',
      fr: 'La vérification est renforcée\u00a0: plus fréquente, sur plus de données, avec un regard sur son effet.',
    },
    guard: { en: 'An audit is one example.', fr: 'Un audit est un exemple.' },
  },
  'FA-40': {
    section: { en: 'Sensitive data', fr: 'Données sensibles' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.sensitive,
    text: {
      en: 'Annotated data are better secured: in-house or local work, encryption, logging, tighter access.',
      fr: 'Les données annotées sont mieux protégées\u00a0: travail interne ou local, chiffrement, journalisation, accès restreint.',
    },
    guard: {
      en: 'Some of it is enough, and remote services are not ruled out.',
      fr: 'Une partie suffit, et les services distants ne sont pas exclus.',
    },
  },
  'FA-41': {
    section: { en: 'Sensitive data', fr: 'Données sensibles' },
    force: ['recommended', 'good-practice'],
    binds: ['controller', 'model-provider', 'annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.sensitive,
    text: {
      en: 'Whoever trains thinks about what a model may regurgitate or let infer; whoever only shares can give facts about the data.',
      fr: 'Qui entraîne réfléchit à ce qu’un modèle peut régurgiter ou laisser déduire\u202f; qui partage seulement peut donner des faits sur les données.',
    },
    guard: {
      en: 'Sharing alone brings a suggestion at most.',
      fr: 'Le seul partage n’appelle au plus qu’une suggestion.',
    },
  },
})
