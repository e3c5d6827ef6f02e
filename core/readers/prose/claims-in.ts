import type { Claim } from '../../lexicon/claims/claim.ts'
import { CLAIMS } from '../../lexicon/claims.ts'
import { fold } from '../../lexicon/fold.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import type { TopicWords } from '../../lexicon/topics/topic.ts'
import { TOPICS, type Topic } from '../../lexicon/topics.ts'
import type { Statement } from '../../words/document.ts'
import { statementIn } from '../structured/statement.ts'
import type { Sentence } from './sentences.ts'

/** Where a sentence stands: the path and the headings above it, folded. */
export interface Place {
  readonly path: string
  readonly words: string
}

const REFERENCES: readonly Claim[] = (Object.entries(TOPICS) as [Topic, TopicWords][]).flatMap(
  ([concept, { sentence }]) => (sentence === undefined ? [] : [{ concept, sentence }]),
)

const PATTERNS: readonly Claim[] = [...REFERENCES, ...CLAIMS]

function isMet({ sentence, not, place }: Claim, words: string, around: string): boolean {
  return sentence.test(words) && !(not?.test(words) ?? false) && (place?.test(around) ?? true)
}

/** A cell leads to the next one as a colon does; folding would lose the dash between them. */
function folded(text: string): string {
  return fold(text.replaceAll(' — ', ' : '))
}

/** « Même sans nom, … »: what is conceded denies nothing. */
const CONCESSION = /^(?:even (?:if|without|though)|although|despite|même (?:si|sans)|bien que?|malgré)[^,]*,\s*/iu

/** The part of a sentence that makes the claim: what the rest denies or promises is another matter. */
function clauseOf({ text }: Sentence, claim: Claim): string {
  const clauses = text.split(/;\s|\s(?:--?|—|–)\s|,? (?:but|mais|although|bien que)\s/u)
  const clause = clauses.find((clause) => claim.sentence.test(folded(clause))) ?? text
  const main = clause.replace(CONCESSION, '')
  return claim.sentence.test(folded(main)) ? main : clause
}

/** What one sentence claims; `links` are the addresses in it, so that a link's target counts as what it refers to. */
export function claimsIn({ path, words: around }: Place, sentence: Sentence, links = ''): Statement[] {
  const words = `${folded(sentence.text)} ${links}`.trim()
  const met = new Map(
    PATTERNS.filter((claim) => isMet(claim, words, around)).map((claim) => [claim.concept, claim] as const),
  )
  return [...met].map(([concept, claim]) =>
    statementIn(path, {
      concept,
      at: sentence,
      quote: sentence.text,
      polarity: claim.polarity ?? polarityOf(clauseOf(sentence, claim)),
    }),
  )
}
