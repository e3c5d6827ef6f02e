import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, gitIn, repositoryWith, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/run-cli.ts'
import { sarifFaults } from '../support/sarif-faults.ts'

const configuration = `version: 1
profile:
  personal-data: personal
  sensitive: in-source
  vulnerable-persons: 'no'
`
const plan = `# Security

## Incident response

1. The on-call engineer isolates the training data.
2. The data protection officer decides whether people are concerned.
`
const kept = { '.github/gardefou.yml': configuration, 'SECURITY.md': plan }
const emptied = `# Security\n\n## Incident response\n\nTBD\n`

async function checked(folder: string, ...args: string[]) {
  const { stdout, stderr, code } = await runCli(
    ['check', folder, '--format', 'json', '--today', '2026-11-23', ...args],
    folder,
  )
  expect(stderr).toBe('')
  return { code, report: JSON.parse(stdout) }
}

describe('gardefou check', () => {
  it('compares the working tree with a commit, and reads the configuration there', async () => {
    const folder = repositoryWith(kept)
    writeFiles(folder, {
      'SECURITY.md': emptied,
      '.github/gardefou.yml': 'version: 1\nprofile:\n  personal-data: none\n',
    })
    const { report } = await checked(folder, '--base', 'HEAD')
    expect(report.tier).toBe(2)
    const introduced = report.findings.filter((finding: { state: string }) => finding.state === 'introduced')
    expect(introduced.map((finding: { rule: string; location: unknown }) => [finding.rule, finding.location])).toEqual([
      ['incident-plan-documented', { path: 'SECURITY.md', startLine: 3, endLine: 5 }],
      ['configuration-kept-firm', { path: '.github/gardefou.yml', startLine: 1, endLine: 1 }],
    ])
    expect(JSON.stringify(report.notices)).toContain('takes effect once merged')
  })

  it('gives the same findings for two folders as for two commits', async () => {
    const before = folderWith(kept)
    const after = folderWith({ ...kept, 'SECURITY.md': emptied })
    const repository = repositoryWith(kept)
    writeFiles(repository, { 'SECURITY.md': emptied })
    gitIn(repository, 'commit', '-q', '-am', 'Second')
    const folders = await checked(after, '--base', before)
    const commits = await checked(repository, '--base', 'HEAD~1')
    expect(folders.report.findings).toEqual(commits.report.findings)
  })

  it('leaves out what git ignores, and never follows a link', async () => {
    const folder = repositoryWith({ ...kept, '.gitignore': 'private/\n' })
    writeFiles(folder, { 'private/MODEL_CARD.md': '# Model card\n\n## Intended use\n\nNothing.\n' })
    symlinkSync('/etc/hostname', join(folder, 'MODEL_CARD.md'))
    const { report } = await checked(folder)
    expect(report.documents.map(({ path }: { path: string }) => path)).not.toContain('private/MODEL_CARD.md')
    expect(report.unread).toEqual([
      { path: 'MODEL_CARD.md', reason: expect.objectContaining({ en: expect.stringContaining('symbolic link') }) },
    ])
  })

  it('reads governance files only, in a repository of ten thousand', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`src/part${index % 100}/file${index}.py`, 'pass\n']),
    )
    const folder = repositoryWith({ ...files, ...kept })
    writeFiles(folder, { 'SECURITY.md': emptied })
    const { report } = await checked(folder, '--base', 'HEAD')
    expect(report.counts).toEqual({ paths: 10_002, nominated: 1, read: 1 })
  }, 60_000)

  it('fails against --fail-on and passes without it', async () => {
    const before = folderWith(kept)
    const after = folderWith({ ...kept, 'SECURITY.md': emptied })
    expect((await checked(after, '--base', before)).code).toBe(0)
    expect((await checked(after, '--base', before, '--fail-on', 'warning')).code).toBe(1)
    expect((await checked(after, '--base', before, '--fail-on', 'legal')).code).toBe(0)
  })

  it.each(['terminal', 'json', 'sarif', 'markdown'])(
    'writes the format %s to a file, and nothing on its output',
    async (format) => {
      const folder = folderWith(kept)
      const { stdout, stderr, code } = await runCli(
        ['check', '.', '--format', format, '--output', 'report.out'],
        folder,
      )
      expect({ stdout, stderr, code }).toEqual({ stdout: '', stderr: '', code: 0 })
      expect(readFileSync(join(folder, 'report.out'), 'utf8')).toContain('retention-declared')
    },
  )

  it('writes SARIF as the standard has it', async () => {
    const { stdout } = await runCli(
      ['check', '.', '--format', 'sarif'],
      folderWith({ ...kept, 'SECURITY.md': emptied }),
    )
    const log = JSON.parse(stdout)
    expect(log.runs[0].results).not.toEqual([])
    expect(sarifFaults(log)).toEqual([])
  })

  it('speaks French when asked', async () => {
    const { stdout } = await runCli(['check', '.', '--language', 'fr'], folderWith({ ...kept, 'SECURITY.md': emptied }))
    expect(stdout).toContain('Ce passage reste à remplir')
    expect(stdout).toContain('Verdict')
  })
})

describe('bad input is answered by a sentence', () => {
  const sentence = async (args: string[], files: Record<string, string | Uint8Array> = {}) => {
    const result = await runCli(args, folderWith(files))
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at .*:\d+/)
    return result
  }

  it.each([
    [['chek'], /chek.*did you mean check/],
    [['check', '--bse', 'HEAD'], /--bse is not an option; did you mean --base/],
    [['check', '--base'], /--base needs a value/],
    [['check', '--format', 'pdf'], /expected one of terminal, json, sarif, markdown/],
    [['check', '--today', '2026-02-30'], /2026-02-30.*existing day/],
    [['check', 'nowhere'], /nowhere was not found/],
    [['check', '--base', 'v9'], /v9 is neither a folder nor a commit/],
    [['check', '--base', '--output=x'], /--base needs a value/],
    [['read', 'nothing.md'], /nothing\.md could not be opened/],
  ])('%j', async (args, expected) => {
    const { code, stderr, stdout } = await sentence(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(expected)
  })

  it('whatever a name holds, it is one line that neither moves a cursor nor commands a runner', async () => {
    const { stderr } = await sentence(['read', 'a\u001b[2J\n::error::x ##[error]y\u202e.md'])
    expect(stderr).toMatch(/^gardefou: .*\\u\{1b\}\[2J ::error::x ##\u200b\[error\]y\\u\{202e\}\.md.*\n$/)
  })

  it('an unknown configuration key names itself, its line and the nearest key, and nothing is reviewed', async () => {
    const { code, stdout } = await sentence(['check', '.'], {
      '.github/gardefou.yml': 'version: 1\nprofil:\n  personal-data: none\n',
    })
    expect(code).toBe(2)
    expect(stdout).toMatch(/profil/)
    expect(stdout).toMatch(/line 2/)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/did you mean .?profile/)
  })

  it('an empty folder has nothing to say, and passes', async () => {
    const { code, stdout } = await sentence(['check', '.'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Nothing to say/)
  })

  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['malformed YAML', 'retention.yml', 'datasets:\n  - name: [a\n  keep: P2Y\n', /retention\.yml/],
    [
      'Jinja front matter',
      'MODEL_CARD.md',
      '---\n{{ card_data }}\n---\n# Model card\n\n## Intended use\n\nRanking.\n',
      /MODEL_CARD\.md/,
    ],
    [
      'a binary named MODEL_CARD.md',
      'MODEL_CARD.md',
      Uint8Array.from([0, 255, 254, 0, 1, 2, 0, 200, 0]),
      /MODEL_CARD\.md/,
    ],
    [
      '50 MB of JSON',
      'sbom.cdx.json',
      `{"a":"${'x'.repeat(50_000_000)}"}`,
      /sbom\.cdx\.json.*larger|sbom\.cdx\.json[\s\S]*larger/,
    ],
  ])('%s is said to be unread, with what to do, and the rest is reviewed', async (_, path, content, expected) => {
    const { code, stdout } = await sentence(['check', '.'], { ...kept, [path]: content })
    expect(code).toBe(0)
    expect(stdout).toMatch(expected)
    expect(stdout).toMatch(/Not read, or not wholly/)
  })
})
