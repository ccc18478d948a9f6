import { resolve } from "node:path";
import type { CompileCache, Compiled, CompileSettings } from "@candor/compiler";
import { amount } from "./amount.ts";
import { displayPath } from "./display-path.ts";
import type { Io } from "./io.ts";
import { withProgress } from "./with-progress.ts";

/** A compiled policy with what the closing line says of it: `11 purposes, 24 data items`. */
export interface CompiledPolicy extends Compiled {
  readonly subject: string;
  /** The policy folder as findings name it, alone; none where the config did not say which. */
  readonly folders: readonly string[];
}

/** What a run brings to compiling besides the policy itself. */
export interface Compiling {
  readonly settings?: CompileSettings;
  /** Of the runs before, where there are several. */
  readonly cache?: CompileCache;
}

/** Reads and compiles the policy in `folder`, which is absolute or relative to `io.cwd`. */
export async function compilePolicy(
  folder: string,
  io: Io,
  { settings, cache }: Compiling = {},
): Promise<CompiledPolicy> {
  const { compile, readPolicy } = await import("@candor/compiler");
  const at = resolve(io.cwd, folder);
  const named = displayPath(io.cwd, at);
  const read = await readPolicy(named, at);
  const slow = read.files.length > MANY_FILES;
  const compiled = await withProgress(slow ? io : {}, "compiling the policy", () =>
    compile({ folder: named, ...read, settings: { today: io.today, ...settings } }, cache),
  );
  const { purposes = [], data = [] } = compiled.model ?? {};
  const subject = `${amount(purposes.length, "purpose")}, ${amount(data.length, "data item")}`;
  return { ...compiled, subject, folders: [named] };
}

/** Fewer compile in well under a second. */
const MANY_FILES = 200;
