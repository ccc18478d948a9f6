import type { Kinds, Node } from "../engine/node.ts";
import { type Target, targetOf } from "./host.ts";
import { usesOf } from "./uses.ts";

const UNKNOWN: Target = { kind: "unknown" };

/** Where what a call opened sends to: `new WebSocket(address)`, `https.request({ hostname })`, `new XMLHttpRequest()` by its `open`. */
export function targetOfOpened(kinds: Kinds, opened: Node): Target {
  const [first] = opened.arguments ?? [];
  if (!first) return targetOfRequest(kinds, opened);
  if (first.kind !== kinds.ObjectLiteralExpression) return targetOf(kinds, first);
  const valueOf = (names: readonly string[]): Node | undefined =>
    first.properties?.find(({ name }) => names.includes(name?.text ?? ""))?.initializer;
  const address = valueOf(["url", "uri", "baseURL", "baseUrl"]);
  if (address) return targetOf(kinds, address);
  const host = valueOf(["hostname", "host"]);
  const isWritten = host?.kind === kinds.StringLiteral;
  return isWritten ? { kind: "host", host: (host.text ?? "").replace(/:\d+$/, "").toLowerCase() } : UNKNOWN;
}

/** By every `open` of the variable that it is kept in, where they name one host. */
function targetOfRequest(kinds: Kinds, made: Node): Target {
  const declaration = made.parent;
  if (declaration?.kind !== kinds.VariableDeclaration) return UNKNOWN;
  const targets = usesOf(kinds, declaration).flatMap(({ parent }) => {
    const call = parent?.name?.text === "open" ? parent.parent : undefined;
    const address = call?.kind === kinds.CallExpression ? call.arguments?.[1] : undefined;
    return address ? [targetOf(kinds, address)] : [];
  });
  const [first = UNKNOWN, ...others] = targets;
  return others.every((other) => nameOf(other) === nameOf(first)) ? first : UNKNOWN;
}

function nameOf(target: Target): string {
  return target.kind === "host" ? target.host : target.kind;
}
