/**
 * Rules whose findings no comment can let stand: code that cannot be read, marks that mean nothing, and comments that ignore.
 * What they find is no decision that somebody could take: a check that rests on it says what is not so.
 */
export const NEVER_IGNORED: ReadonlySet<string> = new Set([
  "code/binding-conflict",
  "code/binding-dangling",
  "code/binding-unknown",
  "code/broken-project",
  "code/compiler-died",
  "code/ignore-invalid",
  "code/ignore-unused",
  "code/import-missing",
  "code/no-project",
  "code/not-installed",
  "code/older-compiler",
  "code/out-of-memory",
  "code/pattern-unused",
  "code/unknown-purpose",
  "code/unknown-recipient",
  "code/unknown-system",
  "code/unread-file",
]);
