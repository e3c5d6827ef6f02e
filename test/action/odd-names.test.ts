import { describe, expect, it } from 'vitest'
import { acting, placesIn } from './acting.ts'
import { emptied, plan, RUNNER } from './running.ts'

const action = acting('names')

const LONG = `${'a'.repeat(250)}/`.repeat(16)

const NAMES: readonly (readonly [string, string])[] = [
  ['a newline', 'a\nb/SECURITY.md'],
  ['a command of the runner after a newline', 'a\n::error::owned/SECURITY.md'],
  ['quotes', `it's "so"/SECURITY.md`],
  ['a percent sign', '100%25/SECURITY.md'],
  ['marks of an address', 'a?b#c/SECURITY.md'],
  ['spaces', ' a b /SECURITY.md'],
  ['letters beyond ASCII', 'données/日本/SECURITY.md'],
  ['the end of a comment', 'a-->b/SECURITY.md'],
  ['marks of Markdown', 'a`b](c)|*_<b>/SECURITY.md'],
  ['a colon and a comma', 'a:b,c/SECURITY.md'],
  ['four thousand characters', `${LONG}SECURITY.md`],
]

/** The path that an address of the summary leads to, as a browser asks for it. */
function pathsLinked(summary: string): string[] {
  return [...summary.matchAll(/\(https:\/\/forge\.example\/atelier\/[^/]+\/blob\/[0-9a-f]+\/([^)\s]+)\)/g)].map(
    ([, address = '']) => decodeURIComponent(new URL(address, 'https://forge.example/').pathname.slice(1)),
  )
}

/** The value of a property of a workflow command, as the runner reads it. */
function fileAnnotated(log: string): string | undefined {
  const value = /^::warning [^\n]*?file=([^,\n]*?)(?:,|::)/m.exec(log)?.[1]
  return value
    ?.replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}

describe('a file whose path has', () => {
  it.each(NAMES)('%s is commented on, linked and annotated where it is', async (_, path) => {
    const repository = action.open({ [path]: plan }, { [path]: emptied })
    const { code, summary, log } = await action.run(repository, { ...RUNNER, permissions: ['pull_requests'] })
    expect(code).toBe(0)
    expect(placesIn(repository)).toEqual([`${path}:5`])
    expect(repository.pulls.get(1)?.reviews[0]?.comments[0]?.body).toContain('<!-- gardefou:finding ')
    expect(new Set(pathsLinked(summary))).toEqual(new Set([path]))
    expect(fileAnnotated(log)).toBe(path)
    expect(log).not.toMatch(/^::error/m)
  })

  it('all of that is in the check run by its own name, and said once', async () => {
    const path = `a\n"b' 100%25?c#d:e,-->é\`](f)|<g>/SECURITY.md`
    const repository = action.open({ [path]: plan }, { [path]: emptied })
    await action.run(repository)
    await action.run(repository)
    expect(repository.runs.map(({ output }) => output.annotations)).toMatchObject([
      [{ path, start_line: 3, end_line: 5 }],
    ])
    expect(placesIn(repository)).toEqual([`${path}:5`])
  })
})
