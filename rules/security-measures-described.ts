import { absence } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'description of the security measures', fr: 'description des mesures de sécurité' },
  expected: {
    en: 'a few lines on access, encryption, backups or logging, or a link to them',
    fr: 'quelques lignes sur les accès, le chiffrement, les sauvegardes ou la journalisation, ou un lien',
  },
}

const answers = { 'personal-data': 'personal', sensitive: 'in-source' } as const

export const rule: Rule = {
  id: 'security-measures-described',
  title: { en: 'Security measures are described', fr: 'Les mesures de sécurité sont décrites' },
  expectation: {
    en: 'technical and organisational measures give a level of security suited to the risk',
    fr: 'des mesures techniques et organisationnelles garantissent un niveau de sécurité adapté au risque',
  },
  recommendations: [cnil['S-01'], cnil['FS-01']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: a section on security measures, without a detail that would help an attacker',
    fr: 'L’écrire\u00a0: une section sur les mesures de sécurité, sans détail qui aiderait un attaquant',
  },
  topic: 'security-measures',
  scope: 'repository',
  applies: (_facts, profile) => aboutPeople(profile),
  check: ({ documents }) => absence(documents, 'security-measures', words),
  examples: [
    {
      title: { en: 'Access and encryption in a few lines', fr: 'Accès et chiffrement en quelques lignes' },
      answers,
      files: {
        'SECURITY.md': `# Sécurité

## Mesures de sécurité

Les enregistrements sont chiffrés et l’accès est restreint à quatre personnes habilitées.
`,
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'An address for vulnerabilities, and nothing else',
        fr: 'Une adresse pour les failles, et rien d’autre',
      },
      answers,
      files: {
        'SECURITY.md': `# Security

Report vulnerabilities to security@example.org.
`,
      },
      expect: [
        {
          level: 'warning',
          message: {
            en: 'No description of the security measures was found in the documents read, expected a few lines on access, encryption, backups or logging, or a link to them',
            fr: 'Les documents lus ne contiennent pas de description des mesures de sécurité\u202f; attendu\u00a0: quelques lignes sur les accès, le chiffrement, les sauvegardes ou la journalisation, ou un lien',
          },
        },
      ],
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { ...answers, 'personal-data': 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
