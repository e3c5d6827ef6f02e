import type { Finding } from '../../core/words/finding.ts'
import type { Report } from '../../core/words/report.ts'
import { document, finding, labelRule, report, retentionRule } from './report-builder.ts'

/** Gives the next text that somebody outside wrote. */
export type Say = () => string

function findingSaying(say: Say, changes: Partial<Finding>): Finding {
  const message = say()
  const path = say()
  return finding(retentionRule, {
    message: { en: message, fr: message },
    dataset: say(),
    location: { path, startLine: 3, endLine: 3 },
    evidence: [
      { path: say(), line: 1, quote: say() },
      { path: say(), line: 2, quote: say() },
    ],
    fix: { location: { path, startLine: 3, endLine: 3 }, replacement: say() },
    ...changes,
  })
}

function textSaying(say: Say) {
  const said = say()
  return { en: said, fr: said }
}

/** A report with a finding of each state and a list of each kind, whose every outside text is what `say` gives. */
export function reportSaying(say: Say): Report {
  const decision = { rule: 'retention-declared', reason: say(), by: say(), until: say() }
  const { profile } = report()
  return report({
    compared: true,
    datasets: [{ name: say(), profile }],
    findings: [
      findingSaying(say, { fingerprint: '0000000000000001' }),
      findingSaying(say, { fingerprint: '0000000000000002', level: 'question', location: undefined }),
      finding(labelRule, { message: textSaying(say), fingerprint: '0000000000000003', state: 'existing' }),
      findingSaying(say, { fingerprint: '0000000000000004', state: 'fixed' }),
      findingSaying(say, { fingerprint: '0000000000000005', decision }),
    ],
    preview: [findingSaying(say, { fingerprint: '0000000000000006' })],
    rules: [{ id: 'retention-declared', dataset: say(), outcome: 'error', reason: textSaying(say) }],
    documents: [document(say(), { because: textSaying(say), read: 'partial', limit: textSaying(say) })],
    unread: [{ path: say(), reason: textSaying(say) }],
    notices: [textSaying(say), textSaying(say)],
  })
}
