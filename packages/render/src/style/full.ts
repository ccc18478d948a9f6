/** The third layer: reference, denser than the rest. */
export const full = `
.part .part { margin-block-start: 3.25rem; padding-block-start: 2rem; border-block-start: 1px solid var(--candor-line); }
.part .part > h3 + * { margin-block-start: 0.6rem; }
.part .part > * + .facts, .part .part > * + .scroll, .part .part > * + .entries, .part .part > * + .rights { margin-block-start: 1.5rem; }
.part .own, .in-place, .part > h4 { margin-block-start: 1.75rem; }
.own > h3 + *, .own > h4 + *, .own > * + h5 { margin-block-start: 0.4rem; }
.summary + .intro, .intro + p { margin-block-start: 0.75em; }
.own > p + p { margin-block-start: 0.75em; }
.in-place { padding-inline-start: 1rem; border-inline-start: 0.2rem solid var(--tint-line); }
.in-place > * + * { margin-block-start: 0.6rem; }
.entry .in-place { margin-block-start: 0.9rem; }
.scroll + .entry { margin-block-start: 1rem; }
.sheet, .card-more table { font-size: 0.9375rem; line-height: 1.5; }
.sheet { min-inline-size: 40rem; }
.sheet th, .sheet td, .card-more th, .card-more td { padding: 0.75rem 1rem; border-block-end: 1px solid var(--candor-line); }
.sheet tbody tr:last-child > *, .card-more tbody tr:last-child > * { border-block-end: 0; }
.sheet thead th, .card-more thead th { font-size: 0.8125rem; font-weight: 650; color: var(--candor-soft); }
.sheet tbody th { font-weight: 600; inline-size: 22%; }
.sheet .kind { display: block; font-size: 0.8125rem; font-weight: 400; color: var(--candor-soft); }
.sheet tr:target > * { background: var(--tint); }
.entries { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); align-items: start; }
.entry { padding: 1.25rem 1.4rem; border: 1px solid var(--candor-line); border-radius: var(--candor-radius); background: var(--candor-raised); }
.entries.wide { grid-template-columns: minmax(0, 1fr); }
.wide .facts { grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 1rem 2rem; }
.entry:target { border-color: var(--candor-accent); }
.entry + .entry { margin-block-start: 1rem; }
.entries .entry { margin: 0; }
.entry .facts { margin-block-start: 1rem; gap: 0.8rem; }
.entry > .note { margin-block-start: 0.15rem; font-size: 0.9375rem; }
.rights { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
.rights li { margin: 0; padding-block-start: 1rem; border-block-start: 2px solid var(--tint-line); }
.rights .apart { border-color: var(--candor-accent); }
.rights h4 + p { margin-block-start: 0.25rem; }
.rights .note { margin-block-start: 0.4rem; }
`;
