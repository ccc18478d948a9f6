import type { Kinds, Node } from "../engine/node.ts";

/**
 * What a name stands for in the file where it is used, by scope alone: the parameter, variable, function or import that
 * declares it; null for a global. No question to the compiler: flow asks this of very many names.
 */
export function declarationOf(kinds: Kinds, use: Node): Node | null {
  const name = use.text;
  if (name === undefined) return null;
  for (let scope = use.parent; scope; scope = scope.parent) {
    const found = namesOf(kinds, scope)?.get(name);
    if (found) return found;
  }
  return null;
}

type Names = ReadonlyMap<string, Node>;

const known = new WeakMap<Node, Names>();

/** What a function, a block, a loop, a handler of errors or a file declares, by name, the first of several; null for anything else. */
function namesOf(kinds: Kinds, scope: Node): Names | null {
  const before = known.get(scope);
  if (before) return before;
  const { parameters, initializer, variableDeclaration, statements } = scope;
  const list = initializer?.kind === kinds.VariableDeclarationList ? initializer : undefined;
  if (!parameters && !list && !variableDeclaration && !statements) return null;
  const names = new Map<string, Node>();
  const add: Add = (name, declaration) => void (names.has(name) || names.set(name, declaration));
  for (const parameter of parameters ?? []) addPattern(kinds, parameter, add);
  for (const declaration of list?.declarations ?? []) addPattern(kinds, declaration, add);
  if (variableDeclaration) addPattern(kinds, variableDeclaration, add);
  for (const statement of statements ?? []) addStatement(kinds, statement, add);
  known.set(scope, names);
  return names;
}

type Add = (name: string, declaration: Node) => void;

function addStatement(kinds: Kinds, statement: Node, add: Add): void {
  switch (statement.kind) {
    case kinds.VariableStatement:
      for (const declaration of statement.declarationList?.declarations ?? []) addPattern(kinds, declaration, add);
      break;
    case kinds.ImportDeclaration:
      addImported(kinds, statement, add);
      break;
    case kinds.FunctionDeclaration:
    case kinds.ClassDeclaration:
    case kinds.EnumDeclaration:
      if (statement.name?.text !== undefined) add(statement.name.text, statement);
      break;
    default:
  }
}

/** The declaration, or the elements of its pattern, by the names that they give. */
function addPattern(kinds: Kinds, declaration: Node, add: Add): void {
  const given = declaration.name;
  if (given?.kind === kinds.Identifier) add(given.text ?? "", declaration);
  else for (const element of given?.elements ?? []) addPattern(kinds, element, add);
}

/** The specifiers, the clause or the namespace of an import, by the names that they bring. */
function addImported(kinds: Kinds, statement: Node, add: Add): void {
  const clause = statement.importClause;
  if (clause?.name) add(clause.name.text ?? "", clause);
  const bindings = clause?.namedBindings;
  if (!bindings) return;
  const brought = bindings.kind === kinds.NamespaceImport ? [bindings] : (bindings.elements ?? []);
  for (const one of brought) if (one.name) add(one.name.text ?? "", one);
}

/** The module that an import brings a name from: `stripe` of `import Stripe from "stripe"`; null for any other declaration. */
export function moduleOf(kinds: Kinds, declaration: Node): string | null {
  for (let at: Node | undefined = declaration; at; at = at.parent)
    if (at.kind === kinds.ImportDeclaration) return at.moduleSpecifier?.text ?? null;
  return null;
}
