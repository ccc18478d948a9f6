import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Opened, Unresolved } from "../engine/engine.ts";
import type { Finding } from "../facts.ts";

/** Above this share of imports that lead nowhere, so much is `any` that a check would say little. */
const LIMIT = 0.1;

/** Whether to go on with a project whose imports lead nowhere, and what to say. Nothing is said where all are found. */
export function judgeImports(
  tsconfig: string,
  { unresolved: missing, imports }: Opened,
): { refused: boolean; findings: readonly Finding[] } {
  const unresolved = missing.filter((one) => !isGenerated(one));
  const [first] = unresolved.toSorted(byPlace);
  if (!first) return { refused: false, findings: [] };
  const client = unresolved.find(({ specifier }) => specifier.startsWith(".prisma/client"));
  const refused = client !== undefined || unresolved.length > LIMIT * imports;
  const shown = client ?? first;
  const others = unresolved.length === 1 ? "" : ` and ${unresolved.length - 1} more`;
  const effect = refused ? "so this project was not checked" : "so what they bring counts as `any`";
  return {
    refused,
    findings: [
      {
        rule: refused ? "code/not-installed" : "code/import-missing",
        message: `the import \`${shown.specifier}\`${others} cannot be found, ${effect}`,
        help: `run ${whatToRun(tsconfig, shown.specifier)}, then check again`,
        at: client ? { path: tsconfig, start: 0, end: 0 } : shown,
      },
    ],
  };
}

/** What `candor build` writes is a table for `@candor/guard`: a project without the guard has no view that it could say anything of. */
function isGenerated({ path, specifier }: Unresolved): boolean {
  return specifier === "@candor/guard" && path.endsWith("candor.gen.ts");
}

function whatToRun(tsconfig: string, specifier: string): string {
  if (/(?:^|\/)\.?prisma(?:\/|$)/.test(specifier)) return "`npx prisma generate`";
  if (specifier.includes("candor.gen")) return "`candor build`";
  if (/^\.|generated/.test(specifier)) return "the step that writes the missing file";
  const tool = packageManager(dirname(tsconfig));
  return specifier === "@candor/guard" ? `\`${tool} add @candor/guard\`` : `\`${tool} install\``;
}

const LOCKFILES = { "pnpm-lock.yaml": "pnpm", "yarn.lock": "yarn", "bun.lock": "bun", "package-lock.json": "npm" };

/** By the lockfile nearest above the project. */
function packageManager(folder: string): string {
  const found = Object.entries(LOCKFILES).find(([file]) => existsSync(join(folder, file)));
  const parent = dirname(folder);
  return found?.[1] ?? (parent === folder ? "npm" : packageManager(parent));
}

function byPlace(a: Unresolved, b: Unresolved): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;
}
