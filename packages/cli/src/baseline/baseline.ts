import { resolve } from "node:path";
import type { Diagnostic } from "@candor/model";
import type { Settings } from "../config/load-config.ts";
import type { Prints } from "../fingerprint.ts";

/** The commands whose findings a baseline may hold. */
export type Held = "lint" | "check";

/** A finding that was there when the baseline was written. `file` is named from the folder of the config. */
export interface Known {
  readonly fingerprint: string;
  /** The same for a file of any name. */
  readonly anywhere: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

/** The file that holds what was known when it was written. */
export interface Baseline {
  readonly format: 1;
  readonly lint: readonly Known[];
  readonly check: readonly Known[];
}

/** A run whose findings are held against a baseline. */
export interface Holding {
  readonly settings: Settings;
  readonly held: Held;
  /** As `--config` named it. */
  readonly config: string | undefined;
  /** Absolute: the folder that findings name files from. */
  readonly base: string;
}

/** The absolute path of the baseline that a config names. */
export function baselinePath({ config, root }: Settings): string {
  return resolve(root, config.baseline ?? "");
}

/** An entry for each finding; `nameOf` names its file from the folder of the config. */
export function entriesOf(
  diagnostics: readonly Diagnostic[],
  prints: Prints,
  nameOf: (file: string) => string,
): readonly Known[] {
  return diagnostics.map((found) => {
    const { here = "", anywhere = "" } = prints.get(found) ?? {};
    const { rule, place, message } = found;
    return { fingerprint: here, anywhere, rule, file: nameOf(place.file), message };
  });
}
