/** The package of an import: `@sentry/node` of `@sentry/node/esm`; the module itself for Node.js; null for a file of the project. */
export function packageOf(specifier: string): string | null {
  if (/^(?:[./]|[a-z]:\\)/i.test(specifier)) return null;
  if (specifier.startsWith("node:")) return specifier.slice("node:".length);
  const [first = "", second] = specifier.split("/");
  if (!first.startsWith("@")) return first;
  // `@/lib/mail` is an alias for the project's own folder.
  return first === "@" || second === undefined ? null : `${first}/${second}`;
}
