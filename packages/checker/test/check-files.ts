/** Runs a check over files that a test writes down. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Diagnostic, PolicyModel } from "@candor/model";
import { check, type CheckConfig, type Checked, type CheckInput } from "../src/index.ts";
import { shop, shopPlaces } from "./policy.ts";

/** Path in the folder → text, or bytes where it is no plain text. */
export type Written = Readonly<Record<string, string | Uint8Array>>;

export interface Options {
  readonly model?: PolicyModel;
  /**
   * Stands for `check` of the config, unless the files have a config of their own. Where it does not say which purposes are
   * served outside the code, all are: few tests have code for each.
   */
  readonly config?: CheckConfig;
  /** The folder of the config, where it is not the top. */
  readonly folder?: string;
  readonly engine?: "ts6" | "ts7";
  /** With what looks personal and is bound to nothing: few tests bind all of it. */
  readonly unbound?: boolean;
  /** Makes of the folder what files alone do not, before it is checked. */
  readonly prepare?: (folder: string) => Promise<void>;
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
export function checkFiles(files: Written, options: Options = {}): Promise<Checked> {
  return withFiles(files, options, async (input) => {
    const checked = await check(input);
    const diagnostics = checked.diagnostics.filter(({ rule }) => options.unbound || rule !== "code/unbound");
    return { ...checked, diagnostics };
  });
}

/** Writes `files` into a folder of their own, with the packages that this package has installed, while `use` is at work there. */
export async function withFiles<Answer>(
  files: Written,
  { model = shop, config = {}, folder: below = ".", engine, prepare }: Options,
  use: (input: CheckInput) => Promise<Answer>,
): Promise<Answer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "candor-check-")));
  try {
    const all: Written = {
      "tsconfig.json": TSCONFIG,
      "candor.config.json": JSON.stringify({ check: { outside: model.purposes.map(({ id }) => id), ...config } }),
      ...files,
    };
    await symlink(join(import.meta.dirname, "../node_modules"), join(folder, "node_modules"));
    for (const [path, text] of Object.entries(all)) await write(join(folder, path), text);
    await prepare?.(folder);
    const written: { check?: CheckConfig } = JSON.parse(String(all["candor.config.json"]));
    return await use({
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

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
