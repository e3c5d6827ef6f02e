import type { Explanation } from '../words/explanation.ts'
import type { Language } from '../words/text.ts'
import { GAP, type Line, type Page, printed } from './lines.ts'

/** An explanation for a person at a terminal. */
export function explanationLines({ id, title, parts }: Explanation, language: Language, page: Page): string {
  const head: Line[] = [{ text: id, style: 'strong' }, { text: title[language] }, GAP]
  const body = parts.flatMap(({ heading, items }): Line[] => [
    { text: heading[language], style: 'cyan' },
    ...items.map((item) => ({ text: item[language], indent: 2, mark: '· ' })),
    GAP,
  ])
  return printed([...head, ...body], page)
}

/** An explanation as a page of Markdown; all of it is gardefou's own text, so nothing is escaped. */
export function explanationPage({ id, title, parts }: Explanation, language: Language): string {
  const sections = parts.flatMap(({ heading, items }) => [
    `## ${heading[language]}`,
    '',
    ...items.map((item) => `- ${item[language]}`),
    '',
  ])
  return [`# ${id}`, '', title[language], '', ...sections].join('\n')
}
