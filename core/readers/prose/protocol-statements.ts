import type { Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { type PointWords, PROTOCOL_POINTS, SENDS_ELSEWHERE } from '../../lexicon/protocol-points.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import type { Statement } from '../../words/document.ts'
import type { Aspect } from '../../words/statement-value.ts'
import { clipped, line, statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks, subtreeOf } from './subtree.ts'

/** Below this many words, besides those that send elsewhere, a section tells no procedure. */
const ENOUGH = 8

function isOnProtocol({ title, level }: Section): boolean {
  return level > 0 && TOPICS['annotation-protocol'].heading.test(fold(title))
}

/** What a section says without sending elsewhere. */
function toldIn(sections: readonly Section[]): readonly Sentence[] {
  return sections
    .flatMap((section) => ownBlocks(section).flatMap(sentencesOf))
    .filter(({ text }) => !isPlaceholder(text) && !SENDS_ELSEWHERE.test(fold(text)) && polarityOf(text) !== 'planned')
}

function isTold(sections: readonly Section[]): boolean {
  return toldIn(sections).reduce((count, { text }) => count + text.split(/\s+/).length, 0) >= ENOUGH
}

function aspectAt(path: string, aspect: Aspect, at: Omit<Sentence, 'text'>, quote: string): Statement {
  return statementIn(path, { concept: 'aspect', at, quote: clipped(quote), value: { type: 'aspect', aspect } })
}

function byHeading(path: string, section: Section, sections: readonly Section[]): Statement[] {
  const title = fold(section.title)
  const announced = PROTOCOL_POINTS.filter(({ heading, notHeading }) => heading.test(title) && !notHeading?.test(title))
  if (announced.length === 0 || toldIn(subtreeOf(sections, section)).length === 0) return []
  return announced.map(({ aspect }) => aspectAt(path, aspect, line(section.titleLine), section.title))
}

/** An instruction may well be negative: « n’annotez pas les images floues » denies nothing. */
function covers({ sentence }: PointWords, text: string): boolean {
  const polarity = polarityOf(text)
  return polarity !== 'placeholder' && polarity !== 'planned' && sentence.test(fold(text))
}

function bySentence(path: string, section: Section): Statement[] {
  return ownBlocks(section)
    .flatMap(sentencesOf)
    .flatMap((sentence) =>
      PROTOCOL_POINTS.filter((point) => covers(point, sentence.text)).map(({ aspect }) =>
        aspectAt(path, aspect, sentence, sentence.text),
      ),
    )
}

/** The sections of a page that tell how annotation is done: all of a guide, elsewhere those headed so. */
function protocolIn(sections: readonly Section[], isGuide: boolean): readonly Section[] {
  if (isGuide) return sections
  return [...new Set(sections.filter(isOnProtocol).flatMap((section) => subtreeOf(sections, section)))]
}

/** That a page tells the procedure of annotation, and which points of it. */
export function protocolStatements(path: string, sections: readonly Section[], isGuide: boolean): Statement[] {
  const within = protocolIn(sections, isGuide)
  const [first] = within.filter(({ title, blocks }) => title !== '' || blocks.length > 0)
  if (first === undefined || !isTold(within)) return []
  const told = aspectAt(path, 'procedure', line(first.titleLine || first.startLine), first.title || path)
  return [told, ...within.flatMap((section) => [...byHeading(path, section, within), ...bySentence(path, section)])]
}
