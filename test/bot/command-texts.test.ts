import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../bot/commands/answer-text.ts'
import { problem, type Scene } from '../../bot/commands/scene.ts'
import { noteOf } from '../../bot/commands/snooze.ts'
import { parseCommands } from '../../core/commands/parse-commands.ts'
import { hostile } from '../core/reporters/hostile.ts'
import { proseOf, shapeOf } from '../support/markdown-shape.ts'

type Around = Pick<Scene, 'language' | 'repository' | 'issue'>

function around(language: 'en' | 'fr', isPublic: boolean): Around {
  const web = { defaultBranch: 'main', webUrl: 'https://forge.example/atelier/comments', takesIssues: true }
  const mark = { rule: 'r', fingerprint: 'f', path: undefined, facts: 'a', text: 'b', isAnswered: false }
  const repository = { id: 1, owner: 'atelier', name: 'comments', isPublic, ...web }
  return { language, repository, issue: { number: 4, state: 'open', body: '', mark } }
}

/** All that the bot says of what somebody wrote in a command, wherever it stands in it. */
function said(text: string, place: Around): readonly string[] {
  const lines = [
    `/gardefou snooze until 2027-03-31: one two three ${text}`,
    `/gardefou extend ${text} until 2027-03-31: one two three`,
    `/gardefou done x on ${text}`,
    `/gardefou ${text}`,
  ]
  const heard = lines.flatMap((line) => parseCommands(line.replace(/[\n\r]/g, ' ')))
  const answers = heard.flatMap((one) => {
    const outcome = 'problem' in one ? problem(one.problem, place) : ({ reaction: '+1', words: 'Proposed.' } as const)
    return answerTo(9, [{ heard: one, outcome }], place) ?? []
  })
  const notes = heard.flatMap((one) =>
    'command' in one && one.command.kind === 'snooze' ? noteOf(one.command, place) : [],
  )
  return [...answers, ...notes]
}

/** What a forge makes something of, and what turns the reading round. */
const MADE = /@[\w/]|(?<!comments)#\d|\bgh-\d|:[a-z0-9_+-]+:|:\/\/|\bwww\.\S|\bmailto:|[\u202a-\u202e\u2066-\u2069]/i

describe.each([
  ['en', false],
  ['fr', false],
  ['en', true],
] as const)('whatever somebody writes in a command (%s, public: %s)', (language, isPublic) => {
  const place = around(language, isPublic)
  const shapes = new Set(said('word', place).map((text) => shapeOf(text).join(' ')))

  it('what is said of it has the elements of a harmless answer, and calls nobody', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const one of said(text, place)) {
          expect(shapes).toContain(shapeOf(one).join(' '))
          expect(proseOf(one)).not.toMatch(MADE)
        }
      }),
    )
  })
})
