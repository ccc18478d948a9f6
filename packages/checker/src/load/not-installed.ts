import type { Opened, Unresolved } from "../engine/engine.ts";
import type { Finding } from "../facts.ts";
import { createRemedy } from "./remedy.ts";

/** Above this share of imports that lead nowhere, so much is `any` that a check would say little. */
const LIMIT = 0.1;

/** Whether to go on with a project whose imports lead nowhere, and what to say. Nothing is said where all are found. */
export function judgeImports(
  tsconfig: string,
  { unresolved: missing, imports }: Pick<Opened, "unresolved" | "imports">,
): { refused: boolean; findings: readonly Finding[] } {
  const unresolved = missing.filter((one) => !isTable(one)).toSorted(byPlace);
  const [first] = unresolved;
  if (!first) return { refused: false, findings: [] };
  const remedyOf = createRemedy(tsconfig);
  const vital = unresolved.find((one) => remedyOf(one).isVital);
  const refused = vital !== undefined || unresolved.length > LIMIT * imports;
  const shown = vital ?? first;
  const others = unresolved.length === 1 ? "" : ` and ${unresolved.length - 1} more`;
  const effect = refused ? "so this project was not checked" : "so what they bring counts as `any`";
  const isOutside = shown.path.includes("/node_modules/");
  return {
    refused,
    findings: [
      {
        rule: refused ? "code/not-installed" : "code/import-missing",
        message: `the import \`${shown.specifier}\`${others} cannot be found, ${effect}`,
        help: `run ${remedyOf(shown).run}, then check again`,
        at: isOutside ? { path: tsconfig, start: 0, end: 0 } : shown,
      },
    ],
  };
}

/** What `candor build` writes is a table for `@candor/guard`: a project without the guard has no view that it could say anything of. */
function isTable({ path, specifier }: Unresolved): boolean {
  return specifier === "@candor/guard" && path.endsWith("candor.gen.ts");
}

function byPlace(a: Unresolved, b: Unresolved): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;
}
