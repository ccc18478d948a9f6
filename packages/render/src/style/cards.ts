/** The consent card, and the card of a use that is made of it. It stands alone too: nothing here needs the page around it. */
export const cards = `
.card {
  margin-block-start: 2rem; background: var(--candor-raised); border: 1px solid var(--candor-line);
  border-radius: calc(var(--candor-radius) * 1.25); overflow: clip;
}
.card:target { border-color: var(--candor-accent); box-shadow: 0 0 0 1px var(--candor-accent); }
.card-head, .card-body, .card-more { padding-inline: clamp(1.1rem, 3.5vw, 2.25rem); }
.card-head { padding-block: clamp(1.25rem, 3.5vw, 2rem) 0; }
.card-head h3 { margin-block-start: 0.8rem; font-size: clamp(1.45rem, 1.3rem + 0.8vw, 1.85rem); }
.card-head .summary { margin-block-start: 0.55rem; font-size: 1.125rem; line-height: 1.5; }
.card-body { display: grid; gap: 2rem clamp(2rem, 4vw, 3.5rem); padding-block: 1.6rem clamp(1.25rem, 3.5vw, 2rem); }
.card-prose { display: grid; gap: 1.35rem; align-content: start; }
.card-prose h4 { font-size: 0.875rem; color: var(--candor-soft); margin-block-end: 0.2rem; }
.card-benefit { padding: 1rem 1.2rem 1.1rem; border-radius: calc(var(--candor-radius) * 0.75); background: var(--tint); border: 1px solid var(--tint-line); }
.card-benefit h4 { color: var(--candor-accent); }
.facts { display: grid; gap: 1rem 2.5rem; align-content: start; font-size: 0.9375rem; line-height: 1.5; }
.asked { padding-block-start: 1.35rem; border-block-start: 1px solid var(--candor-line); }
.facts .long { grid-column: 1 / -1; }
.facts dt { font-size: 0.8125rem; font-weight: 650; color: var(--candor-soft); }
.facts dd { margin-block-start: 0.15rem; }
.items { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; }
.items li { margin: 0; display: inline-flex; align-items: center; }
.items .mark { transform: scale(0.8); }
.items + .note { margin-block-start: 0.2rem; }
.lines li + li { margin-block-start: 0.35rem; }
.card-more { padding-block: 1.35rem clamp(1.25rem, 3.5vw, 2rem); border-block-start: 1px solid var(--candor-line); font-size: 0.9375rem; }
.card-more > * + * { margin-block-start: 1.1rem; }
.card-more h4 + * { margin-block-start: 0.4rem; }
.card-more .scroll { font-size: 0.875rem; }
.card-more > .facts, .part > .facts, .wide, .entry > .facts.wide, .in-place > .facts { grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); }
.quiet { font-size: 0.875rem; color: var(--candor-soft); }
.own, .intro { max-inline-size: 66ch; }
@media (min-width: 50rem) {
  .card-body { grid-template-columns: minmax(0, 1fr) minmax(0, 0.92fr); }
  .card-body > .facts { border-inline-start: 1px solid var(--candor-line); padding-inline-start: clamp(1.5rem, 3vw, 2.25rem); }
}
`;
