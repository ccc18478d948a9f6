import { testPolicy } from "@candor/compiler";
import type { Settings } from "../config/load-config.ts";
import { openTests, type OpenTests } from "../policy-tests/open-tests.ts";
import { belowThreshold } from "../policy-tests/below-threshold.ts";
import { noTests } from "../policy-tests/no-tests.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { amount } from "../amount.ts";
import { printReport } from "../print-report.ts";
import type { Report } from "../report.ts";
import type { ReportOptions } from "../report-options.ts";

export interface TestOptions extends ReportOptions {
  /** The policy folder, relative to where the command runs; no config is read then. */
  readonly folder?: string;
  /** Percent of the outcomes that tests must reach. */
  readonly threshold?: string;
  readonly format: "pretty" | "json" | "lcov";
  readonly example?: boolean;
}

/** `candor test`: whether the policy does what its tests say, and how much of it they reach. */
export async function test(options: TestOptions, io: Io): Promise<ExitCode> {
  const misuse = misused(options);
  if (misuse !== null) return usage(io, misuse);
  const opened = await openTests(options, io);
  const { settings } = opened;
  if (!("model" in opened)) return print({ command: "test", ...opened }, options, io, settings);
  if (options.example) return printExample(opened, io);
  const { fixtures, texts } = opened;
  if (fixtures.files.length === 0) {
    const exit = await print(
      { command: "test", texts, diagnostics: [...fixtures.diagnostics, noTests(opened)] },
      options,
      io,
      settings,
    );
    if (formatOf(options) === "pretty") await showExample(opened, io);
    return exit;
  }
  return print(runTests(opened, options), options, io, settings);
}

function misused({ folder, config, threshold }: TestOptions): string | null {
  if (folder !== undefined && config !== undefined) return "name a policy folder or a config, not both";
  const legal = threshold === undefined || (/^\d{1,3}(\.\d+)?$/.test(threshold) && Number(threshold) <= 100);
  return legal ? null : "--threshold takes a number from 0 to 100";
}

function runTests(opened: OpenTests, { threshold: named }: TestOptions): Report {
  const { fixtures, model, policy, settings, texts } = opened;
  const { diagnostics, ...tests } = testPolicy({ files: fixtures.files, model, places: policy.places });
  const threshold = named === undefined ? (settings?.config.test?.threshold ?? null) : Number(named);
  const below =
    threshold === null ? [] : belowThreshold(tests, threshold, named === undefined ? settings : null, opened);
  return {
    command: "test",
    diagnostics: [...fixtures.diagnostics, ...diagnostics, ...below],
    texts,
    tests: { ...tests, threshold },
    subject: `${tests.people === 1 ? "1 person" : `${tests.people} people`}, ${amount(tests.questions, "question")}`,
  };
}

function formatOf({ format, json }: TestOptions): TestOptions["format"] {
  return json ? "json" : format;
}

/** The report as one of the formats; LCOV has no findings, which then go to standard error. */
async function print(report: Report, options: TestOptions, io: Io, settings: Settings | null): Promise<ExitCode> {
  const format = formatOf(options);
  const shape = { json: format === "json", ...(options.strict && { strict: true }) };
  if (format !== "lcov") return printReport(report, shape, io, settings);
  const { renderLcov } = await import("../policy-tests/render-lcov.ts");
  if (report.tests) io.stdout.write(renderLcov(report.tests.cells));
  const { tests: _, ...findings } = report;
  return printReport(findings, shape, { ...io, stdout: io.stderr }, settings);
}

async function printExample(opened: OpenTests, io: Io): Promise<ExitCode> {
  io.stdout.write(await exampleOf(opened, io));
  return 0;
}

async function showExample(opened: OpenTests, io: Io): Promise<void> {
  const file = `${opened.folder}/tests/customers.yaml`;
  const text = (await exampleOf(opened, io))
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
  io.stderr.write(`\nwrite one like this, as ${file}, and change what should not be so:\n\n${text.join("\n")}\n`);
}

async function exampleOf({ model }: OpenTests, io: Io): Promise<string> {
  const { exampleFixture } = await import("@candor/compiler");
  return exampleFixture(model, io.today);
}
