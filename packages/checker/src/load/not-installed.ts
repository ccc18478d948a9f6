import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Opened, Unresolved } from "../engine/engine.ts";
import type { Finding } from "../facts.ts";

/** Above this share of imports that lead nowhere, so much is `any` that a check would say little. */
const LIMIT = 0.1;

/** Whether to go on with a project whose imports lead nowhere, and what to say. Nothing is said where all are found. */
export function judgeImports(
  tsconfig: string,
  { unresolved, imports }: Opened,
): { refused: boolean; findings: readonly Finding[] } {
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

function whatToRun(tsconfig: string, specifier: string): string {
  if (/(?:^|\/)\.?prisma(?:\/|$)/.test(specifier)) return "`npx prisma generate`";
  if (specifier.includes("candor.gen")) return "`candor build`";
  if (/^\.|generated/.test(specifier)) return "the step that writes the missing file";
  return `\`${installer(dirname(tsconfig))}\``;
}

/** By the lockfile nearest above the project. */
function installer(folder: string): string {
  const lockfiles = {
    "pnpm-lock.yaml": "pnpm install",
    "yarn.lock": "yarn install",
    "bun.lock": "bun install",
    "package-lock.json": "npm install",
  };
  for (const [file, command] of Object.entries(lockfiles)) if (existsSync(join(folder, file))) return command;
  const parent = dirname(folder);
  return parent === folder ? "npm install" : installer(parent);
}

function byPlace(a: Unresolved, b: Unresolved): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;
}
