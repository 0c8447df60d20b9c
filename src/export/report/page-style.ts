import { pictureStyle } from '../../picture/style.js'

/** How a report looks: paper on the screen, one page of A4 or Letter in print. `fitToPage` reckons with these sizes. */
export const pageStyle = `${pictureStyle}
:root { color-scheme: light; --ink: #111; --muted: #555; --font: "Segoe UI", "Open Sans", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
.deal-picture { --ink: #111; --muted: #555; --ground: #fff; --ours: #1f4fd0; --line: #8c8c8c; --bad: #ad0707; --edge: transparent; --font: "Segoe UI", "Open Sans", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
.deal-picture svg { width: 510pt; max-width: 100%; height: auto; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9e9ec; color: var(--ink); font: 9pt/12.4pt var(--font); font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
.sheet { width: 210mm; max-width: 100%; min-height: 297mm; margin: 16px auto; padding: 11mm 15mm 8mm; background: #fff; display: flex; flex-direction: column; overflow-wrap: anywhere; }
.sheet section { margin-top: 8pt; }
.muted { color: var(--muted); }
.top { display: flex; justify-content: space-between; gap: 14pt; border-bottom: 1.5pt solid; padding-bottom: 5pt; }
.kicker, .by { font-size: 8.5pt; line-height: 12pt; color: var(--muted); }
h1 { font-size: 15pt; line-height: 19pt; font-weight: 600; }
.by { flex: none; max-width: 116pt; text-align: right; }
.by b { display: block; font-size: 10.5pt; color: var(--ink); }
h2 { font-size: 10pt; line-height: 13pt; font-weight: 600; margin-bottom: 4pt; }
.lead { font-size: 10pt; line-height: 14pt; margin-bottom: 4pt; }
.alert { border-left: 2pt solid #ad0707; padding-left: 8pt; }
.alert::before { content: "✕ "; color: #ad0707; font-weight: 700; }
b, th[scope="row"] { font-weight: 600; }
.ask { border: 0.9pt solid #1f4fd0; padding: 6pt 9pt; }
.ask ol { margin: 0; padding: 0; list-style: none; counter-reset: ask; }
.ask li { display: grid; grid-template-columns: 12pt 1fr max-content; gap: 4pt; margin-bottom: 3pt; counter-increment: ask; }
.ask li::before { content: counter(ask); color: var(--muted); }
.tick { padding-left: 12pt; white-space: nowrap; }
.box { display: inline-block; width: 9pt; height: 9pt; border: 0.8pt solid; margin: 0 2pt 0 8pt; vertical-align: -1pt; }
.sign { display: grid; grid-template-columns: 2.2fr 1fr 1.5fr; gap: 14pt; margin-top: 15pt; font-size: 7.6pt; line-height: 11pt; color: var(--muted); }
.sign span { border-top: 0.6pt solid var(--ink); padding-top: 1pt; }
.numbers { display: grid; grid-template-columns: 1fr 1fr; gap: 0 16pt; margin-top: 2pt; font-size: 8.4pt; line-height: 11.2pt; }
.numbers div { display: grid; grid-template-columns: minmax(46pt, max-content) minmax(40pt, max-content) 1fr; gap: 6pt; border-top: 0.4pt solid #bbb; padding: 2.4pt 0; }
.numbers dt { color: var(--muted); white-space: nowrap; }
.numbers dd:nth-of-type(1) { font-weight: 600; text-align: right; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-size: 8.4pt; line-height: 11.2pt; }
th, td { padding: 1.9pt 8pt 1.9pt 0; vertical-align: top; border-bottom: 0.4pt solid #bbb; text-align: left; font-weight: 400; }
thead th { color: var(--muted); }
.scenarios th:nth-child(1) { width: 31%; }
.scenarios th:nth-child(3) { width: 27%; }
.scenarios th:nth-child(4) { width: 8%; }
.scenarios .number { text-align: right; white-space: nowrap; padding-right: 0; }
.two { display: grid; grid-template-columns: 1fr 1.16fr; gap: 22pt; }
.two.single { grid-template-columns: 1fr; }
.bullets { padding-left: 11pt; font-size: 8.4pt; line-height: 11.4pt; }
.bullets li { margin-bottom: 1.5pt; }
.more { font-size: 8.4pt; line-height: 11.2pt; color: var(--muted); padding-top: 1.5pt; }
.dates td { padding-top: 1.6pt; padding-bottom: 1.6pt; }
.dates td:first-child { width: 56pt; white-space: nowrap; }
.dates td:nth-child(3) { width: 84pt; padding-right: 0; }
.dates td:first-child, .dates td:nth-child(3) { color: var(--muted); }
.heads { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet footer { margin-top: auto; border-top: 0.6pt solid; display: flex; justify-content: space-between; gap: 12pt; font-size: 8pt; line-height: 11pt; color: #444; padding-top: 4pt; }
.sheet footer > :last-child { white-space: nowrap; }
.sheet .foot { margin-top: auto; padding-top: 8pt; }
.whole { display: block; font-size: 10pt; line-height: 15pt; page: whole; }
.whole h1 { font-size: 17pt; line-height: 22pt; margin: 0 0 8pt; }
.whole h2 { font-size: 13pt; line-height: 18pt; margin: 18pt 0 6pt; break-after: avoid; }
.whole h3 { font-size: 11pt; line-height: 15pt; font-weight: 600; margin: 12pt 0 4pt; break-after: avoid; }
.whole :is(h4, h5, h6) { font-size: 10pt; margin: 8pt 0 4pt; break-after: avoid; }
.whole :is(p, ul, ol, dl, table, blockquote, pre) { margin: 0 0 7pt; }
.whole :is(ul, ol) { padding-left: 16pt; }
.whole :is(li) { margin-bottom: 2pt; }
.whole :is(li) :is(ul, ol, p) { margin-bottom: 0; }
.whole .task-list-item { list-style: none; }
.whole .task-list-item input { margin: 0 4pt 0 -14pt; vertical-align: -1pt; }
.whole table { font-size: 8.6pt; line-height: 12pt; table-layout: auto; }
.whole tr { break-inside: avoid; }
.whole [align="right"] { text-align: right; }
.whole [align="center"] { text-align: center; }
.whole .facts { margin-bottom: 14pt; }
.whole .facts th { width: 25%; }
.whole thead { display: table-header-group; }
.whole th { font-weight: 600; }
.whole blockquote { border-left: 2pt solid #bbb; padding-left: 10pt; color: #444; }
.whole :is(pre, code) { font: 8.6pt/12pt ui-monospace, Consolas, monospace; white-space: pre-wrap; }
.whole hr { border: none; border-top: 0.6pt solid #bbb; margin: 12pt 0; }
.whole a { color: inherit; }
.whole .mark { color: var(--muted); font-size: 8.5pt; line-height: 12pt; margin-bottom: 8pt; }
/* The page box of Letter is 279 mm high. */
.letter { display: none; }
@media print and (max-height: 285mm) { .a4 { display: none; } .letter { display: flex; } }
@page { margin: 11mm 15mm 8mm; }
@media print {
  body { background: none; }
  .sheet { width: auto; margin: 0; padding: 0; min-height: calc(100vh - 2mm); }
  .whole { min-height: 0; break-before: page; }
}
@media screen and (max-width: 680px) {
  .sheet { margin: 0; min-height: 0; padding: 16px; }
  .two, .numbers { grid-template-columns: 1fr; }
  .top { display: block; }
  .by { text-align: left; margin-top: 8px; }
}
`
