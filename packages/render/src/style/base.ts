/** Text, headings, links, tables and lists, wherever they stand. */
export const base = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1.5rem; }
body {
  margin: 0;
  border-block-start: 0.3rem solid var(--candor-accent);
  background: var(--candor-paper);
  color: var(--candor-ink);
  font: 1.0625rem/1.6 var(--candor-sans);
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, blockquote, pre { margin: 0; }
h1, h2, h3 { font-family: var(--candor-serif); font-weight: 600; line-height: 1.18; text-wrap: balance; }
h1 { font-size: clamp(2.1rem, 1.45rem + 3vw, 3.5rem); line-height: 1.08; }
h2 { font-size: clamp(1.65rem, 1.4rem + 1.1vw, 2.2rem); }
h3 { font-size: clamp(1.3rem, 1.2rem + 0.5vw, 1.55rem); }
h4, h5, h6 { font-size: 1rem; font-weight: 650; line-height: 1.35; }
p, li, dd { text-wrap: pretty; }
p + p, p + ul, p + ol, ul + p, ol + p { margin-block-start: 0.75em; }
a { color: var(--candor-accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 0.18rem solid var(--candor-accent); outline-offset: 0.2rem; border-radius: 0.2rem; }
main:focus { outline: none; }
ul, ol { padding-inline-start: 1.25em; }
li + li { margin-block-start: 0.3em; }
li::marker { color: var(--candor-soft); }
blockquote { border-inline-start: 0.2rem solid var(--tint-line); padding-inline-start: 1rem; color: var(--candor-soft); }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
pre { overflow-x: auto; white-space: pre-wrap; }
hr { border: 0; border-block-start: 1px solid var(--candor-line); margin-block: 1.5rem; }
table { overflow-wrap: break-word; border-collapse: separate; border-spacing: 0; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; font-weight: inherit; }
.lead { font-size: 1.2em; line-height: 1.5; color: var(--candor-soft); max-inline-size: 46ch; }
.note { font-size: 0.875rem; line-height: 1.5; color: var(--candor-soft); }
.summary { max-inline-size: 62ch; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip {
  position: absolute; inset-block-start: 0.75rem; inset-inline-start: 0.75rem; z-index: 9;
  padding: 0.6rem 1rem; border-radius: 0.5rem; background: var(--candor-accent); color: var(--candor-on-accent);
}
.skip:not(:focus) { clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; padding: 0; white-space: nowrap; }
.scroll { position: relative; overflow-x: auto; border: 1px solid var(--candor-line); border-radius: var(--candor-radius);
  background:
    linear-gradient(to right, var(--candor-raised) 40%, transparent) 0 0 / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--candor-raised) 40%, transparent) 100% 0 / 3rem 100% no-repeat local,
    linear-gradient(to right, var(--candor-line), transparent) 0 0 / 0.9rem 100% no-repeat,
    linear-gradient(to left, var(--candor-line), transparent) 100% 0 / 0.9rem 100% no-repeat,
    var(--candor-raised);
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
