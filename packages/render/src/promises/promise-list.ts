import type { Promised } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { badge, type Shape } from "../html/badge.ts";
import { name } from "../html/name.ts";
import { policyKeeps } from "./policy-keeps.ts";
import type { PromiseResult, TestedPart } from "./promise-result.ts";

/** How a promise stands: what the badge says, and what it means, which is said once for all that share it. */
interface Standing {
  readonly shape: Shape;
  readonly words: string;
  readonly means: string | null;
  readonly notes: readonly Element[];
}

/** The promises, each with how it is checked and what was not; nothing is called tested unless a test ran. A policy that agrees with its own promise is no proof. */
export function promiseList(context: Context, results: readonly PromiseResult[]): readonly Element[] {
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

/** What the policy says elsewhere goes before all: a promise that it breaks is broken, whatever else was tested. */
function standing(promise: Promised, context: Context, results: readonly PromiseResult[]): Standing {
  const { promises } = context.strings;
  const agrees = policyKeeps(promise.id, context.model);
  if (agrees === false) return { shape: "point", words: promises.broken, means: promises.brokenMeans, notes: [] };
  const result = results.find((each) => each.promise === promise.id);
  if (result) {
    const [shape, words] = result.kept ? (["tick", promises.tested] as const) : (["point", promises.failed] as const);
    return { shape, words, means: null, notes: tested(result, context) };
  }
  if (promise.proof !== null) {
    return { shape: "half", words: promises.byPeople, means: null, notes: [h("p.note", name(promise.proof))] };
  }
  if (agrees) return { shape: "dash", words: promises.agrees, means: promises.agreesMeans, notes: [] };
  return { shape: "dash", words: promises.notTested, means: promises.notTestedMeans, notes: [] };
}

function explained(standings: readonly Standing[]): readonly Element[] {
  const meanings = new Map(standings.map((each) => [each.words, each]));
  const lines = [...meanings.values()].flatMap(({ words, means }) =>
    means === null ? [] : [h("div", h("dt", words), h("dd", means))],
  );
  return lines.length === 0 ? [] : [h("dl.meanings", ...lines)];
}

const PARTS: readonly TestedPart[] = ["policy", "code", "running", "contracts"];

function tested(result: PromiseResult, { strings: { promises }, language }: Context): readonly Element[] {
  const words = (part: TestedPart): string =>
    part === "code" && result.coverage !== null
      ? promises.codeShare(language.percent(Math.floor(result.coverage * 100) / 100))
      : promises.parts[part];
  const done = PARTS.filter((part) => result.tested.includes(part));
  const left = PARTS.filter((part) => !result.tested.includes(part)).map((part) => promises.parts[part]);
  const note = promises.testedOn(language.list(done.map(words)), language.date(result.on));
  const rest = left.length === 0 ? [] : [h("p.note", ...promises.untested(language.list(left)))];
  return [h("p.note", ...note), ...rest];
}
