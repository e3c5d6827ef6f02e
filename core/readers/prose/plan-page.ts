import type { MarkdownDocument } from '../../formats/markdown.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPlaceholder } from '../../lexicon/placeholders.ts'
import { polarityOf } from '../../lexicon/polarity.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import type { Statement } from '../../words/document.ts'
import { clipped, statementIn } from '../structured/statement.ts'
import { sentencesOf } from './sentences.ts'
import { ownBlocks } from './subtree.ts'

/** Names that make a whole page a plan, whatever its headings are called. */
const PLANS = [
  [
    'incident-plan',
    /^(?:(?:security |data |ai |ml )?incidents? (?:response|management|plan|playbook|runbook|handling)|irp$|(?:data )?breach(?:es)?(?: |$)|plan (?:(?:d'? ?)?intervention|(?:de )?reponse|incidents?)|reponses? (?:aux )?incidents?|gestion (?:des )?incidents?|(?:procedure )?(?:gestion )?violations? )/,
  ],
  ['rollback-plan', /^(?:(?:model|data) )?(?:roll ?back|retour (?:en )?arriere|plan de (?:repli|retour))/],
] as const

/** What a page states by its name: at its title, when it holds more than blanks. */
export function planStatements(path: string, { sections }: MarkdownDocument): Statement[] {
  const name = fold(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))
  const [first] = sections.filter(({ title, blocks }) => title !== '' || blocks.length > 0)
  const said = sections.flatMap((section) => ownBlocks(section).flatMap(sentencesOf)).map(({ text }) => text)
  const filled = said.filter((text) => !isPlaceholder(text) && polarityOf(text) !== 'planned')
  if (first === undefined || filled.length < 2) return []
  const at = {
    startLine: first.titleLine || first.startLine,
    endLine: Math.max(...sections.map(({ endLine }) => endLine)),
  }
  return PLANS.flatMap(([concept, named]) => {
    const isOfIt = TOPICS[concept].body?.test(fold(said.join(' '))) ?? true
    if (!named.test(name) || !isOfIt) return []
    return [statementIn(path, { concept, at, quote: clipped(first.title || (filled[0] ?? '')) })]
  })
}
