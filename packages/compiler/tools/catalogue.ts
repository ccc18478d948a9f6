/**
 * Writes src/lint/catalogue.gen.ts: every folder of src/lint/rules, sorted by id. With `--check` it writes nothing and fails
 * where the list is behind. Usage: node packages/compiler/tools/catalogue.ts [--check]
 */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";

const RULES = new URL("../src/lint/rules/", import.meta.url);
const CATALOGUE = new URL("../src/lint/catalogue.gen.ts", import.meta.url);

/** The catalogue as TypeScript. */
export async function catalogue(): Promise<string> {
  const groups = await readdir(RULES);
  const folders = await Promise.all(
    groups.map(async (group) => (await readdir(new URL(group, RULES))).map((name) => `${group}/${name}`)),
  );
  const ids = folders
    .flat()
    .filter((id) => existsSync(new URL(`${id}/rule.ts`, RULES)))
    .toSorted();
  return `// Generated from the folders of rules/ by \`node packages/compiler/tools/catalogue.ts\`.
import type { Rule } from "./rule.ts";
${ids.map((id) => `import { rule as ${nameOf(id)} } from "./rules/${id}/rule.ts";`).join("\n")}

/** Every rule of the policy, sorted by id. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join("\n")}
];
`;
}

function nameOf(id: string): string {
  return id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function main(check: boolean): Promise<void> {
  const text = await catalogue();
  if ((await readFile(CATALOGUE, "utf8").catch(() => "")) === text) return;
  if (!check) await writeFile(CATALOGUE, text);
  console.log(
    check
      ? "catalogue.gen.ts is behind the folders: run `node packages/compiler/tools/catalogue.ts`"
      : "wrote catalogue.gen.ts",
  );
  if (check) process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.includes("--check"));
