import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "@candor/model";
import type { CandorConfig } from "../config.gen.ts";
import { displayPath } from "../display-path.ts";
import type { Io } from "../io.ts";
import type { ConfigFile, LintSettings } from "./load-lint.ts";
import { isAbsent, readText } from "./read-text.ts";
import { wholeFile } from "./whole-file.ts";

const NAME = "candor.config.json";

/** The config of a run, and where it stands. */
export interface Settings {
  readonly config: CandorConfig;
  /** What `lint` of the config says, with the phrases and packs of the files that it names. */
  readonly lint: LintSettings["settings"];
  /** Absolute path of the folder that its paths are relative to: the folder of the file, or where the command runs. */
  readonly root: string;
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
  const path = named === undefined ? await findUpward(io.cwd) : resolve(io.cwd, named);
  if (path === null) return { config: {}, lint: {}, root: io.cwd, file: NAME, texts: new Map(), diagnostics: [] };
  const file = displayPath(io.cwd, path);
  const at = { root: dirname(path), file };
  const read = await readText(path);
  if ("fault" in read) {
    const diagnostics = [unreadable(file, read.fault, named !== undefined)];
    return { ...at, config: {}, lint: {}, texts: new Map(), diagnostics };
  }
  return readSettings({ ...at, text: read.text, cwd: io.cwd });
}

/** What a config says, and the files that it names. */
async function readSettings(file: ConfigFile): Promise<Settings> {
  const { validateConfig } = await import("./validate-config.ts");
  const { config, diagnostics } = validateConfig(file.text, file.file);
  const read = { root: file.root, file: file.file, texts: new Map([[file.file, file.text]]) };
  if (!config.lint) return { ...read, config, lint: {}, diagnostics };
  const { loadLint } = await import("./load-lint.ts");
  const lint = await loadLint(config.lint, file);
  const texts = new Map([...read.texts, ...lint.texts]);
  if (lint.diagnostics.length > 0) return { ...read, config: {}, lint: {}, texts, diagnostics: lint.diagnostics };
  return { ...read, config, lint: lint.settings, texts, diagnostics };
}

async function findUpward(folder: string): Promise<string | null> {
  const path = join(folder, NAME);
  const absent = await stat(path).then(() => false, isAbsent);
  if (!absent) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findUpward(parent);
}

function unreadable(file: string, fault: string, named: boolean): Diagnostic {
  return {
    rule: "config/unreadable",
    severity: "error",
    message: `the config \`${file}\` ${fault}`,
    help: named
      ? "name a file that exists and that you may read, or leave `--config` out"
      : "put a file that you may read in its place, or remove it",
    place: wholeFile(file),
  };
}
