import { readdirSync, readFileSync } from 'node:fs'
import { authorityOf } from '../../core/review/authority.ts'
import { closesOf } from '../../core/review/closing.ts'
import { LEVELS } from '../../core/words/finding.ts'
import type { Recommendation } from '../../core/words/recommendation.ts'
import type { Rule } from '../../core/words/rule.ts'
import type { Text } from '../../core/words/text.ts'
import { cnil } from '../../rules/cnil/catalogue.ts'
import { rules } from '../../rules/index.ts'
import { judgeExample } from './review-example.ts'

/** A text that gardefou may write, and where it comes from. */
export interface Spoken {
  readonly from: string
  readonly text: string
}

/** Folders whose sources hold what gardefou writes; the lexicon holds what others write. */
const FOLDERS = ['core', 'cli', 'action', 'bot', 'github']

const LITERAL = /\b(?:en|fr): ('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/g

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
  return files.filter((path) => path.endsWith('.ts') && !path.includes('core/lexicon/'))
}

function literalsIn(path: string): Spoken[] {
  const source = readFileSync(path, 'utf8')
  return [...source.matchAll(LITERAL)].map(([, text = '']) => ({
    from: path,
    text: text.slice(1, -1).replaceAll('\\u00a0', '\u00a0').replaceAll('\\u202f', '\u202f'),
  }))
}

/** All that a rule says in its examples, through the real engine, with the sentences it may carry at any level. */
export function textsOf(rule: Rule): Text[] {
  const judged = rule.examples.map((example) => judgeExample(rule, example))
  const findings = judged.flatMap((one) => one.findings)
  return [
    rule.title,
    rule.expectation,
    ...closesOf(rule),
    ...LEVELS.map((level) => authorityOf(rule, level)),
    ...rule.examples.map(({ title }) => title),
    ...findings.map(({ message }) => message),
    ...judged.flatMap(({ outcome }) => outcome.reason ?? []),
  ]
}

function spokenBy(rule: Rule): Spoken[] {
  return textsOf(rule).flatMap(({ en, fr }) => [en, fr].map((text) => ({ from: rule.id, text })))
}

/** Every text of the rules that `isAsked` chooses, in both languages. */
export function saidByRules(isAsked: (rule: Rule) => boolean = () => true): readonly Spoken[] {
  return rules.filter(isAsked).flatMap(spokenBy)
}

/** Every text that the code around the rules can write: phrases of reporters, reasons, notices, questions, help. */
export const PHRASES: readonly Spoken[] = FOLDERS.flatMap(sources).flatMap(literalsIn)

/** Every text that gardefou writes of its own, the catalogue of what others say left out. */
export const EVERY_TEXT: readonly Spoken[] = [...saidByRules(), ...PHRASES]

const ROWS: readonly Recommendation[] = Object.values(cnil)

/** What the catalogue makes of its sources, but for the rows that tell what was declined. */
export function catalogueWithout(...ids: readonly string[]): readonly Spoken[] {
  const left = ROWS.filter(({ id }) => !ids.includes(id))
  return left.flatMap(({ id, text, trigger }) => {
    return [text.en, text.fr, trigger.en, trigger.fr].map((said) => ({ from: id, text: said }))
  })
}

/** What a message quotes of a document is not gardefou's own. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, '“…”').replace(/«\u202f[^»]*\u202f»/g, '«\u202f…\u202f»')
}

/** The texts among `spoken` that match `pattern` outside of their quotations, with where they come from. */
export function saying(pattern: RegExp, spoken: readonly Spoken[] = EVERY_TEXT): string[] {
  return [
    ...new Set(spoken.filter(({ text }) => pattern.test(unquoted(text))).map(({ from, text }) => `${from}: ${text}`)),
  ]
}
