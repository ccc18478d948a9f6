import type { Node } from "typescript/unstable/ast";
import { isClassDeclaration, isClassExpression, isInterfaceDeclaration } from "typescript/unstable/ast/is";
import type { NodeHandle, Project, Symbol } from "typescript/unstable/sync";

/** The same-named properties of what the declaring class or interface extends and implements, one step up. */
export function createBases(project: Project): (symbol: Symbol) => readonly Symbol[] {
  const { checker } = project;
  const known = new Map<number, readonly Symbol[]>();
  const basesOf = ({ name, declarations }: Symbol): readonly Symbol[] =>
    declarations.flatMap((declaration) => {
      const heritage = heritageOf(project, declaration);
      if (heritage.length === 0) return [];
      const types = checker.getTypeAtLocation(heritage);
      return types.flatMap((type) => (type && checker.getPropertyOfType(type, name)) ?? []);
    });
  return (symbol) => {
    const found = known.get(symbol.id) ?? basesOf(symbol);
    known.set(symbol.id, found);
    return found;
  };
}

/** What packages and the language declare extends nothing of the user's, and their trees are large to fetch. */
function heritageOf(project: Project, declaration: NodeHandle): readonly Node[] {
  if (/\/node_modules\/|^bundled:/.test(declaration.path)) return [];
  const parent = declaration.resolve(project)?.parent;
  if (!parent || !(isClassDeclaration(parent) || isClassExpression(parent) || isInterfaceDeclaration(parent)))
    return [];
  return (parent.heritageClauses ?? []).flatMap(({ types }) => [...types]);
}
