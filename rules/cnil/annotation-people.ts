import { inLines } from './in-lines.ts'
import { rows } from './rows.ts'
import { synthesis } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** Information, anonymisation, responsibility and regurgitation, in the summary. */
export const annotationPeopleRows = rows(synthesis, {
  'A-32': {
    section: inLines('Sheet 11, information', 'Fiche 11, information', 219, 221),
    force: ['good-practice'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.notice,
    text: {
      en: 'Further information on annotation is good practice and will not fit every case.',
      fr: 'Des informations supplémentaires sur l’annotation sont une bonne pratique et ne conviendront pas à tous les cas.',
    },
    guard: {
      en: 'Never one finding per item, and never to be taken for the mention of annotation itself.',
      fr: 'Jamais un constat par élément, et sans confusion avec la mention même de l’annotation.',
    },
  },
  'A-33': {
    section: inLines('Sheet 11, information', 'Fiche 11, information', 221, 224),
    force: ['good-practice', 'recommended'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.outsourced,
    text: {
      en: 'Saying which criteria of social responsibility annotation companies meet stays recommended: it can help people weigh risks and safeguards, and decide whether to exercise their rights.',
      fr: 'Mentionner les critères de responsabilité sociale des entreprises d’annotation reste recommandé\u00a0: cela peut aider les personnes à apprécier risques et garanties, et à décider d’exercer leurs droits.',
    },
    guard: {
      en: 'Silent for annotation in-house, and when left out for clarity.',
      fr: 'Silence pour l’annotation en interne, et lorsque l’omission sert la clarté.',
    },
  },
  'A-34': {
    section: inLines('Sheet 11, information', 'Fiche 11, information', 224, 226),
    force: ['proportionate'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.notice,
    text: {
      en: 'As that is not always relevant, other information may deserve priority, so that people can understand.',
      fr: 'Cela n’étant pas toujours pertinent, d’autres informations peuvent mériter la priorité, afin que les personnes comprennent.',
    },
    guard: {
      en: 'A longer notice is never better for its length.',
      fr: 'Une information plus longue n’est jamais meilleure pour sa longueur.',
    },
  },
  'A-35': {
    section: inLines('Sheet 11, anonymisation', 'Fiche 11, anonymisation', 232, 234),
    force: ['proportionate'],
    binds: ['controller', 'annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.anonymity,
    text: {
      en: 'Annotation can raise the risk of re-identification by linking one person’s data, through an identifier or time stamps.',
      fr: 'L’annotation peut accroître le risque de réidentification en reliant les données d’une même personne, par un identifiant ou un horodatage.',
    },
    guard: {
      en: 'It is never said that data are not anonymous.',
      fr: 'Il n’est jamais dit que des données ne sont pas anonymes.',
    },
  },
  'A-36': {
    section: inLines('Sheet 11, anonymisation', 'Fiche 11, anonymisation', 234, 235),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.anonymity,
    text: {
      en: 'That added risk is relevant when annotation bears on data that one seeks to anonymise.',
      fr: 'Ce risque accru est pertinent lorsque l’annotation porte sur des données que l’on cherche à anonymiser.',
    },
    guard: {
      en: 'Nothing on links in a set openly personal or pseudonymised.',
      fr: 'Rien sur les rapprochements dans un jeu ouvertement personnel ou pseudonymisé.',
    },
  },
  'A-37': {
    section: inLines('Sheet 11, responsibility', 'Fiche 11, responsabilité', 239, 244),
    force: ['scope'],
    law: ['GDPR 4(7)', 'GDPR 4(8)'],
    binds: ['annotation-provider', 'controller'],
    checkable: 'human',
    trigger: TRIGGERS.outsourced,
    text: {
      en: 'A body that annotates is often a processor, when it decides neither the data, nor the labels, nor where they go.',
      fr: 'L’organisme qui annote est souvent sous-traitant, lorsqu’il ne décide ni des données, ni des étiquettes, ni de leur destination.',
    },
    guard: {
      en: 'gardefou asks and records the answer; it never decides who is what.',
      fr: 'gardefou demande et consigne la réponse\u202f; il ne qualifie personne.',
    },
  },
  'A-38': {
    section: inLines('Sheet 11, responsibility', 'Fiche 11, responsabilité', 244, 245),
    force: ['legal', 'recommended'],
    law: ['GDPR 28'],
    binds: ['controller', 'processor', 'annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.outsourced,
    text: {
      en: 'With a processor, the controller carries out the recommendations together with it.',
      fr: 'Avec un sous-traitant, le responsable met en œuvre les recommandations de concert avec lui.',
    },
    guard: {
      en: 'The contract is not expected in the repository; a reference is enough.',
      fr: 'Le contrat n’est pas attendu dans le dépôt\u202f; une référence suffit.',
    },
  },
  'A-39': {
    section: inLines('Sheet 11, responsibility', 'Fiche 11, responsabilité', 247, 249),
    force: ['scope'],
    law: ['GDPR 4(7)', 'GDPR 26'],
    binds: ['annotation-provider'],
    checkable: 'human',
    trigger: TRIGGERS.shared,
    text: {
      en: 'A body that collects, annotates and passes data on may be a controller, when it sets means and purposes.',
      fr: 'Un organisme qui collecte, annote et transmet peut être responsable, lorsqu’il fixe moyens et finalités.',
    },
    guard: { en: 'Open publication alone settles no role.', fr: 'La publication ouverte seule ne tranche aucun rôle.' },
  },
  'A-40': {
    section: inLines('Sheet 11, responsibility', 'Fiche 11, responsabilité', 249, 250),
    force: ['scope'],
    binds: ['annotation-provider', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.shared,
    text: {
      en: 'It may then not answer for what the recipient does with the data.',
      fr: 'Il peut alors ne pas répondre de ce que le destinataire fait des données.',
    },
    guard: {
      en: 'A dataset is never blamed for somebody else’s model.',
      fr: 'Un jeu de données n’est jamais mis en cause pour le modèle d’un autre.',
    },
  },
  'A-41': {
    section: inLines('Sheet 11, responsibility', 'Fiche 11, responsabilité', 250, 252),
    force: ['scope'],
    binds: ['annotation-provider', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.shared,
    text: {
      en: 'Only some of the recommendations then reach it, the others being out of its hands.',
      fr: 'Seules certaines recommandations l’atteignent alors, les autres lui échappant.',
    },
    guard: {
      en: 'Nothing about a model is asked of a repository of data only.',
      fr: 'Rien sur un modèle n’est demandé à un dépôt de données seules.',
    },
  },
  'A-42': {
    section: inLines('Sheet 11, regurgitation', 'Fiche 11, régurgitation', 256, 260),
    force: ['not-required'],
    binds: ['annotation-provider', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.shared,
    text: {
      en: 'Assessing what a model trained by others may regurgitate or let infer is not the task of the one who annotated, who does not know that model.',
      fr: 'Évaluer ce qu’un modèle entraîné par autrui peut régurgiter ou laisser déduire n’incombe pas à celui qui a annoté, faute de connaître ce modèle.',
    },
    guard: {
      en: 'It comes back as soon as the same body trains.',
      fr: 'La question revient dès que le même organisme entraîne.',
    },
  },
  'A-43': {
    section: inLines('Sheet 11, regurgitation', 'Fiche 11, régurgitation', 260, 262),
    force: ['scope'],
    binds: ['annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.shared,
    text: {
      en: 'It knows its data, their statistical distribution, outliers and duplicates, and can give useful facts to estimate the risk of regurgitation.',
      fr: 'Il connaît ses données, leur distribution statistique, leurs valeurs aberrantes et leurs doublons, et peut fournir des éléments utiles pour estimer le risque de régurgitation.',
    },
    guard: { en: 'gardefou computes nothing on the data.', fr: 'gardefou ne calcule rien sur les données.' },
  },
  'A-44': {
    section: inLines('Sheet 11, regurgitation', 'Fiche 11, régurgitation', 262, 263),
    force: ['good-practice'],
    binds: ['annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.shared,
    text: {
      en: 'Passing these facts on to whoever develops the model is recommended as good practice, expressly not as a duty.',
      fr: 'Transmettre ces éléments à qui développe le modèle est recommandé à titre de bonne pratique, expressément pas comme une obligation.',
    },
    guard: { en: 'Never more than a suggestion.', fr: 'Jamais plus qu’une suggestion.' },
  },
})
