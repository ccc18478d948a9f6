/** The page about guards: its code, and its parts that are written from what the tests know. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const guide = join(import.meta.dirname, "../../../docs/guards.md");

/** The pieces of TypeScript of a page. One that begins with `// src/<name>` is that file, the others have numbers. */
export function snippetsOf(page: string): readonly { readonly file: string; readonly code: string }[] {
  const codes = Array.from(page.matchAll(/^```ts\n(.*?)^```$/gms), ([, code]) => code!);
  return codes.map((code, n) => ({ file: /^\/\/ src\/(\S+)/.exec(code)?.[1] ?? `snippet-${n + 1}.ts`, code }));
}

/** What stands in a part of the guide, and what belongs there; with `UPDATE=1` it is written first. */
export function part(name: string, text: string): { readonly found: string; readonly expected: string } {
  const page = readFileSync(guide, "utf8");
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end);
  const expected = `\n${text}\n\n`;
  if (process.env.UPDATE) writeFileSync(guide, page.slice(0, from) + expected + page.slice(to));
  return { found: process.env.UPDATE ? expected : page.slice(from, to), expected };
}
