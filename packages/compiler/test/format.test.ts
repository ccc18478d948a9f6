import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { Document, isScalar, parse, type Pair, Scalar, visit } from "yaml";
import { formatDocument, type Formatted } from "../src/format-document.ts";
import { readPolicy } from "../src/read/read-policy.ts";
import { source } from "./policy.ts";

function formatted(text: string, within = "purposes/a.md"): Formatted {
  const result = formatDocument(source(within, text));
  if (!result) throw new Error(`${within} is no document`);
  return result;
}

/** The facts of a purpose, formatted; null where they were left as they are. */
function facts(yaml: string): string | null {
  const { text, left } = formatted(`---\n${yaml}---\n# T\n\nS.\n`);
  return left.includes("facts") ? null : text.slice("---\n".length, text.lastIndexOf("---\n# T"));
}

function prose(markdown: string): string {
  const { text, left } = formatted(`---\nkind: pay\n---\n${markdown}`);
  expect(left).toEqual([]);
  return text.slice("---\nkind: pay\n---\n".length);
}

test("the example company's policy is in its form", async () => {
  const { files } = await readPolicy(fileURLToPath(new URL("../../../policies", import.meta.url)));
  expect(files.length).toBeGreaterThan(20);
  for (const { within, text } of files) expect([within, formatted(text, within).text]).toEqual([within, text]);
});

test("fields come in the order of the schema, those it does not know last; each comment moves with its field", () => {
  const yaml = `# why we may
because:   contract
zzz: 1
# what it is
#   in two lines
kind: deliver   # not email

needs:
    - name   # for the label
    # so that it arrives
    - address
    # end of needs
`;
  expect(facts(yaml)).toBe(
    `# what it is
#   in two lines
kind: deliver # not email
# why we may
because: contract

needs:
  - name # for the label
  # so that it arrives
  - address
  # end of needs
zzz: 1
`.replace("\nneeds", "\nneeds"),
  );
});

test("names that the author chose keep their order: it is the order of the page", () => {
  const text = `---\nzebra:\n  kept: 2 years\n  from: [you]\nant: {from: [you]}\n---\n# T\n`;
  expect(formatted(text, "data.md").text).toBe(
    `---\nzebra:\n  from: [you]\n  kept: 2 years\nant: { from: [you] }\n---\n# T\n`,
  );
});

test("a header above an empty line stays at the top; a comment at the end stays with what it follows", () => {
  expect(facts("# About the newsletter.\n\nbecause: consent\nkind: email\n")).toBe(
    "# About the newsletter.\n\nkind: email\nbecause: consent\n",
  );
  expect(facts("because: consent\nkind: email\n# about the kind?\n")).toBeNull();
  expect(facts("kind: email\n\n\n\nbecause: consent\n\n# more to come\n\n")).toBe(
    "kind: email\n\nbecause: consent\n\n# more to come\n",
  );
});

test("comments with blank lines between them and their field move with it, to the top too", () => {
  expect(facts("because: consent\n\n# one\n\n# two\n\nkind: email\n")).toBe(
    "# one\n# two\nkind: email\nbecause: consent\n",
  );
  expect(facts("# top\n\nbecause: consent\n# one\n\nkind: email\n")).toBe(
    "# top\n\n# one\nkind: email\nbecause: consent\n",
  );
});

test("an empty text behind `|` is written the same where brackets beside it become lines", () => {
  const long = Array.from({ length: 12 }, (_, at) => `data-item-${at}`).join(", ");
  const once = facts(`needs: [${long}]\nunder: |\n`) ?? "";
  expect(once).toContain('under: ""');
  expect(facts(once)).toBe(once);
});

test("a comment between a field's name and its value has no place: those facts stay as they are", () => {
  expect(facts("kind:\n  # hm\n  email\n")).toBeNull();
});

test("quotes stand only where they are needed, and no value changes its meaning", () => {
  expect(
    facts(
      `kind: 'email'\nprivate: {a: "yes", b: 'NO', c: "2026-01-01", d: "0800", e: 0800, f: 1e3, g: "x: y", h: 'it''s', i: ~}\nunder: "\\u202e"\n`,
    ),
  ).toBe(
    `kind: email\nunder: "\\u202e"\nprivate: { a: yes, b: NO, c: 2026-01-01, d: "0800", e: 0800, f: 1e3, g: "x: y", h: it's, i: ~ }\n`,
  );
});

test("texts of several lines keep their lines", () => {
  const yaml = `under: |
    IfSG 6,
      and more

private:
    folded: >-
        one
        two

        three
    plain: goes on
       and on
`;
  expect(facts(yaml)).toBe(`under: |
  IfSG 6,
    and more

private:
  folded: >-
    one
    two

    three
  plain: goes on
    and on
`);
});

test("brackets that go beyond 100 columns, or that hold comments, become lines", () => {
  const ids = Array.from({ length: 12 }, (_, at) => `data-item-${at}`);
  expect(facts(`needs: [${ids.join(", ")}] # all\n`)).toBe(`needs: # all\n${ids.map((id) => `  - ${id}\n`).join("")}`);
  expect(facts("needs: [name, # for the label\n  address]\n")).toBe("needs:\n  - name # for the label\n  - address\n");
  expect(facts("needs: [ name,\n  address ]\n")).toBe("needs: [name, address]\n");
});

test("entries that are comments still keep theirs, and facts that are comments alone too", () => {
  const data = "---\nemail:\n  # from: [you]\nphone: # soon\n---\n# T\n";
  expect(formatted(data, "data.md").text).toBe(data);
  const recipients = "---\n# host:\n#   does: keeps our servers\n---\n# T\n";
  expect(formatted(recipients, "recipients.md").text).toBe(recipients);
});

test("a file that cannot be read stays as it is, with its finding", () => {
  for (const [text, rule] of [
    ["---\nkind: [pay\n---\n# T\n", "yaml/syntax"],
    ["---\nkind: &a pay\nbecause: *a\n---\n# T\n", "yaml/alias"],
    ["# T\r\n", "file/no-frontmatter"],
  ] as const) {
    const { text: after, diagnostics } = formatted(text);
    expect([after, diagnostics.map((found) => found.rule)]).toEqual([text, [rule]]);
  }
});

test("a field that stands twice is for its author to settle", () => {
  expect(facts("because: consent\nkind: pay\nkind: email\n")).toBeNull();
  const within = "---\nprivate: { a: 1, a: 2 }\n---\n# T\n";
  expect(formatted(within)).toEqual({ text: within, diagnostics: [], left: ["facts"], twice: "private.a" });
});

test("what is no document is none", () => {
  expect(formatDocument(source("notes.md", "# T\n"))).toBeNull();
});

test("a translation is formatted as its source is, with or without facts", () => {
  expect(formatted("# T  \n\n\n\nS.\n", "fr/purposes/a.md").text).toBe("# T\n\nS.\n");
  expect(formatted("---\nb: 1\n---\nT\n=\n", "fr/data.md").text).toBe("---\nb: 1\n---\n# T\n");
});

test("line ends become LF", () => {
  expect(formatted("---\r\nkind: pay\r\n---\r\n# T\r\rS.\r\n").text).toBe("---\nkind: pay\n---\n# T\n\nS.\n");
});

test("prose keeps every character but stray blanks; headings get their `#`", () => {
  expect(prose("Title\n=====\n\nA line  \nbroken.   \n\n\n\nWhy\n---\n- a\n\n\n- b \n\n\n")).toBe(
    "# Title\n\nA line  \nbroken.\n\n## Why\n\n- a\n\n- b\n",
  );
  expect(prose("\n\n# T\n")).toBe("# T\n");
  expect(prose("")).toBe("");
});

test("there is one form of a heading: an empty line before it and one after it", () => {
  const form = "# T\n\nS.\n\n## Why\n\nIt is due.\n\n### More\n\n- a\n";
  expect(prose("# T\nS.\n## Why\nIt is due.\n### More\n- a\n")).toBe(form);
  expect(prose(form)).toBe(form);
  expect(prose("# T\n\n```\n# no heading\nx\n```\n")).toBe("# T\n\n```\n# no heading\nx\n```\n");
  expect(prose("# T\n\n- a\n  ## In a list\n  b\n")).toBe("# T\n\n- a\n  ## In a list\n  b\n");
});

test("code, HTML and code within a line keep their blanks", () => {
  const kept = "# T\n\n```  \na  \n\n\n\nb  \n```\n\n    x  \n\n\n    y\n\n<pre>\na  \n\n\n</pre>\n\nA `b  \nc` d.\n";
  expect(prose(kept)).toBe(kept);
});

test("a heading that would not be the same with `#` stays underlined", () => {
  const kept = "# T\n\nOver two\nlines\n---\n\nAll in C#\n---\n";
  expect(prose(kept)).toBe(kept);
});

const WORDS = [
  "yes",
  "NO",
  "null",
  "0800",
  "1e3",
  "2026-01-01",
  "a: b",
  "#x",
  "x #y",
  "it's",
  '"q"',
  "- z",
  "",
  " pad ",
  "two\nlines",
  "end\n",
  "tab\t",
  "\u202e",
  "é日本",
  "true",
  "{a}",
  "*b",
  "---",
  "a\n\n  b\n",
];
const leaf = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const names = fc.constantFrom(
  "kind",
  "because",
  "needs",
  "serves",
  "kept",
  "private",
  "under",
  "own-name",
  "name two",
  "7",
  "channels",
);
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(names, tie("any"), { maxKeys: 4 }),
  ),
})).any;
const written = fc.record({
  facts: fc.dictionary(names, value, { minKeys: 1, maxKeys: 6 }),
  styles: fc.array(fc.nat({ max: 255 }), { minLength: 40, maxLength: 40 }),
  indent: fc.integer({ min: 1, max: 5 }),
  lineWidth: fc.constantFrom(0, 20, 80),
});

/** A YAML text in any style, with numbered comments above fields and behind values. */
function write({
  facts: root,
  styles,
  indent,
  lineWidth,
}: typeof written extends fc.Arbitrary<infer T> ? T : never): string {
  const document = new Document(root, { version: "1.2", schema: "core" });
  let [turn, comments] = [0, 0];
  const next = (): number => styles[turn++ % styles.length] ?? 0;
  visit(document, {
    Collection: (key, node) => {
      if (key !== null) node.flow = next() % 3 === 0;
    },
    Pair: (_, pair: Pair) => {
      if (isScalar(pair.key) && next() % 4 === 0) pair.key.commentBefore = ` above ${comments++}`;
      if (isScalar(pair.key) && next() % 4 === 0) pair.key.spaceBefore = true;
    },
    Scalar: (key, node) => {
      const type = [Scalar.PLAIN, Scalar.QUOTE_SINGLE, Scalar.QUOTE_DOUBLE, Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED][
        next() % 5
      ];
      if (key !== "key" && typeof node.value === "string" && type) node.type = type as Scalar.Type;
      if (key !== "key" && next() % 5 === 0) node.comment = ` beside ${comments++}`;
    },
  });
  return document.toString({ indent, lineWidth });
}

test("whatever the style: the same values, every comment once, and formatting again changes nothing", () => {
  let [done, all] = [0, 0];
  fc.assert(
    fc.property(written, (style) => {
      const yaml = write(style);
      const after = facts(yaml);
      all++;
      if (after === null) return;
      done++;
      expect(parse(after, { version: "1.2" })).toEqual(parse(yaml, { version: "1.2" }));
      expect(comments(after)).toEqual(comments(yaml));
      expect(facts(after)).toBe(after);
    }),
    { numRuns: 400 },
  );
  expect(done / all).toBeGreaterThan(0.6);
});

function comments(yaml: string): readonly string[] {
  return (yaml.match(/# (?:above|beside) \d+/g) ?? []).toSorted();
}

test("a comment above a field stands above it afterwards; one behind a value stands behind it", () => {
  const row = fc.record({ above: fc.boolean(), beside: fc.boolean(), blank: fc.boolean() });
  const order = fc.shuffledSubarray(
    ["kind", "because", "under", "serves", "needs", "kept", "dpv", "unknown", "other"],
    { minLength: 2 },
  );
  fc.assert(
    fc.property(order, fc.array(row, { minLength: 9, maxLength: 9 }), (keys, rows) => {
      const lines = keys.flatMap((key, at) => {
        const { above, beside, blank } = rows[at] ?? { above: false, beside: false, blank: false };
        return [
          ...(blank && at > 0 ? [""] : []),
          ...(above ? [`# above ${key}`] : []),
          `${key}: ${key}-value${beside ? ` # beside ${key}` : ""}`,
        ];
      });
      const after = facts(`${lines.join("\n")}\n`)?.split("\n") ?? [];
      for (const [at, key] of keys.entries()) {
        const line = after.findIndex((text) => text.startsWith(`${key}:`));
        expect(after[line]).toBe(`${key}: ${key}-value${rows[at]?.beside ? ` # beside ${key}` : ""}`);
        expect(after[line - 1] === `# above ${key}`).toBe(rows[at]?.above);
      }
    }),
  );
});

const piece = fc.constantFrom(
  "# Title",
  "Title\n=====",
  "Sub  \n---",
  "- item  ",
  "1. one",
  "> quote  ",
  "text  \nbroken",
  "text ",
  "`code  \nspan`",
  "```\ncode  \n\n\n```",
  "    indented  ",
  "<div>\n  html  \n</div>",
  "<!-- note  \n\n\n -->",
  "[a]: /b  ",
  "[link  \ntext](/x)",
  "***",
  "C#\n---",
  "a\nb\n===",
  "\\\n",
  "\t",
  "  ",
  "&nbsp;  ",
);
const gap = fc.constantFrom("\n", "\n\n", "\n\n\n", "\n \n\t\n\n");

test("whatever the Markdown: it says the same afterwards, and formatting again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 8 }), (parts) => {
      const markdown = parts.flat().join("");
      const { text } = formatted(`---\nkind: pay\n---\n${markdown}`);
      const after = text.slice("---\nkind: pay\n---\n".length);
      expect(meaning(after)).toEqual(meaning(markdown));
      expect(formatted(text).text).toBe(text);
    }),
    { numRuns: 400 },
  );
});

function meaning(markdown: string): unknown {
  const root: Root = unified().use(remarkParse).parse(markdown);
  return JSON.parse(JSON.stringify(root, (key, part: unknown) => (key === "position" ? undefined : part)));
}
