import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownersIn } from '../../../core/formats/codeowners.ts'

/** The example of https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const DOCUMENTED = `# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com @docs-person
apps/ @octocat
/docs/ @doctocat2
/scripts/ @doctocat3 @octocat
**/logs @octocat4
/apps/github2 @octocat5
/apps/
/apps/ @octocat6
/apps/github
`

function logins(path: string, text = DOCUMENTED): readonly string[] {
  return ownersIn(text, path).logins
}

describe('the owners of a file', () => {
  it.each([
    ['README.md', ['global-owner1', 'global-owner2']],
    ['src/deep/main.js', ['js-owner']],
    ['build/logs/today/a.md', ['octocat4']],
    ['docs/build-app/troubleshooting.md', ['doctocat2']],
    ['scripts/deep/run.sh', ['doctocat3', 'octocat']],
    ['deeply/nested/logs/a.md', ['octocat4']],
    ['inner/apps/main.md', ['octocat']],
    ['apps/main.md', ['octocat6']],
    ['apps/github2', ['octocat6']],
    ['apps/github', []],
    ['apps/github/a.md', []],
    ['apps/githubs/a.md', ['octocat6']],
  ])('of the documented example, %s, are %j', (path, expected) => {
    expect(logins(path)).toEqual(expected)
  })

  it('are teams apart from people, and addresses tell nobody', () => {
    expect(ownersIn(DOCUMENTED, 'notes.txt')).toEqual({ logins: [], teams: ['octo-org/octocats'] })
    expect(ownersIn(DOCUMENTED, 'main.go')).toEqual({ logins: [], teams: [] })
  })

  it('stand in a folder itself for a star alone, and below it for the folder', () => {
    expect(logins('docs/a.md', 'docs/* @ada')).toEqual(['ada'])
    expect(logins('docs/deep/a.md', 'docs/* @ada')).toEqual([])
    expect(logins('a/docs/deep/a.md', 'docs/ @ada')).toEqual(['ada'])
    expect(logins('a/docs/a.md', '/docs/ @ada')).toEqual([])
    expect(logins('docs', 'docs/ @ada')).toEqual([])
    expect(logins('a/b/c/d.md', 'a/**/d.md @ada')).toEqual(['ada'])
    expect(logins('a/d.md', 'a/**/d.md @ada')).toEqual(['ada'])
    expect(logins('xa/d.md', 'a/**/d.md @ada')).toEqual([])
    expect(logins('a/b/c.md', '/a/** @ada')).toEqual(['ada'])
  })

  it.each([
    ['a range', '[ab].md'],
    ['a negation', '!a.md'],
    ['an escaped number sign', '\\#a.md'],
  ])('come from no line with %s', (_, pattern) => {
    expect(logins('a.md', `* @ada\n${pattern} @eve`)).toEqual(['ada'])
    expect(logins('#a.md', `* @ada\n${pattern} @eve`)).toEqual(['ada'])
  })

  it('come from no line that names something other than owners', () => {
    expect(logins('a.md', '* @ada\na.md eve')).toEqual(['ada'])
    expect(logins('a.md', '* @ada\na.md @eve/')).toEqual(['ada'])
  })

  it('are found for names with spaces, odd characters and other cases', () => {
    expect(logins('my data/retention.yml', 'my\\ data/ @ada')).toEqual(['ada'])
    expect(logins('a+b(c).md', 'a+b(c).md @ada')).toEqual(['ada'])
    expect(logins('readme.md', 'README.md @ada')).toEqual([])
    expect(logins('a1.md', 'a?.md @ada')).toEqual(['ada'])
    expect(logins('a/.md', 'a?.md @ada')).toEqual([])
  })

  it('of a file that lines by the last one that names it, whatever line ends', () => {
    expect(logins('a.md', '*.md @ada\r\na.md @eve\r\n')).toEqual(['eve'])
  })

  it('are found in good time, whatever the pattern', () => {
    const pattern = `${'**/*a'.repeat(400)}z`
    const started = performance.now()
    expect(logins(`${'a/'.repeat(400)}b`, `${pattern} @ada`)).toEqual([])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('are those of a name that is written out whole', () => {
    const segment = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'ab.-é') })
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const path = segments.join('/')
        expect(logins(path, `/${path} @ada`)).toEqual(['ada'])
        expect(logins(path, `${path}x @ada`)).toEqual([])
        expect(logins(`x${path}`, `/${path} @ada`)).toEqual([])
      }),
    )
  })
})
