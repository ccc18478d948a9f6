import { dirname } from "node:path";
import type { Binding, Project } from "../facts.ts";
import { declared } from "./bound.ts";
import { findDeclared } from "./find-declared.ts";
import { findProperty } from "./find-property.ts";

/** Where a binding is looked for once more. */
interface Built {
  readonly project: Project;
  readonly path: string;
}

/**
 * What a package of the workspace was built into, where a project of another reads that and not the source: a property of
 * the same name, of a type of the same name, is bound as it is in the source of that package.
 */
export function bindBuilt(
  projects: readonly Project[],
  bindings: readonly Binding[],
  { textOf, isGenerated }: { textOf: (path: string) => string; isGenerated: (path: string) => boolean },
): readonly Binding[] {
  const packageOf = createPackageOf(projects);
  const built = projects.flatMap((project) => {
    const others = project.declarations.filter((path) => packageOf(path) !== dirname(project.tsconfig));
    return others.filter((path) => !isGenerated(path)).map((path): Built => ({ project, path }));
  });
  const byPackage = Map.groupBy(built, ({ path }) => packageOf(path));
  return bindings.flatMap((binding) => {
    const sources = binding.declarations.map(({ path }) => path);
    const places = new Set(sources.flatMap((path) => byPackage.get(packageOf(path)) ?? []));
    return [...places].flatMap((place) => {
      const isSource = sources.some((path) => path === place.path || place.project.engine.tree(path));
      return isSource ? [] : bindIn(place, binding, textOf);
    });
  });
}

/** The folder of the nearest tsconfig above a file. */
function createPackageOf(projects: readonly Project[]): (path: string) => string | null {
  const folders = [...new Set(projects.map(({ tsconfig }) => dirname(tsconfig)))];
  return (path) =>
    folders
      .filter((folder) => path.startsWith(`${folder}/`))
      .reduce<string | null>((found, folder) => (folder.length > (found?.length ?? -1) ? folder : found), null);
}

function bindIn(
  { project: { engine }, path }: Built,
  { keys: _keys, declarations: _declarations, ...binding }: Binding,
  textOf: (path: string) => string,
): readonly Binding[] {
  const names = binding.label.split(".");
  const text = textOf(path);
  const file = names.every((name) => text.includes(name)) ? engine.tree(path) : null;
  if (!file) return [];
  const symbols = findDeclared(engine, file, names).flatMap(
    ({ node, rest }) => findProperty(engine, node, rest).symbol ?? [],
  );
  return symbols.length === 0 ? [] : declared(engine, symbols, binding);
}
