import { dirname, resolve } from "node:path";

/** What the two compilers call the same; each has more. */
interface Options {
  readonly paths?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly pathsBasePath?: unknown;
  readonly baseUrl?: string | undefined;
  readonly rootDirs?: readonly string[] | undefined;
  readonly typeRoots?: readonly string[] | undefined;
}

/** The folder that `paths` of a tsconfig start from: that of the file which says them. */
export function baseOfPaths({ pathsBasePath, baseUrl }: Options, tsconfig: string): string {
  return typeof pathsBasePath === "string" ? pathsBasePath : (baseUrl ?? dirname(tsconfig));
}

/** Where options have imports and types looked for, beside what every compiler does: absolute paths with forward slashes. */
export function lookedIn(options: Options, tsconfig: string): readonly string[] {
  const { paths = {}, baseUrl, rootDirs = [], typeRoots = [] } = options;
  const from = baseOfPaths(options, tsconfig);
  const named = [
    ...Object.values(paths).flat(),
    ...(baseUrl === undefined ? [] : [baseUrl]),
    ...rootDirs,
    ...typeRoots,
  ];
  return named.map((path) => resolve(from, path.split("*", 1)[0] ?? "").replaceAll("\\", "/"));
}
