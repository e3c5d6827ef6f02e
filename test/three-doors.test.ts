import { expect, it } from 'vitest'
import { botForTests, SOON } from './bot/running-bot.ts'
import { runAction } from './github/run-action.ts'
import { folderWith } from './support/folder.ts'
import { runCli } from './support/run-cli.ts'

const bot = botForTests()

const configuration = `version: 1
profile:
  personal-data: personal
  sensitive: in-source
  vulnerable-persons: 'yes'
  annotation: [crowd]
  roles: [controller]
  labels-about-people: descriptive
  development: training
  destination: internal
`
const notice = `# Privacy notice

We use recordings of calls to improve how we answer, and keep them in Europe.

## Annotation

People trained by us annotate some of the calls with the mood of the caller.

## Your rights

You may ask for access to your calls, their rectification or their erasure at privacy@example.org.
`
const labels = (...values: string[]) =>
  `<View>\n  <Audio name="call" value="$call"/>\n  <Choices name="mood" toName="call">\n${values.map((value) => `    <Choice value="${value}"/>\n`).join('')}  </Choices>\n</View>\n`

const before: Readonly<Record<string, string>> = {
  '.github/gardefou.yml': configuration,
  'PRIVACY.md': notice,
  'labels.xml': labels('calm', 'upset'),
  'docs/annotation-guide.md':
    '# Annotation guide\n\nAnnotators listen once.\n\n## Labels\n\n- **calm**: the voice stays level.\n- **upset**: the voice rises.\n',
  'retention.yml':
    'datasets:\n  - name: calls\n    keep: P24M\n    from: 2025-06-01\n    then: delete\n    status: active\n',
}
const after: Readonly<Record<string, string>> = {
  ...before,
  'PRIVACY.md': notice.replace(/## Annotation[\s\S]*?(?=## Your)/, ''),
  'labels.xml': labels('calm', 'upset', 'liar'),
  'retention.yml': String(before['retention.yml']).replace('2025-06-01', '2024-06-01'),
}

interface Said {
  readonly rule: string
  readonly level: string
  readonly state: string
  readonly fingerprint: string
  readonly location: unknown
  readonly message: { readonly en: string }
}

function saidIn(report: string): unknown[] {
  const findings: readonly Said[] = JSON.parse(report).findings
  return findings.map(({ rule, level, state, fingerprint, location, message }) => ({
    rule,
    level,
    state,
    fingerprint,
    location,
    message,
  }))
}

it('one pull request gives the same findings through the command line, the Action and the bot', async () => {
  const { repository, standIn } = bot()
  repository.commit(before)
  repository.pull(1, after)
  const permissions = ['checks', 'pull_requests'] as const
  const token = standIn.token({ login: 'github-actions[bot]', app: 'github-actions', permissions })
  const event = repository.event(1)
  const action = await runAction({
    apiUrl: standIn.url,
    eventName: 'pull_request',
    event,
    inputs: { token, today: '2026-11-24' },
  })
  const folder = folderWith(after)
  const cli = await runCli(
    ['check', '.', '--base', folderWith(before), '--format', 'json', '--today', '2026-11-24'],
    folder,
  )
  await bot().deliver('pull_request', { action: 'opened', number: 1 })
  await expect.poll(() => repository.runs.length, SOON).toBe(2)

  expect(saidIn(action.report)).toEqual(saidIn(cli.stdout))
  expect(saidIn(cli.stdout).length).toBeGreaterThan(3)
  const [byAction, byBot] = repository.runs
  expect(byBot?.output).toEqual(byAction?.output)
  const introduced = (JSON.parse(cli.stdout).findings as readonly Said[]).filter(({ state }) => state === 'introduced')
  expect(introduced.map(({ rule }) => rule)).toEqual([
    'notice-mentions-annotation',
    'retention-within-period',
    'label-changes-weighed',
    'label-criteria-stated',
    'reputation-labels-justified',
  ])
  for (const { message } of introduced)
    expect(JSON.stringify(byBot?.output.annotations)).toContain(message.en.slice(0, 40))
}, 60_000)
