import { realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { startOf } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import { configPlaces } from "../config/config-places.ts";
import type { Settings } from "../config/load-config.ts";
import { confine, inside } from "./confine.ts";
import type { Generated } from "./generate-outputs.ts";
import { isForeign } from "./is-foreign.ts";
import type { Output } from "./write-files.ts";

/** A generated file with the absolute path that it goes to. */
export interface PlacedOutput extends Generated, Output {}

/** Where each file goes, and one finding for each key of `build` whose files may not be written. */
export async function confineOutputs(
  generated: readonly Generated[],
  settings: Settings,
): Promise<{ outputs: readonly PlacedOutput[]; diagnostics: readonly Diagnostic[] }> {
  const taken = {
    config: resolve(await realpath(settings.root), basename(settings.file)),
    policies: await realpath(settings.policies),
  };
  const outputs = new Map<string, PlacedOutput>();
  const diagnostics = new Map<Generated["from"], Diagnostic>();
  for (const file of generated) {
    const { path, from } = file;
    const confined = await confine(settings.root, path, "the folder of the config");
    const refused =
      "refused" in confined
        ? confined.refused
        : (collision(confined.target, taken, outputs) ?? wrongName(file) ?? (await foreign(confined.target)));
    if (refused !== null) diagnostics.set(from, diagnostics.get(from) ?? outputFinding(settings, from, path, refused));
    else if ("target" in confined) outputs.set(confined.target, { ...file, target: confined.target });
  }
  return { outputs: [...outputs.values()], diagnostics: [...diagnostics.values()] };
}

interface Taken {
  readonly config: string;
  readonly policies: string;
}

/** Why an output would destroy something else, or null. */
function collision(target: string, { config, policies }: Taken, others: ReadonlyMap<string, Output>): string | null {
  if (target === config) return "it is the config itself";
  if (inside(policies, target)) return "it lies in the policy itself";
  return others.has(target) ? "two outputs would be the same file" : null;
}

function wrongName({ from, path }: Generated): string | null {
  return from === "guard" && !/\.m?ts$/.test(path) ? "the name of a guard file ends in `.ts` or `.mts`" : null;
}

async function foreign(target: string): Promise<string | null> {
  return (await isForeign(target)) ? "a file stands there that `candor build` did not write" : null;
}

/** A `config/output` finding on the key of `build` that the path comes from. */
export function outputFinding(settings: Settings, from: Generated["from"], path: string, why: string): Diagnostic {
  const text = settings.texts.get(settings.file);
  const place = text === undefined ? startOf(settings.file) : configPlaces(text, settings.file).of(["build", from]);
  return {
    rule: "config/output",
    severity: "error",
    message: `\`${path}\` cannot be written: ${why}`,
    help: `set \`build.${from}\` to a path below the folder of the config that is free to write`,
    place,
    pointer: `/build/${from}`,
  };
}
