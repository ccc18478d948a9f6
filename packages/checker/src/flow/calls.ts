import type { Node } from "../engine/node.ts";
import { CALLED, calledWith, type Carried, NOTHING, together, type Way } from "./carried.ts";
import { type Context, type Evaluate, ofType } from "./context.ts";
import { COPIES, ELEMENTS, FUNCTIONS, MAPPING, METHODS } from "./passing.ts";
import { isCode } from "./results.ts";

/** What a call gives back: of a function of the project what it returns, else what its type says, or what it was made of. */
export function called(context: Context, call: Node, way: Way, evaluate: Evaluate): Carried {
  const args = call.arguments ?? [];
  const callee = call.expression;
  const own = context.own.functionOf(call);
  if (own) {
    const back = evaluate(own.code, [CALLED, ...way], context.in(own.path));
    return calledWith(back, own.code, (index, further) => {
      const argument = args[index];
      return argument ? evaluate(argument, further) : NOTHING;
    });
  }
  const typed = ofType(context, call, way);
  if (typed !== NOTHING || !callee) return typed;
  const name = callee.name?.text ?? callee.text ?? "";
  const object = callee.expression;
  const full = callee.name && object ? `${object.text ?? ""}.${name}` : name;
  if (FUNCTIONS.has(full)) {
    // Of entries and their like nobody tells one part from another.
    const parts = COPIES.has(full) ? way : [];
    return together(args.map((argument) => evaluate(argument, parts)));
  }
  const kept = object ? ofMethod(context, { object, name, args }, way, evaluate) : null;
  return kept ?? evaluate(callee, [CALLED, ...way]);
}

interface Method {
  readonly object: Node;
  readonly name: string;
  readonly args: readonly Node[];
}

/** Of a method that texts, lists, collections and promises have; null of any other. */
function ofMethod(context: Context, { object, name, args }: Method, way: Way, evaluate: Evaluate): Carried | null {
  // A digest of an address still tells one person from another.
  if (HASHING.has(name) && isHash(object)) return together([object, ...args].map((part) => evaluate(part)));
  if (!METHODS.has(name) && !MAPPING.has(name)) return null;
  const results = MAPPING.has(name) ? args.map((argument) => evaluate(argument, [CALLED, ...way])) : [];
  const isWhole = way.length === 0 || ELEMENTS.has(name);
  const others = name === "get" ? [] : args.filter((argument) => !isCode(context.engine.kinds, argument));
  const passed = METHODS.has(name) && isWhole ? [object, ...others] : [];
  return together([...results, ...passed.map((part) => evaluate(part))]);
}

const HASHING: ReadonlySet<string> = new Set(["digest", "update"]);

/** `createHash("sha256").update(email)`, `crypto.subtle` */
function isHash(object: Node): boolean {
  for (let at: Node | undefined = object; at; at = at.expression)
    if (/^(?:createHash|createHmac|subtle)$/.test(at.name?.text ?? at.text ?? "")) return true;
  return false;
}
