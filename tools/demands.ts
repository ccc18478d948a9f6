/** The demands, as they are numbered for good; what Candor does about each, and which parts of the page show it. */
export interface Demand {
  readonly id: string;
  readonly asks: string;
  readonly does: string;
  /** Modules of packages/render/src, without `.ts`. */
  readonly shown: readonly string[];
}

export const DEMANDS: readonly Demand[] = [
  {
    id: "D1",
    asks: "Opt-in always offered",
    does: "`because: consent` ⇒ guard denies until yes",
    shown: ["pieces/choice"],
  },
  { id: "D2", asks: "Opt-in as the standard", does: "promise `ask-first`; extra uses default to no", shown: [] },
  {
    id: "D3",
    asks: "Opt-out equally easy",
    does: "`choices`: refusing never takes more steps than agreeing",
    shown: ["pieces/choices"],
  },
  { id: "D4", asks: "Any time, any reason", does: "withdrawal API takes no reason; instant effect", shown: [] },
  { id: "D5", asks: "No hoops", does: "steps ≤ 2, no login wall", shown: ["pieces/choices"] },
  {
    id: "D6",
    asks: "Clear what yes means",
    does: "consent card compiled from the purpose",
    shown: ["pieces/consent-card"],
  },
  {
    id: "D7",
    asks: "What and why",
    does: "`needs`, `## Why` required",
    shown: ["pieces/purpose-card", "pieces/data-facts"],
  },
  {
    id: "D8",
    asks: "How and where used",
    does: "channels, systems, countries on page",
    shown: ["full/recipients-part", "pieces/card-facts"],
  },
  { id: "D9", asks: "Exact gain", does: "`## What you get`; vague-benefit lint", shown: ["pieces/consent-card"] },
  { id: "D10", asks: "Ads not the only gain", does: "error on ad kinds without a non-ad gain", shown: [] },
  {
    id: "D11",
    asks: "Personal-data ads must improve experience",
    does: "same rule, stricter for `targeted-ads`",
    shown: [],
  },
  {
    id: "D12",
    asks: "Choose which data",
    does: "`optional:` items; per-item toggle and guard",
    shown: ["pieces/choice"],
  },
  {
    id: "D13",
    asks: "Choose how it is used",
    does: "one choice per purpose; bundling is an error",
    shown: ["pieces/purpose-card"],
  },
  {
    id: "D14",
    asks: "Change permissions any time",
    does: "`choices.where` link on every page and message",
    shown: ["pieces/choices"],
  },
  { id: "D15", asks: "Self-service", does: "preference page generated", shown: [] },
  { id: "D16", asks: "No bombardment", does: "`how-often` ⇒ rate-limit guard", shown: ["pieces/card-facts"] },
  {
    id: "D17",
    asks: "Store-associate test",
    does: '`from` of each item; the "stranger" rule',
    shown: ["full/data-part"],
  },
  {
    id: "D18",
    asks: "Brokers build wrong, unearned profiles",
    does: "`from: broker` ⇒ consent, named source, correction route",
    shown: ["full/data-part"],
  },
  {
    id: "D19",
    asks: "Own and volunteered data first",
    does: "provenance enum; shown as a bar",
    shown: ["full/data-part"],
  },
  { id: "D20", asks: "Surprise", does: "sensitive/inferred items lifted to layer 1", shown: ["pieces/notable"] },
  { id: "D21", asks: "Connect to company purpose", does: "`serves:` on each purpose", shown: ["pieces/purpose-card"] },
  {
    id: "D22",
    asks: "Write and publish a mission",
    does: "`mission.md`, first block of page",
    shown: ["pieces/introduction"],
  },
  { id: "D23", asks: "Answer the question", does: "required heading", shown: ["pieces/introduction"] },
  { id: "D24", asks: "Team aligned", does: "`owner`, `review` and `reviewed` of the mission", shown: [] },
  { id: "D25", asks: "Accountable", does: "promise results + history on page", shown: ["promises/promise-list"] },
  { id: "D26", asks: "Propagate choices", does: "`systems`; later: delivery of each choice", shown: [] },
  { id: "D27", asks: "Only what you need", does: "unused-item error; guard strips fields", shown: [] },
  { id: "D28", asks: "Fair value back", does: "benefit shown beside cost (data list)", shown: ["pieces/consent-card"] },
  { id: "D29", asks: "Show and tell", does: "CI: code uses only declared data", shown: [] },
  { id: "D30", asks: "Ready for new rules", does: "rule packs as data; `candor lint --pack`", shown: [] },
  {
    id: "D31",
    asks: "Breach readiness told to customers",
    does: "`breach.md` public text, rehearsal date",
    shown: ["full/care-parts"],
  },
  {
    id: "D32",
    asks: "Say it will not be sold",
    does: "`no-sale`; message-footer snippet",
    shown: ["promises/promise-list"],
  },
  {
    id: "D33",
    asks: "How and when used for them",
    does: "`kept` and the purposes of each item on the page",
    shown: ["pieces/data-facts"],
  },
  { id: "D34", asks: "Customer before data", does: "any conflict ⇒ deny", shown: [] },
  { id: "D35", asks: "Personal privacy reports", does: "`report.md`; later: the report itself", shown: [] },
  { id: "D36", asks: "Evolving comfort", does: "`ask-again`", shown: [] },
  {
    id: "D37",
    asks: "Terms unread",
    does: "layers, reading-time budgets; scrolling ≠ consent",
    shown: ["pieces/reading-time", "page/short-layer"],
  },
  { id: "D38", asks: "Visual, not long text", does: "label grid; later: flow picture", shown: ["pieces/label-grid"] },
  { id: "D39", asks: "Surveys, quizzes", does: "later: a quiz made from the facts", shown: [] },
  { id: "D40", asks: "Rewards", does: "rule against a price for a yes", shown: [] },
  { id: "D41", asks: "Requests", does: "`rights.md`, metrics", shown: ["full/rights-part"] },
  { id: "D42", asks: "No sensitive data without permission", does: "sensitive ⇒ explicit consent", shown: [] },
  {
    id: "D43",
    asks: "Say how data is kept safe",
    does: "`safeguards.md` on page and in report",
    shown: ["full/care-parts"],
  },
  {
    id: "D44",
    asks: "Not only one state's people",
    does: "`apply: strictest` gives everyone the best pack",
    shown: ["full/company-part"],
  },
  { id: "D45", asks: "It is their data", does: "rights inferred from each legal basis", shown: ["full/rights-part"] },
  { id: "D46", asks: "Golden rule", does: "`candor review` puts each change before a person", shown: [] },
  {
    id: "D47",
    asks: "Keep talking",
    does: "change notes of `candor release`; `candor diff`",
    shown: ["changes/change-note"],
  },
  { id: "D48", asks: "People understand", does: "rules of plain language per language", shown: [] },
];
