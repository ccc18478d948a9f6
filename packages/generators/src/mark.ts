/** What the first comment of every generated file says: to people, and to the next build, which replaces only its own. */
export const MARK = "Written by `candor build`. Do not edit: change the policy, then build again.";

const MARKED = /^(?:<!doctype html>\r?\n)?(?:\/\/|\/\*|<!--) Written by `candor build`\./;

/** Whether a text, or the start of one, is of a file that a generator made; of this version or an older one. */
export function isGenerated(text: string): boolean {
  return MARKED.test(text);
}
