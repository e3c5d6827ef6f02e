import type { LIST_QUESTIONS, ListQuestion, QUESTIONS, Question } from '../words/profile.ts'
import type { Text } from '../words/text.ts'

/** A question as people read it, with what each value means; `unknown` is said once for all questions. */
interface QuestionWords<Value extends string> {
  readonly question: Text
  readonly values: Readonly<Record<Value, Text>>
}

type SingleWords = { readonly [Q in Question]: QuestionWords<Exclude<(typeof QUESTIONS)[Q][number], 'unknown'>> }
type ListWords = { readonly [Q in ListQuestion]: QuestionWords<(typeof LIST_QUESTIONS)[Q][number]> }

/** What `unknown` means, for every question. */
export const UNKNOWN_WORDS: Text = {
  en: 'not known yet, which is the default',
  fr: 'pas encore connu\u202f; c’est la valeur par défaut',
}

const YES_NO = { no: { en: 'no', fr: 'non' }, yes: { en: 'yes', fr: 'oui' } }

/** The twelve questions and their values, in words. */
export const QUESTION_WORDS: SingleWords & ListWords = {
  'personal-data': {
    question: {
      en: 'Do the data concern identified or identifiable people?',
      fr: 'Les données concernent-elles des personnes identifiées ou identifiables\u202f?',
    },
    values: {
      none: { en: 'they concern nobody', fr: 'elles ne concernent personne' },
      personal: { en: 'people can be identified', fr: 'des personnes peuvent être identifiées' },
      pseudonymised: {
        en: 'names are replaced, and people can still be told apart or found again',
        fr: 'les noms sont remplacés, et les personnes restent distinguables ou retrouvables',
      },
      'claimed-anonymous': { en: 'they are said to be anonymous', fr: 'elles sont présentées comme anonymes' },
    },
  },
  sensitive: {
    question: {
      en: 'Are sensitive data involved, such as health, opinions, religion, biometrics or offences?',
      fr: 'Des données sensibles sont-elles en jeu (santé, opinions, religion, biométrie, infractions…)\u202f?',
    },
    values: {
      none: { en: 'none', fr: 'aucune' },
      'in-source': { en: 'they are in the data collected', fr: 'elles figurent dans les données collectées' },
      'revealed-by-annotation': { en: 'the labels reveal them', fr: 'les étiquettes les révèlent' },
    },
  },
  'vulnerable-persons': {
    question: {
      en: 'Are vulnerable people concerned, such as minors, patients, employees or asylum seekers?',
      fr: 'Des personnes vulnérables sont-elles concernées (mineurs, patients, salariés, demandeurs d’asile…)\u202f?',
    },
    values: YES_NO,
  },
  roles: {
    question: { en: 'What is your part in this activity?', fr: 'Quel est votre rôle dans cette activité\u202f?' },
    values: {
      controller: {
        en: 'you decide why and how data are used',
        fr: 'vous décidez pourquoi et comment les données servent',
      },
      'joint-controller': { en: 'you decide it with others', fr: 'vous en décidez avec d’autres' },
      processor: { en: 'you act on behalf of someone else', fr: 'vous agissez pour le compte d’un autre' },
      'annotation-provider': { en: 'you annotate for a client', fr: 'vous annotez pour un client' },
      'dataset-publisher': { en: 'you make a dataset available', fr: 'vous mettez à disposition un jeu de données' },
      'model-provider': { en: 'you provide a model or a system', fr: 'vous fournissez un modèle ou un système' },
      deployer: { en: 'you use a system made by others', fr: 'vous utilisez un système conçu par d’autres' },
    },
  },
  annotation: {
    question: { en: 'Who or what annotates the data?', fr: 'Qui annote les données, ou quoi\u202f?' },
    values: {
      none: { en: 'nothing is annotated', fr: 'rien n’est annoté' },
      'human-inhouse': { en: 'your own staff', fr: 'votre personnel' },
      'human-outsourced': { en: 'a provider', fr: 'un prestataire' },
      crowd: { en: 'a crowd of people', fr: 'la foule (production participative)' },
      'semi-automatic': { en: 'a program, then people check', fr: 'un programme, puis des personnes vérifient' },
      automatic: { en: 'a program alone', fr: 'un programme seul' },
      'business-process': { en: 'ordinary work leaves the labels', fr: 'l’activité courante laisse les étiquettes' },
      reused: { en: 'labels made by others are reused', fr: 'des étiquettes faites par d’autres sont réutilisées' },
    },
  },
  'labels-about-people': {
    question: { en: 'Do the labels describe people?', fr: 'Les étiquettes décrivent-elles des personnes\u202f?' },
    values: {
      no: { en: 'no', fr: 'non' },
      descriptive: { en: 'they describe, without judging', fr: 'elles décrivent sans juger' },
      'reputational-or-evaluative': {
        en: 'some could harm a reputation, or evaluate people',
        fr: 'certaines peuvent nuire à une réputation, ou évaluent des personnes',
      },
    },
  },
  'anonymisation-goal': {
    question: { en: 'Is anonymisation a goal?', fr: 'L’anonymisation est-elle un but\u202f?' },
    values: YES_NO,
  },
  destination: {
    question: {
      en: 'Where do the model or the dataset go?',
      fr: 'Où vont le modèle ou le jeu de données\u202f?',
    },
    values: {
      internal: { en: 'they stay in the organisation', fr: 'ils restent dans l’organisme' },
      'hosted-service': { en: 'a service that you host', fr: 'un service que vous hébergez' },
      'shared-recipients': { en: 'recipients who are known', fr: 'des destinataires connus' },
      distributed: {
        en: 'customers or users receive a copy',
        fr: 'des clients ou utilisateurs en reçoivent une copie',
      },
      open: { en: 'they are openly published', fr: 'ils sont publiés en accès libre' },
      undecided: { en: 'it is not decided', fr: 'ce n’est pas décidé' },
    },
  },
  development: {
    question: { en: 'Is a model trained here?', fr: 'Un modèle est-il entraîné ici\u202f?' },
    values: {
      none: { en: 'no model is trained', fr: 'aucun modèle n’est entraîné' },
      training: { en: 'a model is trained', fr: 'un modèle est entraîné' },
      'fine-tuning': { en: 'an existing model is adjusted', fr: 'un modèle existant est ajusté' },
    },
  },
  'data-changes-plausible': {
    question: {
      en: 'Could the data be changed after collection, by many writers, live feeds or mirrors?',
      fr: 'Les données pourraient-elles être modifiées après la collecte (contributeurs nombreux, flux, miroirs)\u202f?',
    },
    values: YES_NO,
  },
  'serious-consequences': {
    question: {
      en: 'Would such a change have serious consequences for people?',
      fr: 'Une telle modification aurait-elle des conséquences graves pour des personnes\u202f?',
    },
    values: YES_NO,
  },
  'sensitive-colocated': {
    question: {
      en: 'Are sensitive data kept together with other data?',
      fr: 'Des données sensibles sont-elles gardées avec d’autres données\u202f?',
    },
    values: YES_NO,
  },
}
