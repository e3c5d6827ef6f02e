import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BODY_LIMIT, findingComment, reviewBody } from '../../../core/reporters/comment.ts'
import { byteLength } from '../../../core/reporters/fit.ts'
import { fingerprintsSaid } from '../../../core/reporters/marker.ts'
import { NEVER_SAID } from '../../support/french.ts'
import {
  context,
  finding,
  fullReport,
  hostileReport,
  labelFinding,
  labelRule,
  retentionRule,
} from '../../support/report-builder.ts'
import { forgeRenderer } from './forge.ts'

const withProfile = { ...context, profile: fullReport().profile }
const retention = finding(retentionRule, { dataset: 'comments' })

describe('a comment', () => {
  test('keeps below the limit whatever the paths and the fix are, and leaves out the least', () => {
    const path = `${'日'.repeat(1300)}/guide.md`
    const linked = { ...withProfile, linkTo: () => `https://forge.example/${encodeURIComponent(path)}` }
    const location = { path, startLine: 1, endLine: 1 }
    const evidence = Array.from({ length: 9 }, (_, at) => ({ path, line: at + 1, quote: 'A word.' }))
    const long = finding(retentionRule, {
      location,
      evidence,
      fix: { location, replacement: 'A word.\n'.repeat(9000) },
    })
    const text = findingComment(long, linked, 'en', { suggestion: true })
    expect(byteLength(text)).toBeLessThan(BODY_LIMIT)
    expect(text).not.toContain('```suggestion')
    expect(text).toContain('What was read is left out')
    expect(text).toContain('**Sources**')
    expect(fingerprintsSaid(text)).toEqual([long.fingerprint])
    const one = findingComment({ ...long, evidence: evidence.slice(0, 1) }, linked, 'en')
    expect(one).toContain('**Read**')
    const body = reviewBody(fullReport(), linked, { language: 'en', listed: [long, retention], commented: 0 })
    expect(body.match(/<details>/g)).toHaveLength(2)
  })

  test('says it in five lines, and folds the rest', () => {
    const [head, back] = findingComment(retention, withProfile, 'en').split('\n\n<details>')
    expect(head?.split('\n')).toEqual([
      '**Legal reminder:** No retention period found for the comments, expected a period or a criterion',
      '',
      'Legal reminder (GDPR, art. 5(1)(e)): personal data are kept for a limited time. No evidence was found in this repository; if it exists elsewhere, give its reference.',
      '',
      expect.stringMatching(/^\*\*To close it:\*\* Write it: (?!.*Decide it)/),
    ])
    expect(back).toMatch(/\*\*Other ways to close it\*\*\n\n- Point to it, .*\n- Decide it: /)
  })

  test('is written in French', () => {
    const text = findingComment(labelFinding('rude', 31), withProfile, 'fr')
    expect(text).toContain('**Avertissement\u00a0:** Le label «\u202frude\u202f» n’a pas de critère')
    expect(text).toContain(
      'La CNIL recommande, dans un cas comme celui déclaré, d’énoncer un critère pour chaque label.',
    )
    expect(text).toContain('- `docs/annotation/guide.md:31`\u00a0: `- rude`')
    expect(text).toContain('- Palier 2 sur 3, selon une heuristique propre à gardefou, et non à la CNIL.')
  })

  test('folds the other ways, what was read, why, the sources with their sections, and the rule', () => {
    const text = findingComment(labelFinding('rude', 31), withProfile, 'en')
    const parts = [
      '<summary>Other ways, what was read, and sources</summary>',
      '**Other ways to close it**\n\n- Decide it: ',
      '**Read**',
      '**Why it is said here**',
      '**Sources**',
      '**Rule:** `label-criteria-stated`',
      '</details>',
    ]
    const places = parts.map((part) => text.indexOf(part))
    expect(places.every((place) => place > text.indexOf('<details>'))).toBe(true)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
    expect(text).toContain(
      '- FA-13: [AI how-to sheet 11: annotating data](https://www.cnil.fr/fr/ia-annoter-les-donnees), Quality, choice of labels. Applies: when personal data are annotated.',
    )
  })

  test('promises no other way where there is one', () => {
    const text = findingComment({ ...retention, closes: retention.closes.slice(0, 1) }, context, 'fr')
    expect(text).toContain('<summary>Ce qui a été lu, pourquoi, les sources</summary>')
    expect(text).not.toContain('Autres façons')
  })

  test('names once a passage behind two recommendations', () => {
    const [first] = labelRule.recommendations
    const elsewhere = { en: 'Elsewhere', fr: 'Ailleurs' }
    const recommendations = [first, { ...first, id: 'FA-99' }, { ...first, id: 'FA-98', section: elsewhere }] as const
    const rules = [{ ...labelRule, recommendations }]
    const one = labelFinding('rude', 31, { recommendations: recommendations.map(({ id }) => id) })
    const items = findingComment(one, { rules }, 'en').match(/^- FA-.*$/gm)
    expect(items).toEqual([
      expect.stringMatching(/^- FA-13, FA-99: \[.*Quality, choice of labels\./),
      expect.stringMatching(/^- FA-98: \[.*Elsewhere\./),
    ])
  })

  test('does not give the repository’s tier for a dataset that has its own', () => {
    expect(findingComment(retention, withProfile, 'en')).not.toContain('Tier')
    expect(findingComment(retention, withProfile, 'en')).toContain('dataset `comments`')
  })

  test('ends with its marker', () => {
    const text = findingComment(retention, context, 'en')
    expect(text.split('\n').at(-1)).toBe('<!-- gardefou:finding fingerprint=0123456789abcdef -->')
  })

  test('offers a fix only when asked, in a fence that holds', () => {
    const location = { path: 'guide.md', startLine: 3, endLine: 3 }
    const fixed = labelFinding('a', 3, { fix: { location, replacement: '```yaml\na: 1\n```' } })
    expect(findingComment(fixed, context, 'en')).not.toContain('suggestion')
    expect(findingComment(fixed, context, 'en', { suggestion: true })).toContain(
      '````suggestion\n```yaml\na: 1\n```\n````',
    )
    expect(findingComment(retention, context, 'en', { suggestion: true })).not.toContain('suggestion\n')
  })

  test('says only what gardefou says', () => {
    for (const language of ['en', 'fr'] as const) {
      expect(NEVER_SAID.exec(findingComment(retention, withProfile, language))).toBeNull()
    }
  })
})

describe('whatever strangers wrote', () => {
  const renderer = forgeRenderer()

  test('a comment has our one fold, our one marker, no image and no link of theirs', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (message, quote) => {
        const hostile = finding(labelRule, {
          message: { en: `${message} <!-- x`, fr: message },
          evidence: [{ path: quote, line: 1, quote: `</details> ${quote} <img src=x>` }],
        })
        const html = renderer.render(findingComment(hostile, context, 'en'))
        expect(html).not.toMatch(/<img|javascript:/)
        expect(html.match(/<a /g)).toHaveLength(1)
        expect(html.match(/<\/details>/g)).toHaveLength(1)
        expect(html.match(/<!--/g)).toHaveLength(1)
      }),
    )
  })
})

describe('the body of a review', () => {
  const report = fullReport()
  const listed = report.findings.slice(1, 3)

  test('sums up, lists what has no line, and names it in its marker', () => {
    const text = reviewBody(report, context, { language: 'en', listed, commented: 1 })
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^This change brings 3 findings.* 1 finding stands on the lines concerned\.$/),
      expect.stringMatching(/^\*\*Verdict:\*\* fails;/),
      'Outside the lines of this change:',
    ])
    expect(text).toContain('**Warning:** Label “rude” has no criterion')
    expect(text).toContain('(the whole repository)')
    expect(fingerprintsSaid(text)).toEqual(listed.map(({ fingerprint }) => fingerprint))
  })

  test('tells what has no line from what has no comment, and names the latter first', () => {
    const [one, ...others] = listed
    const given = { listed: others, uncommented: one === undefined ? [] : [one], commented: 1 }
    const text = reviewBody(report, context, { language: 'fr', ...given })
    const parts = ['Sur des lignes de cette modification, sans', '«\u202frude\u202f»', 'En dehors des lignes']
    const places = parts.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
    expect(fingerprintsSaid(text)).toEqual(listed.map(({ fingerprint }) => fingerprint))
  })

  test('is short when every finding has a line', () => {
    const text = reviewBody(report, context, { language: 'fr', listed: [], commented: 3 })
    expect(text).toContain('3\u00a0constats figurent sur les lignes concernées.')
    expect(text).not.toContain('<details>')
    expect(text.split('\n').at(-1)).toBe('<!-- gardefou:review -->')
  })

  test('fits, says how many are left out, and still names them', () => {
    const many = Array.from({ length: 500 }, (_, at) => labelFinding(`label ${at}`, at + 1))
    const text = reviewBody(report, context, { language: 'en', listed: many, commented: 0 })
    expect(byteLength(text)).toBeLessThanOrEqual(BODY_LIMIT)
    expect(text).toMatch(/\n\nand \d+ more\n\n<!--/)
    expect(fingerprintsSaid(text)).toHaveLength(500)
  })

  test('holds what strangers wrote', () => {
    const hostile = hostileReport()
    const text = reviewBody(hostile, context, { language: 'en', listed: hostile.findings.slice(0, 1), commented: 0 })
    expect(fingerprintsSaid(text)).toEqual(['0123456789abcdef'])
    expect(forgeRenderer().render(text)).not.toMatch(/<img|<a /)
  })
})
