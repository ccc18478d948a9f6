import { performance } from "node:perf_hooks";
import { compile, createCache, readPolicy } from "@candor/compiler";
import { generatePage } from "@candor/generators";
import { loadConfig } from "../src/config/load-config.ts";
import { pageOf } from "../src/dev/page-of.ts";
import { pageFacts } from "../src/output/page-facts.ts";
import { renderPretty } from "../src/render/pretty.ts";
import { countsOf } from "../src/report.ts";

/** What one save goes through in `candor dev` behind the quiet moment, each part by itself, in milliseconds for each save. */
export async function timeParts(
  folder: string,
  save: (number: number) => Promise<unknown>,
  saves: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const times: Record<string, number[]> = {};
  const cache = createCache();
  for (let number = 0; number <= saves; number++) {
    await save(number);
    let start = performance.now();
    const took = (part: string): void => {
      const end = performance.now();
      if (number > 0) (times[part] ??= []).push(end - start);
      start = end;
    };
    const settings = await loadConfig({ cwd: folder });
    took("  the config");
    const read = await readPolicy("policies", settings.policies);
    took("  reading");
    const compiled = compile({ folder: "policies", ...read, settings: { today: "2026-11-22" } }, cache);
    took("  compiling, with all rules");
    if (!compiled.model) throw new Error("the policy does not compile");
    const { diagnostics, texts } = compiled;
    const findings = renderPretty({ command: "lint", diagnostics, texts }, countsOf(diagnostics), false);
    took("  findings as text");
    const facts = await pageFacts(compiled.model, compiled);
    took("  how promises stand");
    const files = generatePage(compiled.model, facts);
    took("  the page");
    pageOf({ files: new Map(files.map(({ path, text }) => [path, text])), findings, older: false });
    took("  the page with its findings");
  }
  return times;
}
