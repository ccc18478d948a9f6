/** The bar at the top, the list of contents beside the text, the opening, the foot. */
export const frame = `
.masthead, .frame, .foot { max-inline-size: var(--candor-width); margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 3rem); }
.masthead { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.75rem 2rem; padding-block: 1.25rem; }
.brand { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.9rem; font: 600 1.15rem/1.3 var(--candor-serif); }
.brand .kind { font: 400 0.875rem/1.3 var(--candor-sans); color: var(--candor-soft); }
.button {
  padding: 0.45rem 1.1rem; border-radius: 2rem; border: 1px solid var(--candor-accent);
  font-size: 0.9375rem; font-weight: 600; text-decoration: none;
}
.button:hover { background: var(--candor-accent); color: var(--candor-on-accent); }
.hero { padding-block: clamp(2rem, 6vw, 4.5rem) clamp(2rem, 4vw, 3rem); }
.hero h1 { max-inline-size: 19ch; }
.hero .lead { margin-block-start: 1.4rem; font-size: clamp(1.15rem, 1.05rem + 0.6vw, 1.4rem); }
.meta { display: flex; flex-wrap: wrap; gap: 0.35rem 1.75rem; margin-block-start: 1.75rem; font-size: 0.875rem; color: var(--candor-soft); }
.part { margin-block-start: clamp(3.5rem, 8vw, 5.5rem); }
.part > h2 + * { margin-block-start: 1rem; }
.part > h2 + .note + *, .part > h2 + .figures { margin-block-start: 1.5rem; }
.contents { font-size: 0.875rem; line-height: 1.45; padding-block: 0.75rem; border-block: 1px solid var(--candor-line); }
.contents-title { display: none; }
.contents ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.contents li { margin: 0; }
.contents ul ul { display: none; }
.contents a { display: inline-block; padding-block: 0.2rem; color: var(--candor-soft); text-decoration: none; }
.contents a:hover { color: var(--candor-accent); text-decoration: underline; }
.contents > ul > li > a { color: var(--candor-ink); font-weight: 600; }
.foot {
  margin-block-start: clamp(4rem, 9vw, 7rem); padding-block: 2rem 3rem; font-size: 0.9375rem;
  display: grid; gap: 0.5rem; position: relative;
}
.foot::before { content: ""; position: absolute; inset-inline: clamp(1.1rem, 4vw, 3rem); border-block-start: 1px solid var(--candor-line); }
.foot p { margin: 0; }

@media (min-width: 68rem) {
  .frame { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: clamp(2.5rem, 5vw, 5rem); }
  .contents { position: sticky; inset-block-start: 0; align-self: start; max-block-size: 100vh; overflow-y: auto; border: 0; padding-block: 4.5rem 2rem; padding-inline: 0.25rem; }
  .contents ul, .contents ul ul { display: block; }
  .contents > ul > li + li { margin-block-start: 1.4rem; }
  .contents ul ul { margin-block-start: 0.35rem; padding-inline-start: 0.8rem; border-inline-start: 1px solid var(--candor-line); }
}
`;
