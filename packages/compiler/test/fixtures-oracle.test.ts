/** The verdicts of tests, what `why` proposes and the figures of coverage, against an oracle that decides from whole histories. */
import { assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { explainDecision } from "../src/fixtures/explain-decision.ts";
import { saidAs } from "../src/asking/history.ts";
import { parseSaid } from "../src/fixtures/parse-said.ts";
import { purposesIn } from "../src/asking/placed-purpose.ts";
import { outcomesOf } from "../src/asking/reachable.ts";
import { testPolicy, type Tested } from "../src/test-policy.ts";
import { source } from "./policy.ts";
import * as w from "./worlds.ts";

/** What `why` may propose to edit. */
type Editable = { -readonly [Key in keyof w.WorldPurpose]: w.WorldPurpose[Key] };

interface Leaf {
  readonly item: string | null;
  readonly channel: string | null;
}

const RUNS = 400;

function leavesOf({ needs, optional, channels }: w.WorldPurpose): readonly Leaf[] {
  return [
    ...[...needs, ...optional].map((item) => ({ item, channel: null })),
    ...channels.map((channel) => ({ item: null, channel })),
  ];
}

function memberText({ item, channel }: Leaf): string {
  return item ?? `by ${channel}`;
}

function verdictOf(world: w.World, leaf: Leaf): string | null {
  return w.verdict(world.purpose, leaf, w.historyOf(world), w.todayOf(world));
}

/** Runs one person of a world with these leaves listed as allowed, and these as denied. */
function run(world: w.World, allowed: readonly Leaf[], denied: readonly (readonly [Leaf, string])[]): Tested {
  const lines = [
    `now: ${w.dayText(w.todayOf(world))}\npeople:\n  anna:\n    about: is random\n`,
    w.choicesText(world),
    ...(allowed.length > 0 ? [`    allowed:\n      ${w.ID}: [${allowed.map(memberText).join(", ")}]\n`] : []),
    ...(denied.length > 0 ? ["    denied:\n"] : []),
    ...denied.map(
      ([leaf, reason]) =>
        `      ${w.ID} ${leaf.item === null ? "by" : "with"} ${leaf.item ?? leaf.channel}: ${reason}\n`,
    ),
  ];
  const files = [source("tests/a.yaml", lines.join(""))];
  return testPolicy({ files, model: w.modelOf(world.purpose), places: new Map() });
}

test("a test passes where it lists what the oracle allows, with the oracle's reasons, and only there", () => {
  assert(
    property(w.worlds, constantFrom(0, 1, 2, 3, 4, 5), (world, pick) => {
      const leaves = leavesOf(world.purpose);
      const allowed = leaves.filter((leaf) => verdictOf(world, leaf) === null);
      const denied = leaves.flatMap((leaf) => {
        const reason = verdictOf(world, leaf);
        return reason === null ? [] : [[leaf, reason] as const];
      });
      expect(run(world, allowed, denied).diagnostics).toEqual([]);

      for (const [result, rule] of changedRuns(world, leaves[pick % Math.max(leaves.length, 1)], allowed, denied)) {
        expect(result.diagnostics.map((found) => found.rule)).toEqual([rule]);
      }
    }),
    { numRuns: RUNS },
  );
});

/** Runs in which one line of a test that passes is another, and the rule that each must break. */
function changedRuns(
  world: w.World,
  leaf: Leaf | undefined,
  allowed: readonly Leaf[],
  denied: readonly (readonly [Leaf, string])[],
): readonly (readonly [result: Tested, rule: string])[] {
  if (!leaf) return [];
  const without = allowed.filter((other) => other !== leaf);
  const others = denied.filter(([other]) => other !== leaf);
  if (allowed.includes(leaf)) {
    return [
      [run(world, without, denied), "test/unlisted"],
      [run(world, without, [...denied, [leaf, "any"]]), "test/not-denied"],
    ];
  }
  const wrong = verdictOf(world, leaf) === "refused" ? "withdrawn" : "refused";
  return [
    [run(world, [...allowed, leaf], others), "test/not-allowed"],
    [run(world, allowed, [...others, [leaf, wrong]]), "test/other-reason"],
  ];
}

test("what `why` proposes turns the oracle's decision round, and nothing less does", () => {
  let proposed = 0;
  const items = constantFrom<string | null>(null, ...w.ITEMS);
  const channels = constantFrom<string | null>(null, ...w.CHANNELS);
  assert(
    property(w.worlds, items, channels, (world, item, channel) => {
      const [purpose] = purposesIn(w.modelOf(world.purpose), null);
      const today = w.todayOf(world);
      const now = Date.parse(w.dayText(today));
      const days = world.forms.map(({ after }) => after);
      const forms = world.forms.map(({ answers }, index) => {
        const on = w.dayText(days.slice(0, index + 1).reduce((sum, after) => sum + after, 0));
        const parts = answers.map(({ word, target }) => parseSaid(`${word} ${target} on ${on}`, now, [purpose!])!);
        return { at: parts[0]!.at, answers: parts.flatMap((part) => part.answers) };
      });
      const { denial, changes } = explainDecision(
        { purpose: purpose!, question: { item, channel }, forms, now },
        new Map(),
      );
      const before = verdictOf(world, { item, channel });
      expect(denial).toBe(before);
      // Nothing that is denied stays so for ever; what waits for nobody can stay allowed.
      expect(before === null || changes.length > 0).toBe(true);

      for (const change of changes) {
        const history = w.historyOf(world);
        const after = (answers: typeof change.answers, day: number): string | null => {
          const more = answers.map((answer) => {
            const { word, about } = saidAs(answer);
            return w.said(about, w.STATES[word as keyof typeof w.STATES], world.forms.length + 1, day);
          });
          const rules: Editable = { ...world.purpose };
          for (const { does, field, id } of change.edits) {
            rules[field] = does === "add" ? [...rules[field], id] : rules[field].filter((other) => other !== id);
          }
          return w.verdict(
            rules,
            { item, channel },
            [...history, ...more],
            change.on === null ? today : w.dayOf(change.on),
          );
        };
        const turned = (reason: string | null): boolean => (reason === null) !== (before === null);
        expect(turned(after(change.answers, today))).toBe(true);
        const from = change.from === null ? today : w.dayOf(change.from);
        expect(turned(after(change.answers, from))).toBe(true);
        for (const left of change.answers) {
          expect(
            turned(
              after(
                change.answers.filter((answer) => answer !== left),
                today,
              ),
            ),
          ).toBe(false);
        }
        proposed += 1;
      }
    }),
    { numRuns: 4 * RUNS },
  );
  expect(proposed).toBeGreaterThan(4 * RUNS);
});

test("a time that `why` names is the first on which the oracle decides otherwise", () => {
  assert(
    property(w.worlds, (world) => {
      const [purpose] = purposesIn(w.modelOf(world.purpose), null);
      const today = w.todayOf(world);
      const yes = parseSaid(`yes ${w.ID} on ${w.dayText(today)}`, Date.parse(w.dayText(today)), [purpose!])!;
      const situation = { purpose: purpose!, question: { item: null, channel: null }, forms: [yes], now: yes.at };
      const on = explainDecision(situation, new Map()).changes.find((change) => change.on !== null)?.on ?? null;
      const { askAgain, mode } = world.purpose;
      const history = [w.said(w.ID, "given", 1, today)];
      const at = (day: number): string | null => w.verdict(world.purpose, { item: null, channel: null }, history, day);
      // The oracle, day by day, as far as any yes of these worlds lasts.
      const days = Array.from({ length: 10 }, (_, index) => today + index);
      const first = days.find((day) => at(day) === "expired") ?? null;
      expect(on === null ? null : w.dayOf(on)).toBe(first);
      expect(first === null).toBe(mode !== "opt-in" || askAgain === null);
    }),
    { numRuns: 500 },
  );
});

test("coverage counts the people whom the oracle allows and denies each item and channel", () => {
  assert(
    property(w.crowds, (people) => {
      const [{ purpose }] = people as readonly [w.World];
      // One day for all: the latest of them.
      const today = Math.max(...people.map(w.todayOf));
      const texts = people.map((world, index) => `  p${index}:\n    about: is random\n${w.choicesText(world)}`);
      const files = [source("tests/a.yaml", `now: ${w.dayText(today)}\npeople:\n${texts.join("")}`)];
      const { cells, outcomes } = testPolicy({ files, model: w.modelOf(purpose), places: new Map() });
      const expected = leavesOf(purpose).map((leaf) => {
        const verdicts = people.map((world) => w.verdict(purpose, leaf, w.historyOf(world), today));
        const allowed = verdicts.filter((reason) => reason === null).length;
        // A thing that is needed under a basis that waits for nobody is never denied, and neither is a channel there.
        const never = purpose.mode === "none" && !(leaf.item !== null && purpose.optional.includes(leaf.item));
        const reasons = [...new Set(verdicts.filter((reason) => reason !== null))].toSorted();
        return { ...leaf, allowed, denied: never ? null : verdicts.length - allowed, reasons };
      });
      expect(
        cells.map(({ item, channel, allowed, denied, reasons }) => ({ item, channel, allowed, denied, reasons })),
      ).toEqual(expected);
      const counts = expected.flatMap(({ allowed, denied }) => (denied === null ? [allowed] : [allowed, denied]));
      expect(outcomes).toEqual({ reached: counts.filter((count) => count > 0).length, total: counts.length });
    }),
    { numRuns: 300 },
  );
});

test("an outcome that is called unreachable is reached by no history of three forms", () => {
  const words = Object.keys(w.STATES) as (keyof typeof w.STATES)[];
  const base = { needs: ["email"], optional: ["orders"], channels: ["sms"] };
  const leaves = [...leavesOf(base as unknown as w.WorldPurpose), { item: null, channel: null }];
  for (const mode of ["opt-in", "opt-out", "none"] as const) {
    for (const askAgain of [null, 0, 3]) {
      const purpose: w.WorldPurpose = { ...base, mode, askAgain };
      const [placed] = purposesIn(w.modelOf(purpose), null);
      for (const leaf of leaves) {
        const target =
          leaf.item === null
            ? leaf.channel === null
              ? w.ID
              : `${w.ID} by ${leaf.channel}`
            : `${w.ID} with ${leaf.item}`;
        const targets = [...new Set([w.ID, target])].flatMap((about) => words.map((word) => ({ word, about })));
        const all = [
          ...targets,
          ...(["no", "withdrawn", "objected"] as const).map((word) => ({ word, about: "everything optional" })),
        ];
        const seen = { allowed: false, denied: false };
        for (const history of upToThree(all, askAgain)) {
          const reason = w.verdict(purpose, leaf, history, TODAY);
          if (reason === null) seen.allowed = true;
          else seen.denied = true;
        }
        expect([mode, askAgain, leaf, outcomesOf(placed!, leaf, new Map())]).toEqual([mode, askAgain, leaf, seen]);
      }
    }
  }
});

const TODAY = 100;

type Answer = { readonly word: keyof typeof w.STATES; readonly about: string };

/** Every history of up to three answers, one a form, all of today or all long ago. */
function* upToThree(answers: readonly Answer[], askAgain: number | null): Generator<ReturnType<typeof w.historyOf>> {
  for (const day of askAgain === null ? [TODAY] : [TODAY, 0]) {
    const at = ({ word, about }: Answer, form: number) => w.said(about, w.STATES[word], form, day);
    yield [];
    for (const a of answers) {
      yield [at(a, 1)];
      for (const b of answers) {
        yield [at(a, 1), at(b, 2)];
        for (const c of answers) yield [at(a, 1), at(b, 2), at(c, 3)];
      }
    }
  }
}
