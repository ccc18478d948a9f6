import { dirname, resolve } from "node:path";
import { startOf } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import type { CandorConfig } from "../config.gen.ts";
import { displayPath } from "../display-path.ts";
import { findUpward } from "../find-upward.ts";
import type { Io } from "../io.ts";
import { CONFIG_FILE } from "./config-file.ts";
import type { ConfigFile, LintSettings } from "./load-lint.ts";
import { readText } from "./read-text.ts";

/** The config of a run, and where it stands. */
export interface Settings {
  readonly config: CandorConfig;
  /** What `lint` of the config says, with the phrases and packs of the files that it names. */
  readonly lint: LintSettings["settings"];
  /** Absolute path of the folder that its paths are relative to: the folder of the file, or where the command runs. */
  readonly root: string;
  /** Absolute path of the policy folder, whether it is there or not. */
  readonly policies: string;
  /** What findings call the file; the name it would have where there is none. */
  readonly file: string;
  /** By the name of the file, for the frames of findings. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The nearest `candor.config.json` from `io.cwd` upward, or the file that `--config` names; without one, the defaults.
 * It is data: nothing in it is run. Where `diagnostics` is not empty, `config` is empty.
 */
export async function loadConfig(io: Pick<Io, "cwd">, named?: string): Promise<Settings> {
  const path = named === undefined ? await findUpward(io.cwd, CONFIG_FILE) : resolve(io.cwd, named);
  if (path === null) return { ...where(io.cwd, CONFIG_FILE), config: {}, lint: {}, texts: new Map(), diagnostics: [] };
  const file = displayPath(io.cwd, path);
  const root = dirname(path);
  const read = await readText(path);
  if ("fault" in read) {
    const diagnostics = [unreadable(file, read.fault, named !== undefined)];
    return { ...where(root, file), config: {}, lint: {}, texts: new Map(), diagnostics };
  }
  return readSettings({ root, file, text: read.text, cwd: io.cwd });
}

/** What a config says, and the files that it names. */
async function readSettings(file: ConfigFile): Promise<Settings> {
  const { validateConfig } = await import("./validate-config.ts");
  const { config, diagnostics } = validateConfig(file.text, file.file);
  const read = { ...where(file.root, file.file, config), texts: new Map([[file.file, file.text]]) };
  if (!config.lint) return { ...read, config, lint: {}, diagnostics };
  const { loadLint } = await import("./load-lint.ts");
  const lint = await loadLint(config.lint, file);
  const texts = new Map([...read.texts, ...lint.texts]);
  if (lint.diagnostics.length > 0) return { ...read, config: {}, lint: {}, texts, diagnostics: lint.diagnostics };
  return { ...read, config, lint: lint.settings, texts, diagnostics };
}

/** Where a config and the policy are that it names; `policies` beside it where it names none. */
function where(root: string, file: string, config: CandorConfig = {}): Pick<Settings, "root" | "policies" | "file"> {
  return { root, policies: resolve(root, config.policies ?? "policies"), file };
}

function unreadable(file: string, fault: string, named: boolean): Diagnostic {
  return {
    rule: "config/unreadable",
    severity: "error",
    message: `the config \`${file}\` ${fault}`,
    help: named
      ? "name a file that exists and that you may read, or leave `--config` out"
      : "put a file that you may read in its place, or remove it",
    place: startOf(file),
  };
}
