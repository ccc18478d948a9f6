import type { Diagnostic } from "@candor/model";
import schema from "@candor/schemas/config.schema.json" with { type: "json" };
import type { CandorConfig } from "../config.gen.ts";
import { validateJson } from "./validate-json.ts";

/** The config in a JSON text, checked against its schema; empty where there are findings. */
export function validateConfig(
  text: string,
  file: string,
): { config: CandorConfig; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = validateJson(text, file, schema, "the config");
  return { config: diagnostics.length > 0 ? {} : (value as CandorConfig), diagnostics };
}
