import { knownKeys } from '../configuration/known-keys.ts'
import { type ConfigurationProblem, problemsOf } from '../configuration/problems.ts'
import { plainValue } from '../configuration/tree-places.ts'
import { parseYaml } from '../formats/yaml.ts'
import { COUNTRIES, type Country } from '../time/calendar.ts'
import { type Calendar, defaultPolicy, type IssuePolicy, POLICY_PATH, type Policy } from './policy.ts'
import { type PolicyFile, policySchema } from './schema.ts'

/** The policy, or all that stands in the way of using it. */
export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] }

function isCountry(text: string): text is Country {
  return COUNTRIES.some((country) => country === text)
}

function calendarFrom(given: PolicyFile['calendar'] = {}): Calendar {
  const { calendar } = defaultPolicy
  const holidays = given.holidays ?? []
  const reminders = [...new Set(given.reminders ?? calendar.reminders)].sort((left, right) => right - left)
  return {
    timeZone: given['time-zone'] ?? calendar.timeZone,
    quietDays: given['quiet-days'] ?? calendar.quietDays,
    holidays: holidays.filter((text) => !isCountry(text)),
    holidaysOf: holidays.filter(isCountry),
    reminders,
  }
}

function issuesFrom(given: PolicyFile['issues'] = {}): IssuePolicy {
  const { issues } = defaultPolicy
  return {
    rules: given.rules ?? issues.rules,
    labels: given.labels ?? issues.labels,
    assignees: (given.assignees ?? issues.assignees).map((login) => login.replace(/^@/, '')),
    snoozeDays: given['snooze-days'] ?? issues.snoozeDays,
    comments: given.comments ?? issues.comments,
  }
}

function policyFrom({ mode, language, onboarding, calendar, issues }: PolicyFile): Policy {
  return {
    mode: mode ?? defaultPolicy.mode,
    language,
    onboarding: onboarding ?? defaultPolicy.onboarding,
    calendar: calendarFrom(calendar),
    issues: issuesFrom(issues),
  }
}

/** Reads the text of a policy file; `ruleIds` are the rules that may open issues. An empty file is the default. */
export function parsePolicy(text: string, ruleIds: readonly string[]): PolicyReading {
  if (text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line))) return { ok: true, policy: defaultPolicy }
  const parsed = parseYaml(text)
  if (!parsed.ok) {
    const { line = 1, reason } = parsed
    const message = {
      en: `${POLICY_PATH}, line ${line}: ${reason.en}.`,
      fr: `${POLICY_PATH}, ligne ${line}\u00a0: ${reason.fr}.`,
    }
    return { ok: false, problems: [{ line, key: '', message }] }
  }
  const schema = policySchema(ruleIds)
  const checked = schema.safeParse(plainValue(parsed.value), { reportInput: true })
  if (checked.success) return { ok: true, policy: policyFrom(checked.data) }
  const source = { path: POLICY_PATH, root: parsed.value }
  const problems = checked.error.issues.flatMap((issue) => problemsOf(issue, source, (at) => knownKeys(schema, at)))
  return { ok: false, problems }
}
