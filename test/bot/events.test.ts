import { describe, expect, it } from 'vitest'
import { reactionTo } from '../../bot/events.ts'
import { writeIssueMark } from '../../github/issue-mark.ts'

const repository = { id: 7, name: 'comments', owner: { login: 'atelier' }, default_branch: 'main' }
const installation = { id: 1, account: { login: 'atelier' } }
const about = { installation, repository }
const target = { installation: 1, repository: 7, owner: 'atelier', name: 'comments' }
const isRead = (path: string) => path.endsWith('.md')

function jobs(name: string, payload: object) {
  return reactionTo(name, payload, isRead).jobs
}

function push(touched: object, changes: object = {}) {
  return jobs('push', { ...about, ref: 'refs/heads/main', commits: [touched], ...changes })
}

describe('a pull request', () => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review'])('%s is reviewed', (action) => {
    expect(jobs('pull_request', { ...about, action, number: 4 })).toEqual([{ kind: 'review', ...target, number: 4 }])
  })

  it('is reviewed again when its base changes, and not when its title does', () => {
    const edited = { ...about, action: 'edited', number: 4 }
    expect(jobs('pull_request', { ...edited, changes: { base: { ref: { from: 'main' } } } })).toHaveLength(1)
    expect(jobs('pull_request', { ...edited, changes: { title: { from: 'a' } } })).toEqual([])
  })

  it('is reviewed again when a person asks for the check again', () => {
    const check_run = { pull_requests: [{ number: 4 }] }
    expect(jobs('check_run', { ...about, action: 'rerequested', check_run })).toHaveLength(1)
    expect(jobs('check_run', { ...about, action: 'completed', check_run })).toEqual([])
  })
})

describe('checks asked for again', () => {
  const checked = (app: number) => ({ app: { id: app }, pull_requests: [{ number: 4 }, { number: 5 }] })
  const numbers = (name: string, payload: object) =>
    reactionTo(name, { ...about, ...payload }, isRead, 12).jobs.map((job) => (job.kind === 'review' ? job.number : job))

  it('are ours alone, for every pull request of the suite', () => {
    expect(numbers('check_suite', { action: 'rerequested', check_suite: checked(12) })).toEqual([4, 5])
    expect(numbers('check_suite', { action: 'rerequested', check_suite: checked(13) })).toEqual([])
    expect(numbers('check_suite', { action: 'requested', check_suite: checked(12) })).toEqual([])
    expect(numbers('check_run', { action: 'rerequested', check_run: checked(13) })).toEqual([])
  })

  it('of no pull request, as GitHub tells of forks, ask for nothing', () => {
    const check_suite = { app: { id: 12 }, pull_requests: [] }
    expect(numbers('check_suite', { action: 'rerequested', check_suite })).toEqual([])
  })
})

describe('an issue', () => {
  const mark = { rule: 'r', fingerprint: 'f', path: 'a.md', facts: 'f1', text: 't1', isAnswered: false }
  const ours = { body: `A plan\n\n${writeIssueMark(mark)}` }
  const event = (changes: object) => jobs('issues', { ...about, issue: ours, sender: { type: 'User' }, ...changes })

  it('of ours that a person closes has its rest noted', () => {
    expect(event({ action: 'closed' })).toEqual([{ kind: 'audit', ...target }])
  })

  it('of others, or that happens to otherwise, or that an app closes, is left alone', () => {
    expect(event({ action: 'closed', issue: { body: 'A plan' } })).toEqual([])
    expect(event({ action: 'labeled' })).toEqual([])
    expect(event({ action: 'closed', sender: { type: 'Bot' } })).toEqual([])
  })
})

describe('a group of a merge queue', () => {
  const merge_group = {
    head_sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-4-6dcb09b5b57875f334f61aebed695e2e4193db5e',
    base_sha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    base_ref: 'refs/heads/main',
    head_commit: { id: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821', message: 'Merge pull request #4' },
  }

  it('is reviewed when checks are asked for, and left alone when it is taken apart', () => {
    const { head_sha: head, base_sha: base, base_ref: branch } = merge_group
    const asked = { ...about, action: 'checks_requested', merge_group }
    expect(jobs('merge_group', asked)).toEqual([{ kind: 'merge-group', ...target, head, base, branch }])
    expect(jobs('merge_group', { ...asked, action: 'destroyed', reason: 'merged' })).toEqual([])
  })
})

describe('a push', () => {
  const audit = [{ kind: 'audit', ...target }]

  it.each(['added', 'modified', 'removed'])('that has %s a path that is read gives an audit', (how) => {
    expect(push({ [how]: ['src/train.py', 'SECURITY.md'] })).toEqual(audit)
  })

  it('of a new policy has all repositories of the organisation looked at anew', () => {
    const files = { modified: ['.github/gardefou-policy.yml'] }
    const installation = [{ kind: 'installation', installation: 1 }]
    expect(push(files, { repository: { ...repository, name: '.github' } })).toEqual(installation)
    expect(push(files)).toEqual([])
    expect(push({ modified: ['profile/a.png'] }, { repository: { ...repository, name: '.github' } })).toEqual([])
  })

  it('that touches nothing that is read gives nothing', () => {
    expect(push({ added: ['src/train.py'], modified: ['data.bin'] })).toEqual([])
  })

  it('to another branch, or that deletes the branch, gives nothing', () => {
    expect(push({ added: ['SECURITY.md'] }, { ref: 'refs/heads/topic' })).toEqual([])
    expect(push({ added: ['SECURITY.md'] }, { ref: 'refs/tags/main' })).toEqual([])
    expect(push({}, { deleted: true })).toEqual([])
  })

  it('whose paths are not all known gives an audit', () => {
    expect(push({}, { forced: true })).toEqual(audit)
    expect(push({}, { commits: Array.from({ length: 2_048 }, () => ({ added: ['train.py'] })) })).toEqual(audit)
  })
})

describe('installations and repositories', () => {
  const voices = { id: 8, full_name: 'atelier/voices' }

  it('are noted and audited when they come', () => {
    const { notes, jobs } = reactionTo(
      'installation',
      { action: 'created', installation, repositories: [voices] },
      isRead,
    )
    expect(notes).toEqual([
      { kind: 'installation', id: 1, account: 'atelier', suspended: false },
      { kind: 'repository', repository: { id: 8, installation: 1, owner: 'atelier', name: 'voices' } },
    ])
    expect(jobs).toEqual([{ kind: 'audit', installation: 1, repository: 8, owner: 'atelier', name: 'voices' }])
  })

  it('are forgotten when they go', () => {
    const gone = reactionTo('installation', { action: 'deleted', installation }, isRead)
    expect(gone).toEqual({ notes: [{ kind: 'installation-gone', id: 1 }], jobs: [] })
    const removed = { action: 'removed', installation, repositories_removed: [voices] }
    expect(reactionTo('installation_repositories', removed, isRead).notes).toContainEqual({
      kind: 'repository-gone',
      id: 8,
      installation: 1,
    })
    expect(reactionTo('repository', { ...about, action: 'deleted' }, isRead).notes).toEqual([
      { kind: 'repository-gone', id: 7, installation: 1 },
    ])
  })

  it('are kept, and left alone, while the installation is suspended', () => {
    const { notes, jobs } = reactionTo('installation', { action: 'suspend', installation }, isRead)
    expect(notes).toEqual([{ kind: 'installation', id: 1, account: 'atelier', suspended: true }])
    expect(jobs).toEqual([])
  })

  it('are looked at anew after a suspension, and when more is allowed', () => {
    for (const action of ['unsuspend', 'new_permissions_accepted']) {
      const { notes, jobs } = reactionTo('installation', { action, installation }, isRead)
      expect(notes).toEqual([{ kind: 'installation', id: 1, account: 'atelier', suspended: false }])
      expect(jobs).toEqual([{ kind: 'installation', installation: 1 }])
    }
  })

  it.each(['archived', 'edited', 'privatized', 'publicized', 'renamed', 'transferred', 'unarchived'])(
    'are audited again when %s',
    (action) => {
      expect(jobs('repository', { ...about, action })).toEqual([{ kind: 'audit', ...target }])
    },
  )
})

describe('a comment', () => {
  const mark = { rule: 'r', fingerprint: 'f', path: undefined, facts: 'a', text: 'b', isAnswered: false }
  const issue = { number: 4, body: `To check\n\n${writeIssueMark(mark)}` }
  const comment = { id: 9, body: 'Hello\n\n/gardefou help', user: { type: 'User' } }
  const event = { ...about, action: 'created', issue, comment }

  it('that may give a command is noted by its identifiers, and its issue is to be heard', () => {
    const { notes, jobs } = reactionTo('issue_comment', event, isRead)
    expect(notes.at(-1)).toEqual({ kind: 'command', command: { repository: 7, issue: 4, comment: 9 } })
    expect(jobs).toEqual([{ kind: 'commands', ...target, issue: 4 }])
  })

  it.each([
    ['that is edited', { action: 'edited' }],
    ['that is deleted', { action: 'deleted' }],
    ['on a pull request', { issue: { ...issue, pull_request: {} } }],
    ['on an issue without our mark', { issue: { number: 4, body: 'To check' } }],
    ['on an issue without a text', { issue: { number: 4, body: null } }],
    ['by an app', { comment: { ...comment, user: { type: 'Bot' } } }],
    ['by an account that is gone', { comment: { ...comment, user: null } }],
    ['that does not address gardefou', { comment: { ...comment, body: 'Hello' } }],
  ])('%s asks for nothing', (_, changes) => {
    expect(reactionTo('issue_comment', { ...event, ...changes }, isRead)).toEqual({ notes: [], jobs: [] })
  })
})

it('an event of no concern asks for nothing, and one without its documented shape is refused', () => {
  expect(reactionTo('star', { action: 'created' }, isRead)).toEqual({ notes: [], jobs: [] })
  expect(() => jobs('push', { ref: 'refs/heads/main' })).toThrow('repository')
})
