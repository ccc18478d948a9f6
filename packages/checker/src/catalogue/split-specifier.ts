/** The specifier of a module of npm, in its parts. */
export interface Specifier {
  /** The package: `stripe`, `@sentry/node`. For types of others (`@types/…`) it is the package that they describe. */
  readonly name: string;
  /** What follows the package, by segments. */
  readonly path: readonly string[];
}

const FORM = /^((?:@[\w-][\w.-]*\/)?[\w-][\w.-]*)(?:\/(.*))?$/s;

/** The parts of a module specifier. Null for a path, an address, an import of `#` and a module of Node. */
export function splitSpecifier(specifier: string): Specifier | null {
  const [, name, path] = FORM.exec(specifier) ?? [];
  return name === undefined ? null : { name: described(name), path: path ? path.split("/") : [] };
}

/** `@types/a` describes `a`, and `@types/a__b` describes `@a/b`. */
function described(name: string): string {
  const types = /^@types\/(?:(.+?)__)?(.+)$/.exec(name);
  if (!types) return name;
  return types[1] === undefined ? types[2]! : `@${types[1]}/${types[2]}`;
}
