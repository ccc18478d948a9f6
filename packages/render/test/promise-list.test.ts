import type { PolicyModel } from "@candor/model";
import { expect, test } from "vitest";
import type { PromiseResult } from "../src/index.ts";
import { createContext } from "../src/context.ts";
import { serialise } from "../src/html/serialise.ts";
import { policyKeeps } from "../src/promises/policy-keeps.ts";
import { promiseList } from "../src/promises/promise-list.ts";
import { en } from "../src/strings/en.ts";
import { sampleModel } from "./sample-model.ts";

test("a policy that agrees with its own promise is no proof: no check mark, and what was not tested", () => {
  expect(standingOf("no-sale")).toBe("In line with this policy");
  expect(shown()).toContain("Our code and our contracts were not tested");
  expect(shown()).not.toMatch(/mark-tick|Checked by Candor/);
});

test("a report that is announced is not a report that was sent", () => {
  const model = sampleModel();
  const promises = [{ id: "report", says: "Each quarter we show you how your data was used.", proof: null }];
  expect(standingOf("report", { ...model, mission: { ...model.mission, promises } })).toBe("In line with this policy");
});

test("a promise of the company's own is checked by people, in the way it says", () => {
  expect(standingOf("fair-growers")).toBe("Checked by people");
  expect(shown()).toContain("An auditor checks our books each spring");
});

test("a promise that the text of a policy cannot tell is not tested yet", () => {
  expect(standingOf("tell-first")).toBe("Not tested yet");
});

test("a promise that the policy breaks shows that, in one place as in all, whatever a test or people say", () => {
  const model = sampleModel();
  const [first, ...rest] = model.recipients;
  const selling = {
    ...model,
    recipients: [{ ...first!, byPlace: [{ place: "US-CA", facts: { sold: true } }] }, ...rest],
  };
  const result: PromiseResult = { promise: "no-sale", kept: true, tested: ["code"], coverage: 1, on: "2027-05-03" };
  expect(standingOf("no-sale", selling)).toBe("Not in line with this policy");
  expect(standingOf("no-sale", selling, [result])).toBe("Not in line with this policy");
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

test("a test that failed says so, with its date", () => {
  const result: PromiseResult = { promise: "no-sale", kept: false, tested: ["code"], coverage: 1, on: "2027-05-03" };
  expect(standingOf("no-sale", sampleModel(), [result])).toBe("Did not pass its test");
  expect(shown(sampleModel(), [result])).toContain("3 May 2027");
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
