import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitIn, repositoryWith, writeFiles } from '../support/folder.ts'
import type { Identity } from './identity.ts'
import { blobName, treeName } from './objects.ts'
import { linesShown, patchOf } from './patch.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const APP: Identity = { login: 'gardefou[bot]', app: 'gardefou', permissions: ['checks', 'issues', 'pull_requests'] }
const files = {
  'README.md': '# Data\n',
  'data/labels.xml': '<View/>\n',
  'data/deep/notes.md': 'Notes\n',
  'data.yaml': 'nc: 1\n',
}

let standIn: StandIn
let octokit: Octokit
const place = { owner: 'atelier', repo: 'stand-in' }

beforeAll(async () => {
  standIn = await startStandIn()
  octokit = new Octokit({
    baseUrl: standIn.url,
    auth: standIn.token(APP),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  standIn.repository('stand-in').commit(files)
  standIn.repository('stand-in').pull(1, { ...files, 'README.md': '# Data\n\nKept for two years.\n' })
})
afterAll(() => standIn.close())

async function refusal(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'accepted',
    (error: { status: number; message: string }) => `${error.status} ${error.message}`,
  )
}

describe('git objects', () => {
  it('carry the names that git gives them', () => {
    const folder = repositoryWith(files)
    expect(gitIn(folder, 'rev-parse', 'HEAD^{tree}').trim()).toBe(treeName(files))
    expect(gitIn(folder, 'rev-parse', 'HEAD:data/labels.xml').trim()).toBe(blobName('<View/>\n'))
  })

  it('are listed whole, or cut short when they are too many', async () => {
    const repository = standIn.repository('stand-in')
    const tree_sha = repository.tip ?? ''
    const whole = await octokit.git.getTree({ ...place, tree_sha, recursive: '1' })
    expect(whole.data.tree.map(({ path }) => path)).toEqual([
      'README.md',
      'data.yaml',
      'data',
      'data/deep',
      'data/deep/notes.md',
      'data/labels.xml',
    ])
    repository.treeLimit = 2
    expect((await octokit.git.getTree({ ...place, tree_sha, recursive: '1' })).data.truncated).toBe(true)
    repository.treeLimit = 100_000
  })
})

describe('differences', () => {
  it('are those of git, with the lines that take a comment', () => {
    const folder = repositoryWith({ 'a.md': 'one\ntwo\nthree\n' })
    writeFiles(folder, { 'a.md': 'one\ntwo and a half\nthree\nfour\n' })
    const patch = patchOf('one\ntwo\nthree\n', 'one\ntwo and a half\nthree\nfour\n') ?? ''
    expect(gitIn(folder, 'diff')).toContain(patch)
    expect([...linesShown(patch)]).toEqual([1, 2, 3, 4])
  })
})

describe('what GitHub refuses, the stand-in refuses', () => {
  const review = (comments: object[]) =>
    refusal(
      octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...place,
        pull_number: 1,
        event: 'COMMENT',
        body: 'x',
        comments,
      } as never),
    )

  it('a whole review for one comment outside of the difference', async () => {
    expect(
      await review([
        { path: 'README.md', line: 3, side: 'RIGHT', body: 'here' },
        { path: 'README.md', line: 30, side: 'RIGHT', body: 'there' },
      ]),
    ).toMatch(/^422/)
    expect(await review([{ path: 'data.yaml', line: 1, side: 'RIGHT', body: 'not changed' }])).toMatch(/^422/)
    expect(standIn.repository('stand-in').pulls.get(1)?.reviews).toEqual([])
    expect(await review([{ path: 'README.md', line: 3, side: 'RIGHT', body: 'here' }])).toBe('accepted')
  })

  it('a body that its description does not allow', async () => {
    const wrong = octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      ...place,
      name: 'x',
      head_sha: 'y',
      conclusion: 'wonderful',
      output: { title: 't', summary: 's' },
    } as never)
    expect(await refusal(wrong)).toMatch(/^422 .*conclusion|^422 Invalid request/)
  })

  it('more than fifty annotations, and texts that are too long', async () => {
    const annotation = {
      path: 'README.md',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice' as const,
      message: 'm',
    }
    const check = (count: number, summary: string) =>
      refusal(
        octokit.checks.create({
          ...place,
          name: 'x',
          head_sha: 'y',
          status: 'completed',
          conclusion: 'neutral',
          output: { title: 't', summary, annotations: Array.from({ length: count }, () => annotation) },
        }),
      )
    expect(await check(51, 's')).toMatch(/^422/)
    expect(await check(1, 's'.repeat(65_536))).toMatch(/^422/)
    expect(await check(50, 's')).toBe('accepted')
  })

  it('a bad token, and a token without the permission', async () => {
    const as = (auth: string) =>
      new Octokit({ baseUrl: standIn.url, auth, log: { debug() {}, info() {}, warn() {}, error() {} } })
    expect(await refusal(as('nonsense').repos.get(place))).toMatch(/^401/)
    const reader = as(standIn.token({ ...APP, permissions: [] }))
    expect(await refusal(reader.issues.create({ ...place, title: 'x', body: 'y' }))).toMatch(/^403/)
  })

  it('what is not there', async () => {
    expect(await refusal(octokit.repos.get({ ...place, repo: 'nowhere' }))).toMatch(/^404/)
    expect(await refusal(octokit.pulls.get({ ...place, pull_number: 9 }))).toMatch(/^404/)
  })
})

describe('comments and proposals', () => {
  const as = (identity: Identity) =>
    new Octokit({
      baseUrl: standIn.url,
      auth: standIn.token(identity),
      log: { debug() {}, info() {}, warn() {}, error() {} },
    })

  it('keeps a comment, its edits and one reaction of each kind by an account', async () => {
    const { number } = (await octokit.issues.create({ ...place, title: 'x', body: 'y' })).data
    const { id } = (await octokit.issues.createComment({ ...place, issue_number: number, body: 'a' })).data
    await octokit.issues.updateComment({ ...place, comment_id: id, body: 'b' })
    const { data } = await octokit.issues.getComment({ ...place, comment_id: id })
    expect(data).toMatchObject({ body: 'b', user: { login: 'gardefou[bot]', type: 'Bot' } })
    expect(data.updated_at > data.created_at).toBe(true)
    for (const content of ['+1', '+1', 'confused'] as const)
      await octokit.reactions.createForIssueComment({ ...place, comment_id: id, content })
    const reactions = await octokit.reactions.listForIssueComment({ ...place, comment_id: id })
    expect(reactions.data.map(({ content }) => content)).toEqual(['+1', 'confused'])
    expect((await octokit.issues.listComments({ ...place, issue_number: number })).data).toHaveLength(1)
  })

  it('tells a right by its older name too', async () => {
    standIn.repository('stand-in').rights.set('ada', 'maintain')
    const right = async (username: string) =>
      (await octokit.repos.getCollaboratorPermissionLevel({ ...place, username })).data.permission
    expect([await right('ada'), await right('eve')]).toEqual(['write', 'none'])
  })

  it('makes a branch, a file and a pull request, each as GitHub lets it', async () => {
    const writer = as({ ...APP, permissions: ['contents', 'pull_requests'] })
    const sha = standIn.repository('stand-in').tip ?? ''
    const ref = { ...place, ref: 'refs/heads/change/readme', sha }
    expect(await refusal(octokit.git.createRef(ref))).toMatch(/^403/)
    await writer.git.createRef(ref)
    expect(await refusal(writer.git.createRef(ref))).toMatch(/^422 Reference already exists/)
    const pull = { ...place, head: 'change/readme', base: 'main', title: 't', body: 'b' }
    expect(await refusal(writer.pulls.create(pull))).toMatch(/^422/)
    const file = { ...place, path: 'data/deep/notes.md', branch: 'change/readme', message: 'm', content: 'TmV3Cg==' }
    const put = (more: object) => refusal(writer.repos.createOrUpdateFileContents({ ...file, ...more }))
    expect(await put({})).toMatch(/^422/)
    expect(await put({ sha: 'nonsense' })).toMatch(/^409/)
    expect(await put({ sha: blobName('Notes\n') })).toBe('accepted')
    const { number } = (await writer.pulls.create(pull)).data
    expect(await refusal(writer.pulls.create(pull))).toMatch(/^422/)
    const listed = await writer.pulls.list({ ...place, head: 'atelier:change/readme', state: 'all' })
    expect(listed.data.map((one) => one.number)).toEqual([number])
    expect((await writer.pulls.listFiles({ ...place, pull_number: number })).data.map((one) => one.filename)).toEqual([
      'data/deep/notes.md',
    ])
  })
})
