import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderWith, gitIn } from '../support/folder.ts'
import { changedFiles } from './changed-files.ts'
import type { Identity } from './identity.ts'
import { type Files, treeName } from './objects.ts'
import { clientFor, RUNNER } from './reviewing.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

function octokit(identity: Identity = RUNNER): Octokit {
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  return new Octokit({ baseUrl: standIn.url, auth: standIn.token(identity), log })
}

async function answerTo(request: Promise<{ readonly status: number }>): Promise<number> {
  return request.then(
    ({ status }) => status,
    ({ status }: { status: number }) => status,
  )
}

function parts(count: number, name = 'part'): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`src/${name}-${n}.py`, `part = ${n}\n`]))
}

const place = (repo: string) => ({ owner: 'atelier', repo })

/** A commit of a real repository with `files`, of which `run.sh` is executable, `link` leads and `other` is foreign. */
function committed(folder: string): void {
  chmodSync(join(folder, 'run.sh'), 0o755)
  symlinkSync('data/notes.md', join(folder, 'link'))
  gitIn(folder, 'init', '-q')
  gitIn(folder, 'add', '-A')
  gitIn(folder, 'update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},other`)
  gitIn(folder, 'commit', '-q', '-m', 'First')
}

describe('modes', () => {
  it('take part in the names of trees as in git', () => {
    const plain = { 'run.sh': 'exit 0\n', 'data/notes.md': 'Notes\n' }
    const folder = folderWith(plain)
    committed(folder)
    const files: Files = {
      ...plain,
      'run.sh': { executable: 'exit 0\n' },
      link: { symlink: 'data/notes.md' },
      other: { submodule: 'a'.repeat(40) },
    }
    expect(treeName(files)).toBe(gitIn(folder, 'rev-parse', 'HEAD^{tree}').trim())
  })
})

describe('renames', () => {
  const long = Array.from({ length: 20 }, (_, n) => `Line ${n} of the notes.`).join('\n')
  const before = {
    'same.md': 'As it is.\n',
    'edited.md': `${long}\n`,
    'other.md': 'One thing.\n',
    'kept.md': 'Kept.\n',
  }
  const after = { 'b/same.md': 'As it is.\n', 'b/edited.md': `${long}\nMore.\n`, 'b/other.md': 'Quite another.\n' }

  it('are those that git recognises, with the same hunks', () => {
    const folder = folderWith({ ...before })
    gitIn(folder, 'init', '-q')
    gitIn(folder, 'add', '-A')
    gitIn(folder, 'commit', '-q', '-m', 'First')
    gitIn(folder, 'rm', '-q', 'same.md', 'edited.md', 'other.md')
    const now = folderWith(after)
    gitIn(folder, `--work-tree=${now}`, 'add', 'b')
    const told = gitIn(folder, 'diff', '--cached', '-M', '--name-status').trim().split('\n').sort()
    const changed = changedFiles(before, { ...after, 'kept.md': 'Kept.\n' })
    const letters = { added: 'A', removed: 'D', modified: 'M', changed: 'T', renamed: 'R' }
    const ours = changed.map(({ status, filename, previous_filename: from }) =>
      [letters[status], ...(from === undefined ? [] : [from]), filename].join('\t'),
    )
    expect(ours.sort()).toEqual(told.map((line) => line.replace(/^R\d+/, 'R')))
    const patch = changed.find(({ filename }) => filename === 'b/edited.md')?.patch ?? 'none'
    expect(gitIn(folder, 'diff', '--cached', '-M').replace(/^(@@ .* @@) .*$/gm, '$1')).toContain(
      patch.replace(/^(@@ .* @@) .*$/gm, '$1'),
    )
  })
})

describe('bounds of GitHub', () => {
  it('a page has thirty entries unless asked, and a hundred at most', async () => {
    const repository = standIn.repository('pages')
    repository.commit({})
    repository.pull(1, parts(130))
    const files = async (per_page?: number) =>
      (await octokit().pulls.listFiles({ ...place('pages'), pull_number: 1, ...(per_page ? { per_page } : {}) })).data
    expect(await files()).toHaveLength(30)
    expect(await files(1000)).toHaveLength(100)
  })

  it('no more than 3,000 files of a pull request and 300 of a comparison are listed', async () => {
    const repository = standIn.repository('many')
    repository.commit({})
    const head = repository.pull(1, parts(3005))
    const page = async (page: number) =>
      (await octokit().pulls.listFiles({ ...place('many'), pull_number: 1, per_page: 100, page })).data.length
    expect([await page(30), await page(31)]).toEqual([100, 0])
    const basehead = `main...${head}`
    expect((await octokit().repos.compareCommitsWithBasehead({ ...place('many'), basehead })).data.files).toHaveLength(
      300,
    )
  })

  it('a listing of more than seven megabytes is cut short', async () => {
    const tip = standIn.repository('wide').commit(parts(20_000, 'n'.repeat(240)))
    const listing = await octokit().git.getTree({ ...place('wide'), tree_sha: tip, recursive: '1' })
    expect(listing.data.truncated).toBe(true)
    expect(JSON.stringify(listing.data.tree).length).toBeLessThan(7_000_000 + listing.data.tree.length + 10)
  })

  it('an empty repository has no tree to give', async () => {
    standIn.repository('empty')
    expect(await answerTo(octokit().git.getTree({ ...place('empty'), tree_sha: 'main' }))).toBe(409)
  })
})

describe('the permission to read contents', () => {
  it('is asked for everything but the description of a private repository', async () => {
    const repository = standIn.repository('private')
    const tree_sha = repository.commit(parts(1))
    const blind = { ...RUNNER, reads: [] }
    expect(await answerTo(octokit(blind).git.getTree({ ...place('private'), tree_sha }))).toBe(404)
    expect(await answerTo(octokit(blind).repos.get(place('private')))).toBe(200)
    const query = 'query { repository(owner: "atelier", name: "private") { name } }'
    await expect(clientFor(standIn, blind).graphql(query)).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
    const reader: Identity = { ...RUNNER, reads: ['contents'] }
    expect(await answerTo(octokit(reader).git.getTree({ ...place('private'), tree_sha }))).toBe(200)
    repository.isPrivate = false
    expect(await answerTo(octokit(blind).git.getTree({ ...place('private'), tree_sha }))).toBe(200)
  })
})
