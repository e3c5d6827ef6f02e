import { inLines } from './in-lines.ts'
import { rows } from './rows.ts'
import { synthesis } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** How the summary approaches annotation: proportion, personal data, the AI Act. */
export const annotationApproachRows = rows(synthesis, {
  'A-01': {
    section: inLines('Sheet 11, aim', 'Fiche 11, objectif', 92, 94),
    force: ['scope', 'proportionate'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The sheet covers a great variety of cases, and each measure in it is not always needed.',
      fr: 'La fiche couvre une grande diversité de cas, et chacune de ses mesures n’est pas toujours nécessaire.',
    },
    guard: {
      en: 'No score, badge or percentage, and nothing is said of a rule that does not apply.',
      fr: 'Ni note, ni insigne, ni pourcentage, et rien n’est dit d’une règle qui ne s’applique pas.',
    },
  },
  'A-02': {
    section: inLines('Sheet 11, aim', 'Fiche 11, objectif', 94, 96),
    force: ['legal'],
    law: ['GDPR 5(2)', 'GDPR 24'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'The controller weighs the risks of its own case and chooses the recommendations that keep them in hand.',
      fr: 'Le responsable pèse les risques de son cas et choisit les recommandations qui permettent de les maîtriser.',
    },
    guard: {
      en: 'A reference to a document kept elsewhere is enough, and its merits are not judged.',
      fr: 'La référence d’un document tenu ailleurs suffit, et son bien-fondé n’est pas jugé.',
    },
  },
  'A-03': {
    section: inLines('Sheet 11, aim', 'Fiche 11, objectif', 96, 99),
    force: ['proportionate'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'How detailed the notice and how strict the protocol are depends on the context: for instance the data, the risks for people and the purpose.',
      fr: 'Le détail de l’information et la rigueur du protocole dépendent du contexte\u00a0: par exemple des données, des risques pour les personnes et de la finalité.',
    },
    guard: {
      en: 'No minimum length, no imposed template, no table of contents.',
      fr: 'Ni longueur minimale, ni modèle imposé, ni sommaire type.',
    },
  },
  'A-04': {
    section: inLines('Sheet 11, aim', 'Fiche 11, objectif', 101, 105),
    force: ['not-required'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The sheet does not promote an unsupervised approach, which is not always suited and has risks of its own; the type of learning is the controller’s choice.',
      fr: 'La fiche ne promeut pas l’approche non supervisée, qui n’est pas toujours adaptée et comporte ses propres risques\u202f; le type d’apprentissage relève du choix du responsable.',
    },
    guard: {
      en: 'No project hears that it should annotate less or learn in another way.',
      fr: 'Aucun projet ne s’entend dire d’annoter moins ou d’apprendre autrement.',
    },
  },
  'A-05': {
    section: inLines('Sheet 11, aim', 'Fiche 11, objectif', 107, 109),
    force: ['not-required'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Annotation quality bears on performance, yet the recommendations do not set out to advise on performing better.',
      fr: 'La qualité de l’annotation influe sur la performance, mais les recommandations n’ont pas vocation à conseiller sur la façon d’être plus performant.',
    },
    guard: {
      en: 'No advice on metrics, balance or amounts of data, and figures are not read as evidence.',
      fr: 'Aucun conseil sur les mesures, l’équilibre ou le volume de données, et les chiffres ne valent pas élément de preuve.',
    },
  },
  'A-06': {
    section: inLines('Sheet 11, aim', 'Fiche 11, objectif', 109, 111),
    force: ['proportionate'],
    binds: ['controller', 'model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.labels,
    text: {
      en: 'Performance is spoken of only where people may feel it: a discriminatory bias, or physical, psychological or legal effects.',
      fr: 'La performance n’est évoquée que lorsque des personnes peuvent en subir l’effet\u00a0: biais discriminatoire, effets physiques, psychologiques ou juridiques.',
    },
    guard: {
      en: 'Silent when labels describe objects only; the content is not judged.',
      fr: 'Silence lorsque les étiquettes ne décrivent que des objets\u202f; le contenu n’est pas jugé.',
    },
  },
  'A-07': {
    section: inLines('Sheet 11, in practice', 'Fiche 11, en pratique', 115, 120),
    force: ['proportionate'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.change,
    text: {
      en: 'The controller assesses the level of risk of each annotation and of each change made to it, and the measures follow.',
      fr: 'Le responsable évalue le niveau de risque de chaque annotation et de chacune de ses modifications, et les mesures en découlent.',
    },
    guard: {
      en: 'Typing errors, order, case, translation and comments change nothing.',
      fr: 'Fautes de frappe, ordre, casse, traduction et commentaires ne changent rien.',
    },
  },
  'A-08': {
    section: inLines('Sheet 11, in practice', 'Fiche 11, en pratique', 120, 121),
    force: ['proportionate'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The heaviest measures may be kept for cases in which they suit the level of risk.',
      fr: 'Les mesures les plus lourdes peuvent être réservées aux cas où elles sont adaptées au niveau de risque.',
    },
    guard: {
      en: 'A heavy measure is never proposed at the lowest tier, is a suggestion at most, and never blocks.',
      fr: 'Une mesure lourde n’est jamais proposée au premier palier, reste une suggestion et ne bloque jamais.',
    },
  },
  'A-09': {
    section: inLines('Sheet 11, in practice', 'Fiche 11, en pratique', 121, 122),
    force: ['legal'],
    law: ['GDPR 12-14'],
    binds: ['controller'],
    checkable: 'partial',
    trigger: TRIGGERS.annotated,
    text: {
      en: 'Proportion stops at legal duties: informing people remains due, though what is said can vary.',
      fr: 'La proportion s’arrête aux obligations légales\u00a0: informer les personnes reste dû, même si le contenu peut varier.',
    },
    guard: {
      en: 'A link to a notice kept elsewhere is enough; a processor is never addressed.',
      fr: 'Le lien vers une information tenue ailleurs suffit\u202f; un sous-traitant n’est jamais visé.',
    },
  },
  'A-10': {
    section: inLines('Sheet 11, in practice', 'Fiche 11, en pratique', 123, 126),
    force: ['scope'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.several,
    text: {
      en: 'Many measures take an effort when they are set up and then last without more of it, such as a protocol that serves as a template or a procedure for rights.',
      fr: 'Nombre de mesures demandent un effort à leur mise en place, puis durent sans charge nouvelle, comme un protocole qui sert de modèle ou une procédure pour les droits.',
    },
    guard: {
      en: 'One shared document may serve many datasets.',
      fr: 'Un document commun peut servir à plusieurs jeux de données.',
    },
  },
  'A-11': {
    section: inLines('Sheet 11, personal data', 'Fiche 11, données personnelles', 130, 136),
    force: ['scope'],
    law: ['GDPR 4(1)'],
    binds: ['controller', 'processor', 'annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.identifiers,
    text: {
      en: 'An annotation that itself holds identifying information, a name or an identifier, is personal data.',
      fr: 'L’annotation qui porte elle-même un élément identifiant, nom ou identifiant, est une donnée personnelle.',
    },
    guard: {
      en: 'Technical keys and class names such as person are left alone, and no value is ever shown.',
      fr: 'Les clés techniques et les noms de classes tels que personne sont laissés de côté, et aucune valeur n’est jamais montrée.',
    },
  },
  'A-12': {
    section: inLines('Sheet 11, personal data', 'Fiche 11, données personnelles', 138, 145),
    force: ['scope'],
    law: ['GDPR 4(1)'],
    binds: ['controller', 'processor', 'annotation-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.linked,
    text: {
      en: 'An annotation without a name relates to a person, and can in turn be personal data, when it can be tied to an item that is.',
      fr: 'Une annotation sans nom se rapporte à une personne, et peut à son tour être une donnée personnelle, lorsqu’elle peut être reliée à une donnée qui l’est.',
    },
    guard: {
      en: 'Silent when no person is in the source; a question only while the profile is unanswered.',
      fr: 'Silence lorsque la source ne contient personne\u202f; une question seulement tant que le profil n’y répond pas.',
    },
  },
  'A-13': {
    section: inLines('Sheet 11, AI Act', 'Fiche 11, règlement IA', 148, 154),
    force: ['scope'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The recommendations are not kept for systems that the AI Act calls high-risk: the two texts do not always assess risk in the same way.',
      fr: 'Les recommandations ne se limitent pas aux systèmes à haut risque du règlement IA\u00a0: les deux textes n’évaluent pas toujours le risque de la même façon.',
    },
    guard: {
      en: 'The class under the AI Act raises and lowers nothing.',
      fr: 'La classe au sens du règlement IA n’aggrave et n’atténue rien.',
    },
  },
  'A-14': {
    section: inLines('Sheet 11, AI Act', 'Fiche 11, règlement IA', 150, 154),
    force: ['scope'],
    binds: ['controller', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.sensitive,
    text: {
      en: 'Training on sensitive data of vulnerable people, without the aim of bringing a model to the market, can be high-risk for the GDPR, and minimal for the AI Act or outside it.',
      fr: 'Entraîner sur des données sensibles de personnes vulnérables, sans vocation à mettre le modèle sur le marché, peut être à risque élevé pour le RGPD, et minime pour le règlement IA ou hors de son champ.',
    },
    guard: {
      en: 'An internal use or a prototype exempts from nothing.',
      fr: 'Un usage interne ou un prototype n’exempte de rien.',
    },
  },
  'A-15': {
    section: inLines('Sheet 11, AI Act', 'Fiche 11, règlement IA', 154, 158),
    force: ['scope'],
    law: ['AI Act 10(2)'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.aiact,
    text: {
      en: 'The two scopes are meant to stay separate, that of the AI Act on the governance of training, validation and test data included.',
      fr: 'Les deux périmètres ont vocation à rester distincts, y compris celui du règlement IA sur la gouvernance des données d’entraînement, de validation et de test.',
    },
    guard: { en: 'That article is never said to be met or not.', fr: 'Cet article n’est jamais dit respecté ou non.' },
  },
})
