/**
 * The editor shows what `candor lint` says: every case that lints, and the example company, opened in one language server,
 * finding for finding.
 */
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "@candor/cli";
import type { Diagnostic } from "@candor/model";
import { expect, test } from "vitest";
import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol/node";
import { confirmDrafts } from "../packages/cli/test/confirm-drafts.ts";
import { captureIo } from "../packages/cli/test/capture-io.ts";
import { type Editor, startEditor } from "../packages/language-server/test/lsp-client.ts";

const CASES = join(import.meta.dirname, "cases");
/** What lints only to show how long it takes. */
const SLOW: ReadonlySet<string> = new Set(["two-thousand-files"]);
/** A baseline is for CI: an editor reads none, and shows what one would hold. */
const OF_CI = "config/baseline";
const SEVERITIES: readonly string[] = ["", "error", "warning", "info"];

/** A folder to be linted, and the findings that lint has there. */
interface Linted {
  readonly name: string;
  readonly folder: string;
  readonly expected: readonly string[];
}

test("a language server shows the findings of candor lint, in every case and of Kettle & Finch", async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), "candor-same-")));
  const linted = [...(await lintCases(root)), await lintExample(root)];
  expect(linted.length).toBeGreaterThan(25);
  const editor = await startEditor(linted.map(({ folder }) => folder));
  await editor.connection.sendRequest("workspace/symbol", { query: "" });
  for (const { name, folder, expected } of linted.toSorted((a, b) => b.expected.length - a.expected.length)) {
    await expect.poll(() => shownIn(folder, editor), { message: name, timeout: 20_000 }).toEqual(expected);
  }
  await editor.quit();
});

async function lintCases(root: string): Promise<readonly Linted[]> {
  const linted: Linted[] = [];
  for (const stage of await readdir(CASES)) {
    for (const name of await readdir(join(CASES, stage))) {
      const lines = (await readFile(join(CASES, stage, name, "command.txt"), "utf8")).trim().split("\n");
      if (lines.at(-1) !== "candor lint" || SLOW.has(name)) continue;
      const folder = join(root, stage, name);
      await makeCase(join(CASES, stage, name), lines.slice(0, -1), folder);
      // Without a document there is nothing to open.
      if (await hasDocument(join(folder, "policies"))) linted.push({ name, folder, expected: await lint(folder) });
    }
  }
  return linted;
}

async function hasDocument(policy: string): Promise<boolean> {
  return readdir(policy).then(
    (names) => names.length > 0,
    () => false,
  );
}

async function lintExample(root: string): Promise<Linted> {
  const folder = join(root, "example");
  await cp(join(import.meta.dirname, "../policies"), join(folder, "policies"), { recursive: true });
  return { name: "Kettle & Finch", folder, expected: await lint(folder) };
}

async function makeCase(home: string, setUp: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const line of setUp) await candor(line, folder);
  if (existsSync(join(home, "input"))) await cp(join(home, "input"), folder, { recursive: true });
  const make = join(home, "make.ts");
  if (!existsSync(make)) return;
  await (await import(pathToFileURL(make).href)).default(folder);
}

async function candor(line: string, folder: string): Promise<string> {
  const io = captureIo(folder, { today: new Date().toISOString().slice(0, 10) });
  await run(line.split(/\s+/).slice(1), io);
  if (line.startsWith("candor init")) await confirmDrafts(io.cwd);
  return io.written.stdout;
}

async function lint(folder: string): Promise<readonly string[]> {
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(await candor("candor lint --json", folder));
  return diagnostics
    .filter(({ rule }) => rule !== OF_CI)
    .map(({ rule, severity, message, help, place: { file, start, end } }) => {
      const range = [start.line, start.column, end.line, end.column].join(" ");
      return told(folder, {
        file,
        range,
        rule,
        severity,
        message: help === undefined ? message : `${message}\n${help}`,
      });
    })
    .toSorted();
}

function shownIn(folder: string, { published }: Editor): readonly string[] {
  const last = new Map(published.map((params): [string, PublishDiagnosticsParams] => [params.uri, params]));
  return [...last.values()]
    .flatMap(({ uri, diagnostics }) => {
      const path = fileURLToPath(uri);
      if (!path.startsWith(`${folder}/`)) return [];
      return diagnostics.map(({ range: { start, end }, code, severity = 0, message }) => {
        const range = [start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(" ");
        const file = path.slice(folder.length + 1);
        return told(folder, {
          file,
          range,
          rule: String(code),
          severity: SEVERITIES[severity] ?? "",
          message: typeof message === "string" ? message : message.value,
        });
      });
    })
    .toSorted();
}

interface Told {
  readonly file: string;
  readonly range: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** A finding on one line. What is about a file that is not there stands in another, where an editor can show it. */
function told(folder: string, { file, range, rule, severity, message }: Told): string {
  const where = range === "1 1 1 1" ? "" : file;
  return [where, range, rule, severity, message.replaceAll(`${folder}/`, "")].join(" | ");
}
