import { counted, type Noun } from '../language/plural.ts'
import { labelled } from '../reporters/phrases.ts'
import type { Language, Text } from '../words/text.ts'
import { type Advice, adviceText, type Weight } from './advice.ts'

const WEIGHTS: Readonly<Record<Weight, Text>> = {
  danger: { en: 'danger', fr: 'danger' },
  change: { en: 'to change', fr: 'à changer' },
  remark: { en: 'remark', fr: 'remarque' },
}

const LINES: Noun = { en: ['line', 'lines'], fr: ['ligne', 'lignes'] }

const NOTHING: Text = { en: 'Nothing is to be changed.', fr: 'Rien n’est à changer.' }

/** A piece of advice with its place before it, as compilers write it: `path:line: to change: …`. */
export function printedAdvice(path: string, advice: Advice, language: Language): string {
  return `${path}:${advice.line}: ${labelled(WEIGHTS[advice.weight], language, adviceText(advice)[language])}`
}

/** How many lines are to be changed. */
export function linesToChange(count: number): Text {
  const lines = counted(count, LINES)
  return count === 0 ? NOTHING : { en: `${lines.en} to change.`, fr: `${lines.fr} à changer.` }
}
