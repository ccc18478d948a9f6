import type { Promised, StandingResult, TestedPart } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { badge, type Shape } from "../html/badge.ts";
import { name } from "../html/name.ts";

/** How a promise stands: what the badge says, and what it means, which is said once for all that share it. */
interface Standing {
  readonly shape: Shape;
  readonly words: string;
  readonly means: string | null;
  readonly notes: readonly Element[];
}

/** The promises, each with how it is checked and what was not; nothing is called tested unless a test ran. A policy that agrees with its own promise is no proof. */
export function promiseList(context: Context, results: readonly StandingResult[]): readonly Element[] {
  const standings = context.model.mission.promises.map((promise) => ({
    promise,
    ...standing(promise, context, results),
  }));
  if (standings.length === 0) return [];
  const entries = standings.map(({ promise, shape, words, notes }) =>
    h("li.promise", h("div", h("p.says", name(promise.says)), ...notes), badge(shape, words)),
  );
  return [h("ul.promises", ...entries), ...explained(standings)];
}

function standing({ id, proof, checked }: Promised, context: Context, results: readonly StandingResult[]): Standing {
  const { promises } = context.strings;
  const result = results.find((each) => each.promise === id);
  // Only more than the policy's own words counts as a test.
  if (result?.tested.some((part) => part !== "policy")) return testedStanding(result, context);
  if (result?.status === "broken")
    return { shape: "point", words: promises.broken, means: promises.brokenMeans, notes: [] };
  if (proof !== null) {
    const words = checked === null ? promises.canCheck : promises.byPeople;
    return { shape: "half", words, means: null, notes: proofNotes(proof, checked, context) };
  }
  if (result?.tested.includes("policy"))
    return { shape: "dash", words: promises.agrees, means: promises.agreesMeans, notes: [] };
  return { shape: "dash", words: promises.notTested, means: promises.notTestedMeans, notes: [] };
}

function testedStanding(result: StandingResult, context: Context): Standing {
  const { promises } = context.strings;
  const notes = tested(result, context);
  if (result.status === "broken") return { shape: "point", words: promises.failed, means: null, notes };
  if (result.outdated) return { shape: "half", words: promises.testedBefore, means: null, notes };
  return result.status === "holds"
    ? { shape: "tick", words: promises.tested, means: null, notes }
    : { shape: "half", words: promises.partly, means: null, notes };
}

function proofNotes(proof: string, checked: string | null, { strings: { promises }, language }: Context): Element[] {
  const date = checked === null ? [] : [h("p.note", ...promises.checkedOn(language.date(checked)))];
  return [h("p.note", name(proof)), ...date];
}

function explained(standings: readonly Standing[]): readonly Element[] {
  const meanings = new Map(standings.map((each) => [each.words, each]));
  const lines = [...meanings.values()].flatMap(({ words, means }) =>
    means === null ? [] : [h("div", h("dt", words), h("dd", means))],
  );
  return lines.length === 0 ? [] : [h("dl.meanings", ...lines)];
}

function tested(result: StandingResult, { strings: { promises }, language }: Context): readonly Element[] {
  const { code, date, outdated, policy, untested } = result;
  const words = (part: TestedPart): string =>
    part === "code" && code !== null && code.reads > 0
      ? promises.codeShare(language.percent(Math.floor((code.covered / code.reads) * 100) / 100))
      : promises.parts[part];
  const what = language.list(result.tested.map(words));
  const left = untested.map((part) => promises.parts[part]);
  return [
    ...(date === null ? [] : [h("p.note", ...promises.testedOn(what, language.date(date)))]),
    ...(outdated ? [h("p.note", ...promises.changedSince(policy.version))] : []),
    ...(left.length === 0 ? [] : [h("p.note", ...promises.untested(language.list(left)))]),
  ];
}
