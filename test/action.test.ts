/** The GitHub Action: its steps run here as the runner would run them, with a `gh` that writes down what it is asked. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

interface Step {
  readonly name: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

const { inputs, runs } = parse(await readFile(join(ROOT, "action.yml"), "utf8")) as {
  inputs: Readonly<Record<string, { readonly default: string }>>;
  runs: { readonly using: string; readonly steps: readonly Step[] };
};

let home = "";
let project = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "candor-action-"));
  project = join(home, "project");
  await cp(join(ROOT, "packages/compiler/test/fixtures/minimal"), join(project, "policies"), { recursive: true });
  await writeFile(join(project, "candor.config.json"), "{}\n");
  git("init", "--quiet", "--initial-branch", "main");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "--message", "first");
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

function git(...argv: readonly string[]): void {
  execFileSync("git", argv, { cwd: project, stdio: "pipe" });
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
    cwd: project,
    env,
    encoding: "utf8",
  });
  return { status, stdout: stdout + stderr };
}

async function breakPolicy(): Promise<void> {
  const data = join(project, "policies/data.md");
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
  const text = await readFile(join(home, "candor-review.md"), "utf8");
  expect(text).toMatch(/^<!-- candor review -->\n\n## Candor\n/);
  expect(text).toContain("whenever");
  expect(text).toContain("### Findings\n\nNo findings.");
  expect(await readFile(join(home, "summary"), "utf8")).toBe(text);
  expect(await readFile(join(home, "gh.log"), "utf8")).toMatch(/--method POST repos\/o\/r\/issues\/7\/comments/);

  await writeFile(join(home, "comment-id"), "42\n");
  runStep("Say what changes for people");
  expect(await readFile(join(home, "gh.log"), "utf8")).toMatch(/--method PATCH repos\/o\/r\/issues\/comments\/42/);
});

test("a base that is not there, and a comment that may not be written, are warnings", async () => {
  const shallow = runStep("Say what changes for people", { "inputs.base": "origin/gone" });
  expect(shallow.status).toBe(0);
  expect(shallow.stdout).toContain("::warning title=candor::What changes for people cannot be said");
  await writeFile(join(home, "bin/gh"), "#!/bin/sh\nexit 1\n");
  const fork = runStep("Say what changes for people");
  expect(fork.status).toBe(0);
  expect(fork.stdout).toContain("::warning title=candor::The comment could not be written");
});

test("a name of a branch that looks like code is a name", async () => {
  const { stdout } = runStep("Say what changes for people", { "github.base_ref": `"; touch ${home}/owned; "` });
  expect(stdout).toContain("cannot be said");
  await expect(readFile(join(home, "owned"))).rejects.toThrow("ENOENT");
});
