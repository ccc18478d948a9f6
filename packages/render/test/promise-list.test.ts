import type { PolicyModel, StandingResult } from "@candor/model";
import { expect, test } from "vitest";
import { createContext } from "../src/context.ts";
import { serialise } from "../src/html/serialise.ts";
import { promiseList } from "../src/promises/promise-list.ts";
import { en } from "../src/strings/en.ts";
import { sampleModel } from "./sample-model.ts";

test("D25: a policy that agrees with its own promise is no proof: no check mark, and what was not tested", () => {
  const result = ofPolicy("no-sale");
  expect(standingOf("no-sale", [result])).toBe("In line with this policy");
  expect(shown([result])).toContain("Our code and our contracts were not tested");
  expect(shown([result])).not.toMatch(/mark-tick|Checked by Candor/);
});

test("a promise of the company's own is checked by people, in the way it says, on the day it gives", () => {
  expect(standingOf("fair-growers")).toBe("Checked by people");
  expect(textOf([])).toContain("An auditor checks our books each spring");
  expect(textOf([])).toContain("Last checked on 30 March 2027.");
});

test("a promise of which nobody tested anything is not tested yet", () => {
  expect(standingOf("tell-first")).toBe("Not tested yet");
  expect(standingOf("tell-first", [{ ...ofPolicy("tell-first"), tested: [] }])).toBe("Not tested yet");
});

test("a promise that the policy breaks shows that", () => {
  expect(standingOf("no-sale", [{ ...ofPolicy("no-sale"), status: "broken" }])).toBe("Not in line with this policy");
});

test("D25: a test that ran says what, when and how much, and what it left out", () => {
  const result = ofCode("no-sale", { code: { reads: 1000, covered: 949, cannotTell: 0, skipped: 0 } });
  expect(standingOf("no-sale", [result])).toBe("Tested");
  expect(textOf([result])).toContain(
    "Tested against our policy and 94% of our code on 3 May 2027.\nNot tested: our running service and our contracts.",
  );
});

test("a test of an earlier text has no check mark, and says which version it was of", () => {
  const result = ofCode("no-sale", { outdated: true });
  expect(standingOf("no-sale", [result])).toBe("Tested before a change");
  expect(shown([result])).not.toContain("mark-tick");
  expect(textOf([result])).toContain("That test was of version 1.1.0 of this policy, which has changed since.");
});

test("a test that failed says so, with its date", () => {
  const result = ofCode("no-sale", { status: "broken" });
  expect(standingOf("no-sale", [result])).toBe("Did not pass its test");
  expect(shown([result])).toContain("3 May 2027");
});

function ofPolicy(promise: string): StandingResult {
  return {
    promise,
    status: "not-tested",
    date: null,
    tested: ["policy"],
    untested: ["code", "running", "contracts"],
    rules: [],
    findings: [],
    code: null,
    proof: null,
    policy: { version: "1.1.0", digest: `sha256-${"0".repeat(64)}` },
    outdated: false,
  };
}

function ofCode(promise: string, changes: Partial<StandingResult>): StandingResult {
  return {
    ...ofPolicy(promise),
    status: "holds",
    date: "2027-05-03",
    tested: ["policy", "code"],
    untested: ["running", "contracts"],
    code: { reads: 1, covered: 1, cannotTell: 0, skipped: 0 },
    ...changes,
  };
}

function shown(results: readonly StandingResult[], model: PolicyModel = sampleModel()): string {
  return promiseList(createContext(model, en), results).map(serialise).join("");
}

function textOf(results: readonly StandingResult[]): string {
  return shown(results).replaceAll(/<[^>]*>/g, "");
}

function standingOf(promise: string, results: readonly StandingResult[] = []): string | undefined {
  const at = sampleModel().mission.promises.findIndex(({ id }) => id === promise);
  const entry = shown(results).match(/<li class="promise">[^]*?<\/li>/g)?.[at];
  return entry?.match(/aria-hidden="true"><\/span>([^<]*)/)?.[1];
}

test("a proof that nobody is said to have looked at is one to check, and no check", () => {
  const base = sampleModel();
  const withProof = (checked: string | null): string => {
    const promises = [{ id: "fair", says: "We pay fairly.", proof: "The audit.", checked }];
    return shown([], { ...base, mission: { ...base.mission, promises } }).replaceAll(/<[^>]*>/g, " ");
  };
  expect(withProof(null)).toContain("You can check this");
  expect(withProof(null)).not.toContain("hecked by people");
  expect(withProof("2026-03-30")).toMatch(/30 March 2026.*Checked by people/s);
});

test("D25: code of which the policy covers a part is not called tested, and the part is said", () => {
  const code = { reads: 3, covered: 2, cannotTell: 0, skipped: 0 };
  const results = [ofCode("no-sale", { status: "not-tested", code })];
  expect(standingOf("no-sale", results)).toBe("Not fully tested");
  expect(textOf(results)).toContain("66% of our code");
});
