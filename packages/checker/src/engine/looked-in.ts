import { dirname, resolve } from "node:path";

/** What the two compilers call the same; each has more. */
interface Options {
  readonly paths?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly pathsBasePath?: unknown;
  readonly baseUrl?: string | undefined;
  readonly rootDirs?: readonly string[] | undefined;
  readonly typeRoots?: readonly string[] | undefined;
}

/** Where options have imports and types looked for, beside what every compiler does: absolute paths with forward slashes. */
export function lookedIn(options: Options, tsconfig: string): readonly string[] {
  const { paths = {}, pathsBasePath, baseUrl, rootDirs = [], typeRoots = [] } = options;
  const from = typeof pathsBasePath === "string" ? pathsBasePath : (baseUrl ?? dirname(tsconfig));
  const named = [
    ...Object.values(paths).flat(),
    ...(baseUrl === undefined ? [] : [baseUrl]),
    ...rootDirs,
    ...typeRoots,
  ];
  return named.map((path) => resolve(from, path.split("*", 1)[0] ?? "").replaceAll("\\", "/"));
}
