/** Runs a check over files that a test writes down. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Diagnostic, PolicyModel } from "@candor/model";
import { check, type CheckConfig, type Checked } from "../src/index.ts";
import { shop, shopPlaces } from "./policy.ts";

/** Path in the folder → text. */
export type Written = Readonly<Record<string, string>>;

export interface Options {
  readonly model?: PolicyModel;
  /** Stands for `check` of the config, unless the files have a config of their own. */
  readonly config?: CheckConfig;
  /** The folder of the config, where it is not the top. */
  readonly folder?: string;
  readonly engine?: "ts6" | "ts7";
}

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: "es2024",
    lib: ["es2024"],
    module: "nodenext",
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["src"],
});

/** Checks `files` in a folder of their own, with the packages that this package has installed. */
export async function checkFiles(
  files: Written,
  { model = shop, config = {}, folder: below = ".", engine }: Options = {},
): Promise<Checked> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "candor-check-")));
  try {
    const all: Written = {
      "tsconfig.json": TSCONFIG,
      "candor.config.json": JSON.stringify({ check: config }),
      ...files,
    };
    await symlink(join(import.meta.dirname, "../node_modules"), join(folder, "node_modules"));
    for (const [path, text] of Object.entries(all)) await write(join(folder, path), text);
    const written: { check?: CheckConfig } = JSON.parse(all["candor.config.json"] ?? "{}");
    return await check({
      model,
      places: shopPlaces,
      config: written.check ?? {},
      folder: join(folder, below),
      cwd: folder,
      ...(engine && { engine }),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Findings, each on a line: id, file and line, message. */
export function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ rule, place, message }) => `${rule} ${place.file}:${place.start.line} ${message}`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
