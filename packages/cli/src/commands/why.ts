import { explainDecision } from "@candor/compiler";
import { openTests } from "../policy-tests/open-tests.ts";
import { readQuestion } from "../policy-tests/read-question.ts";
import type { WhyOptions } from "../policy-tests/why-options.ts";
import { colours, usage, type ExitCode, type Io } from "../io.ts";
import { printReport } from "../print-report.ts";

/** `candor why`: one decision, the clause and the answer that it rests on, and what would change it. */
export async function why(options: WhyOptions, io: Io): Promise<ExitCode> {
  const opened = await openTests(options, io);
  const shape = { json: options.json === true };
  const { settings } = opened;
  if (!("model" in opened)) return printReport({ command: "why", ...opened }, shape, io, settings);
  const question = readQuestion(options, opened, io.today);
  if (typeof question === "string") return usage(io, question);
  if ("diagnostics" in question) {
    return printReport({ command: "why", texts: opened.texts, diagnostics: question.diagnostics }, shape, io, settings);
  }
  const explanation = explainDecision(question.situation, opened.policy.places);
  if (options.json) {
    const { renderWhyJson } = await import("../policy-tests/render-why-json.ts");
    io.stdout.write(renderWhyJson(question, explanation));
  } else {
    const { renderWhy } = await import("../policy-tests/render-why.ts");
    io.stdout.write(renderWhy(question, explanation, opened.texts, colours(io)));
  }
  return 0;
}
