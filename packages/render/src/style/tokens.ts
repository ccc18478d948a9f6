/** What a company may set to make the page its own: every colour, font and measure the other sheets use. */
export const tokens = `
:root {
  color-scheme: light dark;
  --candor-accent: #0a6353;
  --candor-on-accent: #ffffff;
  --candor-paper: #faf9f5;
  --candor-raised: #ffffff;
  --candor-ink: #1b2321;
  --candor-soft: #55605c;
  --candor-line: #e0ddd2;
  --candor-sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --candor-serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, serif;
  --candor-radius: 1rem;
  --candor-width: 78rem;
  --tint: color-mix(in oklab, var(--candor-accent) 7%, var(--candor-raised));
  --tint-line: color-mix(in oklab, var(--candor-accent) 22%, var(--candor-raised));
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --candor-accent: #84d3bd;
    --candor-on-accent: #0d1513;
    --candor-paper: #121615;
    --candor-raised: #191f1d;
    --candor-ink: #e7ebe8;
    --candor-soft: #a5b0ab;
    --candor-line: #2d3533;
    --tint: color-mix(in oklab, var(--candor-accent) 9%, var(--candor-raised));
    --tint-line: color-mix(in oklab, var(--candor-accent) 26%, var(--candor-raised));
  }
}
`;
