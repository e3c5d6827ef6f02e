import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, LEVELS } from '../../core/words/finding.ts'
import type { Answers } from '../../core/words/profile.ts'
import { anyAnswers } from '../support/any-answers.ts'
import { reviewFiles } from '../support/review-files.ts'

type Files = Readonly<Record<string, string>>

function configured(answers: Answers, rest = ''): Files {
  const lines = Object.entries(answers).map(([question, answer]) => {
    return `  ${question}: ${Array.isArray(answer) ? `[${answer.join(', ')}]` : `'${answer}'`}`
  })
  return { '.github/gardefou.yml': `version: 1\nprofile:\n${lines.join('\n')}\n${rest}` }
}

/** One project in two languages: what each page says is the same, line for line. */
const PROJECT: Readonly<Record<'en' | 'fr', Files>> = {
  en: {
    'PRIVACY.md':
      '# Privacy notice\n\nWe process your personal data.\n\n## Your rights\n\nAsk privacy@example.org for access.\n',
    'SECURITY.md': '# Security\n\n## Incident response\n\nTo do\n',
    'DATASET_CARD.md':
      '# Dataset card\n\n## Annotation process\n\nTwo nurses label each call.\n\n## Retention\n\nThe calls are kept for 2 years from 2021-03-01, then deleted.\n',
  },
  fr: {
    'PRIVACY.md':
      '# Politique de confidentialité\n\nNous traitons vos données personnelles.\n\n## Vos droits\n\nDemandez l’accès à privacy@example.org.\n',
    'SECURITY.md': '# Sécurité\n\n## Réponse aux incidents\n\nÀ compléter\n',
    'DATASET_CARD.md':
      '# Fiche du jeu de données\n\n## Protocole d’annotation\n\nDeux infirmières étiquettent chaque appel.\n\n## Conservation\n\nLes appels sont conservés 2 ans à compter du 1er mars 2021, puis supprimés.\n',
  },
}

const LABELS: Files = {
  'labels.xml':
    '<View>\n<Text name="t" value="$t"/>\n<Choices name="c" toName="t">\n<Choice value="rude"/>\n</Choices>\n</View>\n',
}

async function findings(files: Files): Promise<readonly Finding[]> {
  const { verdict, findings: found } = await reviewFiles(files)
  expect(verdict).not.toBe('error')
  return found
}

/** What is said, in an order of its own: rule, level, place, message. */
function said(found: readonly Finding[]): string[] {
  return found
    .map(
      ({ rule, level, location, message }) =>
        `${rule} ${level} ${location?.path ?? ''}:${location?.startLine ?? ''} ${message.en}`,
    )
    .sort()
}

function isAtLeast(after: readonly Finding[], before: Finding): boolean {
  return after.some(
    ({ fingerprint, level }) =>
      fingerprint === before.fingerprint && LEVELS.indexOf(level) <= LEVELS.indexOf(before.level),
  )
}

/** Answers in the order of the risk they tell of, from the least. */
const RISKS = {
  sensitive: ['none', 'in-source'],
  'vulnerable-persons': ['no', 'yes'],
  'labels-about-people': ['no', 'descriptive', 'reputational-or-evaluative'],
  'data-changes-plausible': ['no', 'yes'],
  'serious-consequences': ['no', 'yes'],
} as const

/** Answers that may be given together: nobody annotates and somebody does may not. */
const usable = anyAnswers.map(
  (answers): Answers => ({
    ...answers,
    annotation: answers.annotation.includes('none') ? ['none'] : answers.annotation,
  }),
)
const aboutPeople = usable.map((answers): Answers => ({ ...answers, 'personal-data': 'personal' }))
const RUNS = { numRuns: 60 }

describe('what changes nothing', () => {
  it('a file that is none of its business', async () => {
    await fc.assert(
      fc.asyncProperty(usable, fc.string({ maxLength: 200 }), async (answers, text) => {
        const files = { ...configured(answers), ...PROJECT.en, ...LABELS }
        const more = { ...files, 'src/main.py': text, 'assets/logo.svg': text, 'package-lock.json': '{}' }
        expect(said(await findings(more))).toEqual(said(await findings(files)))
      }),
      RUNS,
    )
  })

  it('the order of files and of keys', async () => {
    await fc.assert(
      fc.asyncProperty(usable, async (answers) => {
        const files = { ...configured(answers), ...PROJECT.fr, ...LABELS }
        const reversed = Object.fromEntries(Object.entries(answers).toReversed()) as unknown as Answers
        const turned = Object.fromEntries(Object.entries({ ...files, ...configured(reversed) }).toReversed())
        expect(said(await findings(turned))).toEqual(said(await findings(files)))
      }),
      RUNS,
    )
  })

  it('the language a document is written in', async () => {
    await fc.assert(
      fc.asyncProperty(usable, async (answers) => {
        const [english, french] = await Promise.all(
          [PROJECT.en, PROJECT.fr].map((pages) => findings({ ...configured(answers), ...pages, ...LABELS })),
        )
        expect(said(french ?? [])).toEqual(said(english ?? []))
      }),
      RUNS,
    )
  })

  it('lines that move, for what evidence has closed', async () => {
    const evidence = "evidence:\n  - for: incident-plan\n    reference: 'intranet, SEC-04'\n"
    await fc.assert(
      fc.asyncProperty(aboutPeople, fc.integer({ min: 0, max: 30 }), async (answers, blank) => {
        const security = `# Security\n${'\n'.repeat(blank)}\n## Incident response\n\nTo do\n`
        const found = await findings({ ...configured(answers, evidence), 'SECURITY.md': security })
        expect(found.filter(({ rule }) => rule === 'incident-plan-documented')).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('what is at stake', () => {
  const question = fc.constantFrom(...(Object.keys(RISKS) as (keyof typeof RISKS)[]))

  it('raised by one answer, never lowers a level nor hushes a finding', async () => {
    await fc.assert(
      fc.asyncProperty(aboutPeople, question, fc.nat(1), async (answers, asked, step) => {
        const [lower, higher] = [RISKS[asked][step], RISKS[asked][step + 1]]
        if (lower === undefined || higher === undefined) return
        const files = { ...PROJECT.en, ...LABELS }
        const before = await findings({ ...configured({ ...answers, [asked]: lower }), ...files })
        const after = await findings({ ...configured({ ...answers, [asked]: higher }), ...files })
        const quieter = before.filter((finding) => !isAtLeast(after, finding))
        expect(said(quieter)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('forgotten, never raises a level', async () => {
    await fc.assert(
      fc.asyncProperty(aboutPeople, question, async (answers, asked) => {
        const files = { ...PROJECT.en, ...LABELS }
        const known = await findings({ ...configured(answers), ...files })
        const unknown = await findings({ ...configured({ ...answers, [asked]: 'unknown' }), ...files })
        const louder = unknown.filter(({ fingerprint, level }) =>
          known.some((one) => one.fingerprint === fingerprint && LEVELS.indexOf(level) < LEVELS.indexOf(one.level)),
        )
        expect(said(louder)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
