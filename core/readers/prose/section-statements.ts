import type { Block, Section } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import type { TopicWords } from '../../lexicon/topics/topic.ts'
import { TOPICS, type Topic } from '../../lexicon/topics.ts'
import type { Polarity, Statement } from '../../words/document.ts'
import { clipped, statementIn } from '../structured/statement.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { ownBlocks, subtreeOf } from './subtree.ts'

/** A denial says so in its first words: a plan may well say what people do not do. */
const DENIES_AT_ONCE =
  /^(?:(?:there (?:is|are) |we (?:have|do not|don't|did)|this (?:project|repository|dataset|model)|the (?:project|dataset|model)|it |at present |currently )?.{0,20}\b(?:no|not|none|never)\b|aucune?\b|il n'(?:y a|existe)|nous n'|(?:ce|cet|cette|ces|le|la|les|l')\b.{0,30}? n(?:e |')|pas de\b|sans objet|neant|n\/a)/

/** What a template asks its author to write; plans are made of such sentences. */
const ASKS =
  /^(?:describe|explain|state|specify|describing|decri(?:re|vez)|expliqu(?:er|ez)|indiqu(?:er|ez)|precis(?:er|ez))\b|\?$/
const PLANS: ReadonlySet<Topic> = new Set([
  'incident-plan',
  'rollback-plan',
  'annotation-protocol',
  'reporting-contact',
])

function asks(text: string): boolean {
  return ASKS.test(fold(text))
}

function announces(words: TopicWords, title: string): boolean {
  return words.heading.test(title) && !(words.notHeading?.test(title) ?? false)
}

function polarityOfBody(topic: Topic, sentences: readonly Sentence[]): Polarity {
  const said = sentences.filter(({ text }) => !isPlaceholder(text) && !(asks(text) && !PLANS.has(topic)))
  const [first] = said
  if (first === undefined) return 'placeholder'
  const polarities = said.map(({ text }) => polarityOf(text))
  if (polarities.every((polarity) => polarity === 'planned')) return 'planned'
  const opens = first.text.split(' — ').some((part) => DENIES_AT_ONCE.test(fold(part)))
  const denies = polarities[0] === 'negated' && opens && said.length <= 2
  if (denies) return 'negated'
  return polarities[0] === 'planned' && said.length <= 2 ? 'planned' : 'asserted'
}

function isAboutIt({ body, place }: TopicWords, around: string, texts: readonly string[]): boolean {
  if (body === undefined || (place?.test(around) ?? false)) return true
  return body.test(fold(texts.join(' ')))
}

/** What a section says: the names of a table's columns say nothing when rows follow. */
function bodyOf(section: Section): readonly Block[] {
  const blocks = ownBlocks(section)
  const hasRows = blocks.some(({ header }) => header !== undefined)
  return hasRows ? blocks.filter(({ type, header }) => type !== 'row' || header !== undefined) : blocks
}

function statementOn(path: string, topic: Topic, section: Section, sections: readonly Section[]): Statement[] {
  const within = subtreeOf(sections, section)
  const sentences = within.flatMap((part) => bodyOf(part).flatMap(sentencesOf))
  const code = within.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'code').map(({ text }) => text))
  const polarity = sentences.length === 0 && code.length > 0 ? 'asserted' : polarityOfBody(topic, sentences)
  const around = fold([path, ...section.path, section.title].join(' '))
  if (polarity === 'asserted' && !isAboutIt(TOPICS[topic], around, [...sentences.map(({ text }) => text), ...code]))
    return []
  const at = {
    startLine: section.titleLine,
    endLine: Math.max(section.titleLine, ...within.map(({ endLine }) => endLine)),
  }
  const quote = clipped(`${section.title}: ${sentences[0]?.text ?? ''}`)
  return [statementIn(path, { concept: topic, at, quote, polarity })]
}

const TOPIC_NAMES = Object.keys(TOPICS) as Topic[]

/** What the headings of a page announce and their sections fill, or leave blank. */
export function sectionStatements(path: string, sections: readonly Section[]): Statement[] {
  return sections.flatMap((section) => {
    if (section.level === 0) return []
    const title = fold(section.title)
    return TOPIC_NAMES.filter((topic) => announces(TOPICS[topic], title)).flatMap((topic) =>
      statementOn(path, topic, section, sections),
    )
  })
}
