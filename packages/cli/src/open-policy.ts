import { NOTHING_COMPILED } from "@candor/compiler";
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
  const { lint, policies, texts, diagnostics } = settings;
  if (diagnostics.length > 0) return { ...NOTHING_COMPILED, settings, subject: "", folders: [], texts, diagnostics };
  const compiled = await compilePolicy(policies, io, {
    ...compiling,
    settings: { ...lint, ...compiling.settings },
  });
  return { ...compiled, settings, texts: new Map([...compiled.texts, ...texts]) };
}
