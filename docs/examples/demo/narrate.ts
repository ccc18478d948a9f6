import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** What the demo expected and did not see. */
export const surprises: string[] = [];

let steps = 0;

/** A numbered headline and one plain sentence on why the step is there. */
export function step(title: string, why: string): void {
  steps += 1;
  console.log(`\n${paint(["bold", "cyan"], `${steps}  ${title}`)}\n   ${paint("dim", why)}\n`);
}

/** Lines as they are, indented below their step. */
export function show(text: string): void {
  if (text === "") return;
  for (const line of text.replace(/\n$/, "").split("\n")) console.log(line === "" ? "" : `   ${line}`);
}

/** A box for what ends on paper. */
export function showBoxed(text: string): void {
  const lines = text.split("\n");
  const width = Math.max(...lines.map((line) => line.length));
  const edge = "─".repeat(width + 2);
  show([`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join("\n"));
}

/** Says that it is so, or notes that it is not: the demo then ends with 1. */
export function expect(so: boolean, claim: string): void {
  if (!so) surprises.push(claim);
  show(so ? `${paint("green", "✓")} ${claim}` : `${paint("red", "✗ expected, but it is not so:")} ${claim}`);
}

/** Colours on a terminal, plain text in a log. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
