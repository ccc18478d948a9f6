/** Shapes by border alone, so that they last in forced colours and on paper; and the badges that join them to words. */
export const marks = `
.mark {
  display: inline-block; flex: none; inline-size: 10px; block-size: 10px;
  margin-inline-end: 0.5em; color: var(--candor-accent); border-radius: 50%;
}
.mark-full { inline-size: 0; block-size: 0; border: 5px solid currentColor; }
.mark-ring { border: 2px solid currentColor; }
.mark-half { border: 2px solid currentColor; border-inline-start-width: 5px; }
.mark-dash { border-block-start: 2px solid var(--candor-soft); border-radius: 0; block-size: 5px; opacity: 0.8; }
.mark-point { border: 2px solid currentColor; border-radius: 0; transform: rotate(45deg) scale(0.75); }
.mark-tick {
  inline-size: 6px; block-size: 11px; border: solid currentColor; border-width: 0 2px 2px 0;
  border-radius: 0; transform: translateY(-1px) rotate(42deg); margin-inline: 3px 0.65em;
}
.badges { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.badge {
  display: inline-flex; align-items: center; padding: 0.16rem 0.7rem 0.16rem 0.6rem; border-radius: 2rem;
  border: 1px solid var(--tint-line); background: var(--tint); color: var(--candor-ink);
  font: 600 0.8125rem/1.5 var(--candor-sans);
}
.badge[data-shape="point"], .badge[data-shape="dash"] { background: none; border-color: var(--candor-line); color: var(--candor-soft); }
`;
