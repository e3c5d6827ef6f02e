import { aboutPeople } from '../core/review/applicability.ts'
import { type Mention, mentionsOf } from '../core/review/references.ts'
import { assertedOn, documentsOf, evidenceOf } from '../core/review/said.ts'
import type { Document } from '../core/words/document.ts'
import type { ReferenceSort } from '../core/words/reference.ts'
import type { Rule } from '../core/words/rule.ts'
import type { Text } from '../core/words/text.ts'
import { cnil } from './cnil/catalogue.ts'

/** What each sort of material is good for, after its names. */
const USES: readonly (readonly [sort: ReferenceSort, use: (names: string) => Text])[] = [
  [
    'standard',
    (names) => ({
      en: `${names} (usable to describe security; no certificate is asked for)`,
      fr: `${names} (utilisable pour décrire la sécurité\u202f; aucun certificat n’est demandé)`,
    }),
  ],
  [
    'framework',
    (names) => ({
      en: `${names} (naming the parts used makes it easier to follow)`,
      fr: `${names} (citer les parties utilisées aide à suivre)`,
    }),
  ],
  [
    'fundamental-rights',
    () => ({
      en: 'an assessment on fundamental rights (parts of it may be reused in a data protection impact assessment, which it is not)',
      fr: 'une analyse sur les droits fondamentaux (des parties peuvent en être reprises dans une analyse d’impact relative à la protection des données, qu’elle ne remplace pas)',
    }),
  ],
  [
    'technical-documentation',
    () => ({
      en: 'technical documentation (it may be reused to describe the system and its security)',
      fr: 'une documentation technique (elle peut être reprise pour décrire le système et sa sécurité)',
    }),
  ],
  [
    'robustness',
    () => ({
      en: 'a passage on attacks against the model (it may be reused to describe security)',
      fr: 'un passage sur les attaques visant le modèle (il peut être repris pour décrire la sécurité)',
    }),
  ],
  [
    'checking-tool',
    (names) => ({
      en: `${names} (it may help to check annotations, within its limits)`,
      fr: `${names} (peut aider à vérifier les annotations, dans ses limites)`,
    }),
  ],
]

const SORTS = USES.map(([sort]) => sort)

const SHARED: Text = {
  en: 'an annotation protocol (it may serve several datasets)',
  fr: 'un protocole d’annotation (il peut servir à plusieurs jeux de données)',
}

function namesIn(mentions: readonly Mention[], sort: ReferenceSort): string {
  return [...new Set(mentions.filter(({ value }) => value.sort === sort).map(({ value }) => value.name))].join(', ')
}

/** One protocol beside several datasets can serve them all. */
function isShared(documents: readonly Document[]): boolean {
  const cards = documentsOf(documents, 'dataset-card')
  return cards.length > 1 && assertedOn(documents, 'annotation-protocol').length > 0
}

function seen(mentions: readonly Mention[], documents: readonly Document[]): Text[] {
  const uses = USES.flatMap(([sort, use]) => {
    const names = namesIn(mentions, sort)
    return names === '' ? [] : [use(names)]
  })
  return isShared(documents) ? [...uses, SHARED] : uses
}

const answers = { 'personal-data': 'personal' } as const

export const rule: Rule = {
  id: 'useful-material-seen',
  title: { en: 'Useful material is put to use', fr: 'Ce qui existe déjà est mis à profit' },
  expectation: {
    en: 'relying on standards, tools and documents that exist, once their quality is checked',
    fr: 's’appuyer sur des normes, des outils et des documents qui existent, une fois leur qualité vérifiée',
  },
  recommendations: [cnil['S-33'], cnil['S-31'], cnil['S-18'], cnil['S-19'], cnil['A-26'], cnil['A-10']],
  levels: { 1: 'info', 2: 'info', 3: 'info' },
  closes: {
    en: 'Nothing to close: for information',
    fr: 'Rien à clore\u00a0: pour information',
  },
  scope: 'repository',
  applies: (_facts, profile) => aboutPeople(profile),
  *check({ documents }) {
    const mentions = mentionsOf(documents, SORTS)
    const items = seen(mentions, documents)
    if (items.length === 0) return
    const [first] = mentions
    yield {
      key: 'seen',
      ...(first === undefined ? {} : { location: first.location }),
      evidence: mentions.slice(0, 5).map(evidenceOf),
      message: {
        en: `Seen in the documents read: ${items.map(({ en }) => en).join('; ')}, expected nothing more`,
        fr: `Vu dans les documents lus\u00a0: ${items.map(({ fr }) => fr).join('\u202f; ')}\u202f; attendu\u00a0: rien de plus`,
      },
    }
  },
  examples: [
    {
      title: { en: 'Nothing of the kind, and nothing said', fr: 'Rien de tel, et rien n’est dit' },
      answers,
      files: { 'README.md': '# Calls\n\nCalls to the town hall. We are not certified under ISO 27001.\n' },
      expect: 'pass',
    },
    {
      title: { en: 'A standard, a tool and an assessment', fr: 'Une norme, un outil et une analyse' },
      answers,
      files: {
        'SECURITY.md': `# Security

Our hosting follows ISO/IEC 27001, and threats were listed with MITRE ATLAS.
`,
        'README.md': `# Calls

The fundamental rights impact assessment is available at https://example.org/fria.
Labels were checked with cleanlab.
`,
      },
      expect: [
        {
          level: 'info',
          at: 'SECURITY.md:3',
          message: {
            en: 'Seen in the documents read: ISO/IEC 27001 (usable to describe security; no certificate is asked for); MITRE ATLAS (naming the parts used makes it easier to follow); an assessment on fundamental rights (parts of it may be reused in a data protection impact assessment, which it is not); cleanlab (it may help to check annotations, within its limits), expected nothing more',
            fr: 'Vu dans les documents lus\u00a0: ISO/IEC 27001 (utilisable pour décrire la sécurité\u202f; aucun certificat n’est demandé)\u202f; MITRE ATLAS (citer les parties utilisées aide à suivre)\u202f; une analyse sur les droits fondamentaux (des parties peuvent en être reprises dans une analyse d’impact relative à la protection des données, qu’elle ne remplace pas)\u202f; cleanlab (peut aider à vérifier les annotations, dans ses limites)\u202f; attendu\u00a0: rien de plus',
          },
        },
      ],
    },
    {
      title: { en: 'Documents written for another text', fr: 'Des documents écrits pour un autre texte' },
      answers,
      files: {
        'README.md': `# Appels

La documentation technique prévue par le règlement sur l’IA est tenue à jour.
Les attaques par inférence d’appartenance ont été essayées.
`,
      },
      expect: [
        {
          level: 'info',
          at: 'README.md:3',
          message: {
            en: 'Seen in the documents read: technical documentation (it may be reused to describe the system and its security); a passage on attacks against the model (it may be reused to describe security), expected nothing more',
            fr: 'Vu dans les documents lus\u00a0: une documentation technique (elle peut être reprise pour décrire le système et sa sécurité)\u202f; un passage sur les attaques visant le modèle (il peut être repris pour décrire la sécurité)\u202f; attendu\u00a0: rien de plus',
          },
        },
      ],
    },
    {
      title: { en: 'One protocol beside two datasets', fr: 'Un protocole à côté de deux jeux de données' },
      answers,
      files: {
        'calls/README.md':
          '---\npretty_name: Calls\ntask_categories: [text-classification]\n---\n# Calls\n\nCalls to the town hall.\n',
        'mails/README.md':
          '---\npretty_name: Mails\ntask_categories: [text-classification]\n---\n# Mails\n\nMails to the town hall.\n',
        'README.md': '# Annotation\n\nThe annotation guidelines are published at https://example.org/guide.\n',
      },
      expect: [
        {
          level: 'info',
          message: {
            en: 'Seen in the documents read: an annotation protocol (it may serve several datasets), expected nothing more',
            fr: 'Vu dans les documents lus\u00a0: un protocole d’annotation (il peut servir à plusieurs jeux de données)\u202f; attendu\u00a0: rien de plus',
          },
        },
      ],
    },
    {
      title: { en: 'Nobody in the data', fr: 'Personne dans les données' },
      answers: { 'personal-data': 'none' },
      files: {},
      expect: 'not-applicable',
    },
  ],
}
