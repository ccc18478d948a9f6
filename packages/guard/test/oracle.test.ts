import { createGuard, memoryConsent, row, type ChoiceState, type ConsentSource, type Facet } from "@candor/guard";
import { agree, decide, type Decision } from "@candor/model";
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  subarray,
  uniqueArray,
  type Arbitrary,
} from "fast-check";
import { expect, test } from "vitest";
import {
  oracleColumns,
  oracleOfAll,
  type OracleAnswer,
  type OraclePurpose,
  type Question,
  type Said,
} from "./oracle.ts";

const DAY = 86_400_000;
const DATA = ["email", "name", "orders", "constructor", "__proto__"];
const PURPOSES = ["news", "toString", "__proto__"];
const CHANNELS = ["email", "sms"];
const PEOPLE = ["ann", "bob", "__proto__"];

interface World {
  readonly purposes: readonly OraclePurpose[];
  readonly forms: readonly { readonly person: string; readonly choices: readonly Omit<Said, "form" | "day">[] }[];
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly subjects: readonly (string | null)[];
  readonly outage: boolean;
}

const purpose = (id: string): Arbitrary<OraclePurpose> =>
  record({
    id: constantFrom(id),
    formerly: subarray(["old", "older"], { maxLength: 1 }),
    mode: constantFrom("opt-in", "opt-out", "none"),
    needs: subarray(DATA.slice(0, 2)),
    optional: subarray(DATA.slice(1)),
    askAgain: option(integer({ min: 1, max: 6 }), { freq: 2 }),
  });

const states = constantFrom<ChoiceState>(
  "given",
  "given",
  "given",
  "renewed",
  "requested",
  "refused",
  "withdrawn",
  "objected",
  "expired",
  "invalidated",
);
const facets = constantFrom("", "", ...CHANNELS.map((id) => `c:${id}`), ...DATA.slice(1).map((id) => `i:${id}`));
const choice = record({ purpose: constantFrom(...PURPOSES, "old", "*"), facet: facets, state: states });
/** A form asks each question once; a purpose and its earlier name are one question. */
const form = uniqueArray(choice, {
  minLength: 1,
  maxLength: 4,
  selector: ({ purpose, facet }) => `${facet} ${purpose === "*"}`,
});
const item = constantFrom(...DATA, "not-personal");
const classes = oneof<Arbitrary<string | readonly string[]>[]>(
  item,
  uniqueArray(constantFrom(...DATA), { minLength: 2, maxLength: 3 }),
);

const worlds: Arbitrary<World> = record({
  purposes: constantFrom(...PURPOSES).chain((id) => purpose(id).map((one) => [one])),
  forms: array(record({ person: constantFrom(...PEOPLE.slice(0, 2)), choices: form }), { maxLength: 7 }),
  columns: record({ a: classes, b: classes, c: classes, constructor: classes }),
  subjects: array(option(constantFrom(...PEOPLE), { freq: 4 }), { maxLength: 2 }),
  outage: integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/** One form a day; the fold is the one of `memoryConsent`. */
function sourceOf({ forms, outage }: World): ConsentSource {
  const memory = memoryConsent();
  for (const [day, { person, choices }] of forms.entries()) {
    memory.record(
      person,
      choices.map(({ purpose, facet, state }) => ({ purpose, facet: facet as Facet, state })),
      new Date(day * DAY),
    );
  }
  return outage ? { choicesOf: () => Promise.reject(new Error("down")) } : memory;
}

function historyOf({ forms, outage }: World, person: string): readonly Said[] | null {
  if (outage) return null;
  return forms.flatMap((form, day) =>
    form.person === person ? form.choices.map((each) => ({ ...each, form: day + 1, day })) : [],
  );
}

function guardOf(world: World, generateCode: boolean) {
  const purposes = world.purposes.map(({ askAgain, ...rest }) => ({
    ...rest,
    channels: CHANNELS,
    askAgain: askAgain === null ? null : { iso: `P${askAgain}D` },
  }));
  const table = { format: 1, version: "1.0.0", digest: "", data: DATA, purposes } as const;
  const now = (): Date => new Date(world.forms.length * DAY);
  return { purposes, guard: createGuard<AnyTable>(table, { consent: sourceOf(world), now, generateCode }) };
}

interface AnyTable {
  readonly data: string;
  readonly purposes: Record<string, { needs: string; optional: string; channels: string }>;
}

function answerOf(decision: Decision): OracleAnswer {
  if (!decision.allowed) return decision.reason;
  return { items: new Map(decision.items.map(({ item, reason }) => [item, reason])) };
}

let compared = 0;

async function compare(world: World, generateCode: boolean): Promise<void> {
  const { guard, purposes } = guardOf(world, generateCode);
  const people = world.subjects.filter((subject) => subject !== null);
  const values = {
    first: world.subjects[0] ?? null,
    second: world.subjects[1] ?? null,
    a: "A",
    b: "B",
    c: "C",
    constructor: "D",
  };
  const columns = { ...world.columns, first: "subject", second: "subject" };
  const rows = guard.record("r", row<typeof values>(), columns as never);
  const sealed = rows.seal(values);
  const states = world.outage ? null : await sourceOf(world).choicesOf(people, []);
  for (const [index, rules] of purposes.entries()) {
    for (const channel of [undefined, ...CHANNELS]) {
      compared += 1;
      const question: Question = { purpose: world.purposes[index]!, channel, today: world.forms.length };
      const expected = oracleOfAll(
        question,
        people.map((person) => historyOf(world, person)),
      );

      const request = { purpose: rules, now: world.forms.length * DAY, ...(channel === undefined ? {} : { channel }) };
      const [one = decide(request, []), ...more] = people.map((person) => decide(request, states?.get(person) ?? null));
      expect(answerOf(agree([one, ...more]))).toEqual(expected);

      const use = channel === undefined ? guard.for(rules.id) : guard.for(rules.id).via(channel);
      const opened = [await use.tryOpen(sealed), (await use.settle([sealed])).open(sealed)];
      for (const result of opened) {
        const seen = result.ok ? { ...(result.view as object) } : result.denial.reason;
        const visible = typeof expected === "string" ? [] : oracleColumns(question.purpose, expected.items, columns);
        expect(seen).toEqual(typeof expected === "string" ? expected : pick(values, visible));
      }
    }
  }
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

test.each([
  [true, 12_000],
  [false, 4000],
])("decide and the guard agree with a naive oracle (generated code: %s, %d worlds)", async (generateCode, numRuns) => {
  compared = 0;
  await assert(
    asyncProperty(worlds, (world) => compare(world, generateCode)),
    { numRuns },
  );
  expect(compared).toBe(numRuns * (CHANNELS.length + 1));
});
