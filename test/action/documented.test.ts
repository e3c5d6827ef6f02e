import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const definition = parse(readFileSync('action.yml', 'utf8'))
const names = [...Object.keys(definition.inputs), ...Object.keys(definition.outputs)]

const PAGES = ['docs/en/action.md', 'docs/fr/action.md']

/** The workflows that a page shows. */
function workflowsIn(path: string) {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) =>
    parse(text ?? ''),
  )
  return blocks.filter((block) => block?.jobs !== undefined)
}

describe.each(PAGES)('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  it('has every input and output of the Action, and no other', () => {
    const rows = [...text.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(
      ([, cells]) => cells?.match(/[a-z-]+/g) ?? [],
    )
    const levels = rows.filter((name) => !['contents', 'checks', 'pull-requests'].includes(name))
    expect([...new Set(levels)].sort()).toEqual([...new Set(names)].sort())
  })

  it('leads to tests that there are, from every one of our cells beside other reviewers', () => {
    const rows = [...text.matchAll(/^\| [^|`]+ \| \[(?:yes|oui)\]\(([^)]+)\) \|/gm)].map(([, link]) => link ?? '')
    const all = text.split('\n').filter((line) => line.split(' | ').length === 5)
    expect(rows).toHaveLength(all.length - 1)
    expect(rows.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([])
  })

  it('gives each input its default', () => {
    for (const [name, { default: given }] of Object.entries<{ default: string }>(definition.inputs)) {
      if (/^[\w.-]+$/.test(given)) expect(text).toMatch(new RegExp(`^\\| \`${name}\` .*\`${given}\` \\|$`, 'm'))
    }
  })
})

describe.each([...PAGES, 'README.md', 'README.fr.md'])('the workflows of %s', (path) => {
  it('use inputs that there are, and never check anything out', () => {
    const workflows = workflowsIn(path)
    expect(workflows.length).toBeGreaterThan(0)
    for (const { jobs, permissions } of workflows) {
      const steps = Object.values<{ steps: { uses: string; with?: object }[] }>(jobs).flatMap((job) => job.steps)
      const ours = steps.filter(({ uses }) => uses.startsWith('gardefou/'))
      expect(ours).toHaveLength(1)
      for (const { with: given = {} } of ours)
        for (const input of Object.keys(given)) expect(definition.inputs).toHaveProperty(input)
      expect(steps.some(({ uses }) => uses.includes('checkout'))).toBe(false)
      expect(permissions.contents).toBe('read')
    }
  })

  it('run on an edit, and once at a time for each pull request', () => {
    const onPulls = workflowsIn(path).flatMap(({ on, concurrency }) =>
      Object.entries<{ types?: readonly string[] } | null>(on).flatMap(([name, filters]) =>
        name.startsWith('pull_request') ? [{ types: filters?.types, concurrency }] : [],
      ),
    )
    expect(onPulls.length).toBeGreaterThan(0)
    for (const { types, concurrency } of onPulls) {
      expect(types).toEqual(['opened', 'synchronize', 'reopened', 'edited'])
      expect(concurrency['cancel-in-progress']).toBe(true)
      // A merge queue that is added to these events must not have its entries cancel one another.
      expect(concurrency.group).toMatch(/github\.workflow .*pull_request\.number \|\| github\.ref /)
    }
  })
})
