import { expect, test } from "vitest";
import {
  type CodeTest,
  isPossible,
  type PromiseCheck,
  type PromiseFinding,
  type PromiseResult,
  promiseResults,
  recordRun,
  standingResults,
  type TestedPolicy,
} from "../src/index.ts";

const policy: TestedPolicy = { version: "1.0.0", digest: `sha256-${"a".repeat(64)}` };
const later: TestedPolicy = { version: "1.1.0", digest: `sha256-${"b".repeat(64)}` };
const code: CodeTest = { reads: 10, covered: 10, cannotTell: 1, skipped: 2, findings: [] };
const date = "2026-11-21";

function promise(id: string, proof: string | null = null, checked: string | null = null) {
  return { id, says: "We do.", proof, checked };
}

function check(id: string, findings: readonly PromiseFinding[] = [], looked = true): PromiseCheck {
  return { promise: id, rules: ["a/rule"], looked, findings };
}

function finding(rule: string): PromiseFinding {
  return { rule, message: "it is so", file: "policies/data.md", line: 3 };
}

function result(id: string, tests: Partial<Parameters<typeof promiseResults>[1]>, proof: string | null = null) {
  const [only] = promiseResults([promise(id, proof)], { checks: [check(id)], code: null, policy, date, ...tests });
  return only;
}

test("D25: the policy held against itself never shows that a promise holds", () => {
  for (const id of ["no-sale", "easy-out", "tell-first"]) {
    expect(result(id, {})).toMatchObject({
      status: "not-tested",
      tested: ["policy"],
      untested: ["code", "running", "contracts"],
    });
  }
});

test("a rule that could not look tested nothing", () => {
  expect(result("no-forced-yes", { checks: [check("no-forced-yes", [], false)] })).toMatchObject({
    status: "not-tested",
    tested: [],
    date: null,
  });
});

test("code makes it tested, with its coverage, where code tells anything of the promise", () => {
  expect(result("only-needed", { code })).toMatchObject({
    status: "holds",
    date,
    tested: ["policy", "code"],
    untested: ["running", "contracts"],
    code: { reads: 10, covered: 10, cannotTell: 1, skipped: 2 },
    policy,
  });
  expect(result("easy-out", { code })).toMatchObject({ status: "not-tested", tested: ["policy"], code: null });
});

test("D25: a promise does not hold where the policy leaves a read uncovered", () => {
  const most = { ...code, covered: 9 };
  expect(result("only-needed", { code: most })).toMatchObject({ status: "not-tested", date, code: { covered: 9 } });
});

test("a finding breaks it: of its rules in the policy, and of a read that is not declared", () => {
  const inPolicy = { checks: [check("only-needed", [finding("a/rule")])] };
  expect(result("only-needed", { ...inPolicy, code })).toMatchObject({
    status: "broken",
    findings: [finding("a/rule")],
  });
  const undeclared = { ...code, findings: [finding("code/undeclared")] };
  expect(result("only-needed", { code: undeclared })).toMatchObject({
    status: "broken",
    date,
    rules: ["a/rule", "code/no-purpose", "code/purpose-mismatch", "code/undeclared"],
  });
  expect(result("ask-first", { code: undeclared })).toMatchObject({ status: "broken" });
  // Reads of data do not show whether it is sold.
  expect(result("no-sale", { code })).toMatchObject({ status: "not-tested", code: null });
});

test("a promise with a proof is checked by people, on the day the author gives, unless a test says more", () => {
  const [free] = promiseResults([promise("fair", "The audit.", "2026-03-30")], { checks: [], code, policy, date });
  expect(free).toMatchObject({ status: "checked-by-people", date: "2026-03-30", tested: [], proof: "The audit." });
  expect(result("easy-out", {}, "Try it.")).toMatchObject({ status: "not-tested", proof: "Try it." });
  expect(result("only-needed", { code }, "Ask us.")).toMatchObject({ status: "holds" });
  expect(result("easy-out", { checks: [check("easy-out", [finding("a/rule")])] }, "Try it.")?.status).toBe("broken");
});

test("what was tested before stands, marked where the policy has changed; a breach of today goes before it", () => {
  const tests = { checks: [check("only-needed")], code, policy, date };
  const record = recordRun(null, promiseResults([promise("only-needed")], tests), { date, policy });
  const now = (changes: object) =>
    promiseResults([promise("only-needed")], { ...tests, code: null, date: null, ...changes });
  expect(standingResults(now({}), record)).toMatchObject([{ status: "holds", date, outdated: false }]);
  expect(standingResults(now({ policy: later }), record)).toMatchObject([{ status: "holds", outdated: true, policy }]);
  const broken = now({ checks: [check("only-needed", [finding("a/rule")])] });
  expect(standingResults(broken, record)).toMatchObject([{ status: "broken", outdated: false }]);
  expect(standingResults(now({}), null)).toMatchObject([{ status: "not-tested", outdated: false }]);
});

test("a breach in the policy that was mended does not stand", () => {
  const broken = promiseResults([promise("only-needed")], {
    checks: [check("only-needed", [finding("a/rule")])],
    code: null,
    policy,
    date,
  });
  const record = recordRun(null, broken, { date, policy });
  const mended = promiseResults([promise("only-needed")], {
    checks: [check("only-needed")],
    code: null,
    policy: later,
    date: null,
  });
  expect(standingResults(mended, record)).toMatchObject([{ status: "not-tested" }]);
});

test("the history grows where a promise stands otherwise, and only there", () => {
  const run = (status: "holds" | "not-tested", on: string, before: ReturnType<typeof recordRun> | null) => {
    const tests = {
      checks: [check("b-promise"), check("only-needed")],
      code: status === "holds" ? code : null,
      policy,
      date: on,
    };
    return recordRun(before, promiseResults([promise("only-needed"), promise("b-promise")], tests), {
      date: on,
      policy,
    });
  };
  const first = run("holds", "2026-11-21", null);
  expect(first.results.map(({ promise: id }) => id)).toEqual(["b-promise", "only-needed"]);
  const second = run("holds", "2026-12-01", first);
  expect(second.history).toEqual(first.history);
  expect(second.results.find(({ promise: id }) => id === "only-needed")?.date).toBe("2026-12-01");
  const third = run("not-tested", "2026-12-02", second);
  expect(third.history.map((entry) => entry.date)).toEqual(["2026-11-21", "2026-12-02"]);
  expect(first.history).toHaveLength(1);
});

test("D25: what no test can have found is not shown as proof: a record that a hand wrote is refused", () => {
  const real = promiseResults([promise("only-needed")], { checks: [check("only-needed")], code, policy, date })[0]!;
  expect([real.status, isPossible(real)]).toEqual(["holds", true]);
  const forged: Partial<PromiseResult>[] = [
    { promise: "easy-out" },
    { code: null },
    { code: { ...code, covered: code.reads - 1 } },
    { tested: ["policy", "code", "running"], untested: ["contracts"] },
    { tested: ["policy"], untested: ["running", "contracts"], code: null },
    { untested: [] },
    { findings: [finding("a/rule")] },
  ];
  expect(forged.map((change) => isPossible({ ...real, ...change }))).toEqual(forged.map(() => false));
});
