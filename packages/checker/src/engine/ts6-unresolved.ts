import type { ts } from "@ts-morph/common";
import { ASSET } from "./asset.ts";
import type { Opened, Unresolved } from "./engine.ts";
import type { Host } from "./ts6-host.ts";

/** Own imports that lead nowhere, leaving out assets and modules that a declaration names; and clients that must be generated. */
export function findUnresolved(
  program: ts.Program,
  own: readonly ts.SourceFile[],
  { missing, asked }: Host,
): Pick<Opened, "unresolved" | "imports"> {
  const ownPaths = new Map(own.map((file) => [file.fileName, file]));
  const imports = own.reduce((sum, file) => sum + (asked.get(file.fileName) ?? 0), 0);
  const real = missing.filter(({ specifier }) => !ASSET.test(specifier));
  if (real.length === 0) return { unresolved: [], imports };
  const ambient = program
    .getTypeChecker()
    .getAmbientModules()
    .map(({ name }) => name.slice(1, -1));
  const unresolved = real.flatMap(({ from, specifier }): Unresolved[] => {
    const file = ownPaths.get(from);
    if (isAmbient(ambient, specifier)) return [];
    if (file) return [{ path: from, specifier, ...spanOf(file, specifier) }];
    return isGeneratedClient(from, specifier) ? [{ path: from, specifier, start: 0, end: 0 }] : [];
  });
  return { unresolved, imports };
}

/** Prisma's package only passes on a client that is written into `node_modules` when it is generated. */
function isGeneratedClient(from: string, specifier: string): boolean {
  return from.includes("/node_modules/@prisma/client/") && specifier.startsWith(".prisma/client");
}

function isAmbient(ambient: readonly string[], specifier: string): boolean {
  return ambient.some((name) => {
    const [before = "", after] = name.split("*");
    if (after === undefined) return name === specifier;
    return specifier.length >= name.length - 1 && specifier.startsWith(before) && specifier.endsWith(after);
  });
}

function spanOf(file: ts.SourceFile, specifier: string): { start: number; end: number } {
  const found = ['"', "'", "`"].map((quote) => file.text.indexOf(quote + specifier + quote)).filter((at) => at >= 0);
  const start = Math.min(...found, file.text.length);
  return { start, end: Math.min(start + specifier.length + 2, file.text.length) };
}
