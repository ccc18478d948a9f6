/** The GitHub Action: its steps run here as the runner would run them, with a `gh` that writes down what it is asked. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

interface Step {
  readonly name: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

const { inputs, runs } = parse(await readFile(join(ROOT, "action.yml"), "utf8")) as {
  inputs: Readonly<Record<string, { readonly default: string }>>;
  runs: { readonly using: string; readonly steps: readonly Step[] };
};

/** Where `npm` itself refuses to run: the settings of a project are not meant for Candor. */
const HOSTILE = {
  "package.json": JSON.stringify({
    private: true,
    engines: { node: "99" },
    devEngines: {
      runtime: { name: "node", version: "99", onFail: "error" },
      packageManager: { name: "yarn", version: "9", onFail: "error" },
    },
  }),
  ".npmrc": "engine-strict=true\nregistry=http://127.0.0.1:9/\n",
};

let tools = "";
let command = "";
let home = "";
let project = "";

beforeAll(async () => {
  tools = await mkdtemp(join(tmpdir(), "candor-tools-"));
  await writeHostile(tools);
  [home, project] = [tools, tools];
  const { status, stdout } = runStep("Bring Candor");
  if (status !== 0) throw new Error(stdout);
  command = await output("command");
}, 300_000);

afterAll(() => rm(tools, { recursive: true }));

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "candor-action-"));
  project = join(home, "project");
  await addPolicy(project);
  await writeHostile(project);
  git("init", "--quiet", "--initial-branch", "main");
  commit("first");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  const gh = join(home, "bin/gh");
  await mkdir(join(home, "bin"));
  await writeFile(
    gh,
    `#!/bin/sh\necho "$*" >> "${home}/gh.log"\ncase "$*" in *--jq*) cat "${home}/comment-id" 2>/dev/null || true ;; esac\n`,
  );
  await chmod(gh, 0o755);
});

afterEach(() => rm(home, { recursive: true }));

async function addPolicy(folder: string): Promise<void> {
  await cp(join(ROOT, "packages/compiler/test/fixtures/minimal"), join(folder, "policies"), { recursive: true });
  await writeFile(join(folder, "candor.config.json"), "{}\n");
}

async function writeHostile(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(HOSTILE)) await writeFile(join(folder, name), text);
}

function git(...argv: readonly string[]): void {
  execFileSync("git", argv, { cwd: project, stdio: "pipe" });
}

function commit(message: string): void {
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "--message", message);
}

/** What a step wrote as its output, the last time. */
async function output(name: string): Promise<string> {
  const lines = (await readFile(join(home, "output"), "utf8")).trim().split("\n");
  return lines.findLast((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
}

/** Runs a step with its expressions filled in, as the runner fills them. */
function runStep(
  name: string,
  given: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string } {
  const step = runs.steps.find((each) => each.name === name)!;
  const values = new Map<string, string>([
    ["github.action_path", ROOT],
    ["github.base_ref", "main"],
    ["github.repository", "o/r"],
    ["github.event.pull_request.number", "7"],
    ["steps.candor.outputs.command", command],
    ...Object.entries(inputs).map(([key, input]): [string, string] => [`inputs.${key}`, input.default]),
    ...Object.entries(given),
  ]);
  const fill = (text: string): string =>
    text.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, key: string) => values.get(key) ?? "");
  const env = {
    ...process.env,
    ...Object.fromEntries(Object.entries(step.env).map(([key, text]) => [key, fill(text)])),
    PATH: `${join(home, "bin")}:${process.env["PATH"]}`,
    RUNNER_TEMP: home,
    GITHUB_OUTPUT: join(home, "output"),
    GITHUB_STEP_SUMMARY: join(home, "summary"),
  };
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
    cwd: join(project, fill(step["working-directory"] ?? ".")),
    env,
    encoding: "utf8",
  });
  return { status, stdout: stdout + stderr };
}

async function breakPolicy(folder: string = project): Promise<void> {
  const data = join(folder, "policies/data.md");
  await writeFile(data, (await readFile(data, "utf8")).replace("---\n# ", "shoe-size: { from: [you] }\n---\n# "));
}

test("a clean policy passes each step that it has, and a finding fails it beside its line", async () => {
  expect(runs.using).toBe("composite");
  expect(runStep("Lint the policy").status).toBe(0);
  await breakPolicy();
  const { status, stdout } = runStep("Lint the policy");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=policies\/data\.md,line=\d+,.*title=keep\/missing::/m);
  expect(runStep("Lint the policy", { "inputs.warn-only": "true" }).status).toBe(0);
});

test("Candor runs where npm would not: nothing of it obeys the settings of the project", () => {
  const npm = spawnSync("npm", ["exec", "--yes", "--", "node", "--version"], { cwd: project, encoding: "utf8" });
  expect([npm.status, npm.stderr]).toEqual([1, expect.stringContaining("EBADDEVENGINES")]);
  expect(command.startsWith(tools)).toBe(true);
  expect(runStep("Lint the policy")).toEqual({ status: 0, stdout: "" });
});

test("a config that is not there fails, also where findings do not", () => {
  const gone = { "inputs.config": "gone.json", "inputs.warn-only": "true", "inputs.sarif": "found.sarif" };
  for (const name of [
    "Lint the policy",
    "Compare what is built",
    "Hold the policy against its tests",
    "Check the code",
  ]) {
    const { status, stdout } = runStep(name, gone);
    expect([name, status, stdout]).toEqual([name, 2, expect.stringContaining("gone.json")]);
  }
  expect(runStep("Hold the policy against its tests").status).toBe(1);
  expect(runStep("Hold the policy against its tests", { "inputs.warn-only": "true" }).status).toBe(0);
});

test("findings go to a SARIF file too", async () => {
  await breakPolicy();
  runStep("Lint the policy", { "inputs.sarif": "found.sarif" });
  const log = JSON.parse(await readFile(join(project, "found.sarif"), "utf8")) as { runs: { results: unknown[] }[] };
  expect(log.runs[0]?.results.length).toBeGreaterThan(0);
});

test("what was never built is stale", () => {
  const { status, stdout } = runStep("Compare what is built");
  expect(status).toBe(1);
  expect(stdout).toContain("stale");
});

test("D46: the comment says what changes for people, and is written once and then changed", async () => {
  const purpose = join(project, "policies/purposes/send-your-bread.md");
  await writeFile(
    purpose,
    (await readFile(purpose, "utf8")).replace("Your bread on the day you chose.", "Your bread, whenever."),
  );
  const { status, stdout } = runStep("Say what changes for people");
  expect([status, stdout]).toEqual([0, ""]);
  const text = await readFile(await output("comment"), "utf8");
  expect(text).toMatch(/^<!-- candor review -->\n\n## Candor\n/);
  expect(text).toContain("whenever");
  expect(text).toContain("### Findings\n\nNo findings.");
  expect(await readFile(join(home, "summary"), "utf8")).toBe(text);
  expect(await readFile(join(home, "gh.log"), "utf8")).toMatch(/--method POST repos\/o\/r\/issues\/7\/comments/);

  await writeFile(join(home, "comment-id"), "42\n");
  runStep("Say what changes for people");
  expect(await readFile(join(home, "gh.log"), "utf8")).toMatch(/--method PATCH repos\/o\/r\/issues\/comments\/42/);
});

test("two projects in one repository have a comment each, and findings where GitHub looks for them", async () => {
  const review = async (given: Readonly<Record<string, string>>): Promise<string> => {
    const ran = runStep("Say what changes for people", given);
    expect([ran.status, ran.stdout]).toEqual([0, ""]);
    const [mark = ""] = (await readFile(await output("comment"), "utf8")).split("\n");
    expect(await readFile(join(home, "gh.log"), "utf8")).toContain(`startswith("${mark}")`);
    return mark;
  };
  for (const folder of ["apps/shop", "apps/b--log"]) await addPolicy(join(project, folder));
  await writeFile(join(project, "apps/shop/other.json"), "{}\n");
  commit("two more");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  const shop = { "inputs.working-directory": "apps/shop" };
  const marks = [
    await review({}),
    await review(shop),
    await review({ ...shop, "inputs.config": "other.json" }),
    await review({ "inputs.config": "apps/b--log/candor.config.json" }),
  ];
  expect(marks).toEqual([
    "<!-- candor review -->",
    "<!-- candor review apps/shop/candor.config.json -->",
    "<!-- candor review apps/shop/other.json -->",
    "<!-- candor review apps/b-%2Dlog/candor.config.json -->",
  ]);
  await breakPolicy(join(project, "apps/shop"));
  expect(runStep("Lint the policy", shop).stdout).toMatch(/^::error file=apps\/shop\/policies\/data\.md,/m);
});

test("a base that is not there, and a comment that may not be written, are warnings", async () => {
  const gone = runStep("Say what changes for people", { "inputs.base": "origin/gone" });
  expect(gone.status).toBe(0);
  expect(gone.stdout).toMatch(
    /^::warning title=candor::What changes for people cannot be said\..*`origin\/gone` is no/m,
  );
  await writeFile(join(home, "bin/gh"), "#!/bin/sh\nexit 1\n");
  const fork = runStep("Say what changes for people");
  expect(fork.status).toBe(0);
  expect(fork.stdout).toContain("::warning title=candor::The comment could not be written");
});

test("a shallow checkout is told what to set", () => {
  const whole = project;
  project = join(home, "shallow");
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${whole}`, project], { stdio: "pipe" });
  git("update-ref", "-d", "refs/remotes/origin/main");
  const { status, stdout } = runStep("Say what changes for people");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^::warning title=candor::.*the checkout is shallow: set `fetch-depth: 0`/m);
});

test("a name of a branch that looks like code is a name", async () => {
  const { stdout } = runStep("Say what changes for people", { "github.base_ref": `"; touch ${home}/owned; "` });
  expect(stdout).toContain("cannot be said");
  await expect(readFile(join(home, "owned"))).rejects.toThrow("ENOENT");
});
