import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import { declarationOf } from "../functions/lexical.ts";
import { EACH, WRAPPERS } from "./passing.ts";
import type { Ground, Kept, Run, Step } from "./run.ts";
import { usesOf } from "./uses.ts";

/** What a call that is no function of the project does with a function that it is handed. */
export interface Handled extends Step {
  /** What holds it from then on. */
  readonly into?: Node;
}

/** A function that a call is handed, or an object that has it at the end of the way. */
interface Argument {
  readonly path: string;
  readonly call: Node;
  readonly index: number;
  readonly way: Kept["way"];
}

/** Methods of a collection that put a function into it. */
const PUTS: ReadonlySet<string> = new Set(["add", "push", "set", "unshift"]);
const LISTENS: ReadonlySet<string> = new Set(["addListener", "on", "once", "prependListener", "subscribe"]);
/** What comes after the time is handed on to the function. */
const TIMERS: ReadonlySet<string> = new Set(["setImmediate", "setInterval", "setTimeout"]);

/** Methods by which a framework is told what to do with the errors that nothing catches. */
const ERROR_HANDLERS: ReadonlySet<string> = new Set(["onError", "setErrorHandler"]);
const ERROR_EVENTS: ReadonlySet<string> = new Set([
  "uncaughtException",
  "unhandledRejection",
  "uncaughtExceptionMonitor",
]);

/** A text in which something may be told what to do with errors that nothing catches. */
export const MAY_HANDLE_ERRORS: RegExp = new RegExp(
  `\\b(?:${[...ERROR_HANDLERS, ...ERROR_EVENTS].join("|")}|Catch)\\b|\\.use\\(`,
  "g",
);

export function handedTo(ground: Ground, { path, call, index, way }: Argument): Handled {
  const { kinds } = ground.engine;
  const callee = call.expression;
  const object = callee?.kind === kinds.PropertyAccessExpression ? callee.expression : undefined;
  const name = callee?.name?.text ?? callee?.text ?? "";
  const args = call.arguments ?? [];
  if (WRAPPERS.has(name) || (name === "assign" && object?.text === "Object"))
    return { kept: [{ path, node: call, way }] };
  if (object && PUTS.has(name)) return { into: object };
  if (way.length > 0) return {};
  const run = (given: Run["given"]): Handled => ({ runs: [{ path, call, given }] });
  if (TIMERS.has(name)) return run(args.slice(name === "setImmediate" ? 1 : 2).map((argument) => [argument]));
  if (isErrorHandler(ground.engine, call, index)) return { runs: ground.uncaught() };
  if (!object) return {};
  if (EACH.has(name) && index === 0) return run([[object], [], [object]]);
  if (name === "reduce" || name === "reduceRight") return run([args.slice(1), [object]]);
  if (name === "from" && object.text === "Array" && index === 1) return run([args.slice(0, 1)]);
  if (name === "then" && index === 0) return run([[object]]);
  if ((name === "catch" && index === 0) || (name === "then" && index === 1))
    return { runs: [{ path, call, given: [[object]], thrown: true }] };
  return LISTENS.has(name) ? { runs: emitted(kinds, path, object, args[0]) } : {};
}

/** `bus.emit("signed-up", user)`, of the `bus` that the listener was told to, in the same file. */
function emitted(kinds: Kinds, path: string, bus: Node, event: Node | undefined): readonly Run[] {
  const declaration = bus.kind === kinds.Identifier ? declarationOf(kinds, bus) : null;
  if (!declaration) return [];
  return usesOf(kinds, declaration).flatMap((use) => {
    const call = use.parent?.parent;
    const isEmit = use.parent?.name?.text === "emit" && call?.kind === kinds.CallExpression;
    const [told, ...rest] = (isEmit && call.arguments) || [];
    const isSame = told?.text !== undefined && told.text === event?.text;
    return call && isSame ? [{ path, call, given: rest.map((argument) => [argument]) }] : [];
  });
}

/** Whether a call hands over, by that argument, what handles the errors that nothing of the project catches. */
export function isErrorHandler(engine: Engine, call: Node, index: number): boolean {
  const name = call.expression?.name?.text ?? "";
  const [first] = call.arguments ?? [];
  if (name === "on")
    return index === 1 && call.expression?.expression?.text === "process" && ERROR_EVENTS.has(first?.text ?? "");
  if (name === "use") return call.arguments?.[index]?.parameters?.length === 4;
  return ERROR_HANDLERS.has(name) && index === 0 && engine.kinds.CallExpression === call.kind;
}
