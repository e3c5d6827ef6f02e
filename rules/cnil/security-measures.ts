import { inLines } from './in-lines.ts'
import { rows } from './rows.ts'
import { synthesis } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** What the summary adds to security, leaves out, and answers. */
export const securityMeasuresRows = rows(synthesis, {
  'S-20': {
    section: inLines('Sheet 12, additions', 'Fiche 12, ajouts', 344, 344),
    force: ['recommended', 'proportionate'],
    binds: ['model-provider', 'controller', 'processor'],
    checkable: 'full',
    trigger: TRIGGERS.trains,
    text: {
      en: 'Drawing up a software bill of materials is a relevant addition.',
      fr: 'Établir une nomenclature logicielle est un ajout pertinent.',
    },
    guard: {
      en: 'A link or a step that makes one is enough; a lockfile is a start; data alone are left alone.',
      fr: 'Un lien ou une étape qui la produit suffit\u202f; un fichier de verrouillage est un début\u202f; des données seules sont laissées de côté.',
    },
  },
  'S-21': {
    section: inLines('Sheet 12, additions', 'Fiche 12, ajouts', 346, 346),
    force: ['recommended', 'proportionate'],
    binds: ['controller', 'processor', 'model-provider'],
    checkable: 'partial',
    trigger: TRIGGERS.people,
    text: {
      en: 'A plan for responding to incidents is a relevant addition.',
      fr: 'Un plan d’intervention en cas d’incident est un ajout pertinent.',
    },
    guard: {
      en: 'A reference is enough; an address for vulnerabilities is not a plan; in public, nothing more is revealed.',
      fr: 'Une référence suffit\u202f; une adresse pour les failles n’est pas un plan\u202f; en public, rien de plus n’est révélé.',
    },
  },
  'S-22': {
    section: inLines('Sheet 12, additions', 'Fiche 12, ajouts', 346, 346),
    force: ['recommended', 'proportionate'],
    binds: ['model-provider', 'controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.released,
    text: {
      en: 'A plan for going back to an earlier state after an incident is a relevant addition.',
      fr: 'Un plan de retour en arrière en cas d’incident est un ajout pertinent.',
    },
    guard: {
      en: 'One document may hold this and the incident plan; unreleased research hears a suggestion only.',
      fr: 'Un même document peut contenir ce plan et celui des incidents\u202f; une recherche non diffusée ne reçoit qu’une suggestion.',
    },
  },
  'S-23': {
    section: inLines('Sheet 12, additions', 'Fiche 12, ajouts', 348, 349),
    force: ['proportionate'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.heavy,
    text: {
      en: 'Secure hardware, such as trusted execution environments, is a relevant addition.',
      fr: 'Du matériel sécurisé, tel que des environnements d’exécution de confiance, est un ajout pertinent.',
    },
    guard: { en: 'Doing without it is never a finding.', fr: 'S’en passer n’est jamais un constat.' },
  },
  'S-24': {
    section: inLines('Sheet 12, additions', 'Fiche 12, ajouts', 351, 352),
    force: ['proportionate'],
    binds: ['controller', 'processor', 'model-provider'],
    checkable: 'human',
    trigger: TRIGGERS.heavy,
    text: {
      en: 'Privacy-enhancing technologies are a relevant addition.',
      fr: 'Des technologies améliorant la confidentialité sont un ajout pertinent.',
    },
    guard: {
      en: 'No particular technology is ever asked for.',
      fr: 'Aucune technologie particulière n’est jamais demandée.',
    },
  },
  'S-25': {
    section: inLines('Sheet 12, additions', 'Fiche 12, ajouts', 354, 354),
    force: ['recommended', 'legal'],
    law: ['GDPR 5(1)(e)'],
    binds: ['controller', 'processor'],
    checkable: 'full',
    trigger: TRIGGERS.retention,
    text: {
      en: 'Keeping to the retention period is a relevant addition: it shrinks what can be attacked over time.',
      fr: 'Respecter la durée de conservation est un ajout pertinent\u00a0: cela réduit avec le temps ce qui peut être attaqué.',
    },
    guard: {
      en: 'Without a date there is no deadline; one issue per dataset.',
      fr: 'Sans date, pas d’échéance\u202f; un ticket par jeu de données.',
    },
  },
  'S-26': {
    section: inLines('Sheet 12, not taken up', 'Fiche 12, non retenu', 358, 360),
    force: ['not-required'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Involving the ethics officer or committee in system security was not taken up: it can help where they have the skills, which cannot be expected in every case.',
      fr: 'Associer le référent ou le comité éthique à la sécurité du système n’a pas été retenu\u00a0: cela peut être utile s’il en a les compétences, ce qui ne peut être attendu dans tous les cas.',
    },
    guard: { en: 'Involving one is not remarked on either.', fr: 'L’associer n’est pas relevé non plus.' },
  },
  'S-27': {
    section: inLines('Sheet 12, not taken up', 'Fiche 12, non retenu', 362, 363),
    force: ['not-required'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.always,
    text: {
      en: 'Homomorphic encryption was not taken up: for now, it is not recommended in general.',
      fr: 'Le chiffrement homomorphe n’a pas été retenu\u00a0: pour l’heure, il n’est pas recommandé dans le cas général.',
    },
    guard: {
      en: 'A project that uses it hears nothing, and neither does one that does not.',
      fr: 'Un projet qui y recourt n’entend rien, un projet qui s’en passe non plus.',
    },
  },
  'S-28': {
    section: inLines('Sheet 12, questions', 'Fiche 12, questions', 367, 370),
    force: ['proportionate'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.colocated,
    text: {
      en: 'Setting sensitive data apart may make them easier to find; this is weighed against the protection gained.',
      fr: 'Isoler des données sensibles peut les rendre plus faciles à trouver\u202f; cela se pèse au regard de la protection gagnée.',
    },
    guard: {
      en: 'Neither way is a fault, and no place is named in public.',
      fr: 'Aucun des deux choix n’est un défaut, et aucun emplacement n’est nommé en public.',
    },
  },
  'S-29': {
    section: inLines('Sheet 12, questions', 'Fiche 12, questions', 372, 373),
    force: ['not-required'],
    binds: ['controller', 'processor', 'tool'],
    checkable: 'guard',
    trigger: TRIGGERS.unfeared,
    text: {
      en: 'Logging datasets, which replies called technically demanding, is sometimes unsuited.',
      fr: 'La journalisation des jeux de données, que des réponses disent techniquement exigeante, est parfois inadaptée.',
    },
    guard: { en: 'Nobody is told to log everything.', fr: 'Nul ne s’entend dire de tout journaliser.' },
  },
  'S-30': {
    section: inLines('Sheet 12, questions', 'Fiche 12, questions', 373, 375),
    force: ['recommended'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.feared,
    text: {
      en: 'It should be done where changes to the data are plausible and can have serious consequences, as with feared poisoning.',
      fr: 'Elle devrait être mise en œuvre lorsque des modifications des données sont vraisemblables et peuvent avoir des conséquences graves, comme un empoisonnement redouté.',
    },
    guard: {
      en: 'One condition alone is not enough, and people are never logged for its sake.',
      fr: 'Une condition seule ne suffit pas, et les personnes ne sont jamais journalisées pour cela.',
    },
  },
  'S-31': {
    section: inLines('Sheet 12, questions', 'Fiche 12, questions', 377, 378),
    force: ['scope'],
    binds: ['controller', 'processor'],
    checkable: 'partial',
    trigger: TRIGGERS.standard,
    text: {
      en: 'General security standards such as ISO 27001 apply to AI in full.',
      fr: 'Les normes générales de sécurité telles qu’ISO 27001 s’appliquent pleinement à l’IA.',
    },
    guard: {
      en: 'That they apply does not call for a certificate.',
      fr: 'Leur application n’appelle pas de certificat.',
    },
  },
  'S-32': {
    section: inLines('Sheet 12, questions', 'Fiche 12, questions', 378, 381),
    force: ['scope'],
    binds: ['tool'],
    checkable: 'guard',
    trigger: TRIGGERS.standard,
    text: {
      en: 'Standards on AI asked for by the Commission will be useful once adopted.',
      fr: 'Les normes sur l’IA demandées par la Commission seront utiles une fois adoptées.',
    },
    guard: { en: 'No draft standard is ever asked for.', fr: 'Aucun projet de norme n’est jamais demandé.' },
  },
  'S-33': {
    section: inLines('Sheet 12, other', 'Fiche 12, autres', 385, 388),
    force: ['good-practice'],
    binds: ['controller', 'processor'],
    checkable: 'human',
    trigger: TRIGGERS.standard,
    text: {
      en: 'Of the many references on risks and measures, those whose quality has been checked can usefully be relied on.',
      fr: 'Parmi les nombreuses références sur les risques et les mesures, celles dont la qualité est vérifiée peuvent utilement servir d’appui.',
    },
    guard: { en: 'None is imposed or approved.', fr: 'Aucune n’est imposée ni agréée.' },
  },
})
