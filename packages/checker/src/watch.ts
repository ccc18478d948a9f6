import type { Diagnostic } from "@candor/model";
import { check, type Examined, findIn, openCode, type OpenCode, survey } from "./check.ts";
import { type Compiler, Refused } from "./engine/engine.ts";
import { OutOfMemory } from "./engine/memory.ts";
import { explainAt } from "./explain.ts";
import type { Asked, Explained } from "./explained.ts";
import type { Files } from "./facts.ts";
import { reopen } from "./reopen.ts";
import { report } from "./report.ts";
import type { Checked, CheckInput } from "./types.ts";

/** A check that is made again and again, with the compiler of the one before where that is possible. */
export interface Watch {
  /**
   * Checks all code. `changed` are the files of code whose text is another than at the check before, by their absolute paths; null
   * where anything may have happened: at first, where a file came or went, or where settings of a project changed. `first` hears
   * what these files say by themselves, before the rest is checked, and is waited for.
   */
  check(
    input: CheckInput,
    changed: readonly string[] | null,
    first?: (early: Early) => void | Promise<void>,
  ): Promise<Checked>;
  /** Why the last check says what it says of a line; null before the first, and where it needed another compiler. */
  explain(asked: Asked): Explained | null;
  close(): void;
}

/** What is found in files that changed. What it takes other files to find is not among it. */
export interface Early {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

export function createWatch(): Watch {
  let compiler: Compiler | null = null;
  let last: (Last & { readonly input: CheckInput }) | null = null;
  const close = (): void => {
    compiler?.close();
    compiler = null;
    last = null;
  };
  return {
    check: async (input, changed, first) => {
      if (input.engine === "ts6") return check(input);
      try {
        // Most edits change what one file does and nothing that others declare: that is told before anything else is looked at.
        const early = changed && first && compiler && last ? reopenKnown(compiler, last, input, changed) : null;
        if (early) await first?.(early);
        const ground = await survey(input);
        const paths = changed?.map(ground.files.realPath) ?? null;
        if (!paths || !isKnown(paths, ground.files, last?.examined) || !compiler?.renew(paths)) close();
        compiler ??= await start(input);
        const code = openCode(compiler, input, { ...ground, instead: null });
        if (paths && !early) await first?.(earlyOf(code, paths));
        const examined = findIn(code);
        last = { input, examined, code };
        return report(examined);
      } catch (error) {
        const isOurs =
          !(error instanceof Refused || error instanceof OutOfMemory) && compiler?.hasDied(error) === false;
        close();
        if (isOurs) throw error;
        // What stands in the way of this compiler may not stand in the way of a new one, or of the other.
        return check(input);
      }
    },
    explain: (asked) => last && explainAt(last.input, last.examined, asked),
    close,
  };
}

interface Last {
  readonly examined: Examined;
  readonly code: OpenCode;
}

/** What edited files say, with everything else as it was at the check before; null where it may not be. */
function reopenKnown(compiler: Compiler, last: Last, input: CheckInput, changed: readonly string[]): Early | null {
  const paths = changed.map(last.code.files.realPath);
  const checked = new Set(last.examined.paths);
  const code = paths.every((path) => checked.has(path)) ? reopen(compiler, last.code, input, paths) : null;
  return code && earlyOf(code, paths);
}

/** Whether all of these were there at the check before, and are there now: what a project consists of is as it was. */
function isKnown(paths: readonly string[], files: Files, before: Examined | undefined): boolean {
  const known = new Set([...(before?.paths ?? []), ...(before?.skipped ?? []).map(({ path }) => path)]);
  paths.forEach(files.textOf);
  return paths.every((path) => known.has(path) && !files.unread.has(path));
}

async function start({ folder }: CheckInput): Promise<Compiler> {
  const { startTs7 } = await import("./engine/ts7-open.ts");
  return startTs7(folder);
}

function earlyOf(code: OpenCode, paths: readonly string[]): Early {
  const { diagnostics, texts } = report(findIn(code, new Set(paths)));
  const shown = new Set(paths.map(code.files.show));
  // Whether a comment is of use only the whole check can tell.
  const isTold = ({ rule, place }: Diagnostic): boolean => shown.has(place.file) && rule !== "code/ignore-unused";
  return { diagnostics: diagnostics.filter(isTold), texts };
}
