import type { Severity } from "@candor/model";
import { expect, test } from "vitest";
import { printReport } from "../src/print-report.ts";
import type { Report } from "../src/report.ts";
import { captureIo } from "./capture-io.ts";

const start = { line: 1, column: 1, offset: 0 };
const place = { file: "policies/a.md", start, end: start };

function reportWith(...severities: readonly Severity[]): Report {
  const diagnostics = severities.map((severity) => ({ rule: "a/b", severity, message: "a thing", place }));
  return { command: "lint", diagnostics, texts: new Map() };
}

test("an error fails; a warning fails only when strict; an info never does", async () => {
  const exit = (severity: Severity, strict: boolean) => printReport(reportWith(severity), { strict }, captureIo("/"));
  expect([await exit("error", false), await exit("warning", false), await exit("info", false)]).toEqual([1, 0, 0]);
  expect([await exit("error", true), await exit("warning", true), await exit("info", true)]).toEqual([1, 1, 0]);
});

test("a stale file fails", async () => {
  const stale: Report = { ...reportWith(), files: [{ path: "a.ts", state: "stale" }] };
  expect(await printReport(stale, {}, captureIo("/"))).toBe(1);
});

test("a report is in colour on a terminal, unless NO_COLOR is set; FORCE_COLOR decides where it is set", async () => {
  const isTTY = { stdin: true, stdout: true, stderr: true };
  const shown = async (overrides: Parameters<typeof captureIo>[1]): Promise<string> => {
    const io = captureIo("/", overrides);
    await printReport(reportWith("error"), {}, io);
    return io.written.stdout;
  };
  expect(await shown({ isTTY })).toContain("\u001b[");
  expect(await shown({ isTTY, env: { NO_COLOR: "1" } })).not.toContain("\u001b[");
  expect(await shown({ isTTY, env: { TERM: "dumb" } })).not.toContain("\u001b[");
  expect(await shown({})).not.toContain("\u001b[");
  expect(await shown({ env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).toContain("\u001b[");
  expect(await shown({ isTTY, env: { FORCE_COLOR: "0" } })).not.toContain("\u001b[");
  expect(await shown({ env: { FORCE_COLOR: "" } })).not.toContain("\u001b[");
});

test("--json is one object with the same findings, in order", async () => {
  const io = captureIo("/");
  await printReport(reportWith("info", "error"), { json: true }, io);
  const output = JSON.parse(io.written.stdout);
  expect(output).toMatchObject({ format: 1, command: "lint", ok: false, counts: { error: 1, warning: 0, info: 1 } });
  expect(output.diagnostics.map(({ severity }: { severity: string }) => severity)).toEqual(["error", "info"]);
});
