/** The specifier of a module of npm, in its parts. */
export interface Specifier {
  /** The package: `stripe`, `@sentry/node`. For types of others (`@types/…`) it is the package that they describe. */
  readonly name: string;
  /** What follows the package, by segments. */
  readonly path: readonly string[];
}

const FORM = /^((?:@[\w-][\w.-]*\/)?[\w-][\w.-]*)(?:\/(.*))?$/s;

/** The parts of a module specifier. Null for a path, an address, an import of `#` or an alias (`@/lib`), and a module of Node. */
export function splitSpecifier(specifier: string): Specifier | null {
  const [, name, path] = FORM.exec(specifier) ?? [];
  return name === undefined ? null : { name: described(name), path: path ? path.split("/") : [] };
}

/**
 * The package of an import: `@sentry/node` of `@sentry/node/esm`; the module itself for what a runtime brings (`fs` of
 * `node:fs`, `cloudflare:email`, `#app` of Nuxt); null for a file of the project.
 */
export function packageOf(specifier: string): string | null {
  const [, brought] = /^(?:node:|(?=[a-z]{2,}:(?!\/\/))|(?=#))(.+)$/.exec(specifier) ?? [];
  return brought ?? splitSpecifier(specifier)?.name ?? null;
}

/** `@types/a` describes `a`, and `@types/a__b` describes `@a/b`. */
function described(name: string): string {
  const types = /^@types\/(?:(.+?)__)?(.+)$/.exec(name);
  if (!types) return name;
  return types[1] === undefined ? types[2]! : `@${types[1]}/${types[2]}`;
}
