import { get, type TreeNode, textOf } from '../../formats/tree.ts'
import type { Reader } from '../reader.ts'
import { statementIn } from './statement.ts'

/** Where each version of the format says whether reports are taken. */
const ACCEPTS: readonly (readonly string[])[] = [
  ['project', 'vulnerability-reporting', 'reports-accepted'],
  ['vulnerability-reporting', 'accepts-vulnerability-reports'],
]

/** The OpenSSF's security insights: whether and where vulnerabilities are reported. Contacts are not quoted. */
export const readSecurityInsights: Reader<TreeNode> = (path, tree) => {
  if (textOf(get(tree, 'header', 'schema-version')) === undefined) return undefined
  const reporting = get(tree, 'project', 'vulnerability-reporting') ?? get(tree, 'vulnerability-reporting')
  if (reporting === undefined) return undefined
  const keys = ACCEPTS.find((candidate) => get(tree, ...candidate) !== undefined)
  const accepts = keys && get(tree, ...keys)
  const polarity = textOf(accepts) === 'false' ? 'negated' : 'asserted'
  const quote = keys === undefined ? 'vulnerability-reporting' : `${keys.at(-1)}: ${textOf(accepts)}`
  return {
    kinds: ['security-policy'],
    because: {
      en: 'It describes how vulnerabilities are reported, as security insights do',
      fr: 'Il décrit comment signaler une vulnérabilité, au format Security Insights',
    },
    language: 'none',
    read: 'full',
    statements: [statementIn(path, { concept: 'reporting-contact', at: accepts ?? reporting, quote, polarity })],
  }
}
