import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainRule } from '../../core/pipeline/explain.ts'
import { findingComment } from '../../core/reporters/comment.ts'
import { explanationLines, explanationPage } from '../../core/reporters/explanation.ts'
import { json } from '../../core/reporters/json.ts'
import { markdown } from '../../core/reporters/markdown.ts'
import { sarif } from '../../core/reporters/sarif.ts'
import { terminal } from '../../core/reporters/terminal.ts'
import type { Profile, Tier } from '../../core/words/profile.ts'
import type { Language } from '../../core/words/text.ts'
import { rules } from '../../rules/index.ts'
import { answers, context, labelFinding, report } from '../support/report-builder.ts'

const PAGE = { colour: false, width: 400 } as const
const LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[]
const SHOWN = { en: /\btiers? \d/i, fr: /\bpaliers? \d/i } as const
const OWN = {
  en: /gardefou’s own heuristic, not the CNIL’s/,
  fr: /heuristique propre à gardefou, et non à la CNIL/,
} as const
const CAPPED = { en: /capped by unknown answers/, fr: /plafonnée par des réponses inconnues/ } as const

/** Everything that may show a tier to people, of a report with this profile. */
function shown(profile: Profile, language: Language): Readonly<Record<string, string>> {
  const written = report({ profile, language })
  return {
    terminal: terminal(written, context, { ...PAGE, language }),
    markdown: markdown(written, context, { language }),
    comment: findingComment(labelFinding('rude', 1), { ...context, profile }, language),
    sarif: sarif(written, context, { language }),
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each([1, 2, 3] as const)(
    'A-02, S-03 · the tier %i is said to be a heuristic of gardefou’s own wherever it is shown',
    (tier) => {
      const texts = shown({ answers, tier, capped: false }, language)
      const showing = Object.entries(texts).filter(([, text]) => SHOWN[language].test(text))
      expect(showing.map(([name]) => name)).toEqual(expect.arrayContaining(['terminal', 'markdown', 'comment']))
      expect(showing.filter(([, text]) => !OWN[language].test(text)).map(([name]) => name)).toEqual([])
      expect(Object.values(texts).filter((text) => CAPPED[language].test(text))).toEqual([])
    },
  )

  it('S-03 · unknown answers are said to cap it', () => {
    const texts = Object.entries(shown({ answers, tier: 2, capped: true }, language))
    const showing = texts.filter(([, text]) => SHOWN[language].test(text))
    expect(showing.filter(([, text]) => !CAPPED[language].test(text)).map(([name]) => name)).toEqual([])
  })

  it.each([0, 'unknown'] as const satisfies readonly Tier[])(
    'A-01 · no tier is shown where there is none (%s)',
    (tier) => {
      const texts = Object.entries(shown({ answers, tier, capped: false }, language))
      expect(texts.filter(([, text]) => SHOWN[language].test(text)).map(([name]) => name)).toEqual([])
    },
  )

  it('A-02 · explanations and the table of the README say so too', () => {
    const readme = readFileSync(language === 'fr' ? 'README.fr.md' : 'README.md', 'utf8')
    const explained = rules.map(explainRule)
    const texts = [
      readme,
      ...explained.map((one) => explanationPage(one, language)),
      ...explained.map((one) => explanationLines(one, language, PAGE)),
    ]
    expect(texts.filter((text) => SHOWN[language].test(text))).toHaveLength(texts.length)
    expect(texts.filter((text) => !OWN[language].test(text))).toEqual([])
  })
})

describe('for programs', () => {
  it('A-02, S-03 · the JSON form has the tier as a figure, with whether it is capped', () => {
    const { tier, capped } = JSON.parse(json(report({ profile: { answers, tier: 2, capped: true } })))
    expect([tier, capped]).toEqual([2, true])
    expect(readFileSync('docs/report.schema.json', 'utf8')).toContain('gardefou’s own heuristic, not the CNIL’s')
  })
})
