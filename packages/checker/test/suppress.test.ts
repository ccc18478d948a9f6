/** Comments in code that let a finding stand. */
import { expect, test } from "vitest";
import { rules } from "../src/index.ts";
import { NEVER_IGNORED } from "../src/suppress/never-ignored.ts";
import { checkFiles, lines } from "./check-files.ts";

const USER =
  "export interface User { id: string; /** @personal phone */ phone: string; /** @personal email */ email: string }\n";
const READ = 'import type { User } from "./user.ts";\n';
const WHY = "-- the form still sends it (Mara Lind)";
const OUTSIDE = ["newsletter", "send-your-coffee"];

/** What is found in `code`, beside what the policy asks of all code; and what is allowed, with the reason. */
async function suppressed(
  code: string,
  path = "src/a.ts",
): Promise<{ readonly found: readonly string[]; readonly allowed: readonly string[] }> {
  const { diagnostics, allowed } = await checkFiles(
    { "src/user.ts": USER, [path]: READ + code },
    { config: { outside: OUTSIDE } },
  );
  return {
    found: lines(diagnostics).filter((line) => !/never-read|stale-purpose/.test(line)),
    allowed: allowed.map(
      ({ finding, reason, author, place }) =>
        `${finding.rule} ${finding.place.start.line} by line ${place.start.line}: ${reason}, ${author}`,
    ),
  };
}

const body = (inside: string): string => `/** @purpose newsletter */\nexport function f(user: User) {\n${inside}\n}\n`;

test.each([
  ["on the line before", `  // candor-ignore code/undeclared ${WHY}\n  return user.phone;`],
  ["at the end of the line", `  return user.phone; // candor-ignore code/undeclared ${WHY}`],
  ["between stars, before", `  /* candor-ignore code/undeclared ${WHY} */\n  return user.phone;`],
  ["between stars, on the line", `  return /* candor-ignore code/undeclared ${WHY} */ user.phone;`],
  ["over several lines", `  /**\n   * candor-ignore code/undeclared\n   * ${WHY}\n   */\n  return user.phone;`],
  [
    "above another comment",
    `  // candor-ignore code/undeclared ${WHY}\n  // It is asked for here.\n  return user.phone;`,
  ],
  [
    "with a dash of the keyboard's own",
    `  // candor-ignore code/undeclared — the form (Mara Lind)\n  return user.phone;`,
  ],
  ["in the last line of a block", `  return [\n    user.phone, // candor-ignore code/undeclared ${WHY}\n  ];`],
])("a comment %s lets the finding stand", async (_, inside) => {
  const { found, allowed } = await suppressed(body(inside));
  expect(found).toEqual([]);
  expect(allowed).toHaveLength(1);
  expect(allowed[0]).toMatch(/^code\/undeclared \d+ by line \d+: the form( still sends it)?, Mara Lind$/);
});

test("JSX takes a comment between braces, and what it shows is none", async () => {
  const jsx = "declare global { namespace JSX { interface IntrinsicElements { p: object } } }\n";
  const shown = (inside: string): string =>
    `${jsx}/** @purpose newsletter */\nexport const View = ({ user }: { user: User }) => (\n  <p>\n${inside}\n  </p>\n);\n`;
  const ignored = `    {/* candor-ignore code/undeclared ${WHY} */}\n    {user.phone}`;
  expect(await suppressed(shown(ignored), "src/a.tsx")).toMatchObject({ found: [], allowed: [expect.anything()] });
  const text = `    // candor-ignore code/undeclared ${WHY}\n    {user.phone}`;
  const { found, allowed } = await suppressed(shown(text), "src/a.tsx");
  expect(found.map((line) => line.split(" ")[0])).toEqual(["code/undeclared"]);
  expect(allowed).toEqual([]);
});

test.each([
  ["a text", "  const s = '// candor-ignore code/undeclared -- a (b)';\n  return s + user.phone;"],
  ["a template", "  return `\n// candor-ignore code/undeclared -- a (b)\n${user.phone}`;"],
  ["a pattern", "  return /candor\\/*\\/\\/ candor-ignore code/.test(user.phone);"],
  ["a comment that speaks of it", "  // write `// candor-ignore code/undeclared -- a (b)`\n  return user.phone;"],
  ["a word that only begins like it", "  // candor-ignored by all\n  return user.phone;"],
])("%s is no such comment", async (_, inside) => {
  const { found, allowed } = await suppressed(body(inside));
  expect(found.map((line) => line.split(" ")[0])).toEqual(["code/undeclared"]);
  expect(allowed).toEqual([]);
});

test("several rules stand apart by commas, and each must find something", async () => {
  const both = `  // candor-ignore code/undeclared, code/in-log ${WHY}\n  console.log(user.phone);`;
  expect(await suppressed(body(both))).toMatchObject({ found: [], allowed: [expect.anything(), expect.anything()] });
  const one = `  // candor-ignore code/undeclared, code/in-log ${WHY}\n  return user.phone;`;
  expect(await suppressed(body(one))).toMatchObject({
    found: ["code/ignore-unused src/a.ts:4 `code/in-log` finds nothing here that could be ignored"],
    allowed: [expect.anything()],
  });
});

test("it covers one line, one rule and one file", async () => {
  const next = `  // candor-ignore code/undeclared ${WHY}\n  const a = user.phone;\n  return a + user.phone;`;
  expect((await suppressed(body(next))).found).toEqual([
    "code/undeclared src/a.ts:6 `phone` is read here for `newsletter`, which does not declare it",
  ]);
  const apart = `  // candor-ignore code/undeclared ${WHY}\n\n  return user.phone;`;
  expect((await suppressed(body(apart))).found.map((line) => line.split(" ")[0])).toEqual([
    "code/ignore-unused",
    "code/undeclared",
  ]);
});

test.each([
  ["candor-ignore code/undeclared", "nothing says why `code/undeclared` is ignored here"],
  ["candor-ignore code/undeclared because (Mara)", "nothing says why `code/undeclared` is ignored here"],
  ["candor-ignore code/undeclared -- (Mara)", "nothing says why `code/undeclared` is ignored here"],
  ["candor-ignore code/undeclared -- … (Mara)", "nothing says why `code/undeclared` is ignored here"],
  ["candor-ignore code/undeclared -- it is so", "nobody answers for ignoring `code/undeclared` here"],
  ["candor-ignore code/undeclared -- it is so ()", "nobody answers for ignoring `code/undeclared` here"],
  ["candor-ignore", "this does not say which rule it ignores"],
  ["candor-ignore code/undeclare -- it is so (Mara)", "`code/undeclare` is no rule about code"],
  ["candor-ignore code/undeclared, -- it is so (Mara)", "a rule is missing beside a comma"],
  [
    "candor-ignore code/not-installed -- it is so (Mara)",
    "`code/not-installed` cannot be ignored: it finds what cannot be read, or means nothing",
  ],
  ["candor-ignore-next-line code/undeclared -- it is so (Mara)", "`candor-ignore-next-line` means nothing here"],
  ["candor ignore code/undeclared -- it is so (Mara)", "`candor ignore` means nothing here"],
  ["candor-disable code/undeclared", "`candor-disable` means nothing here"],
  ["candor-allow code/undeclared: it is so (Mara)", "`candor-allow` is for the policy: in code it means nothing"],
  [
    "candor-ignore code/undeclared -- a (b) candor-ignore code/in-log -- c (d)",
    "this is more than one in a single comment",
  ],
])("%s is an error, and ignores nothing", async (comment, message) => {
  const { found, allowed } = await suppressed(body(`  // ${comment}\n  return user.phone;`));
  expect(found).toEqual([
    `code/ignore-invalid src/a.ts:4 ${message}`,
    "code/undeclared src/a.ts:5 `phone` is read here for `newsletter`, which does not declare it",
  ]);
  expect(allowed).toEqual([]);
});

test("the nearest rule is proposed, and the place is that of the name", async () => {
  const code = body("  // candor-ignore code/in-log, code/undeclare -- it is so (Mara)\n  return user.phone;");
  const { diagnostics } = await checkFiles({ "src/user.ts": USER, "src/a.ts": READ + code });
  const found = diagnostics.find(({ rule }) => rule === "code/ignore-invalid");
  expect(found?.nearest).toBe("code/undeclared");
  expect((READ + code).slice(found?.place.start.offset, found?.place.end.offset)).toBe("code/undeclare");
});

test("while code cannot be read, none is unused", async () => {
  const code = body(`  // candor-ignore code/in-log ${WHY}\n  return user.email;`);
  const { diagnostics } = await checkFiles({ "src/user.ts": USER, "src/a.ts": READ + code, "src/b.ts": "const = ;\n" });
  expect(diagnostics.map(({ rule }) => rule)).toContain("code/broken-project");
  expect(diagnostics.map(({ rule }) => rule)).not.toContain("code/ignore-unused");
});

test("what is ignored still counts as not covered, and both compilers say the same", async () => {
  const files = {
    "src/user.ts": USER,
    "src/a.ts": READ + body(`  return user.phone; // candor-ignore code/undeclared ${WHY}`),
  };
  const [one, other] = [await checkFiles(files, { engine: "ts6" }), await checkFiles(files, { engine: "ts7" })];
  expect(one.coverage).toMatchObject({ reads: 1, uncovered: 1 });
  expect(one.allowed).toEqual(other.allowed);
  expect(one.allowed).toHaveLength(1);
});

test("what can never be ignored is a rule", () => {
  const all = rules.map(({ id }) => id);
  expect([...NEVER_IGNORED].filter((id) => !all.includes(id))).toEqual([]);
});
