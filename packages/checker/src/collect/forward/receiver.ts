import type { Engine, Sym } from "../../engine/engine.ts";
import type { Node } from "../../engine/node.ts";
import type { Files, Receiver } from "../../facts.ts";
import { type Callee, calleeOf, type Handing, handingOf } from "./handing.ts";

/** A value and the file it stands in. */
export interface Placed {
  readonly node: Node;
  readonly path: string;
}

/** What gets each value: the function or component that it is handed to, also inside an object; or the code around it. */
export function receiversOf(engine: Engine, values: readonly Placed[], textOf: Files["textOf"]): readonly Receiver[] {
  const handings = values.map(({ node }) => handingOf(engine.kinds, node));
  const callees = handings.map((handing) => handing && calleeOf(engine.kinds, handing));
  const asked = [...new Set(callees.flatMap((callee) => (callee?.kind === "name" ? [callee.node] : [])))];
  const symbols = new Map(engine.symbols(asked).map((symbol, index) => [asked[index], symbol] as const));
  const describe = createReceiver(engine, textOf);
  return handings.map((handing, index) => {
    const callee = callees[index];
    const path = values[index]?.path;
    if (!handing || !callee || path === undefined) return IN_CODE;
    const told = callee.kind === "name" ? describe(handing, callee, symbols.get(callee.node) ?? null) : callee;
    if (told.kind !== "dynamic") return told;
    const { tagName, expression } = handing.call;
    const what = tagName ?? expression ?? handing.call;
    return { kind: "unknown", name: told.name, why: told.why, at: engine.spot(path, what.getStart(), what.end) };
  });
}

type Dynamic = Extract<Callee, { kind: "dynamic" }>;
type Told = Exclude<Receiver, { kind: "unknown" }> | Dynamic;

const IN_CODE: Exclude<Receiver, { kind: "unknown" }> = { kind: "code", name: "" };

/** How often a function is another under a new name: `const can = policies.can`. */
const MOST_NAMES = 3;

type Named = Extract<Callee, { kind: "name" }>;

function createReceiver(
  engine: Engine,
  textOf: Files["textOf"],
): (handing: Handing, callee: Named, symbol: Sym | null) => Told {
  const codeOf = (symbol: Sym | null, names = 0): Of => {
    for (const { node } of symbol ? engine.declarations(symbol) : []) {
      const code = codeIn(engine, node);
      if (code) return { code };
      const taken = takenFrom(engine, node);
      if (taken && names < MOST_NAMES) return codeOf(taken, names + 1) ?? "value";
      const other = aliasIn(engine, node);
      const [next = null] = other && names < MOST_NAMES ? engine.symbols([other.name]) : [];
      const from = next && packageIn(engine.declKeys(next));
      if (from !== null) return { from };
      if (next && !other?.isMade) return codeOf(next, names + 1);
      if (isValue(engine, node)) return "value";
    }
    return null;
  };
  const untyped = (code: Node, index: number): boolean => {
    const parameters = (code.parameters ?? []).filter(({ name }) => name?.text !== "this");
    const parameter = parameters[index] ?? parameters.at(-1);
    if (!parameter?.type || (index >= parameters.length && !parameter.dotDotDotToken)) return false;
    const path = pathOf(parameter);
    const { start, end } = engine.spot(path, parameter.type.pos, parameter.type.end);
    return UNTYPED.test(textOf(path).slice(start, end).trim());
  };
  const toPackage = (from: string): Told => (from === "" ? IN_CODE : { kind: "package", name: from });
  return (handing, { node, name, isEvent }, symbol) => {
    const keys = symbol ? engine.declKeys(symbol) : [];
    if (!symbol || keys.length === 0) return { kind: "dynamic", name, why: isAny(engine, node) ? "any" : "value" };
    const from = packageIn(keys);
    if (from !== null) return isEvent ? { kind: "dynamic", name, why: "event" } : toPackage(from);
    const of = codeOf(symbol);
    if (of === "value") return { kind: "dynamic", name, why: "value" };
    if (of && "from" in of) return toPackage(of.from);
    return { kind: of && untyped(of.code, handing.index) ? "untyped" : "code", name };
  };
}

/** What a name that is called stands for: a function, what a package made, or a function that is held as a value. */
type Of = { readonly code: Node } | { readonly from: string } | "value" | null;

function packageIn(keys: readonly string[]): string | null {
  return keys.map(packageOf).find((one) => one !== null) ?? null;
}

const UNTYPED = /^(?:readonly\s+)?(?:any|unknown|object|\{\s*\}|Record<string,\s*(?:any|unknown)>)(?:\[\])?$/;

function isAny(engine: Engine, node: Node): boolean {
  const [type] = engine.types([node]);
  return type !== undefined && engine.describe(type).any;
}

/** The function that a declaration is, or that a class is made by. */
function codeIn({ kinds }: Engine, node: Node): Node | null {
  if (node.kind === kinds.ClassDeclaration || node.kind === kinds.ClassExpression)
    return node.members?.find(({ kind }) => kind === kinds.Constructor) ?? node;
  if (node.parameters) return node;
  return node.initializer?.parameters ? node.initializer : null;
}

/** The method that `const { can } = policies` takes out of an object of the project. */
function takenFrom(engine: Engine, { kind, name, propertyName, parent }: Node): Sym | null {
  const { kinds } = engine;
  const declaration = kind === kinds.BindingElement ? parent?.parent : undefined;
  const of = declaration?.kind === kinds.VariableDeclaration ? declaration.initializer : undefined;
  if (of?.kind !== kinds.Identifier) return null;
  const [type] = engine.types([of]);
  return (type && engine.propertyOf(type, (propertyName ?? name)?.text ?? "")) ?? null;
}

/** What else a variable is called: `policies.can` of `const can = policies.can`; or what made it: `useState` of `const [, set] = useState()`. */
function aliasIn(engine: Engine, node: Node): { readonly name: Node; readonly isMade: boolean } | null {
  const { kinds } = engine;
  let declaration: Node | undefined = node;
  while (declaration?.kind === kinds.BindingElement) declaration = declaration.parent?.parent;
  if (declaration?.kind !== kinds.VariableDeclaration || !declaration.initializer) return null;
  let made: Node = declaration.initializer;
  while (made.kind === kinds.AwaitExpression && made.expression) made = made.expression;
  const isMade = made.kind === kinds.CallExpression || declaration !== node;
  const of = made.kind === kinds.CallExpression ? made.expression : made;
  const name = of?.kind === kinds.PropertyAccessExpression ? of.name : of;
  return name?.kind === kinds.Identifier ? { name, isMade } : null;
}

/** A function that is held as a value: which one it is, only running the code tells. */
function isValue({ kinds }: Engine, { kind }: Node): boolean {
  return [
    kinds.BindingElement,
    kinds.Parameter,
    kinds.PropertyAssignment,
    kinds.PropertyDeclaration,
    kinds.PropertySignature,
    kinds.ShorthandPropertyAssignment,
    kinds.VariableDeclaration,
  ].includes(kind);
}

/** The package that declares something; empty for the language itself, null for code of the project. */
function packageOf(key: string): string | null {
  if (/^bundled:|\/lib(?:\.[a-z\d.]+)?\.d\.ts#\d+$/.test(key)) return "";
  const name = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(key)?.[1];
  if (name === undefined) return null;
  return name.startsWith("@types/") ? name.slice("@types/".length).replace(/^(.+)__/, "@$1/") : name;
}

function pathOf(node: Node): string {
  let file: Node & { readonly fileName?: string } = node;
  while (file.parent) file = file.parent;
  return file.fileName ?? "";
}
