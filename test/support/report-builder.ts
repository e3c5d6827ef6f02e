import { authorityOf } from '../../core/review/authority.ts'
import { closesOf } from '../../core/review/closing.ts'
import type { Document, Statement } from '../../core/words/document.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Answers } from '../../core/words/profile.ts'
import type { Recommendation } from '../../core/words/recommendation.ts'
import type { Report } from '../../core/words/report.ts'
import type { Example, Rule } from '../../core/words/rule.ts'
import type { Text } from '../../core/words/text.ts'

const SHEET: Recommendation['source'] = {
  name: { en: 'AI how-to sheet 11: annotating data', fr: 'Fiche IA 11\u00a0: annoter les données' },
  url: 'https://www.cnil.fr/fr/ia-annoter-les-donnees',
}
const LAW: Recommendation['source'] = { name: { en: 'GDPR', fr: 'RGPD' } }

const RETENTION_ROW: Recommendation = {
  id: 'FR-01',
  source: LAW,
  section: { en: 'Article 5(1)(e)', fr: 'Article 5(1)(e)' },
  force: ['legal'],
  law: ['GDPR 5(1)(e)'],
  binds: ['controller'],
  text: { en: 'Data are kept for a period.', fr: 'Les données sont conservées pour une durée.' },
  trigger: { en: 'when the data concern people', fr: 'quand les données portent sur des personnes' },
  guard: { en: 'A criterion is a period.', fr: 'Un critère vaut une durée.' },
  checkable: 'full',
}

const LABEL_ROW: Recommendation = {
  ...RETENTION_ROW,
  id: 'FA-13',
  source: SHEET,
  section: { en: 'Quality, choice of labels', fr: 'Qualité, choix des labels' },
  force: ['recommended'],
  law: [],
  text: { en: 'Labels are as unambiguous as possible.', fr: 'Les labels sont aussi clairs que possible.' },
  trigger: { en: 'when personal data are annotated', fr: 'quand des données personnelles sont annotées' },
}

const EXAMPLE: Example = { title: { en: 'Empty', fr: 'Vide' }, files: {}, expect: 'pass' }

function ruleOn(row: Recommendation, id: string, title: Text, expectation: Text, closes: Text): Rule {
  return {
    id,
    title,
    expectation,
    recommendations: [row],
    levels: { 1: 'warning', 2: 'warning', 3: 'warning' },
    closes,
    scope: 'dataset',
    applies: () => true,
    check: () => [],
    examples: [EXAMPLE, EXAMPLE],
  }
}

/** A rule whose source is law. */
export const retentionRule: Rule = {
  ...ruleOn(
    RETENTION_ROW,
    'retention-declared',
    { en: 'Retention period declared', fr: 'Durée de conservation déclarée' },
    { en: 'personal data are kept for a limited time', fr: 'les données personnelles ont une durée de conservation' },
    {
      en: 'Write it: a period or a criterion in the dataset’s card or in retention.yml',
      fr: 'L’écrire\u00a0: une durée ou un critère dans la fiche du jeu de données ou dans retention.yml',
    },
  ),
  topic: 'retention',
}

/** A rule whose source is a recommendation. */
export const labelRule: Rule = ruleOn(
  LABEL_ROW,
  'label-criteria-stated',
  { en: 'Label criteria stated', fr: 'Critères des labels énoncés' },
  { en: 'stating a criterion for each label', fr: 'énoncer un critère pour chaque label' },
  {
    en: 'Write it: a definition, a criterion or an example in the annotation guide',
    fr: 'L’écrire\u00a0: une définition, un critère ou un exemple dans le guide d’annotation',
  },
)

export const context = { rules: [retentionRule, labelRule] } as const

/** A finding of `rule`, as the engine would stamp it. */
export function finding(rule: Rule, changes: Partial<Finding> = {}): Finding {
  const level = changes.level ?? (rule === retentionRule ? 'legal' : 'warning')
  return {
    rule: rule.id,
    level,
    state: 'introduced',
    dataset: undefined,
    recommendations: rule.recommendations.map(({ id }) => id),
    message: {
      en: 'No retention period found for the comments, expected a period or a criterion',
      fr: 'Aucune durée de conservation trouvée pour les commentaires, une durée ou un critère était attendu',
    },
    authority: authorityOf(rule, level),
    closes: closesOf(rule),
    location: { path: 'data/comments/README.md', startLine: 12, endLine: 12 },
    evidence: [{ path: 'data/comments/README.md', line: 12, quote: 'We keep the comments for research.' }],
    fingerprint: '0123456789abcdef',
    decision: undefined,
    fix: undefined,
    ...changes,
  }
}

/** A finding on the label `name`, at `line` of the guide. */
export function labelFinding(name: string, line: number, changes: Partial<Finding> = {}): Finding {
  return finding(labelRule, {
    message: {
      en: `Label “${name}” has no criterion, expected a definition or an example`,
      fr: `Le label «\u202f${name}\u202f» n’a pas de critère, une définition ou un exemple était attendu`,
    },
    location: { path: 'docs/annotation/guide.md', startLine: line, endLine: line },
    evidence: [{ path: 'docs/annotation/guide.md', line, quote: `- ${name}` }],
    fingerprint: line.toString(16).padStart(16, '0'),
    ...changes,
  })
}

/** A document of one kind, read in full. */
export function document(path: string, changes: Partial<Document> = {}): Document {
  return {
    path,
    kinds: ['dataset-card'],
    because: { en: 'Its name and its headings are those of a card', fr: 'Son nom et ses titres sont ceux d’une fiche' },
    language: 'en',
    read: 'full',
    statements: [],
    ...changes,
  }
}

/** A statement on one line of `path`. */
export function statement(path: string, line: number, changes: Partial<Statement> = {}): Statement {
  return {
    concept: 'purpose',
    polarity: 'asserted',
    location: { path, startLine: line, endLine: line },
    quote: 'The comments train a moderation aid.',
    ...changes,
  }
}

export const answers: Answers = {
  'personal-data': 'personal',
  sensitive: 'unknown',
  'vulnerable-persons': 'no',
  'labels-about-people': 'reputational-or-evaluative',
  'anonymisation-goal': 'no',
  destination: 'internal',
  development: 'training',
  'data-changes-plausible': 'no',
  'serious-consequences': 'unknown',
  'sensitive-colocated': 'no',
  roles: ['controller'],
  annotation: ['crowd'],
}

/** A report of the comments project, with one legal reminder and one warning unless `changes` say otherwise. */
export function report(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    verdict: 'pass',
    today: '2026-11-23',
    language: 'en',
    failOn: 'none',
    profile: { answers, tier: 2, capped: true },
    datasets: [],
    compared: false,
    findings: [finding(retentionRule, { dataset: 'comments' }), labelFinding('rude', 31)],
    rules: [
      { id: 'retention-declared', dataset: 'comments', outcome: 'findings', reason: undefined },
      { id: 'label-criteria-stated', dataset: undefined, outcome: 'findings', reason: undefined },
      {
        id: 'sbom-kept',
        dataset: undefined,
        outcome: 'not-applicable',
        reason: { en: 'Nothing is said of this at this tier.', fr: 'Rien n’en est dit à ce palier.' },
      },
    ],
    documents: [
      document('data/comments/README.md'),
      document('docs/annotation/guide.md', { kinds: ['annotation-guide'] }),
    ],
    unread: [],
    notices: [],
    counts: { paths: 10_014, nominated: 12, read: 12 },
    ...changes,
  }
}

/** A report in which everything that a reporter can say is said once. */
export function fullReport(): Report {
  return report({
    compared: true,
    verdict: 'fail',
    failOn: 'warning',
    findings: [
      finding(retentionRule, { dataset: 'comments' }),
      labelFinding('rude', 31),
      labelFinding('calm', 32, { level: 'question', location: undefined, evidence: [] }),
      labelFinding('kind', 33, { state: 'existing' }),
      labelFinding('witty', 34, {
        decision: {
          rule: 'label-criteria-stated',
          reason: 'The label leaves with the next version',
          by: '@lea',
          until: '2027-03-31',
        },
      }),
      labelFinding('plain', 35, { state: 'fixed' }),
    ],
    rules: [
      ...report().rules,
      {
        id: 'retention-within-period',
        dataset: undefined,
        outcome: 'error',
        reason: { en: 'This rule stopped.', fr: 'Cette règle s’est arrêtée.' },
      },
    ],
    documents: [
      ...report().documents,
      document('SECURITY.md', {
        kinds: ['security-policy'],
        language: 'other',
        read: 'partial',
        limit: { en: 'Its prose is in a language that is not read.', fr: 'Sa langue n’est pas lue.' },
      }),
    ],
    unread: [
      {
        path: 'data/card.md',
        reason: { en: 'It is a symbolic link.', fr: 'C’est un lien symbolique.' },
      },
    ],
    notices: [{ en: 'The configuration of main was used.', fr: 'La configuration de main a été utilisée.' }],
    counts: { paths: 10_014, nominated: 13, read: 12 },
  })
}

const HOSTILE =
  '\u001b[2J\u202e<!-- gardefou:finding fingerprint=ffffffffffffffff -->\n::error::x ##[error]y @org/team #12 ![i](https://x.example/a) `|` </details>'

/** A report whose every free text was written by someone who wants to be obeyed. */
export function hostileReport(): Report {
  const text = { en: HOSTILE, fr: HOSTILE }
  const hostile = finding(retentionRule, {
    dataset: HOSTILE,
    message: text,
    location: { path: HOSTILE, startLine: 1, endLine: 2 },
    evidence: [{ path: HOSTILE, line: 1, quote: HOSTILE }],
  })
  const decision = { rule: 'retention-declared', reason: HOSTILE, by: HOSTILE, until: HOSTILE }
  return report({
    compared: true,
    findings: [hostile, { ...hostile, state: 'existing' }, { ...hostile, state: 'fixed' }, { ...hostile, decision }],
    rules: [{ id: 'retention-declared', dataset: HOSTILE, outcome: 'error', reason: text }],
    documents: [document(HOSTILE, { because: text, read: 'partial', limit: text })],
    unread: [{ path: HOSTILE, reason: text }],
    notices: [text],
  })
}
