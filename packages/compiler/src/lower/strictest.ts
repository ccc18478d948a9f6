import {
  type BreachFacts,
  type CompanyFacts,
  compareKeeping,
  type DataFacts,
  type DataItem,
  type Duration,
  type Keeping,
  meanDays,
  type PolicyModel,
  type Purpose,
  type PurposeFacts,
  type RightsFacts,
} from "@candor/model";
import { shortest } from "../time/deadline.ts";
import { LAID_DOWN_BY_LAW } from "../packs/laid-down-by-law.ts";
import type { Limits, Pack } from "../packs/packs.ts";
import { agesForAll } from "./ages-for-all.ts";
import { fold } from "./fold.ts";
import { sorted } from "./in-order.ts";
import { durationOf } from "./time.ts";

type Parts = Pick<PolicyModel, "company" | "data" | "purposes" | "rights" | "breach">;

/**
 * `apply: strictest`: what some place has is there for everybody. Times, steps and ages take the strictest of what is
 * written for everybody and for any place, and of what the packs that apply ask; lists are joined. Times that count from
 * different events stay apart, and a duty keeps data as long as the law of its place says.
 */
export function strictest<Model extends Parts>(model: Model, known: readonly Pack[]): Model {
  const { company, data, purposes, rights, breach } = model;
  const limits = limitsOf(known, company.packs);
  const asked = (key: Exclude<keyof Limits, "parent-until" | "adequate">): readonly Duration[] =>
    limits.flatMap(({ [key]: time }) => (time === undefined ? [] : [durationOf(time)]));
  const least = (...more: readonly Duration[]): ((times: readonly [Duration, ...Duration[]]) => Duration) => {
    return ([first, ...others]) => shortest([first, ...others, ...more]);
  };
  return {
    ...model,
    company: fold<CompanyFacts, typeof company>(company, {
      choices: (all) => ({ ...all[0], refuse: fewestSteps(all) }),
      ages: (all) => agesForAll(all, company, limits),
      gpc: (all) => all.find((gpc) => gpc === true) ?? all[0],
      doors: (all) => [
        ...new Map(all.toReversed().flatMap((doors) => doors.map((door) => [door.channel, door]))).values(),
      ],
      languages: (all) => [...new Set(all.flat())],
    }),
    data: data.map((item) => fold<DataFacts, DataItem>(item, { kept: shortestKeeping, sensitive: joined })),
    purposes: purposes.map(strictestPurpose),
    rights: fold<RightsFacts, typeof rights>(rights, { answerWithin: least(...asked("answer-within")) }),
    breach: fold<BreachFacts, typeof breach>(breach, {
      tellAuthorityWithin: least(...asked("tell-authority-within")),
      tellPeople: least(...asked("tell-people")),
      rehearseEvery: least(),
    }),
  };
}

function limitsOf(known: readonly Pack[], packs: readonly string[]): readonly Limits[] {
  return known
    .filter(({ id }) => packs.includes(id))
    .flatMap(({ requirements }) => requirements.flatMap(({ limits }) => limits ?? []));
}

function fewestSteps(
  all: readonly [CompanyFacts["choices"], ...CompanyFacts["choices"][]],
): CompanyFacts["choices"]["refuse"] {
  return all.map(({ refuse }) => refuse).reduce((least, refuse) => (refuse.steps < least.steps ? refuse : least));
}

function joined(lists: readonly (readonly string[])[]): readonly string[] {
  return sorted([...new Set(lists.flat())]);
}

function strictestPurpose(purpose: Purpose): Purpose {
  const onDuty = [purpose, ...purpose.byPlace.map(({ facts }) => facts)].some(({ basis }) =>
    LAID_DOWN_BY_LAW.has(basis ?? ""),
  );
  return fold<PurposeFacts, Purpose>(purpose, {
    ...(!onDuty && { kept: shortestOfEach }),
    askAgain: (all) => {
      const [first, ...more] = all.filter((time) => time !== null);
      return first ? shortest([first, ...more]) : null;
    },
    howOften: (all) => {
      const rates = all.filter((rate) => rate !== null).toSorted((a, b) => perDay(a) - perDay(b));
      return rates[0] ?? null;
    },
  });
}

function perDay({ times, per }: NonNullable<PurposeFacts["howOften"]>): number {
  return times / meanDays(per);
}

/** For each item the shortest time; null where some cannot be compared, or where places use different items. */
function shortestOfEach(all: readonly [PurposeFacts["kept"], ...PurposeFacts["kept"][]]): PurposeFacts["kept"] | null {
  const items = all[0].map(({ item }) => item);
  if (all.some((kept) => kept.map(({ item }) => item).join() !== items.join())) return null;
  const kept = items.map((item, at) => {
    const [first, ...more] = all.flatMap((list) => list[at]?.keeping ?? []);
    const keeping = first ? shortestKeeping([first, ...more]) : null;
    return keeping && { item, keeping };
  });
  return kept.every((entry) => entry !== null) ? kept : null;
}

function shortestKeeping(all: readonly [Keeping | null, ...(Keeping | null)[]]): Keeping | null {
  return all.reduce((least, keeping) => {
    if (!least || !keeping) return null;
    const how = compareKeeping(least, keeping);
    return how === "differently" ? null : how === "shorter" ? keeping : least;
  });
}
