import { placer } from "@candor/compiler";
import { compareDiagnostics, type Diagnostic } from "@candor/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Fingerprint, fingerprintsOf } from "../src/fingerprint.ts";

const FILE = "src/a.ts";

/** The fingerprints of a finding at each place where a text has `user.email`, in the order of the text. */
function printsIn(text: string, { file = FILE, pointer }: { file?: string; pointer?: string } = {}): Fingerprint[] {
  const place = placer(file, text);
  const diagnostics = [...text.matchAll(/user\.email/g)].map(({ index }): Diagnostic => ({
    rule: "code/no-purpose",
    severity: "error",
    message: "`email` is read here",
    place: place(index, index + 10),
    ...(pointer !== undefined && { pointer }),
  }));
  const prints = fingerprintsOf(
    { diagnostics: diagnostics.toSorted(compareDiagnostics), texts: new Map([[file, text]]) },
    (name) => name,
  );
  return [...prints.values()];
}

const [only] = printsIn("send(user.email);\n");

test("a fingerprint stays whatever happens to other lines, to blanks and to line ends", () => {
  expect(only?.here).toMatch(/^[0-9a-f]{32}$/);
  expect(printsIn("// above\n\nif (yes) {\n\t\tsend(user.email);\n}\n")).toEqual([only]);
  expect(printsIn("// above\r\n  send(user.email);  \r\n")).toEqual([only]);
});

test("whatever edits there are to other lines, blanks and line ends, each finding keeps its fingerprint", () => {
  const found = fc.constantFrom("send(user.email);", "log(user.email, user.email);", "const { a } = of(user.email);");
  const other = fc.constantFrom("", "}", "// later", "const x = 1;", "  if (yes) {", "send(user.name);");
  const blanks = fc.constantFrom("", "  ", "\t", "    ");
  const around = fc.record({ above: fc.array(other, { maxLength: 3 }), before: blanks, after: blanks });
  const written = fc.array(fc.record({ line: found, one: around, two: around }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(written, fc.constantFrom("\n", "\r\n"), other, (lines, end, last) => {
      const textOf = (which: "one" | "two"): string[] =>
        lines.flatMap(({ line, [which]: { above, before, after } }) => [...above, `${before}${line}${after}`]);
      const prints = printsIn(textOf("one").join("\n"));
      expect(printsIn([...textOf("two"), last].join(end))).toEqual(prints);
      expect(new Set(prints.map(({ here }) => here)).size).toBe(prints.length);
    }),
  );
});

test("another line is another finding, and the same line again is one more", () => {
  const [first, second, third] = printsIn("send(user.email);\nlog(user.email);\nsend(user.email);\n");
  expect(first).toEqual(only);
  expect(second?.here).not.toBe(first?.here);
  expect(third).toEqual({ here: `${only?.here}-2`, anywhere: `${only?.anywhere}-2` });
  expect(printsIn("send(user.email, user.email);\n").map(({ here }) => here.slice(32))).toEqual(["", "-2"]);
});

test("a finding about a fact goes with the fact, whatever else its line says and whatever stands before it in a list", () => {
  const at = (pointer: string, text = "needs: user.email") => printsIn(text, { pointer })[0]?.here;
  expect(at("/needs/0")).toBe(at("/needs/7", "needs: orders, user.email"));
  expect(at("/needs/0")).not.toBe(at("/optional/0"));
  expect(at("/promises/no-sale")).not.toBe(at("/promises/no-ads"));
});

test("a file of another name changes the one, and not the other", () => {
  const [moved] = printsIn("send(user.email);\n", { file: "src/b.ts" });
  expect(moved?.here).not.toBe(only?.here);
  expect(moved?.anywhere).toBe(only?.anywhere);
});
