/** What code runs in, where very much of it is nested. */
import { ts } from "@ts-morph/common";
import { expect, test } from "vitest";
import { descendants, type Kinds, type Node } from "../src/engine/node.ts";
import { type Around, functionAround } from "../src/functions/function-around.ts";

const kinds: Kinds = ts.SyntaxKind;

/** How many steps out it takes to say what every `x` of a chain of calls runs in. */
function stepsIn(calls: number): number {
  const text = `const f = (g) => g${".then(() => x)".repeat(calls)};`;
  const file: Node = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  let steps = 0;
  const named = [...descendants(file)].filter((node) => node.kind === kinds.Identifier && node.text === "x");
  for (const node of descendants(file)) {
    const { parent } = node;
    Object.defineProperty(node, "parent", { get: () => (steps++, parent) });
  }
  const known = new Map<Node, Around>();
  const found = named.map((node) => functionAround(kinds, node, () => false, known));
  expect(found.length).toBe(calls);
  expect(new Set(found.map((one) => (one.kind === "function" ? one.name.text : one.kind)))).toEqual(new Set(["f"]));
  return steps;
}

test("in a chain twice as long, what every part runs in takes twice the steps", () => {
  expect(stepsIn(400) / stepsIn(200)).toBeLessThan(2.1);
});

test("of two places in each other, each has its own answer", () => {
  const file: Node = ts.createSourceFile("a.ts", "app.get(() => list.map(() => x));", ts.ScriptTarget.Latest, true);
  const x = [...descendants(file)].find((node) => node.text === "x");
  const known = new Map<Node, Around>();
  const isStart = (call: Node): boolean => call.expression?.name?.text === "get";
  const within = x && functionAround(kinds, x, isStart, known);
  const around = within?.kind === "handler" ? functionAround(kinds, within.call, isStart, known) : null;
  expect([within?.kind, around?.kind]).toEqual(["handler", "module"]);
});
