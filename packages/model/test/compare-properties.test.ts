import { assert, constant, oneof, property, subarray, tuple, type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Change } from "../src/compare.ts";
import { canonicalJson } from "../src/digest.ts";
import type { PolicyModel } from "../src/policy.ts";
import { anyModel } from "./any-model.ts";
import { EDITS, editable } from "./compare-edits.ts";

const RANK = { none: 0, patch: 1, minor: 2, major: 3 } as const;
const BUMP = { ask: "major", tell: "minor", patch: "patch" } as const;

function all(before: PolicyModel, after: PolicyModel): readonly Change[] {
  const { ask, tell, patch } = compare(before, after);
  return [...ask, ...tell, ...patch];
}

describe("what is worth asking, telling and showing", () => {
  test.each(EDITS.map((edit) => [edit.name, edit] as const))("%s", (_, { edit, weight, said }) => {
    const [first] = all(editable(), edit(editable()));
    expect([first?.weight, `${first?.kind} ${first?.subject}`]).toEqual([weight, said]);
    expect(compare(editable(), edit(editable())).bump).toBe(BUMP[weight]);
  });

  test("edits made together weigh as much as the heaviest of them", () => {
    assert(
      property(subarray([...EDITS]), (edits) => {
        const after = edits.reduce((policy, { edit }) => edit(policy), editable());
        const heaviest = Math.max(0, ...edits.map(({ weight }) => RANK[BUMP[weight]]));
        expect(RANK[compare(editable(), after).bump]).toBe(heaviest);
      }),
      { numRuns: 300 },
    );
  });
});

/** Half of the pairs are of one policy, with nothing or little changed. */
const pair: Arbitrary<[PolicyModel, PolicyModel]> = oneof(
  tuple(anyModel, anyModel),
  anyModel.chain((model) => tuple(constant(model), constant(structuredClone(model)))),
  tuple(anyModel, anyModel).map(([one, two]): [PolicyModel, PolicyModel] => [one, { ...one, data: two.data }]),
  tuple(anyModel, anyModel).map(([one, two]): [PolicyModel, PolicyModel] => [
    one,
    { ...one, recipients: two.recipients },
  ]),
);

test("nothing changed where the canonical JSON is the same, and there alone", () => {
  assert(
    property(pair, ([before, after]) => {
      expect(compare(before, after).bump === "none").toBe(canonicalJson(before) === canonicalJson(after));
    }),
    { numRuns: 500 },
  );
});

test("what one direction adds, the other removes", () => {
  assert(
    property(pair, ([before, after]) => {
      expect(named(all(before, after))).toEqual(named(all(after, before).map(inverse)));
    }),
    { numRuns: 500 },
  );
});

test("people at a place are told what a policy of that place alone would tell them", () => {
  assert(
    property(pair, ([before, after]) => {
      const places = [null, "BR", "US-CA"];
      const heaviest = places.map((place) => RANK[compare(only(before, place), only(after, place)).bump]);
      const { bump } = compare(before, after);
      expect(RANK[bump]).toBe(Math.max(...heaviest, bump === "none" ? 0 : 1));
    }),
    { numRuns: 500 },
  );
});

test("two steps together weigh at least as much as the way straight from the first to the last", () => {
  assert(
    property(anyModel, anyModel, anyModel, (one, two, three) => {
      const [first, second, straight] = [compare(one, two), compare(two, three), compare(one, three)];
      expect(Math.max(RANK[first.bump], RANK[second.bump])).toBeGreaterThanOrEqual(RANK[straight.bump]);
    }),
    { numRuns: 500 },
  );
});

/** The policy of one place, written as a policy for everybody. */
function only(policy: PolicyModel, place: string | null): PolicyModel {
  const written = JSON.stringify(policy, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("byPlace" in value)) return value;
    const { byPlace, ...facts } = value as { byPlace: readonly { place: string; facts: object }[] };
    return { ...facts, ...byPlace.find((entry) => entry.place === place)?.facts };
  });
  return JSON.parse(written, (_, value: unknown) =>
    typeof value === "object" &&
    value !== null &&
    ("id" in value || "askAt" in value || "lead" in value || "peopleIn" in value)
      ? { ...value, byPlace: [] }
      : value,
  ) as PolicyModel;
}

const INVERSE: Readonly<Record<string, Change["kind"]>> = {
  "purpose-added": "purpose-removed",
  "data-made-needed": "data-made-optional",
  "kept-longer": "kept-shorter",
  provenance: "provenance-removed",
  "device-added": "device-removed",
  "channel-added": "channel-removed",
  "recipient-added": "recipient-removed",
  "recipient-data": "recipient-data-removed",
  "recipient-place": "recipient-place-removed",
  "recipient-purpose": "recipient-purpose-removed",
  "promise-added": "promise-withdrawn",
  "safeguard-added": "safeguard-removed",
  "basis-from-consent": "basis",
};
const BACK = new Map([...Object.entries(INVERSE), ...Object.entries(INVERSE).map(([a, b]) => [b, a] as const)]);

/** Optional or needed, an item that goes is an item that goes. */
function inverse(change: Change): Change {
  const kind = BACK.get(asOnConsent(change.kind));
  return { ...change, kind: (kind as Change["kind"] | undefined) ?? change.kind };
}

/** Whether the purpose waits for a yes afterwards is another fact. */
function asOnConsent(kind: Change["kind"]): Change["kind"] {
  return kind === "data-from-consent" ? "data-made-needed" : kind;
}

/** What changed, without where and how much it weighs. */
function named(changes: readonly Change[]): readonly string[] {
  // What follows from another change, in one direction alone.
  const own = changes.filter(({ kind }) => kind !== "consent-dropped");
  const names = own.map(({ kind: said, purpose, subject }) => {
    const kind = asOnConsent(said);
    const family = ["data-added", "data-optional-added", "data-removed"].includes(kind)
      ? "data"
      : kind === "basis-from-consent"
        ? "basis"
        : kind;
    return `${family} ${purpose} ${subject}`;
  });
  return [...new Set(names)].toSorted();
}
