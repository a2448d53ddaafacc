/** The look of a report, on a screen and on paper. Colour never says anything that words do not say. */
export const style = `
:root {
  --ink: #1d2129;
  --soft: #4a5160;
  --paper: #fff;
  --tint: #f5f6f8;
  --line: #d3d8e0;
  --edge: #767b86;
  --accent: #0b4f8a;
  --bad: #a3182a;
  --bad-tint: #fdf3f4;
  --warn: #7a4b00;
  --warn-tint: #fff8e6;
  --good: #1d6040;
  --good-tint: #f0f7f3;
  color-scheme: light;
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
  max-width: 58rem;
  color: var(--ink);
  background: var(--paper);
  font: 1rem/1.55 "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 5vw, 2.1rem); }
h2 { font-size: 1.35rem; margin-top: 3rem; padding-bottom: 0.4rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin-top: 1.4rem; }
h4 { font-size: 1rem; text-wrap: pretty; }
p, ul, ol, dl, table { margin: 0.6rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: 0.25rem 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code { font: 0.875em/1.4 Consolas, "DejaVu Sans Mono", "Noto Sans Mono", monospace; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.box ul, .box p { margin: 0.4rem 0; }
.kind { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: 0.01em; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.25rem; margin: 1rem 0 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.box { margin: 1.5rem 0 0; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-left: 5px solid var(--edge); border-radius: 4px; background: var(--tint); }
.box h2 { margin: 0 0 0.3rem; padding: 0; border: 0; font-size: 1.05rem; }
.box > :last-child { margin-bottom: 0; }
.box.warn { border-left-color: var(--warn); background: var(--warn-tint); }
.box.bad { border-left-color: var(--bad); background: var(--bad-tint); }
.box.good { border-left-color: var(--good); background: var(--good-tint); }
.answer { margin: 0; font-size: 1.25rem; font-weight: 600; line-height: 1.35; }
.bad > .answer { color: var(--bad); }
.good > .answer { color: var(--good); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.6rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.counts li { margin: 0; padding: 0.55rem 0.75rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
.counts strong { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.counts span { font-size: 0.875rem; color: var(--soft); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--edge); font-size: 0.8125rem; line-height: 1.3; color: var(--soft); vertical-align: bottom; }
th[scope="row"] { font-weight: 400; }
.n { text-align: right; white-space: nowrap; }
.nil { color: var(--edge); }
.card { margin: 1rem 0 0; padding: 0.9rem 1.1rem 1rem; border: 1px solid var(--line); border-left: 5px solid var(--warn); border-radius: 4px; }
.card.required { border-left-color: var(--bad); }
.card > header { display: flex; flex-wrap: wrap; gap: 0.2rem 0.8rem; align-items: baseline; }
.card h4 { flex: 1 1 18rem; }
.tag { font-size: 0.8125rem; font-weight: 600; color: var(--warn); white-space: nowrap; }
.required .tag { color: var(--bad); }
.why { margin: 0.3rem 0 0; color: var(--soft); }
.found { margin: 0.8rem 0 0; padding: 0; list-style: none; }
.found > li { margin: 0.6rem 0 0; padding: 0.6rem 0 0; border-top: 1px dashed var(--line); }
.found p { margin: 0; }
.found b { font-weight: 600; color: var(--soft); }
.places { margin: 0.2rem 0 0; padding-left: 1.2rem; font-size: 0.9375rem; }
.places li { margin: 0.1rem 0; }
.places code { color: var(--soft); }
.fix { margin: 0.8rem 0 0; padding: 0.55rem 0.8rem; background: var(--good-tint); border-radius: 4px; }
.law { margin: 0.6rem 0 0; font-size: 0.875rem; color: var(--soft); }
details { margin: 0.6rem 0 0; }
summary { cursor: pointer; color: var(--accent); padding: 0.2rem 0; }
.area > h3 { margin-top: 2rem; padding: 0.35rem 0; border-bottom: 1px solid var(--edge); }
.sheet-area { margin: 1.6rem 0 0; }
.sheet-area h3 { padding-bottom: 0.2rem; border-bottom: 1px solid var(--edge); }
.questions { margin: 0.4rem 0 0; padding: 0; list-style: none; counter-reset: question; }
.question { margin: 0; padding: 0.7rem 0; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 1fr 19rem; gap: 0.4rem 1.5rem; }
.question p { margin: 0; }
.question .law { margin-top: 0.2rem; }
.hints { margin-top: 0.4rem; padding-left: 0.7rem; border-left: 3px solid var(--line); }
.hints ul { margin: 0.2rem 0; }
.ticks { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin: 0; padding: 0; border: 0; align-content: start; }
.ticks legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.ticks label { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.75rem; white-space: nowrap; }
.ticks input[type="checkbox"] { width: 1.1rem; height: 1.1rem; margin: 0; }
.note { flex: 1 1 100%; }
.note input, .sign input { width: 100%; min-width: 0; border: 0; border-bottom: 1px dotted var(--edge); border-radius: 0; padding: 0.15rem 0; background: none; color: inherit; font: inherit; }
.ticks .note { display: flex; gap: 0.5rem; color: var(--soft); font-size: 0.9375rem; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2rem 2.5rem; margin-top: 2rem; padding: 1.2rem; border: 1px solid var(--edge); border-radius: 4px; break-inside: avoid; }
.sign label { display: block; color: var(--soft); font-size: 0.9375rem; }
.sign .hand { min-height: 6rem; }
.foot { margin-top: 3rem; padding-top: 0.8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
.paper { display: none; }
@media (max-width: 40rem) {
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: 0.5rem; }
  .counts { grid-template-columns: 1fr 1fr; }
  .question { grid-template-columns: 1fr; }
  .sign { grid-template-columns: 1fr; }
  th, td { padding: 0.4rem 0.3rem; }
  .card, .box { padding-left: 0.8rem; padding-right: 0.8rem; }
  .extra { display: none; }
}
@page { size: A4; margin: 18mm 15mm 18mm 22mm; }
@media print {
  :root { --tint: #fff; --bad-tint: #fff; --warn-tint: #fff; --good-tint: #fff; --soft: #333; --edge: #555; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  h1 { font-size: 19pt; }
  h2 { font-size: 14pt; margin-top: 1.8rem; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .screen { display: none; }
  .paper { display: block; }
  .extra { display: table-cell; }
  .facts { grid-template-columns: max-content 1fr; }
  .counts { grid-template-columns: repeat(5, 1fr); }
  .counts strong { font-size: 14pt; }
  .new-page { break-before: page; }
  .box, .question, .counts li, tr, .fix, .law, .found p { break-inside: avoid; }
  .card > header, .why, .found p, .fix, summary { break-after: avoid; }
  .card > header { break-inside: avoid; }
  .card { padding: 0.6rem 0.8rem 0.7rem; }
  .found > li { margin-top: 0.4rem; padding-top: 0.4rem; }
  .fix { border: 1px solid var(--line); }
  thead { display: table-header-group; }
  .question { grid-template-columns: 1fr 20rem; padding: 0.45rem 0; }
  .question .law { font-size: 8pt; }
  .ticks { gap: 0.1rem 0.9rem; }
  .sign { grid-template-columns: 1fr 1fr; }
  .places { columns: 2; column-gap: 1.5rem; font-size: 8.5pt; }
  .rest .places li:nth-child(n + 7), .rest > .found > li:nth-child(n + 6) { display: none; }
  summary { list-style: none; color: var(--soft); font-weight: 600; }
  .places + .rest > summary { display: none; }
  summary::-webkit-details-marker { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details:not([open]) > :not(summary) { display: revert; }
}
`;
