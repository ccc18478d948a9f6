import { resolve } from "node:path";
import type { FixtureFiles } from "@candor/compiler";
import type { PolicyModel } from "@candor/model";
import { blocking } from "../blocking.ts";
import { compilePolicy, type CompiledPolicy } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import type { Io } from "../io.ts";

/** A policy that can be tested, and its tests. */
export interface OpenTests {
  readonly policy: CompiledPolicy;
  readonly model: PolicyModel;
  /** As findings name it. */
  readonly folder: string;
  readonly fixtures: FixtureFiles;
  /** Null where a folder was named and no config was read. */
  readonly settings: Settings | null;
  readonly texts: ReadonlyMap<string, string>;
}

/** A policy that cannot be tested: something in it or in its config cannot be read. */
export type Unopened = Pick<CompiledPolicy, "diagnostics" | "texts"> &
  Partial<Pick<CompiledPolicy, "folders">> &
  Pick<OpenTests, "settings">;

export interface Named {
  /** The policy folder, relative to where the command runs. */
  readonly folder?: string;
  readonly config?: string;
}

/** Opens a policy and its tests. What rules find in the policy says nothing against testing it. */
export async function openTests({ folder, config }: Named, io: Io): Promise<OpenTests | Unopened> {
  const settings = folder === undefined ? await loadSettings(config, io) : null;
  if (settings && settings.diagnostics.length > 0)
    return { diagnostics: settings.diagnostics, texts: settings.texts, settings };
  const path = settings ? settings.policies : resolve(io.cwd, folder ?? ".");
  const policy = await compilePolicy(path, io, { settings: settings?.lint ?? {} });
  const texts = new Map([...policy.texts, ...(settings?.texts ?? [])]);
  const { model, diagnostics, folders } = policy;
  const unread = await blocking(diagnostics);
  if (model === null || unread.length > 0)
    return { diagnostics: unread.length > 0 ? unread : diagnostics, texts, folders, settings };
  const { readFixtures } = await import("@candor/compiler");
  const name = displayPath(io.cwd, path);
  const fixtures = await readFixtures(name, path);
  const all = new Map([...texts, ...fixtures.files.map((file) => [file.path, file.text] as const)]);
  return { policy, model, folder: name, fixtures, settings, texts: all };
}

async function loadSettings(config: string | undefined, io: Io): Promise<Settings> {
  const { loadConfig } = await import("../config/load-config.ts");
  return loadConfig(io, config);
}
