import type { Kinds, Node } from "../engine/node.ts";
import { nameOfCode } from "../functions/function-around.ts";
import { CALLED, type Way } from "./carried.ts";
import { bound, each, field, into } from "./held.ts";
import { handedTo, type Handled } from "./handlers.ts";
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
