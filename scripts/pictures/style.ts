const COLOURS = `
:root { --text: #1f2328; --faint: #59636e; --back: #fff; --soft: #f6f8fa; --line: #d1d9e0; --link: #0969da;
  --code: #818b981f; --add: #dafbe1; --cut: #ffebe9; --warning: #9a6700 }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --faint: #9198a1; --back: #0d1117; --soft: #151b23; --line: #3d444d; --link: #4493f8;
    --code: #656c7633; --add: #12261e; --cut: #25171c; --warning: #d29922 }
}`

const PAGE = `
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 14px/1.5 "Noto Sans", sans-serif }
main { max-width: 932px; margin: 0 auto; padding: 16px }
a { color: var(--link); text-underline-offset: 3px }
h1 { font-size: 20px; line-height: 1.3; font-weight: 600; margin: 0 0 16px }
.faint { color: var(--faint) }
.box { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 16px; overflow: hidden }
.top { background: var(--soft); border-bottom: 1px solid var(--line); padding: 7px 14px; font-size: 12.5px }
.top.path { font-family: "Noto Sans Mono", monospace; font-size: 12px }
.inner { padding: 14px 16px }
.thread .box { margin: 12px }`

const DIFF = `
.range { padding: 6px 14px; font-size: 12px; color: var(--faint) }
.lines { font: 12px/20px "Noto Sans Mono", monospace; border-bottom: 1px solid var(--line) }
.lines div { display: grid; padding-right: 10px; grid-template-columns: 44px minmax(0, 1fr); white-space: pre-wrap; overflow-wrap: anywhere }
.lines span { color: var(--faint); text-align: right; padding-right: 10px }
.lines .add { background: var(--add) } .lines .cut { background: var(--cut) }`

const TEXT = `
.md { overflow-wrap: break-word }
.md > :first-child { margin-top: 0 } .md > :last-child { margin-bottom: 0 }
.md p, .md ul, .md details, .md table { margin: 0 0 14px }
.md h2 { font-size: 21px; line-height: 1.25; font-weight: 600; padding-bottom: 6px; border-bottom: 1px solid var(--line); margin: 20px 0 14px }
.md h3 { font-size: 17.5px; line-height: 1.25; font-weight: 600; margin: 20px 0 14px }
.md h4 { font-size: 14px; font-weight: 600; margin: 20px 0 14px }
.md ul { padding-left: 2em } .md li + li { margin-top: 3px }
.md hr { height: 3px; border: 0; background: var(--line); margin: 20px 0 }
.md blockquote { margin: 0 0 14px; padding: 0 1em; color: var(--faint); border-left: 4px solid var(--line) }
.md code { font: 85% "Noto Sans Mono", monospace; background: var(--code); padding: 2px 5px; border-radius: 6px }
.md table { display: block; max-width: 100%; width: max-content; overflow: auto; border-collapse: collapse }
.md th, .md td { border: 1px solid var(--line); padding: 6px 13px } .md th { font-weight: 600 }
.md tr:nth-child(2n) { background: var(--soft) }
.md summary { cursor: pointer }`

const CHECK = `
.note { padding: 12px 16px; border-left: 3px solid var(--link) } .note + .note { border-top: 1px solid var(--line) }
.note.warning { border-left-color: var(--warning) }
.note p { margin: 4px 0 0; white-space: pre-wrap; font: 12px/1.6 "Noto Sans Mono", monospace; overflow-wrap: anywhere }`

/** The look of the pages: near to what GitHub shows, light or dark as the browser asks. */
export const STYLE = [COLOURS, PAGE, DIFF, TEXT, CHECK].join('')
