import { absence, topOfOnly } from '../core/review/absence.ts'
import { aboutPeople } from '../core/review/applicability.ts'
import { documentsOf } from '../core/review/said.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'incident response plan', fr: 'plan de réponse aux incidents' },
  expected: {
    en: 'a plan that says who does what, or a reference to one kept elsewhere',
    fr: 'un plan qui dit qui fait quoi, ou la référence d’un plan tenu ailleurs',
  },
}

const answers = { 'personal-data': 'personal', sensitive: 'in-source' } as const

export const rule: Rule = {
  id: 'incident-plan-documented',
  title: { en: 'An incident response plan is documented', fr: 'Un plan de réponse aux incidents est documenté' },
  expectation: {
    en: 'having a plan that says what to do, and who does it, when an incident touches the data or the model',
    fr: 'prévoir un plan qui dise quoi faire, et qui s’en charge, lorsqu’un incident touche les données ou le modèle',
  },
  recommendations: [cnil['S-21']],
  levels: { 1: 'note', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: an “Incident response” section in SECURITY.md with the roles and the first steps is enough',
    fr: 'L’écrire\u00a0: une section «\u202fRéponse aux incidents\u202f» dans SECURITY.md, avec les rôles et les premières étapes, suffit',
  },
  topic: 'incident-plan',
  scope: 'repository',
  issueFrom: 2,
  applies: (_facts, profile) => aboutPeople(profile),
  *check({ documents }) {
    yield* absence(documents, 'incident-plan', words, topOfOnly(documentsOf(documents, 'security-policy')))
  },
  examples: [
    {
      title: { en: 'Steps and roles in SECURITY.md', fr: 'Des étapes et des rôles dans SECURITY.md' },
      answers,
      files: {
        'SECURITY.md': `# Security

## Reporting a vulnerability

Write to security@example.org.

## Incident response

1. The on-call engineer isolates the training bucket and opens an incident.
2. The data protection officer decides within a day whether people are concerned.
3. The team lead restores the last verified dataset and writes the report.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A reference to an internal plan', fr: 'La référence d’un plan interne' },
      answers,
      files: {
        'SECURITE.md': `# Sécurité

## Réponse aux incidents

Le plan de réponse aux incidents est tenu dans l’intranet, référence SEC-PRI-04.
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A vulnerability contact is not a plan', fr: 'Un contact pour les failles n’est pas un plan' },
      answers,
      files: {
        'SECURITY.md': `# Security policy

## Reporting a vulnerability

Please write to security@example.org. We answer within 72 hours.
`,
      },
      expect: [
        {
          level: 'warning',
          at: 'SECURITY.md:1',
          message: {
            en: 'No incident response plan was found in the documents read, expected a plan that says who does what, or a reference to one kept elsewhere',
            fr: 'Les documents lus ne contiennent pas de plan de réponse aux incidents\u202f; attendu\u00a0: un plan qui dit qui fait quoi, ou la référence d’un plan tenu ailleurs',
          },
        },
      ],
    },
    {
      title: { en: 'A section left to fill in', fr: 'Une section laissée à remplir' },
      answers: { 'personal-data': 'personal' },
      files: {
        'SECURITY.md': `# Sécurité

## Signaler une faille

Écrivez à securite@example.org.

## Plan de réponse aux incidents

À compléter
`,
      },
      expect: [
        {
          level: 'note',
          at: 'SECURITY.md:7-9',
          message: {
            en: 'This passage is still to be filled in (incident response plan), expected a plan that says who does what, or a reference to one kept elsewhere',
            fr: 'Ce passage reste à remplir (plan de réponse aux incidents)\u202f; attendu\u00a0: un plan qui dit qui fait quoi, ou la référence d’un plan tenu ailleurs',
          },
        },
      ],
    },
    {
      title: { en: 'A page in a language that is not read', fr: 'Une page dans une langue qui n’est pas lue' },
      answers,
      files: { 'SECURITY.md': '# 安全\n\n如果发生数据泄露，请立即联系负责人并停止训练，随后通知受影响的人员。\n' },
      expect: [
        {
          level: 'question',
          at: 'SECURITY.md:1',
          message: {
            en: 'No incident response plan was found in the documents read, and SECURITY.md is in a language that is not read: is it there? Expected a plan that says who does what, or a reference to one kept elsewhere',
            fr: 'Les documents lus ne contiennent pas de plan de réponse aux incidents, et SECURITY.md est dans une langue qui n’est pas lue\u00a0: l’information s’y trouve-t-elle\u202f? Attendu\u00a0: un plan qui dit qui fait quoi, ou la référence d’un plan tenu ailleurs',
          },
        },
      ],
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { 'personal-data': 'none' },
      files: { 'SECURITY.md': '# Security\n\nWrite to security@example.org.\n' },
      expect: 'not-applicable',
    },
  ],
}
