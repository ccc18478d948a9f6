import type { Kinds, Node } from "../engine/node.ts";

/**
 * What a name stands for in the file where it is used, by scope alone: the parameter, variable, function or import that
 * declares it; null for a global. No question to the compiler: flow asks this of very many names.
 */
export function declarationOf(kinds: Kinds, use: Node): Node | null {
  const name = use.text;
  if (name === undefined) return null;
  for (let scope = use.parent; scope; scope = scope.parent) {
    const found = declaredIn(kinds, scope, name);
    if (found) return found;
  }
  return null;
}

function declaredIn(kinds: Kinds, scope: Node, name: string): Node | null {
  for (const parameter of scope.parameters ?? []) {
    const found = nameIn(kinds, parameter, name);
    if (found) return found;
  }
  const own = scope.initializer?.kind === kinds.VariableDeclarationList ? [scope.initializer] : [];
  const caught = scope.variableDeclaration ? [scope.variableDeclaration] : [];
  for (const declaration of [...own.flatMap((list) => list.declarations ?? []), ...caught]) {
    const found = nameIn(kinds, declaration, name);
    if (found) return found;
  }
  for (const statement of scope.statements ?? []) {
    const found = inStatement(kinds, statement, name);
    if (found) return found;
  }
  return null;
}

function inStatement(kinds: Kinds, statement: Node, name: string): Node | null {
  if (statement.kind === kinds.VariableStatement) {
    for (const declaration of statement.declarationList?.declarations ?? []) {
      const found = nameIn(kinds, declaration, name);
      if (found) return found;
    }
    return null;
  }
  if (statement.kind === kinds.ImportDeclaration) return importedAs(kinds, statement, name);
  const isNamed = [kinds.FunctionDeclaration, kinds.ClassDeclaration, kinds.EnumDeclaration].includes(statement.kind);
  return isNamed && statement.name?.text === name ? statement : null;
}

/** The declaration, or the element of its pattern, that gives a name. */
function nameIn(kinds: Kinds, declaration: Node, name: string): Node | null {
  const given = declaration.name;
  if (!given) return null;
  if (given.text === name && given.kind === kinds.Identifier) return declaration;
  for (const element of given.elements ?? []) {
    const found = nameIn(kinds, element, name);
    if (found) return found;
  }
  return null;
}

/** The import specifier, clause or namespace that brings a name. */
function importedAs(kinds: Kinds, statement: Node, name: string): Node | null {
  const clause = statement.importClause;
  if (!clause) return null;
  if (clause.name?.text === name) return clause;
  const bindings = clause.namedBindings;
  if (!bindings) return null;
  if (bindings.kind === kinds.NamespaceImport) return bindings.name?.text === name ? bindings : null;
  return bindings.elements?.find((element) => element.name?.text === name) ?? null;
}

/** The module that an import brings a name from: `stripe` of `import Stripe from "stripe"`; null for any other declaration. */
export function moduleOf(kinds: Kinds, declaration: Node): string | null {
  for (let at: Node | undefined = declaration; at; at = at.parent)
    if (at.kind === kinds.ImportDeclaration) return at.moduleSpecifier?.text ?? null;
  return null;
}
