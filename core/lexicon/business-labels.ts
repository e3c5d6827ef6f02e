const LABELS =
  '\\b(?:labels?|tags?|categor(?:y|ies)|codes|subjects?|motives?|statuses|reasons?|annotations?|etiquettes?|motifs?|libelles?|statuts?)\\b'
const SORTED =
  '\\b(?:sort(?:ed|ing)|filter\\w*|requalif\\w+|re ?label\\w*|re ?map\\w*|mapped|merg(?:ed|ing)|group(?:ed|ing)|clean(?:ed|ing|ed up)|discard\\w*|set aside|dropped|kept|trie\\w*|tri d(?:e|es|u)|filtr\\w+|reetiquet\\w+|regroup\\w+|nettoy\\w+|ecarte\\w*|retenu\\w*|table de correspondance|mapping)\\b'

/** Who handles files and commands sorts labels too; none of it is about what they mean. */
const NOT_SORTED =
  /\b(?:alphabetical\w*|sort(?:ed|ing)? by|github|issues?|pull requests?|docker|tags? git|git tags?|script|function|argument|column|class\b|\.py\b|kept for|kept (?:until|\d)|alphabetique)\b/

const BUSINESS_LABELS = new RegExp(`${LABELS}.{0,100}${SORTED}|${SORTED}.{0,60}${LABELS}`)

/** Whether folded text says that labels of a business process are sorted or requalified before they serve. */
export function sortsLabels(words: string): boolean {
  return BUSINESS_LABELS.test(words) && !NOT_SORTED.test(words)
}
