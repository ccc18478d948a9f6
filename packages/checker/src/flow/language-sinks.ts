import type { Kinds, Node } from "../engine/node.ts";
import type { SinkKind } from "../sink.ts";

/** Methods of the console that write. */
export const CONSOLE: ReadonlySet<string> = new Set(
  "log info warn error debug trace table dir dirxml group groupCollapsed assert".split(" "),
);

/** Sinks of browsers and of the objects that web frameworks hand to a handler, by the last words of the callee. */
const CALLS: Readonly<Record<string, SinkKind>> = {
  "stdout.write": "log",
  "stderr.write": "log",
  "localStorage.setItem": "storage",
  "sessionStorage.setItem": "storage",
  "cookieStore.set": "storage",
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

/** What a value is assigned to: `document.cookie = …`. */
const ASSIGNED: Readonly<Record<string, SinkKind>> = {
  "document.cookie": "storage",
  "location.href": "url",
  "window.location": "url",
  "document.location": "url",
};

export const LANGUAGE_SINKS: {
  readonly words: readonly string[];
  readonly of: (words: readonly string[], isUndeclared: boolean) => SinkKind | null;
} = {
  /** A file without any of them has no such sink. */
  words:
    "console fetch sendBeacon localStorage sessionStorage cookieStore location history open stdout stderr redirect router cookie setCookie".split(
      " ",
    ),
  of: (words: readonly string[], isUndeclared: boolean): SinkKind | null => {
    if (!isUndeclared) return null;
    const last = words.slice(-2).join(".");
    // Whatever a framework calls what it hands to a handler: `res`, `reply`, `c`.
    if (words.length > 1 && words.at(-1) === "redirect") return "url";
    return Object.hasOwn(CALLS, last) ? (CALLS[last] ?? null) : null;
  },
};

/** `document.cookie = value`, `localStorage.email = value`, `location.href = value`. */
export function isAssignedSink(kinds: Kinds, { left, operatorToken }: Node): { kind: SinkKind; label: string } | null {
  if (operatorToken?.kind !== kinds.EqualsToken || left?.kind !== kinds.PropertyAccessExpression) return null;
  const object = left.expression;
  const holder = object?.kind === kinds.PropertyAccessExpression ? object.name?.text : object?.text;
  const label = `${holder ?? ""}.${left.name?.text ?? ""}`;
  if (holder === "localStorage" || holder === "sessionStorage") return { kind: "storage", label };
  const kind = Object.hasOwn(ASSIGNED, label) ? ASSIGNED[label] : undefined;
  return kind ? { kind, label } : null;
}
