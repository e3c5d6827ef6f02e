import MarkdownIt from 'markdown-it'

function renderer(breaks: boolean): InstanceType<typeof MarkdownIt> {
  const made = new MarkdownIt({ html: true, linkify: true, breaks })
  made.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  return made
}

const [comments, pages] = [renderer(true), renderer(false)]

/** A comment or a review as HTML; GitHub breaks its lines where they are broken. */
export function commentHtml(markdown: string): string {
  return comments.render(markdown)
}

/** A job summary or a check run as HTML; lines flow as in a file. */
export function pageHtml(markdown: string): string {
  return pages.render(markdown)
}

/** Plain text inside HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
