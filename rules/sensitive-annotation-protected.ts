import { listed } from '../core/language/plural.ts'
import { unreadPage } from '../core/review/absence.ts'
import { whereSensitiveDataAreAnnotated } from '../core/review/concerned.ts'
import { passagesOn } from '../core/review/protocols.ts'
import { assertedOn } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { Observation } from '../core/words/finding.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Aspect } from '../core/words/statement-value.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

type Said = (documents: readonly Document[]) => boolean

function covers(...aspects: readonly Aspect[]): Said {
  return (documents) => aspects.some((aspect) => passagesOn(documents, aspect).length > 0)
}

function usesMadeUpData(documents: readonly Document[]): boolean {
  return assertedOn(documents, 'synthetic-data').length > 0
}

function describesSecurity(documents: readonly Document[]): boolean {
  return assertedOn(documents, 'security-measures').length > 0
}

/** The measures, each with what counts as saying it. */
const MEASURES: readonly (readonly [name: Text, isSaid: Said])[] = [
  [
    { en: 'other data or factual criteria', fr: 'd’autres données ou des critères factuels' },
    (documents) => covers('other-data', 'factual-criteria')(documents) || usesMadeUpData(documents),
  ],
  [{ en: 'closer checks', fr: 'des vérifications renforcées' }, covers('closer-checks')],
  [
    { en: 'stronger security of annotated data', fr: 'une sécurité accrue des données annotées' },
    (documents) => covers('closer-security')(documents) || describesSecurity(documents),
  ],
]

/** Staying within what the data show is only listed beside the others. */
const WITHIN_THE_DATA: Text = {
  en: 'staying within what the data show',
  fr: 's’en tenir à ce que montrent les données',
}

function observe(open: readonly Text[], unread: Document | undefined): Observation {
  const { en, fr } = listed(open)
  return {
    key: 'absent',
    ...(unread === undefined ? {} : { level: 'question' }),
    message: {
      en: `Sensitive data are annotated and nothing was found in the documents read on: ${en}, expected for each what was chosen, or why it does not fit`,
      fr: `Des données sensibles sont annotées et rien n’a été trouvé dans les documents lus sur ces points\u00a0: ${fr}\u202f; attendu\u00a0: pour chacun ce qui a été retenu, ou pourquoi il ne convient pas`,
    },
  }
}

const answers = {
  'personal-data': 'personal',
  sensitive: 'revealed-by-annotation',
  annotation: ['human-inhouse'],
} as const

export const rule: Rule = {
  id: 'sensitive-annotation-protected',
  title: {
    en: 'The annotation of sensitive data has measures of its own',
    fr: 'L’annotation de données sensibles a ses propres mesures',
  },
  expectation: {
    en: 'using other data as far as possible, otherwise factual criteria, staying within what the data show, with closer checks and stronger security',
    fr: 'utiliser autant que possible d’autres données, à défaut des critères factuels, sans aller au-delà de ce que montrent les données, avec des vérifications et une sécurité renforcées',
  },
  recommendations: [cnil['FA-37'], cnil['FA-38'], cnil['FA-39'], cnil['FA-40']],
  levels: { 1: 'silent', 2: 'warning', 3: 'warning' },
  closes: {
    en: 'Write it: in the protocol, which of these measures were chosen; some forms of each are enough',
    fr: 'L’écrire\u00a0: dans le protocole, lesquelles de ces mesures ont été retenues\u202f; certaines formes de chacune suffisent',
  },
  topic: 'sensitive-annotation-measures',
  scope: 'repository',
  issueFrom: 2,
  applies: (_facts, profile) => whereSensitiveDataAreAnnotated(profile),
  *check({ documents }) {
    const open = MEASURES.filter(([, isSaid]) => !isSaid(documents)).map(([name]) => name)
    if (open.length === 0) return
    const beside = covers('context')(documents) ? [] : [WITHIN_THE_DATA]
    yield observe([...open, ...beside], unreadPage(documents))
  },
  examples: [
    {
      title: { en: 'Criteria, checks and security', fr: 'Critères, vérifications et sécurité' },
      answers,
      files: {
        'annotation/guide.md': `# Guide d’annotation

Les annotateurs annotent chaque image et choisissent une étiquette.

Chaque étiquette repose sur des critères objectifs, mesurés sur l’image. Toutes les annotations sont relues par un second médecin. Les images sont annotées sur place, sur des postes dédiés.
`,
      },
      expect: 'pass',
    },
    {
      title: {
        en: 'Made-up reports, read twice, stored encrypted',
        fr: 'Des comptes rendus fictifs, lus deux fois, chiffrés',
      },
      answers,
      files: {
        'docs/annotation-guide.md': `# Annotation guide

Annotators read each report and label each span. All reports are synthetic. Every report is labelled twice.
`,
        'SECURITY.md':
          '# Security\n\n## Security measures\n\nThe data are encrypted and access is restricted to the team.\n',
      },
      expect: 'pass',
    },
    {
      title: { en: 'Factual criteria, and nothing else', fr: 'Des critères factuels, et rien d’autre' },
      answers,
      files: {
        'docs/annotation-guide.md': `# Annotation guide

Annotators label each image. Each label has factual criteria, measured on the image. Do not infer a diagnosis.
`,
      },
      expect: [
        {
          level: 'warning',
          message: {
            en: 'Sensitive data are annotated and nothing was found in the documents read on: closer checks and stronger security of annotated data, expected for each what was chosen, or why it does not fit',
            fr: 'Des données sensibles sont annotées et rien n’a été trouvé dans les documents lus sur ces points\u00a0: des vérifications renforcées et une sécurité accrue des données annotées\u202f; attendu\u00a0: pour chacun ce qui a été retenu, ou pourquoi il ne convient pas',
          },
        },
      ],
    },
    {
      title: { en: 'Health labels like any others', fr: 'Des étiquettes de santé comme les autres' },
      answers,
      files: { 'README.md': '# Radiographs\n\nRadiographs, read by physicians.\n' },
      expect: [
        {
          level: 'warning',
          message: {
            en: 'Sensitive data are annotated and nothing was found in the documents read on: other data or factual criteria, closer checks, stronger security of annotated data and staying within what the data show, expected for each what was chosen, or why it does not fit',
            fr: 'Des données sensibles sont annotées et rien n’a été trouvé dans les documents lus sur ces points\u00a0: d’autres données ou des critères factuels, des vérifications renforcées, une sécurité accrue des données annotées et s’en tenir à ce que montrent les données\u202f; attendu\u00a0: pour chacun ce qui a été retenu, ou pourquoi il ne convient pas',
          },
        },
      ],
    },
    {
      title: { en: 'A page in a language that is not read', fr: 'Une page dans une langue qui n’est pas lue' },
      answers,
      files: {
        'README.md':
          '# Röntgenbilder\n\nDieses Projekt sammelt Röntgenbilder, die von mehreren Personen gelesen und nach ihrem Befund eingeordnet werden. Die Regeln dafür stehen in diesem Dokument.\n',
        'docs/annotation-guide.md': `# Annotation guide

Annotators label each image by factual criteria, never infer more. Every label is reviewed.
`,
      },
      expect: [
        {
          level: 'question',
          message: {
            en: 'Sensitive data are annotated and nothing was found in the documents read on: stronger security of annotated data, expected for each what was chosen, or why it does not fit',
            fr: 'Des données sensibles sont annotées et rien n’a été trouvé dans les documents lus sur ces points\u00a0: une sécurité accrue des données annotées\u202f; attendu\u00a0: pour chacun ce qui a été retenu, ou pourquoi il ne convient pas',
          },
        },
      ],
    },
    {
      title: { en: 'Sensitive data that nobody annotates', fr: 'Des données sensibles que personne n’annote' },
      answers: { ...answers, annotation: ['none'] },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
