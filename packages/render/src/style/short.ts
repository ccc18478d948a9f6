/** The first layer: aims, promises, the label, choices, what deserves a closer look. */
export const short = `
.aims { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); padding-block: 1.75rem; border-block: 1px solid var(--candor-line); }
.aims dt { font-size: 0.8125rem; font-weight: 600; color: var(--candor-accent); }
.aims dd { font: 1.125rem/1.45 var(--candor-serif); margin-block-start: 0.3rem; }
.mission { max-inline-size: 60ch; margin-block-start: 1.75rem; font-size: 1.1rem; }
.prose { max-inline-size: 62ch; margin-block-start: 1.75rem; }
.promises, .notables, .rights, .plain, .items, .lines, .legend { list-style: none; padding: 0; }
.notables, .groups { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
.notable, .group {
  margin: 0; padding: 1.35rem 1.4rem; background: var(--candor-raised);
  border: 1px solid var(--candor-line); border-radius: var(--candor-radius);
}
.promise {
  display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.6rem 2rem;
  margin: 0; padding-block: 1.15rem; border-block-start: 1px solid var(--candor-line);
}
.promise:last-child { border-block-end: 1px solid var(--candor-line); }
.promise > div { flex: 1 1 24rem; }
.promise .says { font: 600 1.25rem/1.4 var(--candor-serif); }
.promise .note { margin-block-start: 0.3rem; }
.meanings { margin-block-start: 1.1rem; display: grid; gap: 0.35rem; font-size: 0.875rem; line-height: 1.5; color: var(--candor-soft); }
.meanings dt { display: inline; font-weight: 650; margin-inline-end: 0.5em; }
.meanings dd { display: inline; }
.figures { list-style: none; padding: 0; display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr)); font-size: 0.9375rem; line-height: 1.4; color: var(--candor-soft); }
.figures li { margin: 0; }
.figures strong { display: block; font: 600 2.75rem/1.1 var(--candor-serif); color: var(--candor-accent); font-variant-numeric: lining-nums; }
.figures + .note { margin-block: 2.25rem 0.6rem; }
.notable h3 { font: 650 1.0625rem/1.35 var(--candor-sans); }
.notable .badges { margin-block: 0.55rem 0.7rem; }
.notable .note + .note { margin-block-start: 0.35rem; }
.group h3 { display: flex; align-items: center; font: 650 1.0625rem/1.35 var(--candor-sans); }
.group .plain { margin-block-start: 0.85rem; }
.group li::first-letter, .kept li::first-letter { text-transform: uppercase; }
.call { margin-block-start: 1.25rem; padding: 1.1rem 1.4rem; border-radius: var(--candor-radius); background: var(--tint); border: 1px solid var(--tint-line); }

.legend { display: flex; flex-wrap: wrap; gap: 0.4rem 1.75rem; margin-block-end: 1rem; font-size: 0.875rem; }
.legend li { margin: 0; display: flex; align-items: center; }
.grid { font-size: 0.8125rem; line-height: 1.35; }
.grid th, .grid td { padding: 0.6rem 0.7rem; border-block-end: 1px solid var(--candor-line); }
.grid tbody tr:last-child > * { border-block-end: 0; }
.grid thead th { vertical-align: bottom; min-inline-size: 6.1rem; font-weight: 600; padding-block: 1rem 0.8rem; }
.grid thead a { color: var(--candor-ink); text-decoration-color: var(--tint-line); }
.grid tbody th { font-weight: 600; min-inline-size: 10rem; }
.grid tbody th a { color: inherit; text-decoration: none; }
.grid tbody th a:hover { text-decoration: underline; }
.grid tr > :first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--candor-raised); border-inline-end: 1px solid var(--candor-line); padding-inline-start: 1.1rem; }
.grid .badge { display: flex; inline-size: fit-content; margin-block-start: 0.3rem; font-size: 0.6875rem; padding: 0 0.5rem 0 0.4rem; white-space: nowrap; }
.grid tbody th::first-letter, .sheet tbody th::first-letter, .notable h3::first-letter { text-transform: uppercase; }
.grid td { white-space: nowrap; }
.grid .mark { margin-inline-end: 0.4em; }
.grid .use-needed { background: var(--tint); }
.grid .use-unused { color: var(--candor-soft); }
.grid tbody tr:hover > * { background: var(--tint); }
.sideways { display: none; margin-block-end: 0.5rem; }
/* Uses side by side: their names stand upright and shapes alone say the rest, so that no use is out of sight. */
@media screen {
  .grid.most thead th:not(:first-child) { min-inline-size: 0; padding: 0.8rem 0.35rem; text-align: start; }
  .grid.most thead th:not(:first-child) a { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-block-size: 12rem; text-decoration: none; }
  .grid.most td { padding-inline: 0.35rem; text-align: center; }
  .grid.most td .mark { margin: 0; }
  .grid.most .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media screen and (max-width: 86rem) {
  .grid.some thead th:not(:first-child) { min-inline-size: 0; padding: 0.8rem 0.35rem; text-align: start; }
  .grid.some thead th:not(:first-child) a { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-block-size: 12rem; text-decoration: none; }
  .grid.some td { padding-inline: 0.35rem; text-align: center; }
  .grid.some td .mark { margin: 0; }
  .grid.some .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media screen and (max-width: 40rem) { .sideways.some { display: block; } }
@media (max-width: 40rem) { .grid tbody th, .grid tr > :first-child { min-inline-size: 6.5rem; max-inline-size: 8rem; padding-inline-start: 0.8rem; } }
`;
