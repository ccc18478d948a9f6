/**
 * How long compiling takes, as a ratio of parsing alone: remark-parse with remark-frontmatter, and `yaml`, on the same files
 * in the same run. Asks for at most 1.8; prints the same for 250 to 2,000 files, which shows whether time grows in line.
 */
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { LineCounter, parseDocument } from "yaml";
import { compile } from "../src/compile.ts";
import type { SourceFile } from "../src/document.ts";
import { generatePolicy } from "./generate-policy.ts";

const LIMIT = 1.8;
const ROUNDS = 7;

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze();

function parseAlone(files: readonly SourceFile[]): void {
  for (const { text } of files) {
    const [top] = markdown.parse(text).children;
    if (top?.type === "yaml") parseDocument(top.value, { lineCounter: new LineCounter() });
  }
}

function compileAll(files: readonly SourceFile[]): void {
  const { model, diagnostics } = compile({ folder: "policies", files });
  if (!model || diagnostics.some(({ severity }) => severity === "error"))
    throw new Error("the policy does not compile");
}

interface Measured {
  readonly alone: number;
  readonly compiled: number;
  readonly ratio: number;
}

/** Medians of several rounds; the ratio is that of each round's pair: what else runs on the machine falls on both of it. */
function measure(files: readonly SourceFile[]): Measured {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const alone = time(() => parseAlone(files));
    const compiled = time(() => compileAll(files));
    return { alone, compiled, ratio: compiled / alone };
  });
  return {
    alone: median(rounds.map(({ alone }) => alone)),
    compiled: median(rounds.map(({ compiled }) => compiled)),
    ratio: median(rounds.map(({ ratio }) => ratio)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

measure(generatePolicy(100));
console.log("files   parsing alone   compile   ratio   per file");
for (const count of [250, 500, 1000, 2000]) {
  const files = generatePolicy(count);
  const { alone, compiled, ratio } = measure(files);
  const row = [
    `${alone.toFixed(0)} ms`.padStart(13),
    `${compiled.toFixed(0)} ms`.padStart(9),
    ratio.toFixed(2).padStart(7),
  ];
  console.log(`${String(count).padStart(5)}   ${row.join(" ")}   ${(compiled / count).toFixed(3)} ms`);
  if (count === 1000 && ratio > LIMIT) process.exitCode = 1;
}
