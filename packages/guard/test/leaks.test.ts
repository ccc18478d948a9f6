/** What somebody might try to get at a row that is sealed, without opening it. Each is tried with the real thing. */
import { deepEqual, deepStrictEqual } from "node:assert";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, inspect, isDeepStrictEqual } from "node:util";
import { serialize } from "node:v8";
import { MessageChannel, Worker } from "node:worker_threads";
import { memoryConsent, row } from "@candor/guard";
import { describe, expect, test, vi } from "vitest";
import { ada, shop } from "./shop.ts";

const { guard, customers } = shop(memoryConsent());
const SECRET = /Ada|shop\.example|gold/;

/** Everything that a console writes, by each of its methods. */
function printed(value: unknown): string {
  const lines: string[] = [];
  const stdout = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
  const console = new Console({ stdout });
  for (const method of ["log", "error", "dir", "table", "debug", "trace"] as const) console[method](value);
  return lines.join("\n");
}

describe("printing", () => {
  const sealed = customers.seal(ada);
  const inside = {
    list: [sealed],
    map: new Map([["a", sealed]]),
    set: new Set([sealed]),
    error: new Error("x", { cause: sealed }),
  };

  test.each<[string, () => string]>([
    ["console", () => printed(sealed)],
    ["console, of what holds it", () => printed(inside)],
    ["format", () => format("%s %o %O %d %i", sealed, sealed, sealed, sealed, sealed)],
    ["inspect of a proxy of it", () => inspect(new Proxy(sealed, {}), { showProxy: true, showHidden: true })],
    [
      "inspect of what holds it",
      () => inspect(inside, { showHidden: true, showProxy: true, depth: Infinity, getters: true }),
    ],
    ["inspect without its own", () => inspect(inside, { customInspect: false, showHidden: true, depth: Infinity })],
    [
      "text of it",
      () => [String(sealed), sealed.toLocaleString(), [sealed].join(), String(Symbol(String(sealed)))].join(),
    ],
    [
      "its source",
      () => inspect(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(sealed)), { showHidden: true }),
    ],
  ])("%s", (_, show) => {
    const shown = show();
    expect(shown).toMatch(/sealed|toString/);
    expect(shown).not.toMatch(SECRET);
  });
});

describe("copying", () => {
  const sealed = customers.seal(ada);

  test.each<[string, () => unknown]>([
    ["keys", () => [Object.keys(sealed), Reflect.ownKeys(sealed), Object.entries(sealed), Object.values(sealed)]],
    [
      "for in",
      () => {
        const found: unknown[] = [];
        // oxlint-disable-next-line guard-for-in -- what is inherited is looked at too
        for (const key in sealed) found.push(key, Reflect.get(sealed, key));
        return found;
      },
    ],
    ["descriptors", () => Object.getOwnPropertyDescriptors(sealed)],
    [
      "getters with another receiver",
      () => Reflect.ownKeys(Object.getPrototypeOf(sealed)).map((key) => Reflect.get(sealed, key, ada)),
    ],
    ["structuredClone of what holds it", () => structuredClone({ deep: [sealed] })],
    ["v8.serialize", () => serialize({ deep: [sealed] }).toString("latin1")],
    ["JSON of its copy", () => JSON.stringify(Object.assign({}, sealed))],
  ])("%s", (_, copy) => {
    expect(inspect(copy(), { showHidden: true, depth: Infinity })).not.toMatch(SECRET);
  });

  test("JSON refuses, by every way in", () => {
    for (const value of [sealed, [sealed], { sealed }, new Map([[1, sealed]]).get(1)]) {
      expect(() => JSON.stringify(value, null, 2)).toThrow(/cannot be serialised/);
    }
    expect(() => JSON.stringify({ sealed }, ["sealed"])).toThrow(/cannot be serialised/);
  });

  test("postMessage, to a port and to a worker", async () => {
    const { port1, port2 } = new MessageChannel();
    const received = new Promise((resolve) => port2.once("message", resolve));
    port1.postMessage({ sealed });
    expect(inspect(await received, { showHidden: true })).not.toMatch(SECRET);
    port1.close();
    const source = `const { parentPort, workerData } = require("node:worker_threads");
      parentPort.postMessage(require("node:util").inspect(workerData, { showHidden: true, depth: 9 }))`;
    const worker = new Worker(source, { eval: true, workerData: { sealed } });
    expect(await new Promise((resolve) => worker.once("message", resolve))).not.toMatch(SECRET);
    await worker.terminate();
  });
});

describe("comparing", () => {
  test("tells no two people apart, nor together", () => {
    const [one, same] = [customers.seal(ada), customers.seal(ada)];
    expect(isDeepStrictEqual(one, same)).toBe(false);
    expect(() => deepEqual(one, same)).toThrow(/loosely deep-equal/);
    expect(isDeepStrictEqual(one, one)).toBe(true);
  });

  test("tells nothing in the message of a failed assertion", () => {
    const failures = [
      () => deepStrictEqual(customers.seal(ada), ada.id),
      () => deepStrictEqual({ a: customers.seal(ada) }, { a: customers.seal({ ...ada, tier: "gold" }) }),
      () => expect(customers.seal(ada)).toEqual({ nobody: true }),
    ];
    for (const fail of failures) {
      let message = "";
      try {
        fail();
      } catch (error) {
        message = String(error);
      }
      expect(message).not.toBe("");
      expect(message).not.toMatch(/Sample|shop\.example|gold/);
    }
  });
});

/** Runs `act` while every function of these objects tells what it is called on and with. */
async function spied(targets: readonly object[], act: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const undo: (() => void)[] = [];
  for (const target of targets) {
    for (const key of Reflect.ownKeys(target)) {
      const descriptor = Object.getOwnPropertyDescriptor(target, key)!;
      const original: unknown = descriptor.value;
      if (typeof original !== "function" || key === "constructor" || !descriptor.configurable) continue;
      const spy = function (this: unknown, ...given: unknown[]): unknown {
        seen[seen.length] = [this, given];
        return Reflect.apply(original as () => unknown, this, given);
      };
      Object.defineProperty(target, key, { ...descriptor, value: spy });
      undo[undo.length] = () => Object.defineProperty(target, key, descriptor);
    }
  }
  try {
    await act();
  } finally {
    for (let n = 0; n < undo.length; n++) undo[n]!();
  }
  return seen;
}

/** Whether a row is among what spies saw, however deep. */
function reaches(seen: unknown, wanted: unknown, known = new Set<unknown>()): boolean {
  if (seen === wanted) return true;
  if ((typeof seen !== "object" && typeof seen !== "function") || seen === null || known.has(seen)) return false;
  known.add(seen);
  const inside = seen instanceof Map || seen instanceof Set ? [...seen] : [];
  return [...Reflect.ownKeys(seen).map((key) => Object.getOwnPropertyDescriptor(seen, key)?.value), ...inside].some(
    (value) => reaches(value, wanted, known),
  );
}

describe("patched prototypes see no row", () => {
  interface Order {
    readonly buyer: { readonly id: string; readonly mail: string };
    readonly lines: readonly { readonly by: string; readonly note: string }[];
    readonly secret: string;
  }
  const order: Order = { buyer: { id: "ada", mail: "m" }, lines: [{ by: "ada", note: "n" }], secret: "s" };
  const consent = memoryConsent();
  consent.record("ada", [{ purpose: "newsletter", state: "given" }]);

  test.each<[string, readonly object[]]>([
    ["Map, WeakMap, Set", [Map.prototype, WeakMap.prototype, Set.prototype, WeakSet.prototype]],
    ["Array", [Array.prototype, Array, Object.getPrototypeOf([][Symbol.iterator]()) as object]],
    ["Promise", [Promise.prototype, Promise]],
    ["Object", [Object]],
    ["Reflect", [Reflect]],
    ["Function.prototype.call, apply, bind", [Function.prototype]],
    ["String, RegExp, JSON", [String.prototype, RegExp.prototype, JSON]],
  ])("%s", async (_, targets) => {
    for (const generateCode of [true, false]) {
      const world = shop(consent, { generateCode });
      const orders = world.guard.record("order", row<Order>(), {
        buyer: { id: "subject", mail: "email" },
        lines: [{ by: "subject", note: "name" }],
        secret: "name",
      });
      let view: unknown;
      const seen = await spied(targets, async () => {
        const sealed = orders.seal(order);
        view = await world.guard.for("newsletter").open(sealed);
        (await world.guard.for("newsletter").settle([sealed])).open(sealed);
      });
      expect(view).toEqual({ buyer: { id: "ada", mail: "m" }, lines: [{ by: "ada" }] });
      for (const secret of [order, order.buyer, order.lines[0]]) expect(reaches(seen, secret)).toBe(false);
    }
  });

  test("properties of every object are columns of none", async () => {
    const pollute = Object.prototype as Record<string, unknown>;
    pollute["nick"] = "polluted";
    pollute["fullName"] = "polluted";
    try {
      const { fullName: _, ...nameless } = ada;
      const view = await guard.for("parcel").open(customers.seal(nameless as typeof ada));
      expect(Object.hasOwn(view, "nick")).toBe(false);
    } finally {
      delete pollute["nick"];
      delete pollute["fullName"];
    }
  });
});

describe("rows that misbehave", () => {
  test("a getter that throws is the caller's own error, and only where its column is open", async () => {
    const rows = customers.seal({
      ...ada,
      get email(): string {
        throw new Error("the getter's own");
      },
    });
    expect(await guard.for("parcel").open(rows)).toMatchObject({ fullName: "Ada Sample" });
    await expect(guard.for("support").open(rows)).rejects.toThrow("the getter's own");
  });

  test("a getter is called once for each time it is opened", async () => {
    const name = vi.fn<() => string>(() => "Ada");
    const sealed = customers.seal(Object.defineProperty({ ...ada }, "fullName", { get: name, enumerable: true }));
    expect(name).not.toHaveBeenCalled();
    await guard.for("parcel").open(sealed);
    expect(name).toHaveBeenCalledOnce();
  });

  test("a revoked proxy is an error when it is opened, not when it is sealed or printed", async () => {
    const { proxy, revoke } = Proxy.revocable({ ...ada }, {});
    const sealed = customers.seal(proxy);
    expect(await guard.for("parcel").open(sealed)).toMatchObject({ id: "ada" });
    revoke();
    expect(String(sealed)).toMatch(/^\[sealed customer \d+\]$/);
    await expect(guard.for("parcel").open(sealed)).rejects.toThrow(/revoked/);
  });

  test("whoever changes the row between the question and the opening is opened as who was asked about", async () => {
    const consent = memoryConsent();
    consent.record("ann", [{ purpose: "newsletter", state: "given" }]);
    const world = shop(consent);
    const changing = { ...ada, id: "ann" };
    const sealed = world.customers.seal(changing);
    const settled = await world.guard.for("newsletter").settle([sealed]);
    changing.id = "eve";
    expect(() => settled.open(sealed)).toThrow(/was not among the records/);
  });

  test.each([
    " ",
    "\0",
    "a\nb",
    "__proto__",
    "constructor",
    "🜁",
    "\ud800",
    "a,b",
    '"',
    "[object Object]",
    "0",
    "ﬁ",
    "é",
  ])("%j is an id like any other", async (id) => {
    const consent = memoryConsent();
    consent.record(id, [{ purpose: "newsletter", state: "given" }]);
    const world = shop(consent);
    const open = (each: string) => world.guard.for("newsletter").tryOpen(world.customers.seal({ ...ada, id: each }));
    expect(await open(id)).toMatchObject({ ok: true, view: { id } });
    for (const other of [`${id} `, `${id}\u0301`, "e\u0301", "fi"])
      expect(await open(other)).toMatchObject({ ok: false });
  });

  test("the person of a number and of its text are one", async () => {
    const consent = memoryConsent();
    consent.record("7", [{ purpose: "newsletter", state: "given" }]);
    const world = shop(consent);
    for (const id of [7, 7n, "7"]) {
      expect(
        await world.guard.for("newsletter").tryOpen(world.customers.seal({ ...ada, id: id as number })),
      ).toMatchObject({ ok: true });
    }
  });

  test.each([[{}], [[]], [new Date(0)], [true], [Symbol("s")], [() => "ada"]])(
    "%o is nobody's id",
    async (id: unknown) => {
      const sealed = customers.seal({ ...ada, id: id as string });
      await expect(guard.for("newsletter").open(sealed)).rejects.toThrow(
        /as the subject's id, expected text or a number/,
      );
    },
  );

  test("an error about a record names its record type and no value", async () => {
    const gifts = guard.record("gift", row<{ to: object; mail: string }>(), { to: "not-personal", mail: "email" });
    expect(() => gifts.seal("Ada Sample" as never)).toThrow(
      new TypeError("record `gift`: unexpected string, expected a row"),
    );
    const odd = customers.seal({ ...ada, id: { email: "ada@shop.example" } as never });
    const error: unknown = await guard
      .for("newsletter")
      .open(odd)
      .catch((thrown: unknown) => thrown);
    expect(inspect(error, { showHidden: true, depth: Infinity })).not.toMatch(SECRET);
  });
});
