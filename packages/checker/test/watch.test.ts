/** Checks that are made again, with the compiler of the one before. */
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check, type Checked, type CheckInput, createWatch, type Early, type Watch } from "../src/index.ts";
import { lines, type Options, withFiles, type Written } from "./check-files.ts";

const USER =
  "export interface User { id: string; /** @personal phone */ phone: string; /** @personal email */ email: string }\n";
const reads = (name: string): string =>
  `import type { User } from "./user.ts";\n/** @purpose newsletter */\nexport const f = (user: User) => user.${name};\n`;
const FILES: Written = { "src/user.ts": USER, "src/a.ts": reads("phone"), "src/b.ts": reads("email") };

/** A folder that is watched: what a check gives there, and what one gives that begins anew. */
interface Watching {
  readonly watch: Watch;
  readonly input: CheckInput;
  readonly write: (path: string, text: string) => Promise<string>;
  readonly again: (changed: readonly string[] | null, first?: (early: Early) => void) => Promise<Checked>;
}

/** What is kept from one check to the next must never show: each is compared with one that begins anew. */
function watching(files: Written, use: (watching: Watching) => Promise<void>, options: Options = {}): Promise<void> {
  return withFiles(files, options, async (input) => {
    const watch = createWatch();
    try {
      await use({
        watch,
        input,
        write: async (path, text) => {
          await writeFile(join(input.folder, path), text);
          return join(input.folder, path);
        },
        again: async (changed, first) => {
          const checked = await watch.check(input, changed, first);
          expect(checked).toEqual(await check(input));
          return checked;
        },
      });
    } finally {
      watch.close();
    }
  });
}

test("what an edit changes is found, and what it mends is gone", () =>
  watching(FILES, async ({ again, write }) => {
    expect(lines((await again(null)).diagnostics)).toContainEqual(
      expect.stringMatching(/^code\/undeclared src\/a.ts:3/),
    );
    const mended = await again([await write("src/a.ts", reads("email"))]);
    expect(lines(mended.diagnostics).filter((line) => line.includes("undeclared"))).toEqual([]);
    const broken = await again([await write("src/b.ts", `// Above.\n${reads("phone")}`)]);
    expect(lines(broken.diagnostics)).toContainEqual(expect.stringMatching(/^code\/undeclared src\/b.ts:4/));
  }));

test("an edit of what is bound changes what other files read", () =>
  watching(FILES, async ({ again, write }) => {
    await again(null);
    const other = await again([await write("src/user.ts", USER.replace("@personal phone", "@personal email"))]);
    expect(lines(other.diagnostics).filter((line) => line.includes("undeclared"))).toEqual([]);
    const moved = await again([await write("src/user.ts", `\n\n${USER}`)]);
    expect(lines(moved.diagnostics)).toContainEqual(expect.stringMatching(/^code\/undeclared src\/a.ts:3/));
  }));

test("a syntax error in the middle of typing is found, and forgotten once it is mended", () =>
  watching(FILES, async ({ again, write }) => {
    await again(null);
    const half = await again([await write("src/a.ts", reads("phone").replace("user.phone;", "user."))]);
    expect(half.diagnostics.map(({ rule }) => rule)).toContain("code/broken-project");
    const whole = await again([await write("src/a.ts", reads("phone"))]);
    expect(whole.diagnostics.map(({ rule }) => rule)).not.toContain("code/broken-project");
    expect(lines(whole.diagnostics)).toContainEqual(expect.stringMatching(/^code\/undeclared src\/a.ts:3/));
  }));

test("files come, go and move", () =>
  watching(FILES, async ({ again, write, input }) => {
    await again(null);
    await write("src/c.ts", reads("phone"));
    expect((await again(null)).coverage.reads).toBe(3);
    await rename(join(input.folder, "src/c.ts"), join(input.folder, "src/d.ts"));
    await rm(join(input.folder, "src/a.ts"));
    expect((await again(null)).reads.map(({ place }) => place.file)).toEqual(["src/b.ts", "src/d.ts"]);
  }));

test("a file that is named as changed and is gone, or none of the project's, does no harm", () =>
  watching(FILES, async ({ watch, input, again, write }) => {
    await again(null);
    await rm(join(input.folder, "src/b.ts"));
    await watch.check(input, [join(input.folder, "src/b.ts"), join(input.folder, "src/never.ts")]);
    expect((await again(null)).coverage.reads).toBe(1);
    await again([await write("notes.ts", "export const a = 1;\n")]);
  }));

test("what an edited file says by itself is told before the rest is checked", () =>
  watching(FILES, async ({ again, write, watch, input }) => {
    await again(null);
    const path = await write("src/b.ts", reads("phone"));
    const told: string[] = [];
    const checked = await watch.check(input, [path], ({ diagnostics, texts }) => {
      told.push(...lines(diagnostics));
      expect(texts.get("src/b.ts")).toBe(reads("phone"));
    });
    expect(told).toEqual([expect.stringMatching(/^code\/undeclared src\/b.ts:3/)]);
    expect(lines(checked.diagnostics)).toEqual(expect.arrayContaining(told));
    expect(lines(checked.diagnostics)).toContainEqual(expect.stringMatching(/^code\/undeclared src\/a.ts:3/));
  }));

test("nothing is told early that only the whole check can know", () => {
  const used = `${reads("id").replace("user.id", "console.log(user.id)")}export const log = (text: string) =>\n  // candor-ignore code/in-log -- it is so (Mara)\n  console.log(text);\n`;
  const caller = `import { log } from "./a.ts";\n${reads("email").replace("user.email", "log(user.email)")}`;
  return watching({ ...FILES, "src/a.ts": used, "src/b.ts": caller }, async ({ again, write, watch, input }) => {
    await again(null);
    const path = await write("src/a.ts", `${used}\n`);
    const told: string[] = [];
    await watch.check(input, [path], ({ diagnostics }) => void told.push(...lines(diagnostics)));
    expect(told).toEqual([]);
  });
});

test.each([
  ["reads something else", "src/a.ts", reads("email"), []],
  [
    "reads for another purpose",
    "src/a.ts",
    reads("email").replace("newsletter", "sign-in"),
    [/unknown-purpose src\/a.ts:2/],
  ],
  [
    "reads without a purpose, in what another file calls for one",
    "src/lib.ts",
    reads("phone").replace(/.*@purpose.*\n/, ""),
    [],
  ],
  [
    "binds what it read",
    "src/a.ts",
    `${USER}\n${reads("phone").replace(/^import.*\n/, "")}`,
    [/undeclared src\/a.ts:4/],
  ],
  ["binds another property", "src/user.ts", USER.replace("@personal phone ", ""), []],
  ["does not parse", "src/b.ts", "export const = ;", [/broken-project src\/b.ts:1/]],
])("what is told early of a file that %s is what the whole check tells of it", (_, path, text, expected) => {
  const called: Written = {
    "src/lib.ts": reads("email").replace(/.*@purpose.*\n/, ""),
    "src/use.ts": `import { f } from "./lib.ts";\n/** @purpose newsletter */\nexport const g = (user: import("./user.ts").User) => f(user);\n`,
  };
  return watching({ ...FILES, ...called }, async ({ again, write, watch, input }) => {
    await again(null);
    const file = await write(path, text);
    const told: string[] = [];
    const { diagnostics } = await watch.check(input, [file], (early) => void told.push(...lines(early.diagnostics)));
    expect(told).toEqual(lines(diagnostics.filter(({ place }) => place.file === path)));
    for (const line of expected) expect(told).toContainEqual(expect.stringMatching(line));
    await again([await write(path, String({ ...FILES, ...called }[path]))]);
  });
});

test("what is told early of a file rests on no other file being looked at again", () =>
  watching(FILES, async ({ again, write, watch, input }) => {
    await again(null);
    const path = await write("src/b.ts", reads("phone"));
    await write("src/user.ts", "export interface User { id: string }\n");
    const told: string[] = [];
    await watch.check(input, [path], (early) => void told.push(...lines(early.diagnostics)));
    expect(told).toEqual([expect.stringMatching(/^code\/undeclared src\/b.ts:3/)]);
  }));

test("why a line is as it is can be asked after each check", () =>
  watching(FILES, async ({ watch, again, write }) => {
    expect(watch.explain({ file: "src/a.ts", line: 3 })).toBeNull();
    await again(null);
    expect(watch.explain({ file: "src/a.ts", line: 3 })?.reads[0]?.standing).toBe("uncovered");
    await again([await write("src/a.ts", reads("email"))]);
    expect(watch.explain({ file: "src/a.ts", line: 3 })?.reads[0]?.standing).toBe("annotation");
  }));

test("what TypeScript 7 does not take is checked with TypeScript 6, each time", () => {
  const old = JSON.stringify({
    compilerOptions: { strict: true, target: "es5", types: [], ignoreDeprecations: "6.0" },
    include: ["src"],
  });
  const plain = Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [path, String(text).replace("./user.ts", "./user")]),
  );
  return watching({ ...plain, "tsconfig.json": old }, async ({ again, write }) => {
    const before = lines((await again(null)).diagnostics);
    expect(before).toContainEqual(expect.stringMatching(/^code\/undeclared src\/a.ts:3/));
    const after = await again([await write("src/a.ts", reads("email").replace("./user.ts", "./user"))]);
    expect(lines(after.diagnostics).filter((line) => line.includes("undeclared"))).toEqual([]);
  });
});
