import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../core/lexicon/dates.ts'
import { fold } from '../../../core/lexicon/fold.ts'
import { languageOf } from '../../../core/lexicon/language.ts'
import { parsePeriod } from '../../../core/lexicon/periods.ts'
import { isPlaceholder } from '../../../core/lexicon/placeholders.ts'
import { polarityOf } from '../../../core/lexicon/polarity.ts'
import { parseIsoDate } from '../../../core/time/plain-date.ts'

describe('a day written by people', () => {
  it.each([
    ['2026-03-31', 'none', '2026-03-31'],
    ['jusqu’au 31/03/2026', 'fr', '2026-03-31'],
    ['31/03/2026', 'en', '2026-03-31'],
    ['03/31/2026', 'en', '2026-03-31'],
    ['le 31 mars 2026', 'fr', '2026-03-31'],
    ['1er août 2025', 'fr', '2025-08-01'],
    ['March 31, 2026', 'en', '2026-03-31'],
    ['31 March 2026', 'en', '2026-03-31'],
    ['Sept. 5th, 2024', 'en', '2024-09-05'],
  ] as const)('%s (%s) is %s', (text, language, day) => {
    expect(parseDate(text, language)).toBe(day)
  })

  it.each([
    ['03/04/2026', 'en', 'either of two days'],
    ['31/02/2026', 'fr', 'no day at all'],
    ['30 février 2026', 'fr', 'no day at all'],
    ['version 1.2.3', 'en', 'no day'],
    ['May it be so in 2026', 'en', 'no day'],
  ] as const)('%s (%s) is not guessed: it may be %s', (text, language, _reading) => {
    expect(parseDate(text, language)).toBeUndefined()
  })

  it('is an existing day, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'fr', 'none'), (text, language) => {
        const day = parseDate(text, language)
        expect(day === undefined || parseIsoDate(day) === day).toBe(true)
      }),
    )
  })
})

describe('a period written by people', () => {
  it.each([
    ['24 months', 'P24M'],
    ['24 mois', 'P24M'],
    ['deux ans', 'P2Y'],
    ['vingt-quatre mois', 'P24M'],
    ['two years', 'P2Y'],
    ['kept for ninety days', 'P90D'],
    ['P1Y6M', 'P1Y6M'],
    ['a year', 'P1Y'],
    ['6 semaines', 'P6W'],
  ])('%s is %s', (text, period) => {
    expect(parsePeriod(text)).toBe(period)
  })

  it.each(['soon', 'P5', 'priority P1 bugs', '12 images', '5 jours ouvrés', 'PNG', '0 days'])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('how a sentence stands', () => {
  it.each([
    ['The data are kept for two years.', 'asserted'],
    ['Le plan est tenu dans l’intranet.', 'asserted'],
    ['No fairness analysis has been performed.', 'negated'],
    ['Ce jeu ne contient aucune donnée personnelle.', 'negated'],
    ['The records were not anonymised.', 'negated'],
    ['Data are kept no longer than two years.', 'asserted'],
    ['A rollback plan will be written.', 'planned'],
    ['Un protocole sera rédigé prochainement.', 'planned'],
    ['Annotations are not yet available.', 'planned'],
    ['When the period ends, data will be deleted.', 'asserted'],
    ['[More Information Needed]', 'placeholder'],
    ['À compléter', 'placeholder'],
    ['TBD', 'placeholder'],
  ])('%s is %s', (sentence, polarity) => {
    expect(polarityOf(sentence)).toBe(polarity)
  })
})

describe('a blank to fill in', () => {
  it.each([
    'TODO',
    'todo: write this',
    '[name]',
    '{{ purpose }}',
    '…',
    'N° ______'.slice(3),
    'To be completed.',
    'lorem ipsum dolor',
    '',
  ])('%j is one', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each(['N/A', 'None', 'Aucune', 'Kept in the register [12]', 'Today'])('%j is an answer', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })
})

describe('the language of prose', () => {
  it.each([
    ['The annotators read each comment once and choose one of the labels below.', 'en'],
    ['Les annotateurs lisent chaque commentaire une fois et choisissent une étiquette.', 'fr'],
    ['本项目收集语言训练数据,所有数据均经过参与者的书面同意。', 'other'],
    [
      'Die Daten werden für zwei Jahre gespeichert und nicht mit Dritten geteilt, das ist die Regel für ein Projekt.',
      'other',
    ],
    ['', 'none'],
    ['2026-01-01', 'none'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('folding', () => {
  it('forgives accents, case, hyphens and spacing, and nothing else', () => {
    expect(fold('Durée  de-Conservation')).toBe('duree de conservation')
    expect(fold('l’étiquette')).toBe("l'etiquette")
    expect(fold('labels')).not.toBe(fold('label'))
  })

  it('folds what it folded to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
