import type { Engine, Spot } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Start } from "../facts.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { packageOf } from "../functions/package-of.ts";
import { CALLS, CLASS_METHODS, DECORATORS, NEXT_FILES, type Registration } from "./frameworks.ts";

/** What a framework calls, by the call that hands it over: `app.get("/users", handler)`. Null for any other call. */
export function registeredBy(engine: Engine, path: string, call: Node): Start | null {
  const name = nameOf(call.expression);
  const known = name?.text === undefined ? [] : CALLS.filter(({ names }) => names.includes(name.text ?? ""));
  const from = name && known.length > 0 ? packagesOf(engine, name) : [];
  const registration = known.find(({ packages }) => packages.some((one) => from.includes(one)));
  if (!registration || !name) return null;
  return { ...spotOf(engine, path, call), kind: registration.kind, label: labelOf(registration, name, call) };
}

/** What a framework calls by how it is declared: under a decorator, or exported from a file of a certain name. */
export function declaredStart(engine: Engine, path: string, name: Node, node: Node): Start | null {
  const at = spotOf(engine, path, name);
  const decorated = decoratorsOf(engine, node).find((decorator) => isRegistered(engine, decorator, DECORATORS));
  const registration = decorated && registrationOf(decorated.name, DECORATORS);
  const around = node.parent ? decoratorsOf(engine, node.parent) : [];
  if (decorated && registration) {
    const prefix = registration.kind === "route" ? prefixOf(around) : "";
    const label = labelOf(registration, decorated.name, decorated.call ?? node, prefix);
    return { ...at, kind: registration.kind, label };
  }
  const method = CLASS_METHODS.find(
    ({ methods, names }) =>
      methods.includes(name.text ?? "") && around.some((decorator) => names.includes(decorator.name.text ?? "")),
  );
  if (method) return { ...at, kind: method.kind, label: name.text ?? "" };
  const file = NEXT_FILES.find(
    ({ file: of, names }) => of.test(path) && exportsOf(engine, name, node).some((is) => names.test(is)),
  );
  return file
    ? { ...at, kind: file.kind, label: `${name.text ?? ""} of ${path.split("/").slice(-2).join("/")}` }
    : null;
}

interface Decorator {
  readonly name: Node;
  readonly call: Node | null;
}

function decoratorsOf({ kinds }: Engine, node: Node): readonly Decorator[] {
  return (node.modifiers ?? []).flatMap((modifier) => {
    if (modifier.kind !== kinds.Decorator || !modifier.expression) return [];
    const call = modifier.expression.kind === kinds.CallExpression ? modifier.expression : null;
    const name = nameOf(call?.expression ?? modifier.expression);
    return name ? [{ name, call }] : [];
  });
}

function isRegistered(engine: Engine, { name }: Decorator, all: readonly Registration[]): boolean {
  const registration = registrationOf(name, all);
  if (!registration) return false;
  const from = packagesOf(engine, name);
  return all.some(
    ({ packages, names }) => names.includes(name.text ?? "") && packages.some((one) => from.includes(one)),
  );
}

function registrationOf(name: Node, all: readonly Registration[]): Registration | undefined {
  return all.find(({ names }) => names.includes(name.text ?? ""));
}

/** `default` beside the name, where the declaration or a statement of the file says so. */
function exportsOf({ kinds }: Engine, name: Node, node: Node): readonly string[] {
  const text = name.text ?? "";
  const isDefault = (node.modifiers ?? []).some(({ kind }) => kind === kinds.DefaultKeyword);
  let file = node;
  while (file.parent) file = file.parent;
  const assigned = (file.statements ?? []).some(
    ({ kind, expression }) => kind === kinds.ExportAssignment && expression?.text === text,
  );
  return isDefault || assigned ? [text, "default"] : [text];
}

/** The packages that declare what a name stands for, and the one that it is imported from. */
function packagesOf(engine: Engine, name: Node): readonly string[] {
  const { kinds } = engine;
  const isMember = name.parent?.kind === kinds.PropertyAccessExpression && name.parent.name === name;
  const root = isMember ? name.parent?.expression : name;
  const declaration = root?.kind === kinds.Identifier ? declarationOf(kinds, root) : null;
  const specifier = declaration && moduleOf(kinds, declaration);
  const imported = specifier === null ? null : packageOf(specifier);
  if (imported !== null) return [imported];
  const [symbol] = engine.symbols([name]);
  const keys = symbol ? engine.declKeys(symbol) : [];
  return keys.flatMap((key) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(key)?.[1] ?? []);
}

function nameOf(callee: Node | undefined): Node | undefined {
  return callee?.name ?? (callee?.text === undefined ? undefined : callee);
}

/** What the routes of a class begin with: `users` of `@Controller("users")`; empty where its decorators say nothing. */
function prefixOf(around: readonly Decorator[]): string {
  const controller = around.find(({ name }) => CONTROLLERS.has(name.text ?? ""));
  return pathOf(controller?.call) ?? "";
}

const CONTROLLERS: ReadonlySet<string> = new Set(["Controller", "JsonController"]);

/** The path that a call is given first: as a text, the first of a list, or in an object. */
function pathOf(call: Node | null | undefined): string | undefined {
  const [first] = call?.arguments ?? [];
  const named = first?.properties?.find(({ name }) => name?.text === "path")?.initializer ?? first;
  return named?.text ?? named?.elements?.[0]?.text;
}

/** `GET /users`, from the name and the first text that it is given, after what it stands in. */
function labelOf({ kind }: Registration, name: Node, call: Node, prefix = ""): string {
  const own = pathOf(call);
  const route = prefix === "" ? own : [prefix.replace(/\/+$/, ""), own?.replace(/^\/+/, "")].filter(Boolean).join("/");
  const verb = kind === "route" ? (name.text ?? "").toUpperCase() : (name.text ?? "");
  return route === undefined ? verb : `${verb} ${route}`;
}

function spotOf(engine: Engine, path: string, node: Node): Spot {
  return engine.spot(path, node.getStart(), node.end);
}
