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
const ROUNDS = 5;

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

/** The least of several rounds of each, taken in turn: what else runs on the machine then falls on both. */
function measure(files: readonly SourceFile[]): { alone: number; compiled: number } {
  const least = { alone: Infinity, compiled: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    least.alone = Math.min(
      least.alone,
      time(() => parseAlone(files)),
    );
    least.compiled = Math.min(
      least.compiled,
      time(() => compileAll(files)),
    );
  }
  return least;
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
  const { alone, compiled } = measure(files);
  const ratio = compiled / alone;
  const row = [
    `${alone.toFixed(0)} ms`.padStart(13),
    `${compiled.toFixed(0)} ms`.padStart(9),
    ratio.toFixed(2).padStart(7),
  ];
  console.log(`${String(count).padStart(5)}   ${row.join(" ")}   ${(compiled / count).toFixed(3)} ms`);
  if (count === 1000 && ratio > LIMIT) process.exitCode = 1;
}
