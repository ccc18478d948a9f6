import { dirname, relative } from "node:path/posix";

/** How the modules of a project name each other: with the ending of the source, with that of what is built, or with none. */
export type Ending = ".ts" | ".js" | "";

/** The ending that most relative imports of some texts have; of as many, the first of `.ts`, `.js` and none. */
export function endingOf(texts: readonly string[]): Ending {
  const counts: Record<Ending, number> = { ".ts": 0, ".js": 0, "": 0 };
  for (const text of texts)
    for (const [, module = ""] of text.matchAll(/\bfrom\s*["'](\.[^"'\n]*)["']/g))
      counts[/\.[cm]?tsx?$/.test(module) ? ".ts" : /\.[cm]?jsx?$/.test(module) ? ".js" : ""]++;
  const endings: readonly Ending[] = [".ts", ".js", ""];
  return endings.reduce((most, ending) => (counts[ending] > counts[most] ? ending : most));
}

/** What the file `from` imports the file `to` as; both absolute. */
export function moduleName(from: string, to: string, ending: Ending): string {
  const way = relative(dirname(from), to);
  const named = way.startsWith(".") ? way : `./${way}`;
  if (named.endsWith(".d.ts")) return named.replace(/\.d\.ts$/, ".js");
  if (ending === ".ts") return named;
  return named.replace(/\.([cm]?)tsx?$/, ending === "" ? "" : ".$1js");
}
