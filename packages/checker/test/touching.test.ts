/** What of a tree is looked at where the text has told already where to look. */
import { ts } from "@ts-morph/common";
import { expect, test } from "vitest";
import { descendants, type Node, offsetsOf, offsetsOfName, touching } from "../src/engine/node.ts";

const CODE = "const one = load(user.email);\nfunction two() {\n  return [one, user$email, `${user.email}!`];\n}\n";

function tree(): Node {
  return ts.createSourceFile("a.ts", CODE, ts.ScriptTarget.Latest, true);
}

test("every node around a name is met, in the order of a whole walk, and none beside it", () => {
  const offsets = offsetsOfName("email", CODE);
  const isAround = ({ pos, end }: Node): boolean => offsets.some((offset) => pos <= offset && offset < end);
  const file = tree();
  const met = [...touching(file, offsets)];
  expect(met).toEqual([...descendants(file)].filter(isAround));
  expect(met.filter(({ text }) => text === "email")).toHaveLength(2);
});

test("a name is found as a word alone", () => {
  expect(offsetsOfName("email", CODE)).toEqual(Array.from(CODE.matchAll(/\.email/g), ({ index }) => index + 1));
  expect(offsetsOfName("größe", "größe + übergröße")).toEqual([0]);
  expect(offsetsOf(/\bone\b/g, CODE)).toHaveLength(2);
});

test("where nothing is looked for, only the root is met", () => {
  expect([...touching(tree(), [])]).toHaveLength(1);
});
