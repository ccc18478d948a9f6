/** The kinds of use that need a yes of their own under the promise to ask first. */
export const EXTRA_USES: ReadonlySet<string> = new Set([
  "email",
  "ads",
  "targeted-ads",
  "personalise",
  "research",
  "train-ai",
  "sell-data",
]);
