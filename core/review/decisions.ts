import type { Configuration } from '../configuration/configuration.ts'
import type { PlainDate } from '../time/plain-date.ts'
import type { Decision, Finding } from '../words/finding.ts'
import type { Text } from '../words/text.ts'

type Configured = Configuration['decisions'][number]

/** Whether `decision` still holds on `today`: its last day counts. */
function holds(decision: Decision, today: PlainDate): boolean {
  return decision.until === undefined || today <= decision.until
}

function isAbout(decision: Configured, finding: Finding): boolean {
  return (
    decision.rule === finding.rule &&
    (decision.dataset === undefined || decision.dataset === finding.dataset) &&
    (decision.fingerprint === undefined || decision.fingerprint === finding.fingerprint) &&
    (decision.path === undefined || decision.path === (finding.location?.path ?? decision.path))
  )
}

/** Each finding with the decision that answers it today, if there is one. */
export function decided(findings: readonly Finding[], decisions: readonly Configured[], today: PlainDate): Finding[] {
  const current = decisions.filter((decision) => holds(decision, today))
  return findings.map((finding) => ({ ...finding, decision: current.find((decision) => isAbout(decision, finding)) }))
}

/** One notice for each decision whose date has passed while what it answered is still there. */
export function lapsedNotices(
  findings: readonly Finding[],
  decisions: readonly Configured[],
  today: PlainDate,
): Text[] {
  const lapsed = decisions.filter((decision) => !holds(decision, today))
  return lapsed
    .filter((decision) => findings.some((finding) => finding.state !== 'fixed' && isAbout(decision, finding)))
    .map(({ rule, until }) => ({
      en: `The decision on ${rule} held until ${until}; its findings are open again.`,
      fr: `La décision sur ${rule} valait jusqu’au ${until}\u202f; ses constats sont de nouveau ouverts.`,
    }))
}
