import { ts } from "@ts-morph/common";
import type { Sources } from "./ts6-host.ts";

/** What was parsed already, for projects whose options make the same of a text: the packages of a workspace share most files. */
export function createParsed(): (options: ts.CompilerOptions) => Sources["parsed"] {
  const registry = ts.createDocumentRegistry();
  const byOptions = new Map<string, Sources["parsed"]>();
  return (options) => {
    const key = String(registry.getKeyForCompilationSettings(options));
    const parsed: Sources["parsed"] = byOptions.get(key) ?? new Map();
    byOptions.set(key, parsed);
    return parsed;
  };
}
