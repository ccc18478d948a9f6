/** What Candor does about a demand, and which parts of the page show it. What it asks stands in the pack `candor`. */
export interface Demand {
  readonly id: string;
  readonly does: string;
  /** Modules of packages/render/src, without `.ts`. */
  readonly shown: readonly string[];
}

export const DEMANDS: readonly Demand[] = [
  {
    id: "D1",
    does: "`because: consent` ⇒ guard denies until yes",
    shown: ["pieces/choice"],
  },
  { id: "D2", does: "promise `ask-first`; extra uses default to no", shown: [] },
  {
    id: "D3",
    does: "`choices`: refusing never takes more steps than agreeing",
    shown: ["pieces/choices"],
  },
  { id: "D4", does: "a no needs no reason and counts at once; later: an interface for withdrawal", shown: [] },
  { id: "D5", does: "steps ≤ 2, no login wall", shown: ["pieces/choices"] },
  {
    id: "D6",
    does: "consent card compiled from the purpose",
    shown: ["pieces/consent-card"],
  },
  {
    id: "D7",
    does: "`needs`, `## Why` required",
    shown: ["pieces/purpose-card", "pieces/data-facts"],
  },
  {
    id: "D8",
    does: "channels, systems, countries on page",
    shown: ["full/recipients-part", "pieces/card-facts"],
  },
  { id: "D9", does: "`## What you get`; vague-benefit lint", shown: ["pieces/consent-card"] },
  { id: "D10", does: "error on ad kinds without a non-ad gain", shown: [] },
  {
    id: "D11",
    does: "same rule, stricter for `targeted-ads`",
    shown: [],
  },
  {
    id: "D12",
    does: "`optional:` items; per-item toggle and guard",
    shown: ["pieces/choice"],
  },
  {
    id: "D13",
    does: "one choice per purpose; bundling is an error",
    shown: ["pieces/purpose-card"],
  },
  {
    id: "D14",
    does: "`choices.where` link on every page and message",
    shown: ["pieces/choices"],
  },
  { id: "D15", does: "later: a preference page", shown: [] },
  {
    id: "D16",
    does: "`how-often`, a rule where messages have none, and a guard that limits the rate",
    shown: ["pieces/card-facts"],
  },
  {
    id: "D17",
    does: '`from` of each item; the "stranger" rule',
    shown: ["full/data-part"],
  },
  {
    id: "D18",
    does: "`from: broker` ⇒ consent, named source, correction route",
    shown: ["full/data-part"],
  },
  {
    id: "D19",
    does: "provenance enum; shown as a bar",
    shown: ["full/data-part"],
  },
  { id: "D20", does: "sensitive/inferred items lifted to layer 1", shown: ["pieces/notable"] },
  { id: "D21", does: "`serves:` on each purpose", shown: ["pieces/purpose-card"] },
  {
    id: "D22",
    does: "`mission.md`, first block of page",
    shown: ["pieces/introduction"],
  },
  { id: "D23", does: "required heading", shown: ["pieces/introduction"] },
  { id: "D24", does: "`owner`, `review` and `reviewed` of the mission", shown: [] },
  {
    id: "D25",
    does: "results of the promises on the page; later: their history there",
    shown: ["promises/promise-list"],
  },
  { id: "D26", does: "each of the `systems` has code that acts on a choice; later: delivery to them", shown: [] },
  { id: "D27", does: "unused-item error; guard strips fields", shown: [] },
  { id: "D28", does: "benefit shown beside cost (data list)", shown: ["pieces/consent-card"] },
  { id: "D29", does: "CI: code uses only declared data", shown: [] },
  { id: "D30", does: "rule packs as data; `candor lint --pack`", shown: [] },
  {
    id: "D31",
    does: "`breach.md` public text, rehearsal date",
    shown: ["full/care-parts"],
  },
  {
    id: "D32",
    does: "`no-sale`, tested and on the page; later: a snippet for the foot of messages",
    shown: ["promises/promise-list"],
  },
  {
    id: "D33",
    does: "`kept` and the purposes of each item on the page",
    shown: ["pieces/data-facts"],
  },
  { id: "D34", does: "any conflict ⇒ deny", shown: [] },
  { id: "D35", does: "`report.md`; later: the report itself", shown: [] },
  { id: "D36", does: "`ask-again`", shown: [] },
  {
    id: "D37",
    does: "layers, reading-time budgets; scrolling ≠ consent",
    shown: ["pieces/reading-time", "page/short-layer"],
  },
  { id: "D38", does: "label grid; later: flow picture", shown: ["pieces/label-grid"] },
  { id: "D39", does: "later: a quiz made from the facts", shown: [] },
  { id: "D40", does: "rule against a price for a yes", shown: [] },
  { id: "D41", does: "`rights.md` on the page; later: metrics", shown: ["full/rights-part"] },
  { id: "D42", does: "sensitive ⇒ explicit consent", shown: [] },
  {
    id: "D43",
    does: "`safeguards.md` on the page; later: in the report",
    shown: ["full/care-parts"],
  },
  {
    id: "D44",
    does: "`apply: strictest` gives everyone the best pack",
    shown: ["full/company-part"],
  },
  { id: "D45", does: "rights inferred from each legal basis", shown: ["full/rights-part"] },
  { id: "D46", does: "`candor review` puts each change before a person", shown: [] },
  {
    id: "D47",
    does: "change notes of `candor release`; `candor diff`",
    shown: ["changes/change-note"],
  },
  { id: "D48", does: "rules of plain language per language", shown: [] },
];
