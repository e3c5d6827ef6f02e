import { describe, expect, it } from 'vitest'
import { ignoresIn } from '../../../core/readers/ignores.ts'
import { readDocument } from '../../../core/readers/read-document.ts'

const RIGHT = 'gardefou-ignore rollback-plan-documented until 2027-03-31: nothing is released yet'

describe('answers in comments', () => {
  it('are heard in Markdown, XML and YAML, at their line', () => {
    const heard = { rule: 'rollback-plan-documented', until: '2027-03-31', reason: 'nothing is released yet' }
    const at = (path: string, startLine: number) => [{ ...heard, location: { path, startLine, endLine: startLine } }]
    expect(ignoresIn('README.md', `# Project\n\n<!-- ${RIGHT} -->\n`)).toEqual(at('README.md', 3))
    expect(ignoresIn('labels.xml', `<View>\n<!-- ${RIGHT} -->\n</View>`)).toEqual(at('labels.xml', 2))
    expect(ignoresIn('retention.yml', `datasets:\n  # ${RIGHT}\n`)).toEqual(at('retention.yml', 2))
    expect(ignoresIn('retention.yml', `datasets: [] # ${RIGHT}\n`)).toEqual(at('retention.yml', 1))
  })

  it('are heard over several lines, and in French', () => {
    const text =
      '<!--\n  gardefou-ignore sbom-available jusqu’au 2027-01-01 :\n  la publication est\n  prévue en janvier\n-->\n'
    expect(ignoresIn('README.md', text)).toEqual([
      {
        rule: 'sbom-available',
        until: '2027-01-01',
        reason: 'la publication est prévue en janvier',
        location: { path: 'README.md', startLine: 1, endLine: 5 },
      },
    ])
  })

  it.each([
    ['no date', 'gardefou-ignore sbom-available: not released yet at all', 'gardefou-ignore, a rule, until and a date'],
    ['no such day', 'gardefou-ignore sbom-available until 2027-02-30: not released yet', 'a day of the calendar'],
    ['two words', 'gardefou-ignore sbom-available until 2027-01-01: not yet', 'at least three words'],
    ['three signs', 'gardefou-ignore sbom-available until 2027-01-01: - - -', 'at least three words'],
    ['nothing', 'gardefou-ignore', 'gardefou-ignore, a rule'],
  ])('are refused with %s, and what was expected is said', (_, comment, expected) => {
    const [refused] = ignoresIn('README.md', `<!-- ${comment} -->`)
    expect(refused).not.toHaveProperty('rule')
    expect(refused).toMatchObject({ expected: { en: expect.stringContaining(expected) } })
  })

  it.each([
    ['in code', `\`\`\`\n<!-- ${RIGHT} -->\n\`\`\`\n`],
    ['in a code span', `Write \`<!-- ${RIGHT} -->\` there.\n`],
    ['in plain text', `${RIGHT}\n`],
    ['in a comment that is never closed', `text <!-- ${RIGHT}\n`],
  ])('are not taken from what only shows one %s', (_, text) => {
    expect(ignoresIn('README.md', text)).toEqual([])
  })

  it('are not taken from quoted or block texts of YAML, and are found after them', () => {
    const quoted = `a: "# ${RIGHT}"\nb: |\n  # ${RIGHT}\nc: >\n  text\n  # ${RIGHT}\n`
    expect(ignoresIn('retention.yml', quoted)).toEqual([])
    expect(ignoresIn('retention.yml', `${quoted}# ${RIGHT}\n`)).toMatchObject([{ location: { startLine: 7 } }])
  })

  it('make a document of a page that says nothing else', () => {
    const document = readDocument('README.md', new TextEncoder().encode(`# Notes\n\n<!-- ${RIGHT} -->\n`))
    expect(document).toMatchObject({ kinds: ['project-page'], statements: [], ignores: [{ until: '2027-03-31' }] })
  })

  it('are not looked for in files that have no comments of that kind', () => {
    expect(ignoresIn('labels.json', `{"a": "<!-- ${RIGHT} -->"}`)).toEqual([])
  })
})
