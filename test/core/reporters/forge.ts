import MarkdownIt from 'markdown-it'

/**
 * Renders Markdown as forges do: HTML let through, addresses with a scheme linked. Guessed addresses (a name with a
 * dot) are left alone, because GitHub links none of them.
 */
export function forgeRenderer(): Pick<InstanceType<typeof MarkdownIt>, 'render' | 'renderInline'> {
  const renderer = new MarkdownIt({ html: true, linkify: true })
  renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  return renderer
}
