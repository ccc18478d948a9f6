import type { Engine } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Access, DynamicCall, Reached, Source, Spot, Start, Way } from "../facts.ts";
import type { PurposeAt } from "../purposes/code-purpose.ts";
import { declaredStart, registeredBy } from "./entry.ts";
import { functionAround, type Around } from "../functions/function-around.ts";
import type { Reference, References } from "../functions/references.ts";

/** A place whose purpose is asked for. */
interface Place {
  readonly engine: Engine;
  readonly path: string;
  readonly node: Node;
}

/** Purposes that are said around a call. */
interface Said {
  readonly purposes: readonly string[];
  readonly source: Source;
  readonly call: Spot;
}

/** A function with the places that lead to it. */
interface Code extends Place {
  readonly keys: readonly string[];
  readonly name: string;
  /** The functions it is called in, and where. */
  readonly callers: Map<Code, Spot>;
  /** What is said where it is called. */
  readonly said: Map<string, Said>;
  readonly starts: Map<Start, Spot | null>;
  /** Whether anything in the project names it, or a framework calls it. */
  isCalled: boolean;
}

export interface Traced {
  readonly reached: ReadonlyMap<Access, Reached>;
  /** Where a function that leads to one of the accesses is kept, to be called in a way that is not followed. */
  readonly kept: readonly DynamicCall[];
}

/**
 * What leads to each access that says itself for no purpose: the purposes of the code that calls the function around it,
 * of what calls that, and so on to where the work starts. A name that stands anywhere counts as a call; what is called by
 * a name that is worked out at run time is not followed.
 */
export function traceCallers(
  accesses: readonly Access[],
  { references, purposeAt }: { references: References; purposeAt: PurposeAt },
): Traced {
  const graph = createGraph(purposeAt);
  const asked = accesses.map((access) => ({ access, at: graph.around(access) }));
  const done = new Set<Code>();
  for (let open = graph.fresh(done); open.length > 0; open = graph.fresh(done)) {
    open.forEach((code) => done.add(code));
    const named = references.named(new Set(open.map(({ name }) => name)));
    graph.connect(named);
  }
  return { reached: new Map(asked.map(({ access, at }) => [access, reached(at)])), kept: graph.kept };
}

type Within = Code | Start;

interface Graph {
  /** The function around a place, or where the work that reaches it starts. */
  around(place: Place): Within;
  /** Functions whose callers were not looked for. */
  fresh(done: ReadonlySet<Code>): readonly Code[];
  readonly kept: readonly DynamicCall[];
  /** Takes in places that may name a known function. */
  connect(references: readonly Reference[]): void;
}

function createGraph(purposeAt: PurposeAt): Graph {
  const byKey = new Map<string, Code>();
  const all = new Set<Code>();
  const starts = new Map<Node, Start | null>();
  const kept: DynamicCall[] = [];
  const arounds = new Map<Node, Around>();
  const startOf = (place: Place, call: Node): Start | null => {
    const found = starts.get(call) ?? registeredBy(place.engine, place.path, call);
    starts.set(call, found);
    return found;
  };
  const codeOf = (place: Place, found: Extract<Around, { kind: "function" }>): Code => {
    const { engine, path } = place;
    const [symbol] = engine.symbols([found.name]);
    const keys = symbol
      ? [...engine.declKeys(symbol), ...engine.bases(symbol).flatMap((base) => engine.declKeys(base))]
      : [];
    const known = keys.map((key) => byKey.get(key)).find((code) => code !== undefined);
    if (known) return known;
    const start = declaredStart(engine, path, found.name, found.node);
    const code: Code = {
      engine,
      path,
      node: found.name,
      keys,
      name: found.name.text ?? "",
      callers: new Map(),
      said: new Map(),
      starts: new Map(start ? [[start, null]] : []),
      isCalled: start !== null,
    };
    keys.forEach((key) => byKey.set(key, code));
    all.add(code);
    return code;
  };
  const around = (place: Place): Within => {
    const { engine, path, node } = place;
    const found = functionAround(engine.kinds, node, (call) => startOf(place, call) !== null, arounds);
    if (found.kind === "function") return codeOf(place, found);
    const start = found.kind === "handler" ? startOf(place, found.call) : null;
    return start ?? { ...engine.spot(path, node.getStart(), node.end), kind: "module", label: "" };
  };
  const lead = (code: Code, place: Place): void => {
    const { engine, path, node } = place;
    code.isCalled = true;
    const at = engine.spot(path, node.getStart(), node.end);
    const own = purposeAt(path, at.start);
    if (own.kind === "purpose") {
      const { purposes, source } = own;
      const key = purposes.join(",");
      if (!code.said.has(key)) code.said.set(key, { purposes, source, call: at });
      return;
    }
    if (isKept(place)) kept.push({ ...at, name: code.name, why: "value", items: [] });
    const call = handedTo(place);
    const start = call && startOf(place, call);
    const within = start ?? around(place);
    if (!("keys" in within)) code.starts.set(within, start ? null : at);
    else if (!code.callers.has(within)) code.callers.set(within, at);
  };
  return {
    around,
    kept,
    fresh: (done) => [...all].filter((code) => !done.has(code)),
    connect: (references) => {
      for (const [engine, together] of Map.groupBy(references, (reference) => reference.engine)) {
        const symbols = engine.symbols(together.map(({ node }) => node));
        together.forEach((reference, index) => {
          const symbol = symbols[index];
          const code =
            symbol &&
            engine
              .declKeys(symbol)
              .map((key) => byKey.get(key))
              .find((one) => one !== undefined);
          if (code && code.node !== reference.node) lead(code, reference);
        });
      }
    },
  };
}

/** Methods that put what they are given where another call takes it from. */
const KEEPING: ReadonlySet<string> = new Set(["add", "push", "set", "subscribe", "unshift"]);

/** Whether a function is put into an object, a list or a map: `{ welcome: sendWelcome }`, `handlers.set("welcome", sendWelcome)`. */
function isKept(place: Place): boolean {
  const { kinds } = place.engine;
  const whole = wholeName(place);
  const { parent } = whole;
  const call = handedTo(place);
  if (call) return KEEPING.has(call.expression?.name?.text ?? "");
  return (
    parent?.kind === kinds.ArrayLiteralExpression ||
    parent?.kind === kinds.ShorthandPropertyAssignment ||
    (parent?.kind === kinds.PropertyAssignment && parent.initializer === whole)
  );
}

/** `mails.send` of `send`. */
function wholeName({ engine: { kinds }, node }: Place): Node {
  return node.parent?.kind === kinds.PropertyAccessExpression && node.parent.name === node ? node.parent : node;
}

/** The call that a function is handed to by its name: `app.get("/users", listUsers)`. */
function handedTo(place: Place): Node | null {
  const whole = wholeName(place);
  const call = whole.parent;
  return call && call.expression !== whole && call.arguments?.includes(whole) ? call : null;
}

/** More than anybody follows. */
const MOST_WAYS = 5;
const MOST_CALLS = 20;

/** A function that leads to a place, and the calls from there to the place. */
interface Step {
  readonly code: Code;
  readonly calls: Way["calls"];
}

/** All that leads to a function, each once however the calls go round; the ways with the fewest calls first. */
function reached(within: Within): Reached {
  if (!("keys" in within)) return { purposes: [], starts: [within], ways: [{ from: within, calls: [] }], otherWays: 0 };
  const seen = new Set<Code>([within]);
  const purposes = new Set<string>();
  const starts = new Set<Start>();
  const ways: Way[] = [];
  let otherWays = 0;
  const open: Step[] = [{ code: within, calls: [] }];
  for (const { code, calls } of open) {
    const lead = (way: Way): void => {
      if (ways.length < MOST_WAYS) ways.push(way);
      else otherWays++;
    };
    const after = (at: Spot): Way["calls"] => (calls.length < MOST_CALLS ? [...calls, { name: code.name, at }] : calls);
    for (const { purposes: ids, source, call } of code.said.values()) {
      ids.forEach((id) => purposes.add(id));
      lead({ from: { purposes: ids, source }, calls: after(call) });
    }
    const own = code.isCalled ? [] : [[uncalled(code), null] as const];
    for (const [start, at] of [...code.starts, ...own]) {
      starts.add(start);
      lead({ from: start, calls: at ? after(at) : calls });
    }
    for (const [caller, at] of code.callers) {
      if (seen.has(caller)) continue;
      seen.add(caller);
      open.push({ code: caller, calls: after(at) });
    }
  }
  return { purposes: [...purposes].toSorted(), starts: [...starts].toSorted(byPlace), ways, otherWays };
}

function uncalled({ engine, path, node, name }: Code): Start {
  return { ...engine.spot(path, node.getStart(), node.end), kind: "function", label: name };
}

function byPlace(a: Start, b: Start): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;
}
