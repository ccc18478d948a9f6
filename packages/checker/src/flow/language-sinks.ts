import type { Kinds, Node } from "../engine/node.ts";
import type { Known, SinkKind } from "../sink.ts";

/** What the catalogue does not have: addresses, and the objects that web frameworks hand to a handler; by the last words. */
const CALLS: Readonly<Record<string, SinkKind>> = {
  "location.assign": "url",
  "location.replace": "url",
  "history.pushState": "url",
  "history.replaceState": "url",
  "window.open": "url",
  "router.push": "url",
  "router.replace": "url",
  "res.cookie": "storage",
  "response.cookie": "storage",
  "reply.setCookie": "storage",
};

/** What a value is assigned to: `location.href = …`. */
const ASSIGNED: Readonly<Record<string, SinkKind>> = {
  "location.href": "url",
  "window.location": "url",
  "document.location": "url",
};

/** A file without any of them, or of the globals of the catalogue, has no such sink. */
export const WORDS: readonly string[] = ["location", "history", "open", "redirect", "router", "cookie", "setCookie"];

/** What a call of the language, or of what a framework hands to a handler, does with its arguments. */
export function languageSink(words: readonly string[]): SinkKind | null {
  // Whatever a framework calls what it hands to a handler: `res`, `reply`, `c`.
  if (words.length > 1 && words.at(-1) === "redirect") return "url";
  return kindIn(CALLS, words.slice(-2).join("."));
}

/** `document.cookie = value`, `localStorage.email = value`, `location.href = value`. */
export function assignedSink(
  kinds: Kinds,
  { left, operatorToken }: Node,
  known: Known,
): { kind: SinkKind; label: string } | null {
  const isProperty = left?.kind === kinds.PropertyAccessExpression || left?.kind === kinds.ElementAccessExpression;
  if (operatorToken?.kind !== kinds.EqualsToken || !isProperty) return null;
  const object = left.expression && bare(kinds, left.expression);
  const holder = (object?.kind === kinds.PropertyAccessExpression ? object.name?.text : object?.text) ?? "";
  const words = [holder, left.name?.text ?? left.argumentExpression?.text ?? ""];
  const label = words.join(".");
  const kind =
    kindIn(ASSIGNED, label) ?? (known.roleOfGlobal({ words, as: "assignment" }) === "storage" ? "storage" : null);
  return kind && { kind, label };
}

/** `(localStorage as Storage)` */
function bare({ ParenthesizedExpression, AsExpression, NonNullExpression }: Kinds, node: Node): Node {
  let at = node;
  while ([ParenthesizedExpression, AsExpression, NonNullExpression].includes(at.kind) && at.expression)
    at = at.expression;
  return at;
}

function kindIn(kinds: Readonly<Record<string, SinkKind>>, label: string): SinkKind | null {
  return Object.hasOwn(kinds, label) ? (kinds[label] ?? null) : null;
}
