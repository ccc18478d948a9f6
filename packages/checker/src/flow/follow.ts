import type { Kinds, Node } from "../engine/node.ts";
import { nameOfCode } from "../functions/function-around.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { CALLED, type Way } from "./carried.ts";
import { fieldsOf } from "./classes.ts";
import { handedTo, type Handled } from "./handlers.ts";
import { isClass } from "./own.ts";
import { isCode } from "./results.ts";
import type { Ground, Kept, Run, Step } from "./run.ts";
import { usesOf } from "./uses.ts";

/** One step of a function that is on its way as a value: what the code around it does with it. */
export function follow(ground: Ground, at: Kept): Step {
  const { kinds } = ground.engine;
  const { path, node, way } = at;
  const { parent } = node;
  if (!parent) return {};
  if (parent.name === node && node.kind === kinds.PrivateIdentifier) return field(kinds, path, parent, way);
  if (parent.name === node && (isCode(kinds, parent) || isHolder(kinds, parent))) return declared(kinds, at, parent);
  const on = (further: Node | undefined, within: Way = way): Step =>
    further ? { kept: [{ path, node: further, way: within }] } : {};
  switch (parent.kind) {
    case kinds.ParenthesizedExpression:
    case kinds.AsExpression:
    case kinds.SatisfiesExpression:
    case kinds.NonNullExpression:
    case kinds.AwaitExpression:
    case kinds.ConditionalExpression:
    case kinds.ArrayLiteralExpression:
    case kinds.SpreadElement:
      return on(parent);
    case kinds.SpreadAssignment:
      return on(parent.parent);
    case kinds.PropertyAssignment:
    case kinds.ShorthandPropertyAssignment:
      return parent.name?.text === undefined ? {} : on(parent.parent, [parent.name.text, ...way]);
    case kinds.BinaryExpression:
      return assigned(kinds, at, parent);
    case kinds.VariableDeclaration:
      return parent.initializer === node ? bound(kinds, path, parent, way) : {};
    case kinds.PropertyDeclaration:
      return parent.initializer === node ? field(kinds, path, parent, way) : {};
    case kinds.ForOfStatement:
      return parent.expression === node ? each(kinds, path, parent.initializer?.declarations ?? [], way) : {};
    case kinds.ReturnStatement:
      return given(kinds, path, parent, way);
    case kinds.ArrowFunction:
      return parent.body === node ? named(kinds, path, parent, way) : {};
    case kinds.PropertyAccessExpression:
    case kinds.ElementAccessExpression:
      return parent.expression === node ? member(ground, at, parent) : {};
    case kinds.CallExpression:
    case kinds.NewExpression:
      if (parent.expression !== node) return handed(ground, at, parent);
      if (way[0] === CALLED) return on(parent, way.slice(1));
      return way.length === 0 ? { runs: [{ path, call: parent, given: argumentsOf(parent) }] } : {};
    default:
      return {};
  }
}

/** Uses of a name by the code that declares it: what stands within a function is seen there alone. */
function declared(kinds: Kinds, at: Kept, { kind }: Node): Step {
  const declaration = at.node.parent;
  const isLexical = kind === kinds.FunctionDeclaration || kind === kinds.VariableDeclaration;
  if (!isLexical || !declaration) return { named: [at] };
  const kept = usesOf(kinds, declaration).map((node) => ({ ...at, node }));
  const statement = kind === kinds.VariableDeclaration ? declaration.parent?.parent : declaration;
  return { kept, named: statement?.parent?.kind === kinds.SourceFile ? [at] : [] };
}

function argumentsOf({ arguments: args = [] }: Node): Run["given"] {
  return args.map((argument) => [argument]);
}

function isHolder(kinds: Kinds, { kind }: Node): boolean {
  return [
    kinds.VariableDeclaration,
    kinds.PropertyDeclaration,
    kinds.PropertyAssignment,
    kinds.ClassDeclaration,
  ].includes(kind);
}

/** Of the object around it the property that is read, or a method that hands it on. */
function member(ground: Ground, { path, node, way }: Kept, access: Node): Step {
  const { kinds } = ground.engine;
  const isNamed = access.kind === kinds.PropertyAccessExpression;
  const name = isNamed ? access.name?.text : access.argumentExpression?.text;
  const [step, ...rest] = way;
  const call =
    access.parent?.kind === kinds.CallExpression && access.parent.expression === access ? access.parent : null;
  if (isNamed && call && step !== name) {
    const [first] = call.arguments ?? [];
    if (way.length === 0 && name === "call") return { runs: [{ path, call, given: argumentsOf(call).slice(1) }] };
    if (way.length === 0 && name === "bind" && call.arguments?.length === 1)
      return { kept: [{ path, node: call, way }] };
    // A list, or another collection, of functions.
    if (GIVES.has(name ?? "")) return { kept: [{ path, node: call, way }] };
    const [parameter] = first && LOOPS.has(name ?? "") ? (first.parameters ?? []) : [];
    return parameter ? bound(kinds, path, parameter, way) : {};
  }
  if (step === undefined) return isNamed ? {} : { kept: [{ path, node: access, way }] };
  // By a key that is worked out it may be any of a table.
  const isKey = isNamed || access.argumentExpression?.kind === kinds.StringLiteral;
  if (isKey && step !== name) return {};
  return node === access.expression ? { kept: [{ path, node: access, way: rest }] } : {};
}

const GIVES: ReadonlySet<string> = new Set("at concat filter find get pop reverse shift slice values".split(" "));
const LOOPS: ReadonlySet<string> = new Set("filter find flatMap forEach map some every".split(" "));

/** `a.log = fn`, `log ??= fn`, `fn ?? other` */
function assigned(kinds: Kinds, { path, node, way }: Kept, binary: Node): Step {
  const { left, operatorToken } = binary;
  const { EqualsToken, BarBarToken, BarBarEqualsToken, QuestionQuestionToken, QuestionQuestionEqualsToken } = kinds;
  const { AmpersandAmpersandToken, CommaToken } = kinds;
  const kind = operatorToken?.kind ?? -1;
  if ([BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken, CommaToken].includes(kind))
    return { kept: [{ path, node: binary, way }] };
  const isSet = [EqualsToken, BarBarEqualsToken, QuestionQuestionEqualsToken].includes(kind);
  return isSet && left && left !== node ? into(kinds, path, left, way) : {};
}

/** What a name or a property holds from then on. */
function into(kinds: Kinds, path: string, target: Node, way: Way): Step {
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
function field(kinds: Kinds, path: string, one: Node, way: Way): Step {
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
function bound(kinds: Kinds, path: string, declaration: Node, way: Way): Step {
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

function each(kinds: Kinds, path: string, declarations: readonly Node[], way: Way): Step {
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

/** `return fn`: what the function around it gives back. */
function given(kinds: Kinds, path: string, statement: Node, way: Way): Step {
  for (let at = statement.parent; at; at = at.parent) if (isCode(kinds, at)) return named(kinds, path, at, way);
  return {};
}

/** Where a function is called by its name: the call has what it gives back. */
function named(kinds: Kinds, path: string, code: Node, way: Way): Step {
  const name = nameOfCode(kinds, code);
  return name ? { named: [{ path, node: name, way: [CALLED, ...way] }] } : {};
}

/** An argument: of a function of the project it is its parameter, of others it is run for what they have. */
function handed(ground: Ground, { path, node, way }: Kept, call: Node): Step {
  const { kinds } = ground.engine;
  const index = (call.arguments ?? []).indexOf(node);
  if (index < 0) return {};
  const own = ground.own(path).functionOf(call);
  if (own) {
    const parameters = own.code.parameters ?? [];
    const parameter = parameters[index] ?? parameters.findLast(({ dotDotDotToken }) => dotDotDotToken);
    return parameter ? bound(kinds, own.path, parameter, way) : {};
  }
  const handled: Handled = handedTo(ground, { path, call, index, way });
  if (handled.into) return into(kinds, path, handled.into, way);
  return handled;
}
