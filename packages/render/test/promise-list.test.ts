import type { PolicyModel } from "@candor/model";
import { expect, test } from "vitest";
import type { PromiseResult } from "../src/index.ts";
import { createContext } from "../src/context.ts";
import { serialise } from "../src/html/serialise.ts";
import { policyKeeps } from "../src/promises/policy-keeps.ts";
import { promiseList } from "../src/promises/promise-list.ts";
import { en } from "../src/strings/en.ts";
import { sampleModel } from "./sample-model.ts";

test("a known promise that the policy keeps is checked by Candor, and says what was not tested", () => {
  expect(standingOf("no-sale")).toBe("Checked by Candor");
  expect(shown()).toContain("Our code and our contracts were not tested");
});

test("a promise of the company's own is checked by people, in the way it says", () => {
  expect(standingOf("fair-growers")).toBe("Checked by people");
  expect(shown()).toContain("An auditor checks our books each spring");
});

test("a promise that no test of a policy can tell is not called checked", () => {
  expect(standingOf("tell-first")).toBe("Not checked yet");
});

test("a promise that the policy breaks is not called checked, in one place as in all", () => {
  const model = sampleModel();
  const [first, ...rest] = model.recipients;
  const selling = {
    ...model,
    recipients: [{ ...first!, byPlace: [{ place: "US-CA", facts: { sold: true } }] }, ...rest],
  };
  expect(standingOf("no-sale", selling)).toBe("Not checked yet");
});

test("a test that ran says what, when and how much, and what it left out", () => {
  const result: PromiseResult = {
    promise: "no-sale",
    kept: true,
    tested: ["policy", "code"],
    coverage: 0.949,
    on: "2027-05-03",
  };
  expect(standingOf("no-sale", sampleModel(), [result])).toBe("Tested");
  expect(shown(sampleModel(), [result]).replace(/<[^>]*>/g, "")).toContain(
    "Tested against our policy and 94% of our code on 3 May 2027.\nNot tested: our running service and our contracts.",
  );
});

test("a test that failed is not shown as proof", () => {
  const result: PromiseResult = { promise: "no-sale", kept: false, tested: ["code"], coverage: 1, on: "2027-05-03" };
  expect(standingOf("no-sale", sampleModel(), [result])).toBe("Not checked yet");
});

test.each<[string, (model: PolicyModel) => PolicyModel]>([
  ["no-brokers", (model) => ({ ...model, data: model.data.map((item) => ({ ...item, from: ["broker"] as const })) })],
  [
    "ask-first",
    (model) => ({ ...model, purposes: model.purposes.map((purpose) => ({ ...purpose, mode: "none" as const })) }),
  ],
  [
    "easy-out",
    (model) => ({
      ...model,
      company: { ...model.company, choices: { ...model.company.choices, refuse: { where: "/x", steps: 2 } } },
    }),
  ],
  ["only-needed", (model) => ({ ...model, purposes: model.purposes.slice(1) })],
  ["report", (model) => ({ ...model, report: null })],
])("%s holds for the sample and not for a policy that breaks it", (promise, broken) => {
  expect(policyKeeps(promise, sampleModel())).toBe(true);
  expect(policyKeeps(promise, broken(sampleModel()))).toBe(false);
});

function shown(model: PolicyModel = sampleModel(), results: readonly PromiseResult[] = []): string {
  return promiseList(createContext(model, en), results).map(serialise).join("");
}

function standingOf(
  promise: string,
  model: PolicyModel = sampleModel(),
  results: readonly PromiseResult[] = [],
): string | undefined {
  const at = model.mission.promises.findIndex(({ id }) => id === promise);
  const entry = shown(model, results).match(/<li class="promise">[^]*?<\/li>/g)?.[at];
  return entry?.match(/aria-hidden="true"><\/span>([^<]*)/)?.[1];
}
