/**
 * Positions in code, each marked in the source: `+` must be found as a read, `-` and `w` (a write) must not,
 * and for `?` this file says what is found, and why.
 */
import { join } from "node:path";
import type { Diagnostic } from "@candor/model";
import { expect, test } from "vitest";
import { check, type Checked } from "../src/index.ts";
import { policyOf } from "./policy.ts";

const folder = join(import.meta.dirname, "fixtures/micro");

const bindings = {
  "src/model.ts#User.email": "email",
  "src/model.ts#User.phone": "phone",
  "src/model.ts#User.address.street": "address",
  "src/libs.ts#UserSchema.email": "email",
  "src/libs.ts#users.email": "email",
  "src/libs.ts#UserTable.email": "email",
};

type Answer = "read" | "cannot tell" | "nothing";

/** What a `?` gives: a type that was re-declared is another property; one that was worked out cannot be told. */
const HARD: Readonly<Record<string, Answer>> = {
  "16": "cannot tell", // Record<keyof User>: the properties have no declaration
  "18": "nothing", // a constraint of its own shape declares a property of its own
  "19": "read", // the key is an argument, which the function declares to be one of the bound type
  "32": "read", // a constant key has a literal type
  "33": "read",
  "34": "nothing", // a getter is a property of its own; what it reads is found within it
  "35": "read", // the class says that it implements the interface
  "36": "nothing", // a literal declares its own properties
  "37": "read", // a rebuilt object whose type was inferred from what fills it
  "38": "read", // a cast to any hides the type, not the value
  "39": "read", // as does one to an index signature
  "60": "cannot tell", // JSON.parse
  "67": "nothing", // another name: needs the value's type to carry what it is
  "70": "read", // Kysely works the row out of the branded table
  "71": "nothing", // another name
  "81": "nothing", // a component's props are a shape of their own
  "91": "cannot tell", // JavaScript without a type
};

const [ts7, ts6] = await Promise.all(
  (["ts7", "ts6"] as const).map((engine) =>
    check({
      model: policyOf(["email", "phone", "address"], { newsletter: { needs: ["email"] } }),
      places: new Map(),
      folder,
      cwd: folder,
      config: { exclude: ["!**"], bindings },
      engine,
    }),
  ),
);
if (!ts7 || !ts6) throw new Error("two engines give two results");

const marks = [...ts7.texts].flatMap(([file, text]) =>
  [...text.matchAll(/\/\*#([0-9D]+)([-+?wd])(w?) ?([^*]*)\*\//g)].map((mark) => ({
    id: mark[1] ?? "",
    expected: mark[2],
    what: `#${mark[1]} ${mark[4]}`,
    at: `${file}:${mark.index + mark[0].length}`,
  })),
);

test("every file of the corpus is held to its marks", () => {
  expect(new Set(marks.map(({ at }) => at.split(":")[0]))).toEqual(
    new Set(["src/cases.ts", "src/comp.tsx", "src/libs.ts", "src/model.ts", "src/plain.js"]),
  );
  expect(marks.filter(({ expected }) => expected !== "d").length).toBe(80);
});

test.each(marks.filter(({ expected }) => expected === "+"))("$what is a read", ({ at }) => {
  expect(answerAt(ts7, at)).toBe("read");
});

test.each(marks.filter(({ expected }) => expected === "-" || expected === "w"))("$what is no read", ({ at }) => {
  expect(answerAt(ts7, at)).toBe("nothing");
});

test.each(marks.filter(({ expected }) => expected === "?"))("$what is what this file says", ({ id, at }) => {
  expect(answerAt(ts7, at)).toBe(HARD[id]);
});

test("both compilers tell the same of every position", () => {
  expect(ts6).toEqual(ts7);
});

function answerAt({ diagnostics }: Checked, at: string): Answer {
  const found = diagnostics.find(({ place }) => `${place.file}:${place.start.offset}` === at);
  return found ? answerOf(found) : "nothing";
}

function answerOf({ rule }: Diagnostic): Answer {
  return rule === "code/cannot-tell" ? "cannot tell" : "read";
}
