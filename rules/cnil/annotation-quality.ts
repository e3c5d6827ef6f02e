import { inLines } from './in-lines.ts'
import { rows } from './rows.ts'
import { synthesis } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** Accuracy, protocol, labels and checking, in the summary. */
export const annotationQualityRows = rows(synthesis, {
  'A-16': {
    section: inLines('Sheet 11, accuracy', 'Fiche 11, exactitude', 162, 166),
    force: ['legal'],
    law: ['GDPR 5(1)(d)', 'French Data Protection Act 4'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'Accuracy means every reasonable step to erase or correct data that are wrong for their purpose.',
      fr: 'L’exactitude suppose toute mesure raisonnable pour effacer ou corriger les données fausses au regard de leur finalité.',
    },
    guard: {
      en: 'Reasonable is not faultless: any contact is enough, and no error rate is looked at.',
      fr: 'Raisonnable ne veut pas dire infaillible\u00a0: tout contact suffit, et aucun taux d’erreur n’est examiné.',
    },
  },
  'A-17': {
    section: inLines('Sheet 11, accuracy', 'Fiche 11, exactitude', 166, 167),
    force: ['scope'],
    binds: ['controller', 'annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'These steps belong to collection; annotating is not meant to mend the source, unless an error is noticed on the way.',
      fr: 'Ces mesures relèvent de la collecte\u202f; annoter ne vise pas à réparer la source, sauf erreur remarquée en chemin.',
    },
    guard: {
      en: 'Annotators are never asked to check the facts of the source.',
      fr: 'Il n’est jamais demandé aux annotateurs de vérifier les faits de la source.',
    },
  },
  'A-18': {
    section: inLines('Sheet 11, accuracy', 'Fiche 11, exactitude', 167, 169),
    force: ['legal', 'proportionate'],
    law: ['GDPR 5(1)(d)'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'The accuracy of labels follows that of the data, and likewise calls for every reasonable measure in view of the purpose.',
      fr: 'L’exactitude des étiquettes suit celle des données et exige, elle aussi, toute mesure raisonnable au regard de la finalité.',
    },
    guard: {
      en: 'No threshold and no preferred method: one step described is enough.',
      fr: 'Ni seuil ni méthode préférée\u00a0: une étape décrite suffit.',
    },
  },
  'A-19': {
    section: inLines('Sheet 11, accuracy', 'Fiche 11, exactitude', 171, 173),
    force: ['scope'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.reputation,
    text: {
      en: 'A label that harms a reputation may be accurate and justified by the purpose.',
      fr: 'Une étiquette qui nuit à une réputation peut être exacte et justifiée par la finalité.',
    },
    guard: {
      en: 'One justification closes the question for good; no renaming is asked for.',
      fr: 'Une justification clôt la question pour de bon\u202f; aucun changement de nom n’est demandé.',
    },
  },
  'A-20': {
    section: inLines('Sheet 11, protocol', 'Fiche 11, protocole', 177, 181),
    force: ['recommended', 'proportionate'],
    binds: ['controller', 'processor', 'annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'An annotation protocol is usual practice; the points that protect people are added to it according to risk.',
      fr: 'Un protocole d’annotation est d’usage\u202f; les points qui protègent les personnes s’y ajoutent selon le risque.',
    },
    guard: {
      en: 'Any name, form or length; not for annotations reused as they are.',
      fr: 'Tout nom, toute forme, toute longueur\u202f; pas pour des annotations réutilisées telles quelles.',
    },
  },
  'A-21': {
    section: inLines('Sheet 11, protocol', 'Fiche 11, protocole', 181, 183),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'The protocol is not work on top of the developer’s, and benefits people and controller alike.',
      fr: 'Le protocole ne s’ajoute pas au travail du développeur et profite aux personnes comme au responsable.',
    },
    guard: {
      en: 'No separate protocol is asked for beside existing instructions.',
      fr: 'Aucun protocole distinct n’est demandé à côté des consignes existantes.',
    },
  },
  'A-22': {
    section: inLines('Sheet 11, labels', 'Fiche 11, étiquettes', 187, 188),
    force: ['recommended', 'legal'],
    law: ['GDPR 5(1)(c)', 'GDPR 5(1)(d)'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'Labels are chosen with accuracy and minimisation in mind, so as not to harm people’s reputation among other things.',
      fr: 'Le choix des étiquettes tient compte de l’exactitude et de la minimisation, pour éviter notamment de nuire à la réputation.',
    },
    guard: {
      en: 'Only labels about people; a person judges whether they are relevant.',
      fr: 'Seules les étiquettes sur des personnes\u202f; leur pertinence relève d’une personne.',
    },
  },
  'A-23': {
    section: inLines('Sheet 11, labels', 'Fiche 11, étiquettes', 188, 190),
    force: ['scope'],
    binds: ['controller', 'tool'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Labels first serve the purpose, when it is lawful and proportionate, so that the model can learn, on condition that they do not call its lawfulness into question.',
      fr: 'Les étiquettes servent d’abord la finalité, lorsqu’elle est licite et proportionnée, afin que le modèle puisse apprendre, à condition de ne pas en remettre en cause la licéité.',
    },
    guard: {
      en: 'No one is advised to drop a label that the task needs.',
      fr: 'Nul n’est invité à renoncer à une étiquette dont la tâche a besoin.',
    },
  },
  'A-24': {
    section: inLines('Sheet 11, labels', 'Fiche 11, étiquettes', 190, 191),
    force: ['scope'],
    binds: ['controller', 'annotation-provider'],
    checkable: 'full',
    trigger: TRIGGERS.labels,
    text: {
      en: 'Serving the purpose often goes with protecting rights, for instance by avoiding ambiguous or inaccurate labels.',
      fr: 'Servir la finalité va souvent de pair avec la protection des droits, par exemple en évitant des étiquettes ambiguës ou inexactes.',
    },
    guard: {
      en: 'Other, unknown, background and standard taxonomies need no definition.',
      fr: 'Autre, inconnu, fond et les nomenclatures établies se passent de définition.',
    },
  },
  'A-25': {
    section: inLines('Sheet 11, labels', 'Fiche 11, étiquettes', 193, 196),
    force: ['not-required'],
    binds: ['controller', 'annotation-provider', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Where judgement remains despite objective criteria, objectivity is an aim and not a strict demand.',
      fr: 'Lorsqu’une part de jugement demeure malgré des critères objectifs, l’objectivité est un but et non une exigence stricte.',
    },
    guard: {
      en: 'Neither strict objectivity nor a level of agreement is asked for.',
      fr: 'Ni objectivité stricte ni taux d’accord n’est demandé.',
    },
  },
  'A-26': {
    section: inLines('Sheet 11, checking', 'Fiche 11, vérification', 200, 202),
    force: ['good-practice'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'Tools that check annotations, for instance by spotting sexist prejudice in texts, can be a valuable help.',
      fr: 'Des outils de vérification des annotations, par exemple pour repérer des préjugés sexistes dans des textes, peuvent être d’une aide précieuse.',
    },
    guard: { en: 'Doing without them is never remarked on.', fr: 'S’en passer n’est jamais relevé.' },
  },
  'A-27': {
    section: inLines('Sheet 11, checking', 'Fiche 11, vérification', 202, 204),
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.tool,
    text: {
      en: 'The quality of such tools is weighed case by case, for instance by choosing those at the state of the art and considering their inherent limits.',
      fr: 'La qualité de ces outils s’apprécie au cas par cas, par exemple en choisissant ceux à l’état de l’art et en considérant leurs limites propres.',
    },
    guard: {
      en: 'No list of approved tools; gardefou itself has limits too.',
      fr: 'Aucune liste d’outils agréés\u202f; gardefou a lui aussi ses limites.',
    },
  },
  'A-28': {
    section: inLines('Sheet 11, checking', 'Fiche 11, vérification', 204, 204),
    force: ['recommended'],
    binds: ['controller', 'tool'],
    checkable: 'human',
    trigger: TRIGGERS.labels,
    text: {
      en: 'A technical approach is not enough to assess ethical criteria.',
      fr: 'Une approche technique ne suffit pas pour apprécier des critères éthiques.',
    },
    guard: {
      en: 'No verdict on ethics or bias is ever printed.',
      fr: 'Aucun verdict sur l’éthique ou les biais n’est jamais affiché.',
    },
  },
  'A-29': {
    section: inLines('Sheet 11, checking', 'Fiche 11, vérification', 205, 206),
    force: ['recommended'],
    binds: ['controller', 'model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.tool,
    text: {
      en: 'Fairness metrics carry the choices of their authors and have limits, such as intersectional biases.',
      fr: 'Les mesures d’équité portent les choix de leurs concepteurs et ont des limites, telles que les biais intersectionnels.',
    },
    guard: {
      en: 'No metric is asked for, and no value is read.',
      fr: 'Aucune mesure n’est demandée, et aucune valeur n’est lue.',
    },
  },
  'A-30': {
    section: inLines('Sheet 11, ethics contact', 'Fiche 11, référent éthique', 209, 213),
    force: ['good-practice'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'An ethics officer or committee can be crucial, in particular so that annotation about individuals harms no rights and brings no discriminatory bias.',
      fr: 'Un référent ou un comité éthique peut être crucial, en particulier pour que l’annotation portant sur des individus ne porte pas atteinte à leurs droits et n’entraîne pas de biais discriminatoire.',
    },
    guard: {
      en: 'Never a warning; a scientific committee counts.',
      fr: 'Jamais un avertissement\u202f; un comité scientifique compte.',
    },
  },
  'A-31': {
    section: inLines('Sheet 11, ethics contact', 'Fiche 11, référent éthique', 214, 215),
    force: ['not-required'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Involving one depends on the situation and will not always make sense.',
      fr: 'Y recourir dépend de la situation et n’aura pas toujours de sens.',
    },
    guard: { en: 'Silent at the lowest tiers.', fr: 'Silence aux premiers paliers.' },
  },
})
