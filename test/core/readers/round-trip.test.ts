import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../core/readers/read-document.ts'
import type { Concept } from '../../../core/words/concept.ts'
import type { Polarity, Statement } from '../../../core/words/document.ts'

type Language = 'en' | 'fr'

/** What is put into a page: a heading that announces it, and sentences for each polarity. */
interface Seed {
  readonly concept: Concept
  readonly heading: Readonly<Record<Language, string>>
  readonly said: Readonly<Record<Language, Readonly<Record<Exclude<Polarity, 'placeholder'>, string>>>>
}

const SEEDS: readonly Seed[] = [
  {
    concept: 'incident-plan',
    heading: { en: 'Incident response plan', fr: 'Plan de réponse aux incidents' },
    said: {
      en: {
        asserted: 'The on-call engineer isolates the data and informs the officer.',
        negated: 'There is no incident response plan.',
        planned: 'An incident response plan will be written next year.',
      },
      fr: {
        asserted: 'L’astreinte isole les données et prévient le délégué.',
        negated: 'Il n’existe pas de plan de réponse aux incidents.',
        planned: 'Un plan de réponse aux incidents sera rédigé l’an prochain.',
      },
    },
  },
  {
    concept: 'rollback-plan',
    heading: { en: 'Rollback', fr: 'Retour arrière' },
    said: {
      en: {
        asserted: 'The previous model version is served again from the registry.',
        negated: 'There is no rollback plan for the model.',
        planned: 'A rollback of the model will be described next year.',
      },
      fr: {
        asserted: 'La version précédente du modèle est remise en service depuis le registre.',
        negated: 'Il n’existe pas de plan de repli pour le modèle.',
        planned: 'Un retour arrière du modèle sera décrit l’an prochain.',
      },
    },
  },
  {
    concept: 'personal-data',
    heading: { en: 'Personal data', fr: 'Données personnelles' },
    said: {
      en: {
        asserted: 'The dataset contains personal data of adults.',
        negated: 'The dataset contains no personal data.',
        planned: 'Personal data in the dataset will be listed next year.',
      },
      fr: {
        asserted: 'Le jeu de données contient des données personnelles d’adultes.',
        negated: 'Le jeu de données ne contient aucune donnée personnelle.',
        planned: 'Les données personnelles du jeu seront listées l’an prochain.',
      },
    },
  },
  {
    concept: 'quality-control',
    heading: { en: 'Annotation quality', fr: 'Contrôle de la qualité des annotations' },
    said: {
      en: {
        asserted: 'Each label is adjudicated by a third annotator.',
        negated: 'No adjudication of the labels was done.',
        planned: 'Adjudication of the labels will be done next year.',
      },
      fr: {
        asserted: 'Chaque étiquette est annotée par deux personnes.',
        negated: 'Aucune double annotation n’a été faite.',
        planned: 'Une double annotation sera faite l’an prochain.',
      },
    },
  },
]

const STYLES: readonly ((title: string) => readonly string[])[] = [
  (title) => [`## ${title}`],
  (title) => [`## ${title} ##`],
  (title) => [`## **${title}**`],
  (title) => [`### 3.1 ${title}`],
  (title) => [title, '-'.repeat(title.length)],
  (title) => [`**${title}**`],
  (title) => [`<h2>${title}</h2>`],
]

const PLACEMENTS: readonly ((sentence: string) => readonly string[])[] = [
  (sentence) => [sentence],
  (sentence) => [`- ${sentence}`],
  (sentence) => [`1. ${sentence}`],
  (sentence) => ['| Point | Text |', '|---|---|', `| A | ${sentence} |`],
]

/** How the bytes of a page are written; each keeps the number of lines. */
const ENCODINGS: readonly ((lines: readonly string[]) => Uint8Array)[] = [
  (lines) => new TextEncoder().encode(lines.join('\n')),
  (lines) => new TextEncoder().encode(lines.join('\r\n')),
  (lines) => new TextEncoder().encode(lines.join('\r')),
  (lines) => new TextEncoder().encode(`\uFEFF${lines.join('\n')}`),
  (lines) => utf16(`\uFEFF${lines.join('\n')}`),
  (lines) => new TextEncoder().encode(lines.join('\n').replace(/(\p{L}) (\p{L})/gu, '$1\u00a0$2')),
]

function utf16(text: string): Uint8Array {
  const units = new Uint16Array([...text].flatMap((letter) => [...letter].map((unit) => unit.charCodeAt(0))))
  return new Uint8Array(units.buffer)
}

const FILLER: Readonly<Record<Language, string>> = {
  en: 'This page belongs to the project and says what there is to say about it.',
  fr: 'Cette page fait partie du projet et dit ce qu’il y a à en dire dans les faits.',
}

function statements(path: string, bytes: Uint8Array): readonly Statement[] {
  return readDocument(path, bytes)?.statements ?? []
}

const page = fc.record({
  seed: fc.constantFrom(...SEEDS),
  language: fc.constantFrom<Language>('en', 'fr'),
  polarity: fc.constantFrom<Polarity>('asserted', 'negated', 'planned', 'placeholder'),
  style: fc.constantFrom(...STYLES),
  placement: fc.constantFrom(...PLACEMENTS),
  encoding: fc.constantFrom(...ENCODINGS),
  before: fc.integer({ min: 0, max: 4 }),
})

describe('a page that was written to say something', () => {
  it('is read to say it, at its heading, whatever the style, the language, the place and the bytes', () => {
    fc.assert(
      fc.property(page, ({ seed, language, polarity, style, placement, encoding, before }) => {
        const sentence = polarity === 'placeholder' ? 'TODO' : seed.said[language][polarity]
        const top = ['# Project', '', ...Array.from({ length: before }, () => [FILLER[language], '']).flat()]
        const heading = style(seed.heading[language])
        const body = polarity === 'placeholder' ? [sentence] : placement(sentence)
        const lines = [...top, ...heading, '', ...body, '']
        const read = statements('SECURITY.md', encoding(lines)).filter(({ concept }) => concept === seed.concept)
        expect(read.map(({ location }) => location.startLine)).toContain(top.length + 1)
        expect(read.map((statement) => statement.polarity)).toContain(polarity)
        expect(read.filter((statement) => statement.polarity !== polarity)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the period, the label and the line of what it declares, in prose, lists, tables and front matter', () => {
    const months = fc.integer({ min: 2, max: 60 })
    const placed = fc.constantFrom('prose', 'list', 'table', 'front matter')
    fc.assert(
      fc.property(months, placed, fc.constantFrom<Language>('en', 'fr'), fc.nat(3), (count, where, language, blank) => {
        const { lines, at } = retentionPage(where, count, language, blank)
        const read = statements('DATA_RETENTION.md', new TextEncoder().encode(lines.join('\n')))
        const kept = read.filter(({ concept }) => concept === 'retention-period')
        expect(kept.map(({ value }) => value)).toEqual([expect.objectContaining({ duration: `P${count}M` })])
        expect(kept[0]?.location.startLine).toBeLessThanOrEqual(at)
        expect(kept[0]?.location.endLine).toBeGreaterThanOrEqual(at)
      }),
      { numRuns: 200 },
    )
  })
})

function retentionPage(where: string, count: number, language: Language, blank: number) {
  const unit = language === 'en' ? 'months' : 'mois'
  const said =
    language === 'en'
      ? `The recordings are kept for ${count} ${unit}.`
      : `Les enregistrements sont conservés ${count} ${unit}.`
  const empty = Array.from({ length: blank }, () => '')
  const title = language === 'en' ? '# Retention' : '# Durées de conservation'
  if (where === 'front matter') {
    const top = ['---', 'retention:', `  keep: ${count} months`, '---']
    return { lines: [...top, ...empty, title, ''], at: 3 }
  }
  const table = [
    language === 'en' ? '| Data | Retention |' : '| Données | Durée |',
    '|---|---|',
    `| A | ${count} ${unit} |`,
  ]
  const body = where === 'table' ? table : [where === 'list' ? `- ${said}` : said]
  const lines = [title, '', ...empty, ...body, '']
  return { lines, at: lines.length - 1 }
}
