import { beforeEach, describe, expect, it } from 'vitest'
import { readIssueMark } from '../../github/issue-mark.ts'
import { answers, commentEvent, OVERDUE, reactionTo, say, withIssue } from './commenting.ts'
import { allow, botForTests, PLAN, REST, SOON, schedule } from './running-bot.ts'

const bot = botForTests()

const FILES = { ...OVERDUE, 'SECURITY.md': PLAN }
const SNOOZE = '/gardefou snooze until 2027-03-31: the board decides in March'
const EXTEND = '/gardefou extend comments until 2027-03-31: the second study uses them'
const MARK = () => readIssueMark(bot().repository.issues[0]?.body ?? '')

/** What was written since the issue was opened. */
function writes(): readonly string[] {
  return bot()
    .writes()
    .filter((line) => line !== 'POST /issues')
}

describe('on an issue about a dataset', () => {
  beforeEach(() => withIssue(bot(), FILES))

  it('a snooze closes it with its reason, once however often it is heard', async () => {
    const comment = await say(bot(), `${SNOOZE} <b>@everyone</b> [x](https://example.org) #12`)
    expect(await reactionTo(comment)).toEqual(['gardefou[bot] +1'])
    const issue = bot().repository.issues[0]
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
    expect(issue?.body).toMatch(/^\*\*Snoozed until 2027-03-31\.\*\* .*\n\nReason given: the board decides in March/)
    expect(issue?.body).not.toMatch(/<b>|@everyone|[^\\]\[x\\?\]\(|#12/)
    expect(MARK()?.snoozedUntil).toBe('2027-03-31')
    expect(answers(bot())).toEqual([])
    const before = writes()
    await bot().deliver('issue_comment', commentEvent(bot(), comment))
    await bot().quiet()
    expect(writes()).toEqual(before)
    const again = await say(bot(), '/gardefou snooze until 2027-04-30: the board decides in April')
    await reactionTo(again)
    expect(issue?.body).toMatch(/^\*\*Snoozed until 2027-04-30\.\*\*/)
    expect(issue?.body).not.toContain('2027-03-31')
    expect(issue?.body.match(/\n---\n/g)).toHaveLength(1)
  }, 60_000)

  it('a command that cannot be carried out is answered in one comment, which is edited', async () => {
    for (const [body, sentence] of [
      ['/gardefou snooze until 2026-11-23: the board decides soon', 'That day has passed'],
      ['/gardefou snooze until 2027-11-25: the board decides late', '365 days at most'],
      ['/gardefou snooze until 03/04/2027: the board decides then', 'two different days'],
      ['/gardefou extend voices until 2027-03-31: one two three', 'No file declares'],
      ['/gardefou done comments on 2026-11-25', 'still to come'],
      ['/gardefou dance', 'no command that gardefou knows'],
    ] as const) {
      const comment = await say(bot(), body)
      expect(await reactionTo(comment)).toEqual(['gardefou[bot] confused'])
      expect(answers(bot())).toHaveLength(1)
      expect(answers(bot())[0]?.split('\n\n---\n\n')[0]).toContain(sentence)
    }
    expect(answers(bot())[0]?.split('\n\n---\n\n')).toHaveLength(5)
    expect(bot().issues()[0]).toMatch(/^open/)
  }, 60_000)

  it('an extension is proposed by pull request, once, and changes nothing itself', async () => {
    expect(await reactionTo(await say(bot(), EXTEND))).toEqual(['gardefou[bot] +1'])
    const [[number, pull] = [0, undefined], ...others] = [...bot().repository.pulls]
    expect(others).toEqual([])
    expect(pull?.ref).toBe('gardefou/extend-comments-2027-03-31')
    expect(pull?.title).toBe('Extend the retention of comments until 2027-03-31')
    expect(bot().repository.changes({ head: pull?.head ?? '', base: pull?.base ?? '' })).toHaveLength(1)
    expect(bot().repository.commits.get(pull?.head ?? '')?.['retention.yml']).toBe(
      `${schedule('comments', '2026-01-15', 'extended')}    extended-until: 2027-03-31\n    reason: "the second study uses them"\n`,
    )
    expect(answers(bot())[0]).toContain(`/pull/${number})`)
    expect(await reactionTo(await say(bot(), EXTEND))).toEqual(['gardefou[bot] +1'])
    expect(bot().repository.pulls.size).toBe(1)
    expect(answers(bot())[0]).toMatch(/^\[`\/gardefou extend comments 2027-03-31`\].*\n\nThis is proposed already/)
  }, 60_000)

  it('what was done is proposed too, and closes the issue when it is merged', async () => {
    await reactionTo(await say(bot(), '/gardefou fait comments le 20/11/2026'))
    const [pull] = [...bot().repository.pulls.values()]
    const files = bot().repository.commits.get(pull?.head ?? '') ?? {}
    expect(files['retention.yml']).toContain('status: deleted\n    deleted-on: 2026-11-20\n')
    await bot().push(files)
    await expect.poll(() => bot().issues()[0], SOON).toMatch(/^closed/)
  }, 60_000)

  it('a permission that is missing is named, and nothing is changed', async () => {
    bot().standIn.fail(/POST .*\/git\/refs$/, 403, { body: { message: 'Resource not accessible by integration' } })
    expect(await reactionTo(await say(bot(), EXTEND))).toEqual(['gardefou[bot] confused'])
    expect(answers(bot())[0]).toContain('contents: write')
    expect(bot().repository.pulls.size).toBe(0)
  }, 60_000)

  it('a proposal cut short is finished by the next try', async () => {
    bot().standIn.fail(/POST .*\/pulls$/, 502)
    expect(await reactionTo(await say(bot(), EXTEND))).toEqual(['gardefou[bot] +1'])
    expect(bot().repository.pulls.size).toBe(1)
  }, 60_000)

  it('a proposal cut short before its file was written starts from where the branch is now', async () => {
    const { repository } = bot()
    repository.branches.set('gardefou/extend-comments-2027-03-31', repository.tip ?? '')
    const changed = schedule('comments', '2026-02-15')
    repository.commit({ ...FILES, 'retention.yml': changed })
    expect(await reactionTo(await say(bot(), EXTEND))).toEqual(['gardefou[bot] +1'])
    const [pull] = [...repository.pulls.values()]
    expect(pull?.base).toBe(repository.tip)
    expect(repository.commits.get(pull?.head ?? '')?.['retention.yml']).toContain('until: 2026-02-15\n')
  }, 60_000)

  it('its files are read again, it is explained, and help is given', async () => {
    bot().repository.commit({ ...FILES, 'retention.yml': schedule('comments', '2026-01-15', 'deleted') })
    const comment = await say(bot(), 'Thanks.\n\n/gardefou recheck\n/gardefou explain\n/gardefou help')
    expect(await reactionTo(comment)).toEqual(['gardefou[bot] +1'])
    await expect.poll(() => bot().issues()[0], SOON).toMatch(/^closed/)
    expect(answers(bot())[0]).toMatch(/`\/gardefou explain`[\s\S]*What it rests on[\s\S]*`\/gardefou help`[\s\S]*until/)
  }, 60_000)

  it.each([[0], [502]])(
    'a reaction that fails with %i is given again, and nothing is done twice',
    async (status) => {
      bot().standIn.fail(/POST .*\/reactions$/, status)
      const comment = await say(bot(), SNOOZE)
      await expect.poll(() => comment.reactions.length, SOON).toBe(1)
      await bot().quiet()
      expect(writes().filter((line) => line.startsWith('PATCH'))).toEqual(['PATCH /issues/1'])
    },
    60_000,
  )

  it('in a locked conversation a command is carried out, and not tried again', async () => {
    bot().standIn.fail(/POST .*\/reactions$/, 403, { body: { message: 'Conversation is locked' } })
    await say(bot(), SNOOZE)
    await expect.poll(() => bot().issues()[0], SOON).toMatch(/^closed/)
    await bot().quiet()
    expect(writes().map((line) => line.replace(/\d{3,}/, 'n'))).toEqual([
      'PATCH /issues/1',
      'POST /issues/comments/n/reactions',
    ])
  }, 60_000)

  it('two comments at once are both heard, in one comment of answers', async () => {
    const both = [
      bot().repository.comment(1, 'ada', '/gardefou help'),
      bot().repository.comment(1, 'ada', '/gardefou explain'),
    ]
    await Promise.all(both.map((one) => bot().deliver('issue_comment', commentEvent(bot(), one))))
    for (const one of both) expect(await reactionTo(one)).toEqual(['gardefou[bot] +1'])
    expect(answers(bot())).toHaveLength(1)
    expect(answers(bot())[0]?.split('\n\n---\n\n')).toHaveLength(2)
  }, 60_000)

  it('a lost store answers nothing twice', async () => {
    const comment = await say(bot(), '/gardefou help')
    await reactionTo(comment)
    const said = answers(bot())
    await bot().restartAnew()
    await bot().deliver('issue_comment', commentEvent(bot(), comment))
    await bot().quiet()
    expect(answers(bot())).toEqual(said)
    expect(writes().filter((line) => line.includes('comments'))).toHaveLength(2)
  }, 60_000)

  it('whoever may not write is told so, and nothing else is done', async () => {
    for (const login of ['eve', 'mallory']) {
      const comment = await say(bot(), `${SNOOZE}\n/gardefou recheck`, login)
      expect(await reactionTo(comment)).toEqual(['gardefou[bot] -1'])
    }
    expect(answers(bot())).toHaveLength(1)
    expect(answers(bot())[0]).toContain('Commands are for people who may write')
    expect(answers(bot())[0]).not.toContain('March')
    expect(bot().issues()[0]).toMatch(/^open/)
  }, 60_000)

  it('ten an hour are told so, and no more is written for whoever goes on', async () => {
    const comments = []
    for (let count = 0; count < 12; count++) comments.push(await say(bot(), '/gardefou help', 'mallory'))
    await bot().quiet()
    expect(comments.filter(({ reactions }) => reactions.length > 0)).toHaveLength(10)
    const mine = await say(bot(), '/gardefou help')
    expect(await reactionTo(mine)).toEqual(['gardefou[bot] +1'])
  }, 60_000)

  it('nothing is heard in a quotation, in code, from a bot, or edited afterwards', async () => {
    await say(bot(), `> ${SNOOZE}`)
    await say(bot(), `\`\`\`\n${SNOOZE}\n\`\`\``)
    await say(bot(), `See ${SNOOZE}`)
    const robot = bot().repository.comment(1, 'other[bot]', SNOOZE, 'Bot')
    await bot().deliver('issue_comment', commentEvent(bot(), robot))
    const edited = bot().repository.comment(1, 'ada', 'Let us see')
    bot().repository.editComment(edited, SNOOZE)
    await bot().deliver('issue_comment', commentEvent(bot(), edited, { action: 'edited' }))
    await bot().deliver('issue_comment', commentEvent(bot(), edited))
    const gone = bot().repository.comment(1, 'ada', SNOOZE)
    bot().repository.comments.splice(bot().repository.comments.indexOf(gone), 1)
    await bot().deliver('issue_comment', commentEvent(bot(), gone))
    await bot().quiet()
    expect(writes()).toEqual([])
  }, 60_000)

  it('a comment edited between the event and its turn is not heard', async () => {
    const comment = bot().repository.comment(1, 'ada', '/gardefou help')
    bot().standIn.whenReached(/GET .*\/issues\/1$/, () => bot().repository.editComment(comment, SNOOZE))
    await bot().deliver('issue_comment', commentEvent(bot(), comment))
    await bot().quiet()
    expect(writes()).toEqual([])
  }, 60_000)

  it('nothing is heard while the organisation lets the bot only look', async () => {
    allow(bot().standIn, 'observe')
    await bot().restartAnew()
    await say(bot(), SNOOZE)
    await bot().quiet()
    expect(writes()).toEqual([])
    allow(bot().standIn, 'act')
    await bot().restartAnew()
  }, 60_000)
})

describe('in public', () => {
  it('neither the reason nor what was read is said again', async () => {
    bot().repository.isPrivate = false
    await withIssue(bot(), { ...FILES, 'retention.yml': `datasets:\n  - {name: comments, until: 2026-01-15}\n` })
    await reactionTo(await say(bot(), SNOOZE))
    expect(bot().repository.issues[0]?.body).toMatch(/^\*\*Snoozed until 2027-03-31\.\*\*/)
    expect(bot().repository.issues[0]?.body).not.toContain('decides in March')
    expect(await reactionTo(await say(bot(), EXTEND))).toEqual(['gardefou[bot] confused'])
    expect(answers(bot())[0]).toMatch(/change it by hand\. \[`retention\.yml`\]\([^)]*plain=1\)/)
    expect(answers(bot())[0]).not.toContain('second study')
  }, 60_000)
})

describe('on what is not an issue of the bot', () => {
  it('nothing is heard, whatever its body says', async () => {
    await withIssue(bot(), FILES)
    const body = bot().repository.issues[0]?.body ?? ''
    bot().repository.issues.push({ number: 2, title: 'Copied', body, state: 'open', user: { login: 'eve' } })
    bot().repository.issues.push({ number: 3, title: 'Other', body: '', state: 'open', user: { login: 'ada' } })
    const before = bot().standIn.requests.length
    await say(bot(), SNOOZE, 'ada', 3)
    const onPull = bot().repository.comment(1, 'ada', SNOOZE)
    const issue = { number: 1, body, pull_request: { url: 'x' } }
    await bot().deliver('issue_comment', commentEvent(bot(), onPull, { issue }))
    await bot().quiet()
    expect(bot().standIn.requests.length).toBe(before)
    await say(bot(), SNOOZE, 'ada', 2)
    await bot().quiet()
    expect(writes()).toEqual([])
    const asked = bot()
      .standIn.requests.slice(before)
      .map(({ path }) => path.split(bot().repository.name)[1])
    expect(asked.filter((path) => path?.startsWith('/'))).toEqual(['/issues/2'])
  }, 60_000)
})

describe('in French', () => {
  it('the issue is answered in its own language', async () => {
    await withIssue(bot(), { ...FILES, '.github/gardefou.yml': `${REST['.github/gardefou.yml']}language: fr\n` })
    await reactionTo(await say(bot(), '/gardefou aide'))
    expect(answers(bot())[0]).toMatch(/`\/gardefou aide`[\s\S]*prolonger jeu jusqu’au/)
    await reactionTo(await say(bot(), '/gardefou reporter jusqu’au 31 mars 2027\u00a0: le comité statue en mars'))
    expect(bot().repository.issues[0]?.body).toMatch(
      /^\*\*Reporté jusqu’au 2027-03-31\.\*\*.*\n\nRaison donnée\u00a0: le comité/,
    )
  }, 60_000)
})
