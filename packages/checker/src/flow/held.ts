import type { Kinds, Node } from "../engine/node.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import type { Way } from "./carried.ts";
import { fieldsOf } from "./classes.ts";
import { isClass } from "./own.ts";
import type { Step } from "./run.ts";
import { usesOf } from "./uses.ts";

/** What a name or a property holds from then on. */
export function into(kinds: Kinds, path: string, target: Node, way: Way): Step {
  if (target.kind === kinds.PropertyAccessExpression && target.name) return propertyOf(kinds, path, target, way);
  if (target.kind !== kinds.Identifier) return {};
  const declaration = declarationOf(kinds, target);
  if (!declaration) return {};
  return moduleOf(kinds, declaration) === null
    ? bound(kinds, path, declaration, way)
    : { named: [{ path, node: target, way }] };
}

/** A property: of `this` in its class, of anything else by what the compiler says of its name. */
function propertyOf(kinds: Kinds, path: string, target: Node, way: Way): Step {
  return target.expression?.kind === kinds.ThisKeyword || !target.name
    ? field(kinds, path, target, way)
    : { named: [{ path, node: target.name, way }] };
}

/** A field of a class, by what declares it or one of its uses: the others in the class, and outside by its name. */
export function field(kinds: Kinds, path: string, one: Node, way: Way): Step {
  const code = classAround(kinds, one);
  const uses = code ? (fieldsOf(kinds, code).get(one.name?.text ?? "") ?? []) : [];
  return {
    kept: uses.filter((use) => use !== one).map((node) => ({ path, node, way })),
    named: one.name?.kind === kinds.Identifier ? [{ path, node: one.name, way }] : [],
  };
}

function classAround(kinds: Kinds, node: Node): Node | null {
  for (let at = node.parent; at; at = at.parent) if (isClass(kinds, at)) return at;
  return null;
}

/** A variable or parameter, or the part of a pattern that the way leads to. */
export function bound(kinds: Kinds, path: string, declaration: Node, way: Way): Step {
  const { name } = declaration;
  if (name?.kind === kinds.Identifier) {
    const uses = usesOf(kinds, declaration).map((node) => ({ path, node, way }));
    const isProperty = declaration.kind === kinds.Parameter && (declaration.modifiers?.length ?? 0) > 0;
    if (isProperty) return joined([{ kept: uses }, field(kinds, path, declaration, way)]);
    return { kept: uses, named: isShared(kinds, declaration) ? [{ path, node: name, way }] : [] };
  }
  const isList = name?.kind === kinds.ArrayBindingPattern;
  const [step, ...rest] = way;
  const parts = (name?.elements ?? []).filter(
    ({ propertyName, name: own }) => own && (isList || (propertyName ?? own).text === step),
  );
  return each(kinds, path, parts, isList ? way : rest);
}

export function each(kinds: Kinds, path: string, declarations: readonly Node[], way: Way): Step {
  return joined(declarations.map((declaration) => bound(kinds, path, declaration, way)));
}

function joined(steps: readonly Step[]): Step {
  return { kept: steps.flatMap(({ kept = [] }) => kept), named: steps.flatMap(({ named: names = [] }) => names) };
}

/** Whether other files may use a variable: it stands at the top of its own. */
export function isShared(kinds: Kinds, declaration: Node): boolean {
  const statement = declaration.kind === kinds.VariableDeclaration ? declaration.parent?.parent : undefined;
  return statement?.parent?.kind === kinds.SourceFile && (statement.modifiers?.length ?? 0) > 0;
}
