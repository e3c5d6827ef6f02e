// Prints the page of which docs/images/review-comment*.png is a picture: the first review comment of an example, as a
// forge shows it. Then: chromium --headless --screenshot=… --window-size=860,420 page.html
import markdownIt from 'markdown-it'
import { folderSnapshot } from '../cli/folder-snapshot.ts'
import { run } from '../core/pipeline/run.ts'
import { findingComment } from '../core/reporters/comment.ts'
import type { Language } from '../core/words/text.ts'
import { rules } from '../rules/index.ts'

const language: Language = process.argv[2] === 'fr' ? 'fr' : 'en'
const [head, base] = ['after', 'before'].map((name) => folderSnapshot(`examples/hospital-images/${name}`))
if (head === undefined || base === undefined) throw new Error('The example is gone')
const report = await run(
  { head, base, trusted: base, publish: async () => {} },
  { rules, today: '2026-11-24', language },
)
const finding = report.findings.find(({ rule }) => rule === 'incident-plan-documented')
if (finding === undefined) throw new Error('The example has no such finding any more')

const comment = markdownIt({ html: true }).render(findingComment(finding, { rules, profile: report.profile }, language))
const lines = [' ', '-1. …', '-2. …', '+À compléter'].map(
  (text) => `<div class="${text[0] === '+' ? 'add' : text[0] === '-' ? 'del' : ''}">${text}</div>`,
)

console.log(`<!doctype html><meta charset="utf-8"><title>gardefou</title><style>
body { margin: 0; padding: 20px; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif }
.file { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
.name { background: #f6f8fa; padding: 8px 12px; font: 12px monospace; border-bottom: 1px solid #d1d9e0 }
pre { margin: 0; font: 12px/1.7 monospace } pre div { padding: 0 12px; white-space: pre-wrap }
.add { background: #dafbe1 } .del { background: #ffebe9 }
.comment { margin: 12px; border: 1px solid #d1d9e0; border-radius: 6px }
.who { background: #f6f8fa; padding: 6px 12px; border-bottom: 1px solid #d1d9e0; font-size: 12px }
.text { padding: 4px 14px } details { color: #59636e } summary { cursor: pointer }
</style><div class="file"><div class="name">SECURITY.md</div><pre>${lines.join('')}</pre>
<div class="comment"><div class="who"><b>gardefou</b> · bot</div><div class="text">${comment}</div></div></div>`)
