import { createGuard, memoryConsent, row, type ChoiceState, type ConsentSource, type Facet } from "@candor/guard";
import { createLimits, memoryLimits } from "@candor/guard/limits";
import { agree, decide, type Decision } from "@candor/model";
import {
  array,
  assert,
  asyncProperty,
  boolean,
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
  oracleRoom,
  oracleRules,
  type Had,
  type OracleAnswer,
  type PlacedPurpose,
  type PlacedRules,
  type Said,
} from "./oracle.ts";

const DAY = 86_400_000;
const DATA = ["email", "name", "orders", "constructor", "__proto__"];
const PURPOSES = ["news", "toString", "__proto__"];
const CHANNELS = ["email", "sms"];
const PEOPLE = ["ann", "bob", "__proto__"];

/** One use of the purpose, so many days after the one before. */
interface Asking {
  readonly wait: number;
  readonly place: string | null | undefined;
  readonly channel: string | null;
  readonly key: string;
  readonly actor: boolean;
}

interface World {
  readonly purpose: PlacedPurpose;
  readonly forms: readonly { readonly person: string; readonly choices: readonly Omit<Said, "form" | "day">[] }[];
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  /** The people of each record. */
  readonly records: readonly (readonly (string | null)[])[];
  readonly askings: readonly Asking[];
  readonly outage: boolean;
}

const days = integer({ min: 1, max: 6 });
const rules: { readonly [K in keyof PlacedRules]: Arbitrary<PlacedRules[K]> } = {
  mode: constantFrom("opt-in", "opt-out", "none"),
  needs: subarray(DATA.slice(0, 2)),
  optional: subarray(DATA.slice(1)),
  channels: subarray(CHANNELS, { minLength: 1 }),
  askAgain: option(days, { freq: 2 }),
  howOften: option(record({ times: integer({ min: 1, max: 2 }), days }), { freq: 2 }),
};
const facts: Arbitrary<Partial<PlacedRules>> = record(rules, { requiredKeys: [] });
const byPlace = subarray([["US-CA"], ["UK", "GB"], ["EU", "DE", "FR"], ["DE"]]).chain((found) =>
  array(facts, { minLength: found.length, maxLength: found.length }).map((each) =>
    found.map((places, n) => ({ places, facts: each[n]! })),
  ),
);
const purposes: Arbitrary<PlacedPurpose> = record({
  ...rules,
  id: constantFrom(...PURPOSES),
  formerly: subarray(["old", "older"], { maxLength: 1 }),
  formerItems: subarray([
    { item: "name", formerly: ["nick"] },
    { item: "__proto__", formerly: ["valueOf", "was"] },
  ]),
  strictest: option(facts, { nil: {} }),
  byPlace,
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
const FORMER: Readonly<Record<string, string>> = {
  "i:nick": "i:name",
  "i:valueOf": "i:__proto__",
  "i:was": "i:__proto__",
};
const facets = constantFrom(
  "",
  "",
  ...CHANNELS.map((id) => `c:${id}`),
  ...DATA.slice(1).map((id) => `i:${id}`),
  ...Object.keys(FORMER),
);
/** `it` is the purpose that is asked about. */
const choice = record({
  purpose: constantFrom("it", "it", "it", ...PURPOSES, "old", "*"),
  facet: facets,
  state: states,
});
/** A form asks each question once; a purpose or an item and its earlier name are one question. */
const form = uniqueArray(choice, {
  minLength: 1,
  maxLength: 4,
  selector: ({ purpose, facet }) => `${Object.hasOwn(FORMER, facet) ? FORMER[facet] : facet} ${purpose === "*"}`,
});
const classes = oneof<Arbitrary<string | readonly string[]>[]>(
  constantFrom(...DATA, "not-personal"),
  uniqueArray(constantFrom(...DATA), { minLength: 2, maxLength: 3 }),
);

const worlds: Arbitrary<World> = record({
  purpose: purposes,
  forms: array(record({ person: constantFrom(...PEOPLE.slice(0, 2)), choices: form }), { maxLength: 7 }),
  columns: record({ a: classes, b: classes, c: classes, constructor: classes }),
  records: array(array(option(constantFrom(...PEOPLE), { freq: 4 }), { maxLength: 2 }), { minLength: 3, maxLength: 3 }),
  askings: array(
    record({
      wait: integer({ min: 0, max: 3 }),
      place: constantFrom(
        undefined,
        undefined,
        null,
        "DE",
        "FR",
        "UK",
        "GB-SCT",
        "US-CA",
        "US",
        "BR",
        "de",
        "toString",
      ),
      channel: constantFrom(null, ...CHANNELS, ...CHANNELS),
      key: constantFrom("a", "b", "__proto__"),
      actor: boolean(),
    }),
    { minLength: 6, maxLength: 6 },
  ),
  outage: integer({ min: 0, max: 9 }).map((n) => n === 0),
}).map((world) => ({
  ...world,
  forms: world.forms.map(({ person, choices }) => ({
    person,
    choices: choices.map((each) => (each.purpose === "it" ? { ...each, purpose: world.purpose.id } : each)),
  })),
}));

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

interface AnyTable {
  readonly data: string;
  readonly purposes: Record<string, { needs: string; optional: string; channels: string }>;
}

/** As the generated table has it. */
function tableRules({ askAgain, howOften, ...rest }: Partial<PlacedRules>) {
  const iso = (count: number) => ({ iso: `P${count}D`, working: false });
  return {
    ...rest,
    ...(askAgain === undefined ? {} : { askAgain: askAgain === null ? null : iso(askAgain) }),
    ...(howOften === undefined ? {} : { howOften: howOften && { times: howOften.times, per: iso(howOften.days) } }),
  };
}

function tableRow({ id, formerly, formerItems, strictest, byPlace, ...rest }: PlacedPurpose) {
  return {
    ...(tableRules(rest) as ReturnType<typeof tableRules> & { askAgain: { iso: string } | null } & PlacedRules),
    id,
    formerly,
    formerItems,
    strictest: tableRules(strictest),
    byPlace: byPlace.map(({ places, facts }) => ({ places, facts: tableRules(facts) })),
  };
}

const VALUES = { a: "A", b: "B", c: "C", constructor: "D" };
const decisions = { guard: 0, alone: 0 };

/** What was seen, or why not, as text: comparing texts is quick. */
function said(answer: string | Readonly<Record<string, unknown>>, again?: number): string {
  return typeof answer === "string" ? `${answer} ${again ?? ""}` : JSON.stringify(Object.entries(answer).toSorted());
}

async function compare(world: World, generateCode: boolean): Promise<void> {
  let today = world.forms.length;
  const consent = sourceOf(world);
  const policy = { format: 1, version: "1.0.0", digest: "", data: DATA, purposes: [tableRow(world.purpose)] };
  const guard = createGuard<AnyTable>(policy as never, {
    consent,
    limits: createLimits(memoryLimits()),
    now: () => new Date(today * DAY),
    generateCode,
  });
  const columns = { ...world.columns, first: "subject", second: "subject" };
  const rows = guard.record("r", row<object>(), columns as never);
  const records = world.records.map(([first = null, second = null]) => ({
    people: [first, second].filter((person) => person !== null),
    values: { ...VALUES, first, second },
  }));
  const sealed = records.map(({ values }) => rows.seal(values));
  const states = world.outage ? null : await consent.choicesOf(PEOPLE, []);
  const histories = new Map(PEOPLE.map((person) => [person, historyOf(world, person)]));
  const had: Had[] = [];

  for (const [turn, { wait, place, channel, key, actor }] of world.askings.entries()) {
    today += wait;
    const purpose = oracleRules(world.purpose, place ?? null);
    const base = actor ? guard.for(purpose.id).by("kim") : guard.for(purpose.id);
    const here = place === undefined ? base : base.in(place);
    if (channel !== null && !purpose.channels.includes(channel)) {
      expectSame(whatThrows(() => here.via(channel, { key })).split(" `")[0]!, "TypeError: unexpected channel", world);
      continue;
    }
    const use = channel === null ? here : here.via(channel, { key });
    const question = { purpose, channel: channel ?? undefined, today };

    // Every other turn asks about the first record alone, as `open` does; the others about all at once.
    const asked = turn % 2 === 0 ? records : records.slice(0, 1);
    const answers = asked.map(({ people }) =>
      oracleOfAll(
        question,
        people.map((person) => histories.get(person)!),
      ),
    );
    const request = { purpose: tableRow(purpose), now: today * DAY, ...(channel === null ? {} : { channel }) };
    for (const [n, { people }] of asked.entries()) {
      const [one = decide(request, []), ...more] = people.map((person) => decide(request, states?.get(person) ?? null));
      decisions.alone += 1;
      expectSame(answerText(answerOf(agree([one, ...more]))), answerText(answers[n]!), world);
    }

    const limits = channel !== null && purpose.howOften;
    const writtenTo = new Set(asked.flatMap(({ people }, n) => (typeof answers[n] === "string" ? [] : people)));
    const again = limits
      ? oracleRoom({ channel, key, today, howOften: limits }, writtenTo, had)
      : new Map<string, number>();
    const settled = turn % 2 === 0 ? await use.settle(sealed) : null;
    for (const [n, { people, values }] of asked.entries()) {
      const result = settled ? settled.open(sealed[n]!) : await use.tryOpen(sealed[n]!);
      decisions.guard += 1;
      const got = result.ok
        ? said({ ...(result.view as object) })
        : said(result.denial.reason, result.denial.again && result.denial.again.getTime() / DAY);
      const answer = answers[n]!;
      const full = people.find((person) => again.has(person));
      const expected =
        typeof answer === "string"
          ? said(answer)
          : full === undefined
            ? said(pick(values, oracleColumns(purpose, answer.items, columns)))
            : said("over-limit", again.get(full));
      expectSame(got, expected, world);
    }
  }
}

function whatThrows(call: () => unknown): string {
  try {
    call();
    return "";
  } catch (error) {
    return String(error);
  }
}

function expectSame(got: string, expected: string, world: World): void {
  // `expect` builds a lot for each call: it is asked only to tell the difference.
  if (got !== expected) expect({ got, world }).toEqual({ got: expected, world });
}

function answerOf(decision: Decision): OracleAnswer {
  if (!decision.allowed) return decision.reason;
  return { items: new Map(decision.items.map(({ item, reason }) => [item, reason])) };
}

function answerText(answer: OracleAnswer): string {
  return typeof answer === "string" ? answer : JSON.stringify([...answer.items]);
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

/** The same worlds each time, or those of another seed: what fails prints its own. */
const seed = Number(process.env.ORACLE_SEED ?? 20_261_122);

test.each([
  [true, 30_000, 240_000],
  [false, 10_000, 80_000],
])(
  "decide and the guard agree with a naive oracle (generated code: %s, %d worlds, %d decisions and more)",
  async (generateCode, numRuns, atLeast) => {
    decisions.guard = 0;
    decisions.alone = 0;
    await assert(
      asyncProperty(worlds, (world) => compare(world, generateCode)),
      { numRuns, seed },
    );
    expect(decisions.guard).toBeGreaterThanOrEqual(atLeast);
    expect(decisions.alone).toBe(decisions.guard);
  },
  120_000,
);
