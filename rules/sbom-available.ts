import { absence } from '../core/review/absence.ts'
import { whereSoftwareIsDelivered } from '../core/review/concerned.ts'
import type { Rule } from '../core/words/rule.ts'
import { cnil } from './cnil/catalogue.ts'

const words = {
  subject: { en: 'software bill of materials', fr: 'nomenclature logicielle' },
  expected: {
    en: 'a CycloneDX or SPDX inventory, or a step that makes one',
    fr: 'un inventaire CycloneDX ou SPDX, ou une étape qui le produit',
  },
}

const answers = { 'personal-data': 'personal', development: 'training' } as const

export const rule: Rule = {
  id: 'sbom-available',
  title: { en: 'A software bill of materials is available', fr: 'Une nomenclature logicielle est disponible' },
  expectation: {
    en: 'drawing up an inventory of the software components that training relies on',
    fr: 'établir l’inventaire des composants logiciels dont l’entraînement dépend',
  },
  recommendations: [cnil['S-20']],
  levels: { 1: 'note', 2: 'note', 3: 'warning' },
  closes: {
    en: 'Write it: commit an SBOM (CycloneDX or SPDX), or make one in a workflow; a lockfile is a good start, not one yet',
    fr: 'L’écrire\u00a0: déposez une nomenclature (CycloneDX ou SPDX) ou produisez-la dans un workflow\u202f; un fichier de verrouillage est un bon début, pas encore une nomenclature',
  },
  topic: 'sbom',
  scope: 'repository',
  applies: (_facts, profile) => whereSoftwareIsDelivered(profile),
  *check({ documents }) {
    yield* absence(documents, 'sbom', words)
  },
  examples: [
    {
      title: { en: 'A CycloneDX inventory', fr: 'Un inventaire CycloneDX' },
      answers,
      files: {
        'sbom.cdx.json': `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "components": [
    { "type": "library", "name": "numpy", "version": "2.1.0", "purl": "pkg:pypi/numpy@2.1.0" },
    { "type": "library", "name": "torch", "version": "2.4.1", "purl": "pkg:pypi/torch@2.4.1" }
  ]
}
`,
      },
      expect: 'pass',
    },
    {
      title: { en: 'A hardware parts list is not one', fr: 'Une liste de pièces électroniques n’en est pas une' },
      answers,
      files: { 'bom.json': '{ "parts": [{ "reference": "R1", "value": "10k" }] }\n' },
      expect: [
        {
          level: 'note',
          message: {
            en: 'No software bill of materials was found in the documents read, expected a CycloneDX or SPDX inventory, or a step that makes one',
            fr: 'Les documents lus ne contiennent pas de nomenclature logicielle\u202f; attendu\u00a0: un inventaire CycloneDX ou SPDX, ou une étape qui le produit',
          },
        },
      ],
    },
    {
      title: { en: 'Data only', fr: 'Des données seulement' },
      answers: { 'personal-data': 'personal', roles: ['dataset-publisher'], development: 'none' },
      files: { 'README.md': '# Letters\n\nScanned letters, with their transcription.\n' },
      expect: 'not-applicable',
    },
  ],
}
