import MarkdownIt from 'markdown-it'

function renderer(breaks: boolean): InstanceType<typeof MarkdownIt> {
  const made = new MarkdownIt({ html: true, linkify: true, breaks })
  const fence = made.renderer.rules.fence
  made.renderer.rules.fence = (tokens, at, ...others) => {
    const token = tokens[at]
    return token?.info === 'suggestion' ? suggestion(token.content) : (fence?.(tokens, at, ...others) ?? '')
  }
  made.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  return made
}

/** A fenced block that suggests lines, as GitHub shows it: what the lines would be, under a title. */
function suggestion(content: string): string {
  const lines = content.split('\n').slice(0, -1)
  const shown = lines.map((line) => `<div class="add"><span></span><code>+${escaped(line)}</code></div>`).join('')
  return `<div class="box"><div class="top">Suggested change</div><div class="lines">${shown}</div></div>`
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
