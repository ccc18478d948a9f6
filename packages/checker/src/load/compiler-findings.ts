import type { ConfigSource, Finding } from "../facts.ts";
import type { Instead } from "../with-compiler.ts";

/** What there is to say where TypeScript 6 was asked in place of 7. */
export function insteadFinding(instead: Instead, config: ConfigSource): Finding {
  if (instead.why === "died") {
    return {
      rule: "code/compiler-died",
      message:
        "the compiler, TypeScript 7, could not be run to its end, so TypeScript 6 read the code, which takes longer",
      help: "check again; if it happens again, give the machine more memory, or install again with optional packages",
      at: config.placeOf("check"),
    };
  }
  return {
    rule: "code/older-compiler",
    message: `this project has an option that TypeScript 7 does not take, so TypeScript 6 read the code: ${sentence(instead.message)}`,
    help: "change the option, and the check takes a fraction of the time",
    at: { path: instead.tsconfig, start: 0, end: 0 },
  };
}

/** No memory is left to read the code with. */
export function outOfMemory(config: ConfigSource): Finding {
  return {
    rule: "code/out-of-memory",
    message: "there is not enough memory to read the code, so no code was checked",
    help: "set `NODE_OPTIONS=--max-old-space-size=8192` (megabytes), or name fewer projects under `check.projects` and check the others apart",
    at: config.placeOf("check"),
  };
}

/** A compiler's message, within ours. */
function sentence(message: string): string {
  return message.replace(/\.$/, "").replaceAll(/'([^']*)'/g, "`$1`");
}
