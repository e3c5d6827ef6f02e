import { markdown } from '../../core/reporters/markdown.ts'
import type { Language } from '../../core/words/text.ts'
import { checkOf } from '../../github/check-of.ts'
import type { CheckAnnotation } from '../../github/check-run.ts'
import { hunkHtml } from './diff.ts'
import { COMMIT, type Example } from './example.ts'
import { commentHtml, escaped, pageHtml } from './markdown.ts'
import { type PostedReview, postedReview } from './posted.ts'
import { STYLE } from './style.ts'

function page(language: Language, content: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>gardefou</title><style>${STYLE}</style><main>${content}</main></html>`
}

function box(top: string, content: string): string {
  return `<div class="box"><div class="top">${top}</div><div class="inner md">${content}</div></div>`
}

/** GitHub's own words are in English for everybody. */
function rangeText(first: number, last: number): string {
  return first === last ? `Comment on line ${last}` : `Comment on lines ${first} to ${last}`
}

function thread(
  { path, side, line, start_line = line, body }: PostedReview['comments'][number],
  patch: string,
): string {
  const top = `<div class="top path">${escaped(path)}</div><div class="range">${rangeText(start_line, line)}</div>`
  const said = box('<b>github-actions</b> <span class="faint">bot</span>', commentHtml(body))
  return `<div class="box thread">${top}${hunkHtml(patch, side, start_line, line)}${said}</div>`
}

async function reviewPage({ report, context, patches }: Example): Promise<string> {
  const { body, comments } = await postedReview({ report, context, patches })
  const threads = comments.map((comment) => thread(comment, patches.get(comment.path) ?? ''))
  const top = '<b>github-actions</b> <span class="faint">bot</span> reviewed'
  return page(report.language, [box(top, commentHtml(body)), ...threads].join(''))
}

function summaryPage({ report, context }: Example): string {
  const text = markdown(report, context, { language: report.language })
  return page(report.language, box('gardefou summary', pageHtml(text)))
}

function annotation({ annotation_level: level, path, start_line, end_line, title, message }: CheckAnnotation): string {
  const lines = start_line === end_line ? `line ${start_line}` : `lines ${start_line} to ${end_line}`
  const where = `Check ${level} on ${lines} in <b>${escaped(path)}</b>`
  const head = `<div class="faint">${where}</div><b>${escaped(title)}</b>`
  return `<div class="note ${level}">${head}<p>${escaped(message)}</p></div>`
}

function checkPage({ report, context }: Example): string {
  const { name, conclusion, title, summary, annotations } = checkOf(report, COMMIT, context)
  const top = `<b>${name}</b> <span class="faint">completed: ${conclusion}</span>`
  const notes = `<div class="box"><div class="top"><b>Annotations</b></div>${annotations.map(annotation).join('')}</div>`
  return page(report.language, `<p>${top}</p><h1>${escaped(title)}</h1>${box('DETAILS', pageHtml(summary))}${notes}`)
}

/** The pages by name: what a review of the example shows on the pull request, in the job and in the Checks tab. */
export async function pagesOf(example: Example): Promise<Readonly<Record<string, string>>> {
  return { review: await reviewPage(example), summary: summaryPage(example), check: checkPage(example) }
}
