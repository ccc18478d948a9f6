import { type Compiler, Refused } from "./engine/engine.ts";
import type { CheckInput } from "./types.ts";

/** Why TypeScript 6 was asked, where nobody asked for it. */
export type Instead =
  | { readonly why: "refused"; readonly tsconfig: string; readonly message: string }
  | { readonly why: "died" };

type Run<Answer> = (compiler: Compiler, instead: Instead | null) => Answer;

/**
 * What `run` gives with TypeScript 7: with a new server, and from the start, where the first one ends before it has
 * answered, for somebody else may have ended it. With TypeScript 6, in this process, where 7 does not take a project's
 * options, cannot be started, or ends once more.
 */
export async function withCompiler<Answer>(
  { engine, folder }: Pick<CheckInput, "engine" | "folder">,
  run: Run<Answer>,
): Promise<Answer> {
  if (engine === "ts6") return withTs6(run, null);
  const { startTs7 } = await import("./engine/ts7-open.ts");
  const first = attempt(() => startTs7(folder), run);
  const last = "why" in first && first.why === "died" ? attempt(() => startTs7(folder), run) : first;
  return "why" in last ? withTs6(run, last) : last.answer;
}

/** What `run` gives, or why it cannot give it with this compiler. What nobody foresaw is thrown on. */
function attempt<Answer>(start: () => Compiler, run: Run<Answer>): { readonly answer: Answer } | Instead {
  const compiler = startOrNull(start);
  if (!compiler) return { why: "died" };
  try {
    return { answer: run(compiler, null) };
  } catch (error) {
    if (error instanceof Refused) return { why: "refused", tsconfig: error.tsconfig, message: error.message };
    if (compiler.hasDied(error)) return { why: "died" };
    throw error;
  } finally {
    compiler.close();
  }
}

/** Null where the compiler's program is not there, as after an install without optional packages. */
function startOrNull(start: () => Compiler): Compiler | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** A compiler takes a quarter of a second to load: only who needs it pays for it. */
async function withTs6<Answer>(run: Run<Answer>, instead: Instead | null): Promise<Answer> {
  const { startTs6 } = await import("./engine/ts6-open.ts");
  const compiler = startTs6();
  try {
    return run(compiler, instead);
  } finally {
    compiler.close();
  }
}
