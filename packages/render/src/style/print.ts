/** On paper: black on white, no navigation, addresses written out, nothing cut in two that is small. */
export const print = `
@page { margin: 18mm 16mm; }
@media print {
  :root {
    --candor-accent: #00473b; --candor-paper: #fff; --candor-raised: #fff; --candor-ink: #000;
    --candor-soft: #333; --candor-line: #bbb; --tint: #f3f6f5; --tint-line: #9db5ae; --candor-radius: 2mm;
  }
  html { font-size: 9.25pt; }
  body { border: 0; line-height: 1.45; }
  .skip, .contents, .button, .to-top { display: none; }
  .masthead, .frame, .foot { max-inline-size: none; padding-inline: 0; }
  .hero { padding-block: 6mm; }
  .part { margin-block-start: 9mm; }
  h1 { font-size: 24pt; }
  h2 { font-size: 17pt; }
  h3, .card-head h3 { font-size: 13pt; }
  h1, h2, h3, h4, h5, .legend { break-after: avoid; }
  .promise, .notable, .group, .entry, .rights li, .card-prose section, .facts > div, tr, .aims div { break-inside: avoid; }
  .scroll { overflow: visible; border-radius: 0; }
  .grid { table-layout: fixed; font-size: 6.5pt; }
  .grid thead th, .grid tbody th, .grid tr > :first-child { min-inline-size: 0; position: static; }
  .grid th, .grid td { padding: 1mm; hyphens: auto; }
  .grid td { text-align: center; }
  .grid thead tr > :first-child { inline-size: 19%; }
  .grid .mark { margin: 0; transform: scale(0.75); }
  .grid .badge { display: block; border: 0; padding: 0; font-size: 5.5pt; font-weight: 400; white-space: normal; }
  .grid .badge .mark { display: none; }
  .grid .word { display: block; font-size: 5.5pt; }
  .grid.many th, .grid.many td { padding: 0.6mm 0; }
  .grid.many thead a { font-size: 5pt; line-height: 1; max-inline-size: 45mm; }
  .grid.many .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .sheet { min-inline-size: 0; font-size: 8.5pt; }
  .sheet tbody th, .sheet td a { overflow-wrap: anywhere; }
  .card { margin-block-start: 6mm; }
  .card-body { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 6mm; }
  .scroll { background: none; }
  .grid thead a { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-inline-size: 30mm; }
  .entries:not(.wide), .rights { grid-template-columns: 1fr 1fr; gap: 4mm; }
  a { color: inherit; }
  a[href^="http"]:not(.address)::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;
