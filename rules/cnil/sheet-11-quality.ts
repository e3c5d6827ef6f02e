import { rows } from './rows.ts'
import { sheet11 } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** Labels, procedure and checking in the final sheet 11. */
export const sheet11QualityRows = rows(sheet11, {
  'FA-13': {
    section: { en: 'Quality, labels', fr: 'Qualité, étiquettes' },
    force: ['recommended'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Labels suit the purpose, stay within what learning needs, and are as objective and unambiguous as possible.',
      fr: 'Les étiquettes conviennent à la finalité, se limitent au besoin de l’apprentissage et sont aussi objectives et claires que possible.',
    },
    guard: { en: 'As possible: no more is asked.', fr: 'Autant que possible\u00a0: rien de plus n’est demandé.' },
  },
  'FA-14': {
    section: { en: 'Quality, labels', fr: 'Qualité, étiquettes' },
    force: ['recommended'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.reputation,
    text: {
      en: 'Labels are fair to people: no degrading or belittling word, and no judgement that could harm a reputation.',
      fr: 'Les étiquettes sont loyales envers les personnes\u00a0: ni mot dégradant ou dépréciatif, ni jugement de valeur pouvant nuire à une réputation.',
    },
    guard: {
      en: 'A justification may settle it; labels about contents are left alone.',
      fr: 'Une justification peut suffire\u202f; les étiquettes sur des contenus sont laissées de côté.',
    },
  },
  'FA-15': {
    section: { en: 'Quality, labels', fr: 'Qualité, étiquettes' },
    force: ['recommended'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'Labels can stand for other facts, even sensitive ones; unintended bias is watched for.',
      fr: 'Des étiquettes peuvent en recouvrir d’autres, même sensibles\u202f; les biais involontaires sont à surveiller.',
    },
    guard: { en: 'A question, and not at the lowest tier.', fr: 'Une question, et pas au premier palier.' },
  },
  'FA-16': {
    section: { en: 'Quality, labels', fr: 'Qualité, étiquettes' },
    force: ['proportionate'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.business,
    text: {
      en: 'Labels that come from a business process may need sorting or requalifying.',
      fr: 'Des étiquettes issues d’un processus métier peuvent demander un tri ou une requalification.',
    },
    guard: { en: 'A suggestion only.', fr: 'Une suggestion seulement.' },
  },
  'FA-17': {
    section: { en: 'Quality, labels', fr: 'Qualité, étiquettes' },
    force: ['proportionate'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.anonymity,
    text: {
      en: 'When anonymising, the part that labels play in linking and re-identifying may be studied.',
      fr: 'Lors d’une anonymisation, le rôle des étiquettes dans les rapprochements et la réidentification peut être étudié.',
    },
    guard: {
      en: 'Only where anonymity is sought or claimed.',
      fr: 'Seulement là où l’anonymat est recherché ou affirmé.',
    },
  },
  'FA-18': {
    section: { en: 'Quality, procedure', fr: 'Qualité, procédure' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'The annotation procedure should be documented.',
      fr: 'La procédure d’annotation devrait être documentée.',
    },
    guard: { en: 'Any name, form or length.', fr: 'Tout nom, toute forme, toute longueur.' },
  },
  'FA-19': {
    section: { en: 'Quality, procedure', fr: 'Qualité, procédure' },
    force: ['recommended'],
    law: ['GDPR 29', 'GDPR 32'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Tasks are clearly shared out, and access is kept to authorised people.',
      fr: 'Les tâches sont clairement réparties et l’accès réservé aux personnes habilitées.',
    },
    guard: {
      en: 'Roles are enough; no list of people is asked for.',
      fr: 'Des rôles suffisent\u202f; aucune liste de personnes n’est demandée.',
    },
  },
  'FA-20': {
    section: { en: 'Quality, procedure', fr: 'Qualité, procédure' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.humans,
    text: {
      en: 'Annotators can send back remarks on the protocol, the labels and the data.',
      fr: 'Les annotateurs peuvent faire remonter leurs remarques sur le protocole, les étiquettes et les données.',
    },
    guard: {
      en: 'A chat channel or an issue tracker counts.',
      fr: 'Un canal de discussion ou un suivi de tickets compte.',
    },
  },
  'FA-21': {
    section: { en: 'Quality, procedure', fr: 'Qualité, procédure' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.humans,
    text: {
      en: 'A validation phase confirms labels and procedure, for instance by agreement between annotators or a random sample.',
      fr: 'Une phase de validation confirme étiquettes et procédure, par exemple par l’accord entre annotateurs ou un échantillon aléatoire.',
    },
    guard: {
      en: 'No level of agreement is asked for; any validation counts.',
      fr: 'Aucun taux d’accord n’est demandé\u202f; toute validation compte.',
    },
  },
  'FA-22': {
    section: { en: 'Quality, procedure', fr: 'Qualité, procédure' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'full',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Changes are followed in a log or with a version tool.',
      fr: 'Les évolutions sont suivies dans un journal ou avec un outil de version.',
    },
    guard: { en: 'The history of git is enough.', fr: 'L’historique de git suffit.' },
  },
  'FA-23': {
    section: { en: 'Quality, procedure', fr: 'Qualité, procédure' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'The annotation tool is reliable and mastered; its security and fitness are checked, above all when it annotates by itself.',
      fr: 'L’outil d’annotation est fiable et maîtrisé\u202f; sa sécurité et son adéquation sont vérifiées, surtout s’il annote de lui-même.',
    },
    guard: { en: 'No list of approved tools.', fr: 'Aucune liste d’outils agréés.' },
  },
  'FA-24': {
    section: { en: 'Quality, procedure', fr: 'Qualité, procédure' },
    force: ['recommended'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.business,
    text: {
      en: 'A business process that yields annotations takes these points in, and treats annotation as an aim of its own.',
      fr: 'Le processus métier dont sont issues des annotations intègre ces points et traite l’annotation comme un objectif propre.',
    },
    guard: { en: 'The same points, said once.', fr: 'Les mêmes points, dits une fois.' },
  },
  'FA-25': {
    section: { en: 'Quality, continuous checking', fr: 'Qualité, vérification continue' },
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Checking starts early and goes on regularly, for instance by samples, panels, audits, reviews or feedback.',
      fr: 'La vérification commence tôt et se poursuit régulièrement, par exemple par échantillons, panels, audits, revues ou retours.',
    },
    guard: {
      en: 'One method is enough, and a finished campaign needs no recurring check.',
      fr: 'Une méthode suffit, et une campagne achevée n’appelle pas de vérification récurrente.',
    },
  },
  'FA-26': {
    section: { en: 'Quality, ethics contact', fr: 'Qualité, référent éthique' },
    force: ['good-practice'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'A person or body in charge of ethics, suited to the size of the organisation, can follow the project from its start.',
      fr: 'Une personne ou une instance chargée de l’éthique, à la mesure de l’organisme, peut suivre le projet dès son début.',
    },
    guard: { en: 'Never a warning.', fr: 'Jamais un avertissement.' },
  },
})
