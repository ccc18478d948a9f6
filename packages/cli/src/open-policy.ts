import { resolve } from "node:path";
import { compilePolicy, type CompiledPolicy, type Compiling } from "./compile-policy.ts";
import { loadConfig, type Settings } from "./config/load-config.ts";
import type { Io } from "./io.ts";

/** The config of a run and its policy; with findings in the config, those alone: nothing is known of the policy then. */
export async function openPolicy(
  named: string | undefined,
  io: Io,
  compiling: Compiling = {},
): Promise<CompiledPolicy & { settings: Settings }> {
  const settings = await loadConfig(io, named);
  const { config, lint, root, texts, diagnostics } = settings;
  if (diagnostics.length > 0)
    return {
      settings,
      model: null,
      published: [],
      places: new Map(),
      promises: [],
      record: null,
      languages: [],
      subject: "",
      texts,
      diagnostics,
      allowed: [],
    };
  const compiled = await compilePolicy(resolve(root, config.policies ?? "policies"), io, {
    ...compiling,
    settings: { ...lint, ...compiling.settings },
  });
  return { ...compiled, settings, texts: new Map([...compiled.texts, ...texts]) };
}
