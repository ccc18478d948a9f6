import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "@candor/model";
import type { CandorConfig } from "../config.gen.ts";
import { displayPath } from "../display-path.ts";
import type { Io } from "../io.ts";
import { wholeFile } from "./whole-file.ts";

const NAME = "candor.config.json";

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
  if (read === null || read === "unreadable")
    return { ...at, config: {}, texts: new Map(), diagnostics: [unreadable(file)] };
  const text = read.text.replace(/^\ufeff/, "");
  const { validateConfig } = await import("./validate-config.ts");
  return { ...at, texts: new Map([[file, text]]), ...validateConfig(text, file) };
}

async function findUpward(folder: string): Promise<string | null> {
  const path = join(folder, NAME);
  if ((await readText(path)) !== null) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findUpward(parent);
}

/** Null where there is no such file, and `unreadable` where there is one that cannot be read. */
async function readText(path: string): Promise<{ text: string } | "unreadable" | null> {
  try {
    return { text: await readFile(path, "utf8") };
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? null : "unreadable";
  }
}

function unreadable(file: string): Diagnostic {
  return {
    rule: "config/unreadable",
    severity: "error",
    message: `there is no config \`${file}\` that can be read`,
    help: "name a file that exists, or leave `--config` out",
    place: wholeFile(file),
  };
}
