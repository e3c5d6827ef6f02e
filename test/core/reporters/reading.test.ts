import { expect, test } from 'vitest'
import { durationText } from '../../../core/language/duration.ts'
import { reading } from '../../../core/reporters/reading.ts'
import { valueText } from '../../../core/reporters/value-phrases.ts'
import { frenchFaults } from '../../support/french.ts'
import { document, hostileReport, statement } from '../../support/report-builder.ts'

const PATH = 'data/comments/README.md'
const CARD = document(PATH, {
  kinds: ['dataset-card', 'datasheet'],
  statements: [
    statement(PATH, 3),
    statement(PATH, 20, {
      concept: 'retention-period',
      value: {
        type: 'retention',
        kind: 'duration',
        duration: 'P2Y6M',
        from: '2025-01-15',
        action: 'delete',
        status: 'active',
      },
      quote: 'Kept for thirty months.',
    }),
    statement(PATH, 31, { concept: 'quality-control', polarity: 'planned', quote: 'A second reading is planned.' }),
  ],
})
const plain = { language: 'en', colour: false, width: 80 } as const

test('gives the kinds, why, the language and how much was read, then each statement by its line', () => {
  expect(reading([CARD], plain).split('\n')).toEqual([
    'data/comments/README.md',
    '  dataset card, datasheet, in English, read in full',
    '  Its name and its headings are those of a card',
    '     3  purpose (said)',
    '        “The comments train a moderation aid.”',
    '    20  retention period (said): 2 years and 6 months from 2025-01-15, then',
    '        deleted',
    '        “Kept for thirty months.”',
    '    31  quality control (planned)',
    '        “A second reading is planned.”',
    '',
    '1 document and 3 statements.',
    '',
  ])
})

test('is written in French', () => {
  const text = reading([CARD], { ...plain, language: 'fr' })
  expect(text).toContain('  fiche de jeu de données, fiche technique des données, en anglais, lu en entier')
  expect(text).toContain('   31  contrôle de la qualité (intention)')
  expect(text).toContain('2\u00a0ans et 6\u00a0mois')
  expect(frenchFaults(text.replace(/\n/g, ' '))).toEqual([])
})

test('says what was not read', () => {
  const partial = document('SECURITY.md', {
    kinds: ['security-policy'],
    read: 'partial',
    limit: { en: 'Only its first 100 kB were read.', fr: 'Seuls ses 100 premiers ko ont été lus.' },
  })
  const text = reading([partial], plain, [{ path: 'CARD.md', reason: { en: 'It is a link.', fr: 'C’est un lien.' } }])
  expect(text).toContain('  security policy, in English, read in part\n')
  expect(text).toContain('  Only its first 100 kB were read.\n  no statement read\n')
  expect(text).toContain('Not read, or not wholly\n  · CARD.md: It is a link.\n')
})

test('values are put in words', () => {
  const retention = { type: 'retention', status: 'active' } as const
  expect(valueText({ ...retention, kind: 'until', until: '2027-01-15' }).fr).toBe('jusqu’au 2027-01-15')
  expect(valueText({ ...retention, kind: 'indefinite', dataset: 'comments' }).en).toBe('comments, without a limit')
  expect(valueText({ ...retention, kind: 'vague', status: 'extended', statusDate: '2027-01-15' }).en).toBe(
    'a period that gives no limit, status: extended (2027-01-15)',
  )
  expect(valueText({ type: 'sbom', format: 'spdx', version: '2.3', components: 1 }).en).toBe('SPDX 2.3, 1 component')
  expect(valueText({ type: 'data-field', name: 'session_id', role: 'linking-key', group: 'comments.csv' }).fr).toBe(
    'session_id (relie à une personne), dans comments.csv',
  )
  expect(durationText('P1W3D')).toEqual({ en: '1 week and 3 days', fr: '1\u00a0semaine et 3\u00a0jours' })
  expect(durationText('PT36H').en).toBe('PT36H')
})

test('what strangers wrote moves no cursor and commands no runner', () => {
  const { documents, unread } = hostileReport()
  const text = reading(documents, plain, unread)
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  expect(text.split('\n').filter((line) => line.trim().startsWith('::') || line.includes('##['))).toEqual([])
})
