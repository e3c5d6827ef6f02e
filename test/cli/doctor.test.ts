import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../support/folder.ts'
import { runCli } from '../support/run-cli.ts'

const README = /```yaml\n(on:\n {2}pull_request:\n[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
const PATH = '.github/workflows/gardefou.yml'
const OTHER = { '.github/workflows/test.yml': 'on: push\njobs:\n  test:\n    steps:\n      - run: make\n' }

function examined(files: Readonly<Record<string, string>>, ...args: string[]) {
  return runCli(['doctor', ...args], folderWith(files))
}

describe('gardefou doctor', () => {
  it('passes the workflow of the README, with a remark on forks', async () => {
    const { code, stdout, stderr } = await examined({ ...OTHER, [PATH]: README })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^\.github\/workflows\/gardefou\.yml:2: remark: From forks, tokens only read.*\nNothing is to be changed\.\n$/,
    )
  })

  it('names each line to change, in every file, and counts them', async () => {
    const broken = README.replace('  checks: write\n', '').replace('language: en', 'langage: en')
    const { code, stdout } = await examined({ '.github/workflows/a.yaml': broken, [PATH]: broken })
    expect(code).toBe(1)
    expect(stdout.split('\n').filter((line) => line.includes(': to change: '))).toEqual(
      ['.github/workflows/a.yaml', PATH].flatMap((path) => [
        expect.stringContaining(`${path}:4: to change: Under “permissions:”, add “checks: write”.`),
        expect.stringContaining(`${path}:16: to change: Write language in the place of “langage”`),
      ]),
    )
    expect(stdout).toContain('\n4 lines to change.\n')
  })

  it.each([
    ['en', 'docs/en/action.md'],
    ['fr', 'docs/fr/action.md'],
  ])('says in %s what %s shows', async (language, page) => {
    const shown = /```\n\$ gardefou doctor.*\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1]
    const broken = README.replace('  checks: write\n', '').replace('language: en', 'langage: en')
    expect((await examined({ [PATH]: broken }, '--language', language)).stdout).toBe(shown)
  })

  it('looks at the folder that it is given, and speaks French when asked', async () => {
    const folder = folderWith({ [`project/${PATH}`]: README.replace('  contents: read\n', '') })
    const { code, stdout } = await runCli(['doctor', 'project', '--language', 'fr'], folder)
    expect(code).toBe(1)
    expect(stdout).toContain(
      `${PATH}:4: à changer\u00a0: Sous «\u202fpermissions:\u202f», ajoutez «\u202fcontents: read\u202f».`,
    )
    expect(stdout).toContain('1\u00a0ligne à changer.')
  })

  it('says a workflow that cannot be read with its line, and still looks at the others', async () => {
    const unreadable = { '.github/workflows/b.yml': `${README}jobs: {}\n` }
    const alone = await examined(unreadable)
    expect(alone).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('b.yml:18: to change: The key "jobs" appears twice'),
    })
    const beside = await examined({ ...unreadable, [PATH]: README })
    expect(beside).toMatchObject({ code: 1, stdout: expect.stringContaining('1 line to change.') })
  })

  it('prints nothing of a workflow that a terminal would obey', async () => {
    const { stdout } = await examined({ [PATH]: README.replace('language: en', '"re\\e[31mview": true') })
    expect(stdout).toContain(':17: to change:')
    expect(stdout).not.toContain('\u001b')
  })

  it.each<[string, Record<string, string>, string[], string]>([
    ['a folder without workflows', { 'README.md': '# Nothing\n' }, [], 'no workflow was found in ./.github/workflows'],
    ['a folder that is not there', {}, ['nowhere'], 'no workflow was found in nowhere/.github/workflows'],
    ['workflows of others', OTHER, [], 'uses gardefou (1 read); README.md has one to copy'],
    ['a format of reports', { [PATH]: README }, ['--format', 'sarif'], 'doctor writes the format terminal, not sarif'],
  ])('refuses %s in a sentence', async (_, files, args, sentence) => {
    const { code, stdout, stderr } = await examined(files, ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})
