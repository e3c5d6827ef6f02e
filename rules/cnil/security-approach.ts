import { inLines } from './in-lines.ts'
import { rows } from './rows.ts'
import { synthesis } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** How the summary approaches security: proportion, scope, design, the AI Act. */
export const securityApproachRows = rows(synthesis, {
  'S-01': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 271, 274),
    force: ['legal'],
    law: ['GDPR 32'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'Technical and organisational measures suit the risk, in view of the state of the art, the costs, and the nature, scope, context and purposes of the processing.',
      fr: 'Les mesures techniques et organisationnelles sont adaptées au risque, compte tenu de l’état de l’art, des coûts, et de la nature, de la portée, du contexte et des finalités du traitement.',
    },
    guard: {
      en: 'A reference is enough; an address for reporting vulnerabilities is not a description of measures.',
      fr: 'Une référence suffit\u202f; une adresse de signalement de failles n’est pas une description de mesures.',
    },
  },
  'S-02': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 274, 276),
    force: ['not-required', 'proportionate'],
    binds: ['controller', 'processor', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The measures listed are not mandatory in general; they are chosen for the case.',
      fr: 'Les mesures énumérées ne sont pas obligatoires en général\u202f; elles se choisissent selon le cas.',
    },
    guard: {
      en: 'Nothing blocks unless a team asks for it, and then the true force is still said.',
      fr: 'Rien ne bloque sans qu’une équipe le demande, et la force réelle reste alors dite.',
    },
  },
  'S-03': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 276, 278),
    force: ['proportionate'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.always,
    text: {
      en: 'The kind of data, the vulnerability of people or the destination of the model may for instance be taken into account.',
      fr: 'La nature des données, la vulnérabilité des personnes ou la destination du modèle peuvent par exemple être prises en compte.',
    },
    guard: {
      en: 'These criteria are examples; others recorded by the team are as good.',
      fr: 'Ces critères sont des exemples\u202f; d’autres, consignés par l’équipe, valent autant.',
    },
  },
  'S-04': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 270, 274),
    force: ['scope'],
    binds: ['controller', 'processor', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'To bodies with limited means, the answer is article 32: measures suited to the risk, with their cost among what is taken into account.',
      fr: 'Aux structures aux moyens limités, la réponse est l’article 32\u00a0: des mesures adaptées au risque, dont le coût fait partie de ce qui est pris en compte.',
    },
    guard: {
      en: 'The size of a company changes nothing in either direction.',
      fr: 'La taille d’une entreprise ne change rien, dans un sens ni dans l’autre.',
    },
  },
  'S-05': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 279, 280),
    force: ['proportionate'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.people,
    text: {
      en: 'Other measures than those cited may be relevant to lower the risk of a given processing.',
      fr: 'D’autres mesures que celles citées peuvent être pertinentes pour réduire le risque propre à un traitement.',
    },
    guard: { en: 'A declared alternative closes the point.', fr: 'Une alternative déclarée clôt le point.' },
  },
  'S-06': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 280, 281),
    force: ['legal'],
    law: ['GDPR 5(2)', 'GDPR 24', 'GDPR 28', 'GDPR 32'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.always,
    text: {
      en: 'Choosing and ordering measures is for the controller and the processor, who answer for it.',
      fr: 'Choisir et ordonner les mesures revient au responsable et au sous-traitant, qui en répondent.',
    },
    guard: {
      en: 'The order in which gardefou speaks is its own.',
      fr: 'L’ordre dans lequel gardefou s’exprime est le sien.',
    },
  },
  'S-07': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 283, 286),
    force: ['scope'],
    binds: ['tool', 'controller', 'processor'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The security of AI is moving and still little mastered, and what is particular to AI is still at the stage of research.',
      fr: 'La sécurité de l’IA évolue, reste peu maîtrisée, et ce qui est propre à l’IA en est encore au stade de la recherche.',
    },
    guard: { en: 'Nothing is ever called secure or approved.', fr: 'Rien n’est jamais dit sûr ou approuvé.' },
  },
  'S-08': {
    section: inLines('Sheet 12, in practice', 'Fiche 12, en pratique', 286, 288),
    force: ['recommended'],
    binds: ['controller', 'processor', 'model-provider'],
    checkable: 'guard',
    trigger: TRIGGERS.people,
    text: {
      en: 'Security should therefore receive particular attention, above all where technical progress is put before its possible effects on people.',
      fr: 'La sécurité devrait donc recevoir une attention particulière, surtout lorsque l’avancée technique passe avant ses effets possibles sur les personnes.',
    },
    guard: {
      en: 'No moral tone, and nothing more is said to those who innovate.',
      fr: 'Aucune leçon de morale, et rien de plus pour qui innove.',
    },
  },
  'S-09': {
    section: inLines('Sheet 12, scope', 'Fiche 12, périmètre', 292, 292),
    force: ['scope'],
    binds: ['controller', 'processor', 'model-provider', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.people,
    text: { en: 'All AI systems are covered.', fr: 'Tous les systèmes d’IA sont concernés.' },
    guard: { en: 'Tables, images, sound and text alike.', fr: 'Tableaux, images, sons et textes, de la même façon.' },
  },
  'S-10': {
    section: inLines('Sheet 12, scope', 'Fiche 12, périmètre', 292, 294),
    force: ['proportionate'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.always,
    text: {
      en: 'Relevant risks sometimes depend on the type of system, which bears on the nature, volume and retention of data.',
      fr: 'Les risques pertinents dépendent parfois du type de système, qui influe sur la nature, le volume et la conservation des données.',
    },
    guard: { en: 'Volume alone is no finding.', fr: 'Le volume seul n’est pas un constat.' },
  },
  'S-11': {
    section: inLines('Sheet 12, scope', 'Fiche 12, périmètre', 294, 295),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The recommendations do not mean to frame some types of systems more strictly.',
      fr: 'Les recommandations n’entendent pas encadrer plus strictement certains types de systèmes.',
    },
    guard: { en: 'The family of a model changes no level.', fr: 'La famille d’un modèle ne change aucun niveau.' },
  },
  'S-12': {
    section: inLines('Sheet 12, scope', 'Fiche 12, périmètre', 297, 299),
    force: ['scope'],
    binds: ['model-provider', 'controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.finetuning,
    text: {
      en: 'All the recommendations of the sheet bear on fine-tuning too.',
      fr: 'L’ensemble des recommandations de la fiche porte aussi sur l’ajustement.',
    },
    guard: {
      en: 'Using, pinning or quantising a model is not fine-tuning.',
      fr: 'Utiliser, figer ou quantifier un modèle n’est pas l’ajuster.',
    },
  },
  'S-13': {
    section: inLines('Sheet 12, by design', 'Fiche 12, dès la conception', 303, 307),
    force: ['recommended'],
    law: ['GDPR 25'],
    binds: ['model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.system,
    text: {
      en: 'Some measures that only the designer of the model can take are recommended from development on; who is to carry them out varies.',
      fr: 'Certaines mesures que seul le concepteur du modèle peut prendre sont recommandées dès le développement\u202f; la responsabilité de leur mise en œuvre varie selon les cas.',
    },
    guard: {
      en: 'Not for data alone; no list of safeguards.',
      fr: 'Pas pour des données seules\u202f; aucune liste de garanties.',
    },
  },
  'S-14': {
    section: inLines('Sheet 12, by design', 'Fiche 12, dès la conception', 307, 309),
    force: ['recommended'],
    binds: ['model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.system,
    text: {
      en: 'This is so for making human control easier: a feature that pauses the system is generally in the hands of its provider.',
      fr: 'C’est le cas de ce qui facilite le contrôle humain\u00a0: une fonction de mise en pause du système est en général à la main de son fournisseur.',
    },
    guard: {
      en: 'Libraries, data, notebooks and weights alone are left alone.',
      fr: 'Bibliothèques, données, carnets et poids seuls sont laissés de côté.',
    },
  },
  'S-15': {
    section: inLines('Sheet 12, by design', 'Fiche 12, dès la conception', 310, 310),
    force: ['scope'],
    binds: ['deployer', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.system,
    text: {
      en: 'Using that feature is the decision of whoever uses the system.',
      fr: 'S’en servir est la décision de qui utilise le système.',
    },
    guard: {
      en: 'The provider is never asked to have used it, nor the user to have built it.',
      fr: 'Le fournisseur n’a jamais à l’avoir utilisée, ni l’utilisateur à l’avoir construite.',
    },
  },
  'S-16': {
    section: inLines('Sheet 12, by design', 'Fiche 12, dès la conception', 312, 313),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Measures that only concern deployment are left to later recommendations.',
      fr: 'Les mesures propres au déploiement sont renvoyées à des recommandations ultérieures.',
    },
    guard: {
      en: 'No rule on running systems cites this sheet.',
      fr: 'Aucune règle sur l’exploitation ne cite cette fiche.',
    },
  },
  'S-17': {
    section: inLines('Sheet 12, AI Act', 'Fiche 12, règlement IA', 317, 332),
    force: ['scope'],
    binds: ['controller', 'processor', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'The risks that the AI Act addresses are not always those of data protection, above all in development.',
      fr: 'Les risques visés par le règlement IA ne sont pas toujours ceux de la protection des données, surtout lors du développement.',
    },
    guard: {
      en: 'A high risk for one may go with a minimal risk for the other.',
      fr: 'Un risque élevé pour l’un peut aller avec un risque minimal pour l’autre.',
    },
  },
  'S-18': {
    section: inLines('Sheet 12, AI Act', 'Fiche 12, règlement IA', 334, 336),
    force: ['proportionate'],
    law: ['AI Act 15(5)'],
    binds: ['controller', 'processor', 'model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.aiact,
    text: {
      en: 'Some measures answer both texts and may be preferred to lighten the load.',
      fr: 'Certaines mesures répondent aux deux textes et peuvent être préférées pour alléger la charge.',
    },
    guard: {
      en: 'That article is never said to be met or in force.',
      fr: 'Cet article n’est jamais dit respecté ni en vigueur.',
    },
  },
  'S-19': {
    section: inLines('Sheet 12, AI Act', 'Fiche 12, règlement IA', 336, 338),
    force: ['proportionate'],
    law: ['AI Act 27'],
    binds: ['controller', 'processor', 'model-provider', 'deployer'],
    checkable: 'partial',
    trigger: TRIGGERS.aiact,
    text: {
      en: 'The analysis of some risks and the documentation of the system may serve both texts.',
      fr: 'L’analyse de certains risques et la documentation du système peuvent servir aux deux textes.',
    },
    guard: {
      en: 'No assessment under the AI Act is asked for, nor taken for that of the GDPR.',
      fr: 'Aucune analyse au titre du règlement IA n’est demandée, ni prise pour celle du RGPD.',
    },
  },
})
