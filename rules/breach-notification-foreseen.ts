import { unreadPage } from '../core/review/absence.ts'
import { aboutPeople, all, given } from '../core/review/applicability.ts'
import { passagesOn } from '../core/review/protocols.ts'
import { assertedOn } from '../core/review/said.ts'
import type { Document, Statement } from '../core/words/document.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

/** The first plan whose steps stand in a document; a plan kept elsewhere cannot be read. */
function planHere(documents: readonly Document[]): Statement | undefined {
  return passagesOn(documents, 'incident-steps')[0]
}

const answers = { 'personal-data': 'personal', sensitive: 'in-source' } as const

export const rule: Rule = {
  id: 'breach-notification-foreseen',
  title: {
    en: 'The plan for incidents says who is told of a data breach',
    fr: 'Le plan d’intervention dit qui est prévenu d’une fuite de données',
  },
  expectation: {
    en: 'having a plan for incidents; that it foresee who is told of a data breach is gardefou’s own reading, not an item of the CNIL’s',
    fr: 'prévoir un plan d’intervention en cas d’incident\u202f; qu’il indique qui est prévenu d’une fuite de données est une lecture propre à gardefou, non un point demandé par la CNIL',
  },
  recommendations: [cnil['S-21'], cnil['L-01'], cnil['L-02']],
  levels: { 1: 'silent', 2: 'tip', 3: 'tip' },
  closes: {
    en: 'Write it: in the plan, who decides to tell the authority, the controller or the people concerned, and how soon',
    fr: 'L’écrire\u00a0: dans le plan, qui décide de prévenir l’autorité, le responsable de traitement ou les personnes concernées, et sous quel délai',
  },
  topic: 'incident-plan',
  scope: 'repository',
  applies: ({ documents }, profile) => all(aboutPeople(profile), given(planHere(documents))),
  *check({ documents }) {
    const plan = planHere(documents)
    if (plan === undefined || unreadPage(documents) !== undefined) return
    if (assertedOn(documents, 'breach-notification').length > 0) return
    yield {
      key: 'absent',
      location: plan.location,
      message: {
        en: 'This plan for incidents does not say who is told when personal data leak, expected a line on the authority, the controller or the people concerned',
        fr: 'Ce plan d’intervention ne dit pas qui est prévenu d’une fuite de données personnelles\u202f; attendu\u00a0: une ligne sur l’autorité, le responsable de traitement ou les personnes concernées',
      },
    }
  },
  examples: [
    {
      title: { en: 'The CNIL within 72 hours', fr: 'La CNIL sous 72 heures' },
      answers,
      files: {
        'SECURITY.md': `# Sécurité

## Réponse aux incidents

1. L’astreinte isole le stockage et ouvre un incident.
2. La déléguée à la protection des données évalue le risque et notifie la CNIL sous 72 heures si nécessaire.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'Steps, and nobody told', fr: 'Des étapes, et personne de prévenu' },
      answers,
      files: {
        'SECURITY.md': `# Security

## Incident response

1. The on-call engineer isolates the training bucket and opens an incident.
2. The team lead restores the last verified dataset and writes the report.
`,
      },
      expect: [
        {
          level: 'tip',
          at: 'SECURITY.md:3-6',
          message: {
            en: 'This plan for incidents does not say who is told when personal data leak, expected a line on the authority, the controller or the people concerned',
            fr: 'Ce plan d’intervention ne dit pas qui est prévenu d’une fuite de données personnelles\u202f; attendu\u00a0: une ligne sur l’autorité, le responsable de traitement ou les personnes concernées',
          },
        },
      ],
    },
    {
      title: { en: 'A page that is not read may say it', fr: 'Une page qui n’est pas lue peut le dire' },
      answers,
      files: {
        'INCIDENT_RESPONSE.md':
          '# Incident response\n\nIsolate the bucket.\nRestore the last verified dataset. Write the report.\n',
        'SECURITY.md': '# 安全\n\n如果发生数据泄露，请立即联系负责人并停止训练，随后通知受影响的人员。\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'A plan kept elsewhere cannot be read', fr: 'Un plan tenu ailleurs ne se lit pas' },
      answers,
      files: {
        'SECURITE.md': `# Sécurité

## Réponse aux incidents

Le plan de réponse aux incidents est tenu dans l’intranet, référence SEC-PRI-04.
`,
      },
      expect: 'not-applicable',
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { 'personal-data': 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
