import MarkdownIt from 'markdown-it'

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

const parser = new MarkdownIt({ html: true, linkify: true })
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })

/** What stands between elements; how many pieces a text is cut into says nothing of its shape. */
const TEXT = new Set(['text', 'text_special', 'softbreak'])

/** The site that a link leads to: paths in it are ours to encode, sites are ours to choose. */
function siteOf(token: Token): string {
  const address = token.attrGet('href') ?? token.attrGet('src')
  return address === null ? '' : ` ${/^\w+:\/\/[^/]*/.exec(String(address))?.[0] ?? address}`
}

function named(token: Token): string {
  const html = token.type.startsWith('html_') ? ` ${token.content.trim()}` : ''
  return `${token.type}${token.info === '' ? '' : ` ${token.info}`}${siteOf(token)}${html}`
}

function tokensOf(markdown: string): Token[] {
  return parser.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])])
}

/** Every element of a Markdown text in order, with its HTML and the sites of its links, without its texts. */
export function shapeOf(markdown: string): string[] {
  return tokensOf(markdown)
    .filter(({ type }) => !TEXT.has(type))
    .map(named)
}

/** What a forge looks through for people, issues, emoji and addresses: the rendered text outside of code. */
export function proseOf(markdown: string): string {
  return tokensOf(markdown)
    .filter(({ type }) => type !== 'inline')
    .map(({ type, content }) => (TEXT.has(type) ? content || '\n' : ' '))
    .join('')
}
