import type { Scope } from "../engine/engine.ts";
import { takesIn } from "../pattern.ts";

/** Not checked unless the config takes it back: tests, stories, scripts, what was built, what was minified. */
const TESTS_AND_SCRIPTS =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|scripts?|fixtures|dist)\/|\.(?:test|spec|stories|e2e|bench|min|config)\.[cm]?[jt]sx?$/;

/**
 * Which files below `root` are left out: tests and scripts, and what a pattern of `exclude` names.
 * A pattern after `!` takes files back in; the last pattern that fits decides.
 */
export function createScope(root: string, exclude: readonly string[] = []): Scope {
  const isSkipped = (path: string): boolean => {
    // What lies outside is not checked either, but what it declares counts.
    if (!path.startsWith(`${root}/`)) return false;
    const within = path.slice(root.length + 1);
    const last = exclude.findLast((pattern) => takesIn(pattern.replace(/^!/, ""), within));
    return last === undefined ? TESTS_AND_SCRIPTS.test(within) : !last.startsWith("!");
  };
  return { root, isSkipped: remember(isSkipped) };
}

function remember(decide: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? decide(path);
    known.set(path, answer);
    return answer;
  };
}
