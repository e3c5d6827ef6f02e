import { type Configuration, emptyConfiguration } from '../../core/configuration/configuration.ts'
import { loosened } from '../../core/configuration/loosened.ts'
import { parseConfiguration } from '../../core/configuration/read-configuration.ts'
import { readDocument } from '../../core/readers/read-document.ts'
import { judge } from '../../core/review/engine.ts'
import { completeAnswers, inferences } from '../../core/review/infer.ts'
import { profileOf } from '../../core/review/tier.ts'
import type { Document } from '../../core/words/document.ts'
import type { Facts } from '../../core/words/facts.ts'
import type { Finding } from '../../core/words/finding.ts'
import type { Example, Rule } from '../../core/words/rule.ts'
import { rules } from '../../rules/index.ts'

/** The documents that the real readers see in a repository in miniature. */
export function documentsIn(files: Readonly<Record<string, string>>): Document[] {
  return Object.entries(files).flatMap(([path, content]) => readDocument(path, new TextEncoder().encode(content)) ?? [])
}

type Files = Readonly<Record<string, string>>

function configurationIn(files: Files): Configuration {
  const text = files['.github/gardefou.yml']
  const reading = parseConfiguration(
    '.github/gardefou.yml',
    text ?? '',
    rules.map(({ id }) => id),
  )
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message.en).join('\n'))
  return reading.configuration
}

function changeFrom(before: Files, files: Files): Pick<Facts, 'before' | 'changed' | 'loosened'> {
  const documents = documentsIn(before)
  const paths = [...new Set([...Object.keys(before), ...Object.keys(files)])]
  return {
    before: { documents, subject: documents },
    changed: paths.filter((path) => before[path] !== files[path]),
    loosened: loosened(configurationIn(before), configurationIn(files), rules),
  }
}

/** What `rule` comes to on one of its examples, through the real readers and the real engine. */
export function judgeExample(rule: Rule, { files, before, answers = {}, today = '2026-01-01' }: Example) {
  const documents = documentsIn(files)
  const inferred = inferences(answers, documents).map(({ question }) => question)
  const profile = { ...profileOf(completeAnswers(answers, documents)), inferred }
  const scope = { dataset: undefined, profile, subject: documents }
  const alone: Facts = { today, documents, subject: documents, dataset: undefined, unread: [], changed: [] }
  const facts = before === undefined ? alone : { ...alone, ...changeFrom(before, files) }
  return judge(rule, facts, scope, emptyConfiguration)
}

/** A finding's place as examples write it. */
export function placeOf({ location }: Finding): string | undefined {
  if (location === undefined) return undefined
  const { path, startLine, endLine } = location
  return startLine === endLine ? `${path}:${startLine}` : `${path}:${startLine}-${endLine}`
}
