import type { Recommendation, Source } from '../../core/words/recommendation.ts'

const synthesis: Source = {
  name: {
    en: 'CNIL, summary of the 2024 consultation (sheets 11 and 12)',
    fr: 'CNIL, synthèse de la consultation de 2024 (fiches 11 et 12)',
  },
  url: 'https://www.cnil.fr/fr/ia-annoter-les-donnees',
}
const sheet11: Source = {
  name: { en: 'CNIL, sheet 11, annotating data (2025)', fr: 'CNIL, fiche 11, annoter les données (2025)' },
  url: 'https://www.cnil.fr/fr/ia-annoter-les-donnees',
}
const sheet7: Source = {
  name: { en: 'CNIL, sheet 7, collecting and managing data', fr: 'CNIL, fiche 7, collecte et gestion des données' },
  url: 'https://www.cnil.fr/fr/tenir-compte-de-la-protection-des-donnees-dans-la-collecte-et-la-gestion-des-donnees',
}
const gdpr: Source = { name: { en: 'GDPR', fr: 'RGPD' } }

type Row = Omit<Recommendation, 'id' | 'source'>

function row(id: string, source: Source, given: Row): Recommendation {
  return { id, source, ...given }
}

const nothing = { en: 'Nothing beyond the text of the row.', fr: 'Rien au-delà du texte de la ligne.' }
const people = { en: 'Personal data are concerned.', fr: 'Des données personnelles sont en jeu.' }

function simple(
  id: string,
  source: Source,
  section: string,
  force: Recommendation['force'],
  text: Recommendation['text'],
  law: readonly string[] = [],
): Recommendation {
  return row(id, source, {
    section: { en: section, fr: section },
    force,
    law,
    binds: ['controller'],
    text,
    trigger: people,
    guard: nothing,
    checkable: 'partial',
  })
}

export const cnil = {
  'A-09': simple(
    'A-09',
    synthesis,
    '[121-122]',
    ['legal'],
    {
      en: 'Informing people remains due, though what is said can vary.',
      fr: 'Informer les personnes reste dû, même si le contenu peut varier.',
    },
    ['GDPR 12-14'],
  ),
  'A-11': simple(
    'A-11',
    synthesis,
    '[130-136]',
    ['scope'],
    {
      en: 'An annotation that holds identifying information is personal data.',
      fr: 'Une annotation qui porte un élément identifiant est une donnée personnelle.',
    },
    ['GDPR 4(1)'],
  ),
  'A-12': simple(
    'A-12',
    synthesis,
    '[138-145]',
    ['scope'],
    {
      en: 'An annotation tied to personal data is personal data, even without a name.',
      fr: 'Une annotation rattachée à une donnée personnelle en est une, même sans nom.',
    },
    ['GDPR 4(1)'],
  ),
  'A-16': simple(
    'A-16',
    synthesis,
    '[162-166]',
    ['legal'],
    {
      en: 'Every reasonable step is taken to erase or correct wrong data.',
      fr: 'Toute mesure raisonnable est prise pour effacer ou corriger les données fausses.',
    },
    ['GDPR 5(1)(d)', 'French Data Protection Act 4'],
  ),
  'A-18': simple(
    'A-18',
    synthesis,
    '[167-169]',
    ['legal', 'proportionate'],
    {
      en: 'The accuracy of labels calls for reasonable measures too.',
      fr: 'L’exactitude des étiquettes appelle elle aussi des mesures raisonnables.',
    },
    ['GDPR 5(1)(d)'],
  ),
  'A-20': simple('A-20', synthesis, '[177-181]', ['recommended', 'proportionate'], {
    en: 'A protocol is usual practice; points that protect people are added to it by risk.',
    fr: 'Un protocole est d’usage\u202f; les points qui protègent les personnes s’y ajoutent selon le risque.',
  }),
  'A-22': simple(
    'A-22',
    synthesis,
    '[187-188]',
    ['recommended', 'legal'],
    {
      en: 'Labels are chosen with accuracy and minimisation in mind.',
      fr: 'Le choix des étiquettes tient compte de l’exactitude et de la minimisation.',
    },
    ['GDPR 5(1)(c)', 'GDPR 5(1)(d)'],
  ),
  'A-23': simple('A-23', synthesis, '[188-190]', ['scope'], {
    en: 'Labels first serve the lawful purpose of the model.',
    fr: 'Les étiquettes servent d’abord la finalité licite du modèle.',
  }),
  'A-24': simple('A-24', synthesis, '[190-191]', ['recommended'], {
    en: 'Avoiding ambiguous or inaccurate labels serves the model and people.',
    fr: 'Éviter des étiquettes ambiguës ou inexactes sert le modèle et les personnes.',
  }),
  'A-35': simple('A-35', synthesis, '[232-234]', ['recommended', 'proportionate'], {
    en: 'Annotation can raise the risk of re-identification by linking records.',
    fr: 'L’annotation peut accroître le risque de réidentification en reliant des enregistrements.',
  }),
  'A-36': simple('A-36', synthesis, '[234-235]', ['scope'], {
    en: 'This matters when the annotated data are meant to be anonymous.',
    fr: 'Cela importe lorsque les données annotées sont destinées à être anonymes.',
  }),
  'S-03': simple('S-03', synthesis, '[276-278]', ['proportionate'], {
    en: 'Measures may be chosen by the kind of data, the people and the destination of the model.',
    fr: 'Les mesures peuvent être choisies selon les données, les personnes et la destination du modèle.',
  }),
  'S-20': simple('S-20', synthesis, '[344]', ['recommended', 'proportionate'], {
    en: 'Drawing up a software bill of materials is a relevant addition.',
    fr: 'Établir une nomenclature logicielle est un ajout pertinent.',
  }),
  'S-21': simple('S-21', synthesis, '[346]', ['recommended', 'proportionate'], {
    en: 'An incident response plan is a relevant addition.',
    fr: 'Un plan d’intervention est un ajout pertinent.',
  }),
  'S-22': simple('S-22', synthesis, '[346]', ['recommended', 'proportionate'], {
    en: 'A rollback plan for incidents is a relevant addition.',
    fr: 'Un plan de retour en arrière en cas d’incident est un ajout pertinent.',
  }),
  'S-25': simple(
    'S-25',
    synthesis,
    '[354]',
    ['recommended', 'legal'],
    {
      en: 'Keeping to the retention period shrinks what can be attacked.',
      fr: 'Respecter la durée de conservation réduit ce qui peut être attaqué.',
    },
    ['GDPR 5(1)(e)'],
  ),
  'S-29': simple('S-29', synthesis, '[372-373]', ['not-required'], {
    en: 'Logging datasets is demanding and sometimes unsuited.',
    fr: 'Journaliser les jeux de données est exigeant et parfois inadapté.',
  }),
  'S-30': simple('S-30', synthesis, '[373-375]', ['recommended'], {
    en: 'It is to be done where changes are plausible and could be serious.',
    fr: 'Elle est à prévoir lorsque des modifications sont plausibles et pourraient être graves.',
  }),
  'FA-13': simple('FA-13', sheet11, 'Labels', ['recommended'], {
    en: 'Labels suit the purpose and stay within what learning needs.',
    fr: 'Les étiquettes conviennent à la finalité et se limitent au besoin de l’apprentissage.',
  }),
  'FA-17': simple('FA-17', sheet11, 'Labels', ['proportionate'], {
    en: 'When anonymising, the part that labels play may be studied.',
    fr: 'Lors d’une anonymisation, le rôle des étiquettes peut être étudié.',
  }),
  'FA-18': simple('FA-18', sheet11, 'Procédure', ['recommended'], {
    en: 'The annotation procedure is documented.',
    fr: 'La procédure d’annotation est documentée.',
  }),
  'FA-27': simple(
    'FA-27',
    sheet11,
    'Information',
    ['legal'],
    {
      en: 'The information given to people mentions annotation.',
      fr: 'L’information donnée aux personnes mentionne l’annotation.',
    },
    ['GDPR 12-14'],
  ),
  'FR-01': simple(
    'FR-01',
    sheet7,
    'Conservation',
    ['legal'],
    {
      en: 'A retention period is set for data used in development.',
      fr: 'Une durée est fixée pour les données utilisées au développement.',
    },
    ['GDPR 5(1)(e)'],
  ),
  'FR-04': simple(
    'FR-04',
    sheet7,
    'Conservation',
    ['legal'],
    {
      en: 'At the end, data are deleted or in some cases archived, never kept without limit.',
      fr: 'Au terme, les données sont supprimées ou parfois archivées, jamais gardées sans limite.',
    },
    ['GDPR 5(1)(e)'],
  ),
  'L-01': simple(
    'L-01',
    gdpr,
    '33, 34',
    ['legal'],
    {
      en: 'A breach is notified to the authority within 72 hours unless it carries no risk.',
      fr: 'Une violation est notifiée à l’autorité sous 72 heures, sauf absence de risque.',
    },
    ['GDPR 33', 'GDPR 34'],
  ),
  'L-04': simple(
    'L-04',
    gdpr,
    '13, 14',
    ['legal'],
    {
      en: 'The notice gives the retention period or its criteria.',
      fr: 'L’information donne la durée de conservation ou ses critères.',
    },
    ['GDPR 13(2)(a)', 'GDPR 14(2)(a)'],
  ),
} as const satisfies Readonly<Record<string, Recommendation>>
