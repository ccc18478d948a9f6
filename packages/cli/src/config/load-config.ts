import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "@candor/model";
import type { CandorConfig } from "../config.gen.ts";
import { displayPath } from "../display-path.ts";
import type { Io } from "../io.ts";
import { wholeFile } from "./whole-file.ts";

const NAME = "candor.config.json";
/** Bytes: some ten thousand bindings. A config of more was not written for Candor. */
const LARGEST = 1_000_000;

/** The config of a run, and where it stands. */
export interface Settings {
  readonly config: CandorConfig;
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
export async function loadConfig(io: Io, named?: string): Promise<Settings> {
  const path = named === undefined ? await findUpward(io.cwd) : resolve(io.cwd, named);
  if (path === null) return { config: {}, root: io.cwd, file: NAME, texts: new Map(), diagnostics: [] };
  const file = displayPath(io.cwd, path);
  const at = { root: dirname(path), file };
  const read = await readText(path);
  if ("fault" in read) {
    const diagnostics = [unreadable(file, read.fault, named !== undefined)];
    return { ...at, config: {}, texts: new Map(), diagnostics };
  }
  const text = read.text.replace(/^\ufeff/, "");
  const { validateConfig } = await import("./validate-config.ts");
  return { ...at, texts: new Map([[file, text]]), ...validateConfig(text, file) };
}

async function findUpward(folder: string): Promise<string | null> {
  const path = join(folder, NAME);
  const absent = await stat(path).then(() => false, isAbsent);
  if (!absent) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findUpward(parent);
}

/** The text, or what is wrong with it. A pipe or a device is not opened: it could keep a run waiting for ever. */
async function readText(path: string): Promise<{ readonly text: string } | { readonly fault: string }> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { fault: "is a folder, not a file" };
    if (!stats.isFile()) return { fault: "is no ordinary file" };
    if (stats.size > LARGEST) return { fault: `is larger than ${LARGEST / 1_000_000} MB` };
    return { text: await readFile(path, "utf8") };
  } catch (error) {
    return { fault: isAbsent(error) ? "does not exist" : "cannot be read" };
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
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
