import { LEVELS } from '../words/finding.ts'
import type { Recommendation } from '../words/recommendation.ts'
import type { Rule } from '../words/rule.ts'
import type { Language } from '../words/text.ts'
import { citation } from './citation.ts'
import { markdownLink, markdownText, sarifText } from './escape.ts'
import { HEADINGS, labelled } from './phrases.ts'

/** Characters that code scanning takes of a description. */
const DESCRIPTION_LIMIT = 1_024

/** Tags that code scanning keeps of a rule. */
const TAGS = 10

function description(text: string): { text: string } {
  return { text: text.length > DESCRIPTION_LIMIT ? `${text.slice(0, DESCRIPTION_LIMIT - 1)}…` : text }
}

function sourceLink(one: Recommendation, language: Language): string {
  const { id, source, section } = one
  return `- ${id} · ${markdownLink(markdownText(source.name[language]), source.url)}, ${markdownText(section[language])}`
}

/** What closes a finding of the rule and where the rule comes from; code scanning shows the Markdown. */
function helpOf({ recommendations, closes }: Rule, language: Language): { text: string; markdown: string } {
  const closing = labelled(HEADINGS.closes, language, sarifText(closes[language]))
  const cited = recommendations.map((one) => sarifText(citation(one, language)))
  const links = recommendations.map((one) => sourceLink(one, language))
  return {
    text: [closing, ...cited].join('\n'),
    markdown: [
      `**${labelled(HEADINGS.closes, language, '').trimEnd()}** ${markdownText(closes[language])}`,
      `**${HEADINGS.sources[language]}**`,
      links.join('\n'),
    ].join('\n\n'),
  }
}

/** Code scanning's word for the gravest level that the rule can have; no rule makes an error by itself. */
function severityOf({ levels }: Rule): 'warning' | 'recommendation' {
  const firmest = LEVELS.find((level) => Object.values(levels).includes(level))
  return firmest === 'legal' || firmest === 'warning' ? 'warning' : 'recommendation'
}

/** A rule as SARIF describes it, with what code scanning asks of it. */
export function descriptorOf(rule: Rule, language: Language) {
  const uri = rule.recommendations.find(({ source }) => source.url !== undefined)?.source.url
  return {
    id: rule.id,
    shortDescription: description(rule.title[language]),
    fullDescription: description(rule.recommendations[0].text[language]),
    help: helpOf(rule, language),
    ...(uri === undefined ? {} : { helpUri: uri }),
    defaultConfiguration: { level: 'note' },
    properties: {
      tags: rule.recommendations.map(({ id }) => id).slice(0, TAGS),
      'problem.severity': severityOf(rule),
    },
  }
}
