import type { Kinds, Node } from "../engine/node.ts";
import { packageOf } from "../functions/package-of.ts";
import type { Known, Outside, Sink } from "../sink.ts";
import type { Called } from "./called.ts";
import { type Target, targetOf } from "./host.ts";
import { targetOfOpened } from "./opened.ts";
import { languageSink } from "./language-sinks.ts";

/** What is handed out. */
interface Call {
  readonly values: readonly Node[];
  readonly isNew: boolean;
}

type Found = Omit<Sink, "engine" | "path" | "node">;

/** What a call does with what it is given, where that is known. */
export function sinksOf(kinds: Kinds, called: Called, call: Call, known: Known): readonly Found[] {
  const { words, from, global } = called;
  const label = words.join(".");
  const { values } = call;
  if (global || from === null) {
    const kind = languageSink(words);
    if (kind) return [{ kind, values, label, outside: null }];
  }
  if (from !== null) return ofPackage(kinds, called, call, known);
  const role = global ? known.roleOfGlobal({ words, as: call.isNew ? "new" : "call" }) : null;
  if (role === "log" || role === "storage" || role === "prompt") return [{ kind: role, values, label, outside: null }];
  if (role === "body") return added(kinds, { values, label, opened: called.made ?? called.first }, known);
  return role === "http" ? requested(kinds, { values, label, base: null }, known) : [];
}

function ofPackage(
  kinds: Kinds,
  { words, from, exported, made, first }: Called,
  { values, isNew }: Call,
  known: Known,
): readonly Found[] {
  if (from === null) return [];
  const label = words.join(".");
  const method = words.length > 1 ? (words.at(-1) ?? "") : "";
  const opened = made ?? first;
  const maker = opened?.expression?.name?.text;
  const role = known.roleOf({ specifier: from, method, exported, isNew, ...(maker !== undefined && { maker }) });
  if (role === "body") return added(kinds, { values, label, opened }, known);
  if (role === "log" || role === "storage") return [{ kind: role, values, label, outside: null }];
  if (role === "http") return requested(kinds, { values, label, base: made && baseOf(made) }, known);
  const vendor = known.vendorOfModule(from);
  const outside = { name: packageOf(from), vendor };
  if (role === "prompt") return [{ kind: "prompt", values, label, outside }];
  if (role === "mail") return [{ kind: "recipient", values, label, outside }];
  return vendor ? [{ kind: "recipient", values, label, outside }] : [];
}

interface Request {
  readonly values: readonly Node[];
  readonly label: string;
  readonly base: Node | null;
}

/** What is asked of another host: its address is a sink of its own, and all of it goes to whoever the host belongs to. */
function requested(kinds: Kinds, { values, label, base }: Request, known: Known): readonly Found[] {
  const address = addressOf(kinds, values);
  const url: Found[] = address ? [{ kind: "url", values: [address], label, outside: null }] : [];
  const own = address ? targetOf(kinds, address) : ({ kind: "unknown" } as const);
  const target = own.kind === "host" || !base ? own : targetOf(kinds, base);
  return [...url, ...goingTo(target, { values, label }, known)];
}

interface Addition {
  readonly values: readonly Node[];
  readonly label: string;
  /** The call that opened the request or the connection; null where it is not seen. */
  readonly opened: Node | null;
}

/** What is put into a request, or sent by a connection, whose address was said before. */
function added(kinds: Kinds, { values, label, opened }: Addition, known: Known): readonly Found[] {
  return goingTo(opened ? targetOfOpened(kinds, opened) : { kind: "unknown" }, { values, label }, known);
}

function goingTo(target: Target, { values, label }: Pick<Request, "values" | "label">, known: Known): readonly Found[] {
  if (target.kind === "own") return [];
  const outside: Outside =
    target.kind === "host"
      ? { name: target.host, vendor: known.vendorOfHost(target.host) }
      : { name: null, vendor: null };
  return [{ kind: "recipient", values, label, outside }];
}

/** The address of `fetch(url)`, or of `open("POST", url)`, which names the method before it. */
function addressOf(kinds: Kinds, [first, second]: readonly Node[]): Node | null {
  const isMethod = first?.kind === kinds.StringLiteral && /^[a-z]+$/i.test(first.text ?? "");
  const found = isMethod && second ? second : first;
  return found ? addressIn(kinds, found) : null;
}

/** `axios({ url })` names its address in an object, `new Request(url)` as what it is made of. */
function addressIn(kinds: Kinds, first: Node): Node {
  const isRequest = first.kind === kinds.NewExpression && first.expression?.text === "Request";
  if (isRequest && first.arguments?.[0]) return first.arguments[0];
  if (first.kind !== kinds.ObjectLiteralExpression) return first;
  const property = first.properties?.find(({ name }) => name?.text === "url");
  return property?.initializer ?? first;
}

function baseOf(made: Node): Node | null {
  const options = made.arguments?.find(({ properties }) => properties !== undefined);
  const names = new Set(["baseURL", "baseUrl", "prefixUrl", "prefix"]);
  return options?.properties?.find(({ name }) => names.has(name?.text ?? ""))?.initializer ?? null;
}
