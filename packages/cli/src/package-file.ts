/** A file of this package by its path from the package's root: the source and the bundle both lie one folder below it. */
export function packageFile(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}
