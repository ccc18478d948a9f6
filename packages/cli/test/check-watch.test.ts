/** `candor check --watch`: what is told at each change, and that nothing ends it but who started it. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { edit } from "../../../test/bakery.ts";
import { run } from "../src/run.ts";
import { candor, writeCode, writeProject } from "./baselined-project.ts";
import { captureIo } from "./capture-io.ts";

const MAIN = join(import.meta.dirname, "../src/main.ts");
const UNSAID = "function one(person: Person): string {\n  return person.name;\n}\n";
const SAID = `/** @purpose send-your-bread */\n${UNSAID}`;
const LEAK = "function two(person: Person): void {\n  console.log(person.name);\n}\n";

let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-check-watch-")));
  await writeProject(folder);
  await writeFile(join(folder, "candor.config.json"), `{ "check": { "projects": ["tsconfig.json"] } }\n`);
});

afterEach(() => rm(folder, { recursive: true }));

interface Watching {
  /** Does something, and gives what is told because of it once `fits` finds it there. */
  readonly after: (change: () => Promise<unknown>, fits: RegExp) => Promise<string>;
}

/** Watches the folder while `use` is at work; gives the exit code. */
async function watching(use: (watching: Watching) => Promise<void>): Promise<number> {
  const stop = new AbortController();
  const io = captureIo(folder, { untilStopped: () => stop.signal });
  const told = async (from: number, fits: RegExp): Promise<string> => {
    await vi.waitFor(() => expect(io.written.stdout.slice(from)).toMatch(fits), { timeout: 20_000 });
    return io.written.stdout.slice(from);
  };
  const ended = run(["check", "--watch"], io);
  try {
    await told(0, CLOSING);
    await use({
      after: async (change, fits) => {
        // What a change before has still to tell is not what this one does.
        await new Promise((resolve) => setTimeout(resolve, 400));
        const from = io.written.stdout.length;
        await change();
        return told(from, fits);
      },
    });
  } finally {
    stop.abort();
  }
  expect(io.written.stderr).toBe("");
  return ended;
}

const CLOSING = /^(?:clean: .*|\d+ (?:error|warning|info)s?\b.*)\n$/m;

test("the edited file is told first, then what is new elsewhere, and how it stands", async () => {
  await writeFile(join(folder, "src/b.ts"), `import type { Person } from "./a.ts";\nexport ${UNSAID}`);
  const exit = await watching(async ({ after }) => {
    const mended = await after(() => writeCode(folder, SAID), CLOSING);
    expect(mended).toMatch(/^\nsrc\/a.ts: no findings\n/);
    expect(mended).not.toContain("src/b.ts");
    expect(mended).toMatch(/; 1 mended\n$/);
    const worse = await after(() => writeCode(folder, SAID + LEAK), CLOSING);
    expect(worse).toMatch(/^\nsrc\/a.ts: 2 findings\n\n[^]*code\/in-log[^]*code\/no-purpose/);
    expect(worse.match(/code\/in-log: /g)).toHaveLength(1);
  });
  expect(exit).toBe(0);
});

test("a policy that changes is what the code is held to from then on", async () => {
  const read = `import type { Person } from "./a.ts";\n${SAID.replace("function", "export function")}`;
  await writeFile(join(folder, "src/b.ts"), read);
  const purpose = "policies/purposes/send-your-bread.md";
  const exit = await watching(async ({ after }) => {
    const narrower = await after(() => edit(folder, purpose, "needs: [name, address]", "needs: [address]"), CLOSING);
    expect(narrower).toContain("code/undeclared: `name` is read here for `send-your-bread`");
    expect(narrower).toContain("src/b.ts:4");
    expect(narrower).not.toContain("no findings");
  });
  expect(exit).toBe(0);
});

test("a syntax error in the middle of typing, files that come, go and are replaced, and a policy that is broken for a moment", async () => {
  const exit = await watching(async ({ after }) => {
    expect(await after(() => writeCode(folder, `${SAID}const a = (`), CLOSING)).toContain("code/broken-project");
    expect(await after(() => writeCode(folder, SAID), CLOSING)).toContain("src/a.ts: no findings");
    const read = `import type { Person } from "./a.ts";\nexport ${UNSAID}`;
    expect(await after(() => writeFile(join(folder, "src/new.ts"), read), CLOSING)).toContain("src/new.ts:3");
    expect(await after(() => rm(join(folder, "src/new.ts")), CLOSING)).toMatch(/; 1 mended\n$/);
    // As many editors do: another file takes the place of the one before.
    await writeFile(
      join(folder, "draft"),
      `export interface Person {\n  /** @personal name */\n  name: string;\n}\n${UNSAID}`,
    );
    expect(await after(() => rename(join(folder, "draft"), join(folder, "src/a.ts")), CLOSING)).toContain(
      "src/a.ts: 1 finding",
    );
    await mkdir(join(folder, "src/deep/er"), { recursive: true });
    const deep = join(folder, "src/deep/er/c.ts");
    expect(await after(() => writeFile(deep, read.replace("./", "../../")), /er\/c.ts:3[^]*\n$/)).toContain(
      "code/no-purpose",
    );
    const half = await after(() => edit(folder, "policies/data.md", "---\n# ", "nonsense\n---\n# "), CLOSING);
    expect(half).toContain("policies/data.md");
    expect(await after(() => edit(folder, "policies/data.md", "nonsense\n", ""), CLOSING)).toContain("src/a.ts:6");
  });
  expect(exit).toBe(0);
}, 60_000);

test("what the baseline holds is not told, and neither is what nobody asked for", async () => {
  await writeFile(
    join(folder, "candor.config.json"),
    `{ "baseline": "known.json", "check": { "projects": ["tsconfig.json"] } }\n`,
  );
  await candor(folder, "check --update-baseline");
  await watching(async ({ after }) => {
    const told = await after(() => writeCode(folder, `// More.\n${UNSAID}`), CLOSING);
    expect(told).toMatch(/^\nsrc\/a.ts: no findings\nclean: /);
    expect(await after(() => writeCode(folder, UNSAID + LEAK), CLOSING)).toContain("src/a.ts: 2 findings");
  });
});

test.each(["--json", "--format sarif", "--since main", "--update-baseline"])("%s is not watched", async (option) => {
  const { exit, stderr } = await candor(folder, `check --watch ${option}`);
  expect([exit, stderr]).toEqual([
    2,
    `error: use --watch or ${option.split(" ")[0]}, not both: what is watched is shown as it is, to people\n`,
  ]);
});

test("without a policy there is nothing to watch", async () => {
  await rm(join(folder, "policies"), { recursive: true });
  expect((await candor(folder, "check --watch")).exit).toBe(2);
});

test("Ctrl-C ends it, and its compiler", async () => {
  const child = spawn(process.execPath, [MAIN, "check", "--watch"], { cwd: folder, stdio: "pipe" });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  await new Promise<void>((resolve) =>
    child.stdout.on("data", (chunk: Buffer) => /in \d file/.test(String(chunk)) && resolve()),
  );
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});
