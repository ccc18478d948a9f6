/**
 * Positions in code, each marked in the source: `+` must be found as a read, `-` and `w` (a write) must not,
 * and for `?` this file says what is found, and why. `f` is a record that is handed on, and where to; `m` one of which that
 * cannot be told; `x` is none.
 */
import type { Diagnostic } from "@candor/model";
import { expect, test } from "vitest";
import { check, type Checked } from "../src/index.ts";
import { corpus, corpusBindings, corpusItems } from "./corpus.ts";
import { policyOf } from "./policy.ts";

type Answer = "read" | "cannot tell" | "nothing";

/** What a `?` gives, and why. */
const HARD: Readonly<Record<string, readonly [Answer, string]>> = {
  "16": ["cannot tell", "Record<keyof User>: the properties have no declaration"],
  "18": ["nothing", "a constraint of its own shape declares a property of its own"],
  "19": ["read", "the key is an argument, which the function declares to be one of the bound type"],
  "32": ["read", "a constant key has a literal type"],
  "33": ["read", "a constant key has a literal type"],
  "34": ["nothing", "a getter is a property of its own; what it reads is found within it"],
  "35": ["read", "the class says that it implements the interface"],
  "36": ["nothing", "a literal declares its own properties"],
  "37": ["read", "a rebuilt object whose type was inferred from what fills it"],
  "38": ["read", "a cast to any hides the type, not the value"],
  "39": ["read", "as does one to an index signature"],
  "60": ["cannot tell", "JSON.parse gives any"],
  "81": ["nothing", "a component's props are a shape of their own"],
  "91": ["cannot tell", "JavaScript without a type is any"],
  B70: ["read", "Kysely works the row out of the branded table"],
  C19: ["read", "a getter without a type of its own has the branded type of what it returns"],
  D29: ["read", "a column of a subquery gives what the column gives that it was selected from"],
  E27: ["read", "a key that was cast to the keys of a bound type may be each of them"],
  E28: ["cannot tell", "a key that may be any text, of a bound value"],
  E113: ["read", "a key that was cast to the keys of a bound type may be each of them"],
  E50: ["nothing", "a method of text gives plain text: needs the flow of values"],
  E67: ["nothing", "a type of its own declares a property of its own"],
  E69: ["read", "a type parameter that extends the keys of a bound type may be each of them"],
  E98: ["cannot tell", "an object put together from entries has an index signature"],
  J04: ["nothing", "a component's props are a shape of their own"],
  K10: ["cannot tell", "an alias that has a bound name: its type was worked out, and carries no brand"],
  K18: ["nothing", "a shape declared in place, for the rows of raw SQL"],
  K20: ["cannot tell", "a count under a bound name: its type was worked out, and carries no brand"],
  L09: ["cannot tell", "JavaScript without a type is any"],
  P27: ["nothing", "a compute function that declares its argument in place"],
  P36: ["nothing", "a shape declared in place, for the rows of raw SQL"],
  P37: ["cannot tell", "rows of raw SQL as any"],
  S16: ["cannot tell", "attributes are any where the model does not say them"],
  T10: ["nothing", "a shape declared in place, for the rows of raw SQL"],
  T11: ["cannot tell", "rows of raw SQL as any"],
};

const [ts7, ts6] = await Promise.all(
  (["ts7", "ts6"] as const).map((engine) =>
    check({
      model: policyOf(corpusItems, { newsletter: { needs: ["email"] } }),
      places: new Map(),
      folder: corpus,
      cwd: corpus,
      config: { exclude: ["!**"], bindings: corpusBindings },
      engine,
    }),
  ),
);
if (!ts7 || !ts6) throw new Error("two engines give two results");

const marks = [...ts7.texts].flatMap(([file, text]) =>
  [...text.matchAll(/\/\*#([0-9A-Z]+)([-+?wdfmx])(w?) ?([^*]*)\*\//g)].map((mark) => ({
    id: mark[1] ?? "",
    expected: mark[2],
    what: `#${mark[1]} ${mark[4]}`,
    file,
    at: `${file}:${mark.index + mark[0].length}`,
  })),
);
const of = (...kinds: readonly string[]): typeof marks => marks.filter(({ expected = "" }) => kinds.includes(expected));

test("every file of the corpus is held to its marks, each under an id of its own", () => {
  const counts = Map.groupBy(of("+", "-", "w", "?"), ({ file }) => file);
  expect(Object.fromEntries([...counts].map(([file, all]) => [file, all.length]))).toEqual({
    "src/cases.ts": 62,
    "src/classes.ts": 25,
    "src/comp.tsx": 4,
    "src/data.ts": 105,
    "src/drizzle.ts": 33,
    "src/kysely.ts": 28,
    "src/libs.ts": 13,
    "src/model.ts": 1,
    "src/plain.js": 3,
    "src/prisma6/twins.ts": 5,
    "src/prisma6/use.ts": 41,
    "src/prisma7/use.ts": 24,
    "src/react.tsx": 21,
    "src/script.js": 12,
    "src/sequelize.ts": 30,
    "src/trpc.ts": 14,
    "src/typeorm.ts": 20,
    "src/types.ts": 88,
    "src/zod.ts": 31,
  });
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
});

test.each(of("+"))("$what is a read", ({ at }) => {
  expect(answerAt(ts7, at)).toBe("read");
});

test.each(of("-", "w"))("$what is no read", ({ at }) => {
  expect(answerAt(ts7, at)).toBe("nothing");
});

test.each(of("?"))("$what is what this file says", ({ id, at }) => {
  expect(answerAt(ts7, at)).toBe(HARD[id]?.[0]);
});

const forwardAt = ({ forwards }: Checked, at: string): string => {
  const found = forwards.find(({ place }) => `${place.file}:${place.start.offset}` === at);
  return found ? `${found.to} ${found.items.join()}` : "nothing";
};

test.each(of("f"))("$what is handed on", ({ at, what }) => {
  expect(forwardAt(ts7, at)).toBe(`${what.split(" ")[1]} email,phone`);
});

test.each(of("m"))("$what", ({ at }) => {
  expect(forwardAt(ts7, at)).toBe("code ");
});

test.each(of("x"))("$what is not handed on", ({ at }) => {
  expect(forwardAt(ts7, at)).toBe("nothing");
});

test("no record is handed on where there is no mark", () => {
  const marked = new Set(of("f", "m").map(({ at }) => at));
  const own = ts7.forwards.filter(({ place }) => place.file === "src/forwards.ts");
  const others = own.filter(({ place }) => !marked.has(`${place.file}:${place.start.offset}`));
  expect(others.map(({ place, name }) => `${place.start.line}:${place.start.column} ${name}`)).toEqual([]);
});

test("nothing is found where there is no mark, and what is said to be hard is marked", () => {
  const marked = new Set(marks.map(({ at }) => at));
  const others = ts7.diagnostics.filter((found) => answerOf(found) !== null && !marked.has(placeOf(found)));
  expect(others.map((found) => `${found.place.file}:${found.place.start.line} ${found.message}`)).toEqual([]);
  expect(
    of("?")
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(Object.keys(HARD).toSorted());
});

test("no binding of the corpus is amiss", () => {
  expect(ts7.diagnostics.filter(({ rule }) => rule.startsWith("code/binding-"))).toEqual([]);
});

test("both compilers tell the same of every position", () => {
  expect(ts6).toEqual(ts7);
});

function answerAt({ diagnostics }: Checked, at: string): Answer {
  const found = diagnostics.filter((one) => placeOf(one) === at).map(answerOf);
  return found.find((answer) => answer !== null) ?? "nothing";
}

function placeOf({ place }: Diagnostic): string {
  return `${place.file}:${place.start.offset}`;
}

function answerOf({ rule }: Diagnostic): Answer | null {
  return rule === "code/cannot-tell" ? "cannot tell" : rule === "code/no-purpose" ? "read" : null;
}
