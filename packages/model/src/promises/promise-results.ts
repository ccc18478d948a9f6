import type { Promised } from "../policy/mission.ts";
import {
  type CodeCounts,
  type PromiseFinding,
  type PromiseResult,
  TESTED_PARTS,
  type TestedPart,
  type TestedPolicy,
} from "./promise-result.ts";

/** What the rules that a promise raises found in the policy. */
export interface PromiseCheck {
  readonly promise: string;
  /** The rules that it raises, sorted. */
  readonly rules: readonly string[];
  /** Whether these rules could look: one that reads prose is silent in a language that it does not know. */
  readonly looked: boolean;
  readonly findings: readonly PromiseFinding[];
}

/** What a check of the code found. */
export interface CodeTest extends CodeCounts {
  readonly findings: readonly PromiseFinding[];
}

export interface PromiseTests {
  readonly checks: readonly PromiseCheck[];
  /** Null where no code was checked, or where the check could not read it all. */
  readonly code: CodeTest | null;
  readonly policy: TestedPolicy;
  /** `YYYY-MM-DD`, the day of these tests; null where nobody said. */
  readonly date: string | null;
}

/** The rules about a read of personal data that the policy does not declare. */
export const UNDECLARED: readonly string[] = ["code/no-purpose", "code/purpose-mismatch", "code/undeclared"];

/**
 * The promises of which code tells something, and the rules whose findings there break them. Whether data is sold, where it
 * comes from, how many steps a no takes and what is told when, reads of data do not say.
 */
export const TOLD_BY_CODE: ReadonlyMap<string, readonly string[]> = new Map([
  ["ask-first", UNDECLARED],
  ["only-needed", UNDECLARED],
]);

/** What these tests say of each promise, in the order of the promises. */
export function promiseResults(promises: readonly Promised[], tests: PromiseTests): readonly PromiseResult[] {
  return promises.map((promise) => {
    const check = tests.checks.find((each) => each.promise === promise.id);
    return check ? testedResult(promise, check, tests) : freeResult(promise, tests.policy);
  });
}

/** A promise that only people can check. */
function freeResult({ id, proof, checked }: Promised, policy: TestedPolicy): PromiseResult {
  return {
    promise: id,
    ...byPeople({ proof, checked }, null),
    ...parts([]),
    rules: [],
    findings: [],
    code: null,
    proof,
    policy,
  };
}

/** A promise that Candor knows. */
function testedResult(promise: Promised, check: PromiseCheck, { policy, ...tests }: PromiseTests): PromiseResult {
  const breaking = TOLD_BY_CODE.get(promise.id) ?? null;
  const code = breaking && tests.code;
  const inCode = code?.findings.filter(({ rule }) => breaking?.includes(rule)) ?? [];
  const findings = [...check.findings, ...inCode];
  const tested: TestedPart[] = [...(check.looked ? (["policy"] as const) : []), ...(code ? (["code"] as const) : [])];
  return {
    promise: promise.id,
    ...standing(promise, { tested, broken: findings.length > 0, whole: code?.covered === code?.reads }, tests.date),
    ...parts(tested),
    rules: [...check.rules, ...(code ? (breaking ?? []) : [])].toSorted(),
    findings,
    code: code && countsOf(code),
    proof: promise.proof,
    policy,
  };
}

interface Tested {
  readonly tested: readonly TestedPart[];
  readonly broken: boolean;
  /** Whether the policy covers every read that was found. */
  readonly whole: boolean;
}

type Standing = Pick<PromiseResult, "status" | "date">;

/**
 * A check of the policy against itself breaks a promise or leaves it open, and never shows that it holds. Nor does a check
 * of code with reads that the policy does not cover: nobody knows what these are for.
 */
function standing(promise: Promised, { tested, broken, whole }: Tested, date: string | null): Standing {
  if (broken) return { status: "broken", date };
  if (!tested.includes("code")) return byPeople(promise, tested.length > 0 ? date : null);
  return { status: whole ? "holds" : "not-tested", date };
}

/** People checked a promise on the day that the company gives; a proof without a day is one that nobody has looked at yet. */
function byPeople({ proof, checked }: Pick<Promised, "proof" | "checked">, date: string | null): Standing {
  if (proof === null || checked === null) return { status: "not-tested", date };
  return { status: "checked-by-people", date: checked };
}

function parts(tested: readonly TestedPart[]): Pick<PromiseResult, "tested" | "untested"> {
  return { tested, untested: TESTED_PARTS.filter((part) => !tested.includes(part)) };
}

function countsOf({ reads, covered, cannotTell, skipped }: CodeTest): CodeCounts {
  return { reads, covered, cannotTell, skipped };
}
