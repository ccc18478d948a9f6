import { inspect } from "node:util";
import { deserialize, serialize } from "node:v8";
import { createGuard, memoryConsent } from "@candor/guard";
import { describe, expect, test, vi } from "vitest";
import { ada, policy, shop, type Policy } from "./shop.ts";

const { guard, customers } = shop(memoryConsent());
const SECRET = /Ada|shop\.example|gold/;

function everythingReachable(start: unknown): string {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") found.push(value);
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    if (value === Object.prototype || value === Function.prototype) return;
    for (const key of Reflect.ownKeys(value)) {
      found.push(String(key));
      const property = Object.getOwnPropertyDescriptor(value, key);
      walk(property?.value);
      if (property && "get" in property) walk(Reflect.get(property, "get"));
    }
    walk(Object.getPrototypeOf(value));
  };
  walk(start);
  return found.join("\n");
}

describe("a sealed record", () => {
  test("prints as its label", () => {
    const sealed = customers.seal(ada);
    const label = `[sealed customer ${sealed.sealed}]`;
    expect(String(sealed)).toBe(label);
    expect([sealed].join()).toBe(label);
    // oxlint-disable-next-line typescript/restrict-template-expressions -- what somebody would write by mistake
    expect(`${sealed}`).toBe(label);
    expect(inspect(sealed)).toBe(label);
    expect(inspect({ deep: [sealed] })).toContain(label);
  });

  test.each<[string, (sealed: object) => object]>([
    ["a proxy", (sealed) => new Proxy(sealed, {})],
    ["an heir", (sealed): object => Object.create(sealed)],
    ["its prototype", (sealed): object => Object.getPrototypeOf(sealed)],
  ])("printed through %s it says that this is no sealed record", (_, through) => {
    const printed = through(customers.seal(ada));
    // oxlint-disable-next-line typescript/restrict-template-expressions, typescript/no-base-to-string -- what somebody would write by mistake
    expect(`${printed}`).toBe("[not a sealed record]");
    expect(inspect(printed)).toBe("[not a sealed record]");
    expect(() => JSON.stringify(printed)).toThrow(/^\[not a sealed record\] cannot be serialised/);
    expect(Reflect.apply(Reflect.get(printed, "toString") as () => string, null, [])).toBe("[not a sealed record]");
  });

  test("shows nothing to an inspector that looks behind the label", () => {
    const sealed = customers.seal(ada);
    const shown = inspect(sealed, {
      customInspect: false,
      showHidden: true,
      depth: Infinity,
      getters: true,
      showProxy: true,
    });
    expect(shown).not.toMatch(SECRET);
    expect(everythingReachable(sealed)).not.toMatch(SECRET);
  });

  test("leads to no function that reads it", () => {
    const sealed = customers.seal(ada);
    const prototype: object = Object.getPrototypeOf(sealed);
    expect(Object.hasOwn(prototype, "constructor")).toBe(false);
    expect(sealed.constructor).toBe(Object);
    expect(Object.isFrozen(prototype)).toBe(true);
    const names = Reflect.ownKeys(prototype).map(String);
    expect(names.toSorted()).toEqual([
      "Symbol(Symbol.toPrimitive)",
      "Symbol(nodejs.util.inspect.custom)",
      "toJSON",
      "toString",
    ]);
  });

  test("refuses to be JSON, in whatever it stands", () => {
    const sealed = customers.seal(ada);
    expect(() => JSON.stringify(sealed)).toThrow(/cannot be serialised: open it for a purpose first/);
    expect(() => JSON.stringify({ list: [sealed] })).toThrow(TypeError);
  });

  test("is never equal to another, even of the same row", () => {
    expect(customers.seal(ada)).not.toEqual(customers.seal(ada));
  });

  test("keeps its number", () => {
    const sealed = customers.seal(ada);
    const label = String(sealed);
    expect(() => Object.assign(sealed, { sealed: 1 })).toThrow(TypeError);
    expect(() => Reflect.deleteProperty(sealed, "sealed")).not.toThrow();
    expect(String(sealed)).toBe(label);
  });

  test.each([[null], [undefined], ["ada"], [7]])("cannot be made of %s", (row: unknown) => {
    expect(() => customers.seal(row as typeof ada)).toThrow(
      `record \`customer\`: unexpected ${row === null ? "null" : typeof row}, expected a row`,
    );
  });

  test("is not seen by patched prototypes", async () => {
    const seen: unknown[] = [];
    const spies = [
      vi.spyOn(WeakMap.prototype, "get").mockImplementation((key) => void seen.push(key)),
      vi.spyOn(Array.prototype, "map"),
      vi.spyOn(Object, "entries"),
    ];
    const sealed = customers.seal(ada);
    spies.forEach((spy) => seen.push(...spy.mock.calls.flat(), ...spy.mock.contexts.flat()));
    spies.forEach((spy) => spy.mockRestore());
    expect(inspect(seen, { depth: 6 })).not.toMatch(SECRET);
    expect(await guard.for("parcel").open(sealed)).toMatchObject({ fullName: "Ada Sample" });
  });
});

describe("copies are empty shells, and opening one gives one clear error", () => {
  const sealed = customers.seal(ada);
  const shells: Record<string, unknown> = {
    // oxlint-disable-next-line typescript/no-misused-spread -- what somebody would try
    spread: { ...sealed },
    "Object.assign": Object.assign({}, sealed),
    structuredClone: structuredClone(sealed),
    serialised: deserialize(serialize(sealed)),
    proxy: new Proxy(sealed, {}),
    heir: Object.create(sealed),
    prototype: Object.getPrototypeOf(sealed),
    "raw row": ada,
    null: null,
    text: "[sealed customer 1]",
  };

  test.each(Object.keys(shells))("%s", async (name) => {
    const shell = shells[name];
    await expect(guard.for("parcel").open(shell as typeof sealed)).rejects.toThrow(/^not a sealed record: /);
    await expect(guard.for("parcel").settle([shell as typeof sealed])).rejects.toThrow(/^not a sealed record: /);
  });

  test("a second copy of the package", async () => {
    vi.resetModules();
    const second = await import("@candor/guard");
    const other = second.createGuard(policy, { consent: memoryConsent() });
    await expect(other.for("parcel").open(sealed)).rejects.toThrow(
      /^not a sealed record: .* second copy of @candor\/guard/,
    );
  });

  test("a sealed record of another policy", async () => {
    const other = createGuard<Policy>({ ...policy }, { consent: memoryConsent() });
    await expect(other.for("parcel").open(sealed)).rejects.toThrow(/belongs to a guard of another policy/);
  });

  test("no error names what was sealed", async () => {
    const error = await guard
      .for("newsletter")
      .open(sealed)
      .catch((thrown: unknown) => thrown);
    expect(inspect(error, { showHidden: true, depth: Infinity })).not.toMatch(/Ada|ada|gold/);
  });
});
