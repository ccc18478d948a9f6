import { dirname, join, basename } from "node:path";
import type { FoundCode } from "@candor/language-server";
import { loadConfig } from "../config/load-config.ts";

/** The code that the config nearest to a path asks to check; null where none does. */
export async function codeOf(path: string): Promise<FoundCode | null> {
  const { root, file, config } = await loadConfig({ cwd: dirname(path) });
  if (!config.check) return null;
  return {
    root,
    start: async (tell) => {
      const { startCodeWorker } = await import("./code-worker.ts");
      return startCodeWorker(join(root, basename(file)), tell);
    },
  };
}
