/** One decision is (purpose, six fields, person): 50 purposes, 40 fields, 10,000 people, and what they said. */
import { oracle, oracleColumns, type OraclePurpose, type Said } from "../../test/oracle.ts";
import { ROUND } from "../measure.ts";

/** One place in a program that asks: its purpose and fields are written there. */
export interface Site {
  readonly purpose: string;
  readonly fields: readonly string[];
}

export interface Request extends Site {
  readonly site: number;
  readonly person: string;
}

/** A peer's best ways to decide. `prepare` gets as long as it likes. */
export interface Way {
  readonly peer: string;
  readonly how: string;
  readonly prepare: () => ((request: Request) => boolean) | Promise<(request: Request) => boolean>;
}

/** The same numbers in each run (mulberry32). */
let seed = 1;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

function oneOf<T>(list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

function some<T>(list: readonly T[], count: number): readonly T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ each }) => each);
}

const DECLARED = 24;
export const FIELDS: readonly string[] = Array.from({ length: 40 }, (_, n) => `field${n}`);
export const PEOPLE: readonly string[] = Array.from({ length: 10_000 }, (_, n) => `person-${n}`);

/** Each fifth waits for no answer. */
export const PURPOSES: readonly OraclePurpose[] = Array.from({ length: 50 }, (_, n) => ({
  id: `purpose-${n}`,
  formerly: [],
  mode: n % 5 === 0 ? "none" : "opt-in",
  needs: some(FIELDS, DECLARED),
  optional: [],
  askAgain: null,
}));

/** Six in ten said yes, and some of them took it back. */
function say(): readonly Said[] {
  return PURPOSES.filter(({ mode }) => mode === "opt-in").flatMap(({ id }) => {
    const yes = { form: 1, purpose: id, facet: "", state: "given", day: 0 } as const;
    if (random() > 0.6) return [];
    return random() > 0.15 ? [yes] : [yes, { ...yes, form: 2, state: "withdrawn" } as const];
  });
}

export const SAID: ReadonlyMap<string, readonly Said[]> = new Map(PEOPLE.map((person) => [person, say()]));

/** What peers are told of a person, whose choices they cannot follow: the purposes that may go on today. */
export const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Array.from(SAID, ([person, said]) => {
    const allowed = new Set(PURPOSES.filter(({ mode }) => mode === "none").map(({ id }) => id));
    for (const { purpose, state } of said) {
      if (state === "given") allowed.add(purpose);
      else allowed.delete(purpose);
    }
    return [person, allowed];
  }),
);

/** Half of the places ask for what their purpose declares, half for something else too. */
export const SITES: readonly Site[] = PURPOSES.flatMap(({ id, needs }) =>
  [6, 6, 5, 4].map((declared) => {
    const others = FIELDS.filter((field) => !needs.includes(field));
    return { purpose: id, fields: some([...some(needs, declared), ...some(others, 6 - declared)], 6) };
  }),
);

export const REQUESTS: readonly Request[] = Array.from({ length: ROUND }, () => {
  const site = Math.floor(random() * SITES.length);
  return { ...SITES[site]!, site, person: oneOf(PEOPLE) };
});

/** The naive decision of the tests: sets and whole histories. */
export function expected({ purpose, fields, person }: Request): boolean {
  const rules = PURPOSES.find(({ id }) => id === purpose)!;
  const answer = oracle({ purpose: rules, channel: undefined, today: 3 }, SAID.get(person)!);
  if (typeof answer === "string") return false;
  const columns = Object.fromEntries(fields.map((field) => [field, field]));
  return oracleColumns(rules, answer.items, columns).length === fields.length;
}
