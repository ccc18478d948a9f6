import type { PolicyModel, Purpose } from "@candor/model";

/** The uses that need a yes of their own under the promise to ask first. */
const EXTRA_USES: ReadonlySet<string> = new Set([
  "email",
  "ads",
  "targeted-ads",
  "personalise",
  "research",
  "train-ai",
  "sell-data",
]);

type Test = (model: PolicyModel) => boolean;

/** What a promise means for a policy. `no-forced-yes` and `tell-first` are no property of one model, so have no test here. */
const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["no-sale", sellsNothing],
  ["no-brokers", ({ data }) => data.every((item) => everywhere(item).every(({ from }) => !from.includes("broker")))],
  ["ask-first", ({ purposes }) => purposes.every(asksFirst)],
  [
    "easy-out",
    ({ company }) => everywhere(company).every(({ choices: { agree, refuse } }) => refuse.steps <= agree.steps),
  ],
  ["only-needed", everyItemIsUsed],
  ["report", ({ report }) => report !== null],
]);

/** Whether the policy keeps a promise that Candor knows; null where no test of the policy alone can tell. */
export function policyKeeps(promise: string, model: PolicyModel): boolean | null {
  return TESTS.get(promise)?.(model) ?? null;
}

function sellsNothing({ purposes, recipients }: PolicyModel): boolean {
  return (
    recipients.every((recipient) => everywhere(recipient).every(({ sold }) => !sold)) &&
    purposes.every((purpose) => everywhere(purpose).every(({ kind }) => kind !== "sell-data"))
  );
}

function asksFirst(purpose: Purpose): boolean {
  return everywhere(purpose).every(({ kind, mode }) => !EXTRA_USES.has(kind) || mode === "opt-in");
}

function everyItemIsUsed({ data, purposes }: PolicyModel): boolean {
  const used = new Set(purposes.flatMap(everywhere).flatMap(({ needs, optional }) => [...needs, ...optional]));
  return data.every(({ id }) => used.has(id));
}

/** The facts for everybody, and those of each place that differs. */
function everywhere<Facts extends { readonly byPlace: readonly { readonly facts: Partial<Omit<Facts, "byPlace">> }[] }>(
  document: Facts,
): readonly Facts[] {
  return [document, ...document.byPlace.map(({ facts }) => ({ ...document, ...facts }))];
}
