import { createGuard, memoryConsent, PurposeDenied, row } from "@candor/guard";
import { testConsent } from "@candor/guard/testing";
import { describe, expect, test, vi } from "vitest";
import { ada, counted, policy, shop, type Customer, type Policy } from "./shop.ts";

describe.each([true, false])("opening, with generated code: %s", (generateCode) => {
  const consent = testConsent<Policy>();
  const { guard, customers } = shop(consent, { generateCode });
  const sealed = customers.seal(ada);

  test("gives the columns that the purpose needs, the subject's id and what is not personal", async () => {
    expect(await guard.for("parcel").open(sealed)).toEqual({
      id: "ada",
      fullName: "Ada Sample",
      street: null,
      tier: "gold",
    });
  });

  test("gives an optional item to those who agreed to it, and leaves the property out for others", async () => {
    consent.grant("ada", "newsletter");
    const without = await guard.for("newsletter").open(sealed);
    expect(Object.keys(without)).toEqual(["id", "email", "tier"]);
    consent.grant("ada", "newsletter", { items: ["name"] });
    const named = await guard.for("newsletter").open(sealed);
    expect(named).toEqual({
      id: "ada",
      fullName: "Ada Sample",
      email: ada.email,
      tier: "gold",
      greeting: ada.greeting,
    });
  });

  test("keeps null apart from absent", async () => {
    const view = await guard.for("parcel").open(customers.seal({ ...ada, street: null }));
    expect(Object.hasOwn(view, "street")).toBe(true);
    expect(Object.hasOwn(view, "nick")).toBe(false);
    expect(await guard.for("parcel").open(customers.seal({ ...ada, nick: "Countess" }))).toHaveProperty(
      "nick",
      "Countess",
    );
  });

  test("reads the row as it is when it is opened", async () => {
    const changing = { ...ada };
    const late = customers.seal(changing);
    changing.fullName = "Ada Changed";
    expect(await guard.for("parcel").open(late)).toHaveProperty("fullName", "Ada Changed");
  });

  test("reads getters of a class, which ORMs use", async () => {
    class Entity {
      id = "ada";
      ratings: number[] = [];
      tier = "gold";
      street = null;
      email = "e";
      greeting = "g";
      get fullName(): string {
        return "from a getter";
      }
    }
    expect(await guard.for("parcel").open(customers.seal(new Entity()))).toHaveProperty("fullName", "from a getter");
  });

  test("opens nested rows and arrays by their own columns", async () => {
    interface Order {
      number: string;
      buyer: { id: string; email: string } | null;
      lines: { sku: string; note: string | null }[];
      tags: string[];
    }
    const orders = guard.record("order", row<Order>(), {
      number: "not-personal",
      buyer: { id: "subject", email: "email" },
      lines: [{ sku: "orders", note: "name" }],
      tags: "not-personal",
    });
    const order = {
      number: "1",
      buyer: { id: "bob", email: "b@x" },
      lines: [{ sku: "kenya", note: "hi" }],
      tags: ["a"],
    };
    expect(await guard.for("support").open(orders.seal(order))).toEqual({
      number: "1",
      buyer: { id: "bob", email: "b@x" },
      lines: [{}],
      tags: ["a"],
    });
    consent.grant("bob", "support", { items: ["orders"] });
    const view = await guard.for("support").open(orders.seal(order));
    expect(view.lines).toEqual([{ sku: "kenya" }]);
    expect(await guard.for("support").open(orders.seal({ ...order, buyer: null, lines: [] }))).toMatchObject({
      buyer: null,
    });
  });

  test("opens each arm of a union, without columns of the other", async () => {
    type Person = { kind: "guest"; id: string } | { kind: "member"; id: string; email: string };
    const people = guard.record("person", row<Person>(), { kind: "not-personal", id: "subject", email: "email" });
    const guest = await guard.for("support").open(people.seal({ kind: "guest", id: "g" }));
    expect("email" in guest).toBe(false);
    expect(await guard.for("support").open(people.seal({ kind: "member", id: "m", email: "e" }))).toHaveProperty(
      "email",
      "e",
    );
  });

  test("takes hostile column names for names", async () => {
    interface Odd {
      id: string;
      constructor: string;
      '"]; throw 1; //': string;
      "\u2028": string;
    }
    const odd = guard.record("odd", row<Odd>(), {
      id: "subject",
      constructor: "name",
      '"]; throw 1; //': "name",
      "\u2028": "name",
    });
    const all = { id: "1", constructor: "a", '"]; throw 1; //': "b", "\u2028": "c" };
    expect(await guard.for("parcel").open(odd.seal(all))).toEqual(all);
    const { constructor: _, ...partial } = all;
    const view = await guard.for("parcel").open(odd.seal(partial as Odd));
    expect(Object.keys(view)).toEqual(Object.keys(partial));
  });
});

describe("a denial", () => {
  test("is thrown by `open` with the purpose, the reason and what would help", async () => {
    const consent = testConsent<Policy>();
    const { guard, customers } = shop(consent);
    consent.withdraw("ada", "newsletter");
    const error = await guard
      .for("newsletter")
      .open(customers.seal(ada))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PurposeDenied);
    expect(error).toMatchObject({ name: "PurposeDenied", purpose: "newsletter", reason: "withdrawn" });
    expect((error as PurposeDenied).message).toMatch(
      /^`newsletter` may not open \[sealed customer \d+\]: withdrawn; stop using it/,
    );
  });

  test("is a value from `tryOpen`", async () => {
    const { guard, customers } = shop(testConsent());
    expect(await guard.for("newsletter").tryOpen(customers.seal(ada))).toEqual({
      ok: false,
      denial: { reason: "never-asked", help: expect.stringContaining("ask the person first") },
    });
  });

  test("keeps what the source threw", async () => {
    const consent = testConsent<Policy>();
    const { guard, customers } = shop(consent);
    consent.fail("no route to host");
    const error = await guard
      .for("newsletter")
      .open(customers.seal(ada))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: "unavailable", cause: "no route to host" });
  });
});

describe("a source of choices", () => {
  test("is not asked where nothing waits for an answer", async () => {
    const consent = counted(memoryConsent());
    const { guard, customers } = shop(consent);
    await guard.for("parcel").open(customers.seal(ada));
    await guard.for("parcel").settle([customers.seal(ada)]);
    const letters = guard.record("letter", row<{ to: string; mail: string }>(), { to: "subject", mail: "email" });
    await guard.for("support").settle([letters.seal({ to: "ada", mail: "m" })]);
    expect(consent.asked).toEqual([]);
    await guard.for("fraud").open(customers.seal(ada));
    expect(consent.asked).toEqual([[["ada"], ["fraud"]]]);
  });

  test("that fails, lies or skips people denies what waits for it, and only that", async () => {
    const broken = [
      { choicesOf: () => Promise.reject(new Error("down")) },
      {
        choicesOf() {
          throw new Error("down at once");
        },
      },
      { choicesOf: () => Promise.resolve(new Map()) },
      { choicesOf: () => Promise.resolve({}) as Promise<Map<string, never>> },
      { choicesOf: () => Promise.resolve(new Map([["ada", "yes" as never]])) },
    ];
    for (const consent of broken) {
      const { guard, customers } = shop(consent);
      const sealed = customers.seal(ada);
      expect(await guard.for("newsletter").tryOpen(sealed)).toMatchObject({ denial: { reason: "unavailable" } });
      expect(await guard.for("fraud").tryOpen(sealed)).toMatchObject({ denial: { reason: "unavailable" } });
      expect(await guard.for("parcel").tryOpen(sealed)).toMatchObject({ ok: true });
    }
  });
});

describe("settle", () => {
  test("asks once for everybody, then opens synchronously as of that time", async () => {
    const memory = testConsent<Policy>();
    const consent = counted(memory);
    const { guard, customers } = shop(consent, { now: () => new Date(5000) });
    const everyone = ["a", "b", "c", "a"].map((id) => customers.seal({ ...ada, id }));
    memory.grant("a", "newsletter");
    memory.refuse("b", "newsletter");
    const settled = await guard.for("newsletter").settle(everyone);
    memory.withdraw("a", "newsletter");
    expect(settled.at).toEqual(new Date(5000));
    expect(everyone.map((each) => settled.open(each)).map((r) => (r.ok ? r.view.id : r.denial.reason))).toEqual([
      "a",
      "refused",
      "never-asked",
      "a",
    ]);
    expect(consent.asked).toEqual([
      [
        ["a", "b", "c"],
        ["newsletter", "news"],
      ],
    ]);
  });

  test("does not open a record about people it did not ask for", async () => {
    const { guard, customers } = shop(testConsent());
    const settled = await guard.for("newsletter").settle([customers.seal(ada)]);
    const other = customers.seal({ ...ada, id: "eve" });
    expect(() => settled.open(other)).toThrow(/^\[sealed customer \d+\] was not among the records that were settled$/);
  });

  test("takes records of several types, and none", async () => {
    const consent = testConsent<Policy>();
    const { guard, customers } = shop(consent);
    const leads = guard.record("lead", row<{ mail: string; who: string }>(), { mail: "email", who: "subject" });
    consent.grant("ada", "newsletter");
    const records = [customers.seal(ada), leads.seal({ mail: "m", who: "ada" })] as const;
    const settled = await guard.for("newsletter").settle(records);
    expect(settled.open(records[0])).toMatchObject({ ok: true, view: { email: ada.email } });
    expect(settled.open(records[1])).toMatchObject({ ok: true, view: { mail: "m" } });
    expect((await guard.for("newsletter").settle([])).at).toBeInstanceOf(Date);
  });
});

describe("whom a record is about", () => {
  const consent = testConsent<Policy>();
  const { guard, customers } = shop(consent);
  const gifts = guard.record("gift", row<{ from: string; to: number | null; mail: string }>(), {
    from: "subject",
    to: "subject",
    mail: "email",
  });

  test("nobody: consent is denied, other purposes open, optional items stay closed", async () => {
    const nobody = customers.seal({ ...ada, id: null });
    expect(await guard.for("newsletter").tryOpen(nobody)).toMatchObject({ denial: { reason: "never-asked" } });
    const view = await guard.for("fraud").open(nobody);
    expect(view).toEqual({ id: null, email: ada.email, tier: "gold" });
  });

  test("two people: both must agree", async () => {
    const gift = gifts.seal({ from: "ann", to: 2, mail: "m" });
    consent.grant("ann", "newsletter");
    expect(await guard.for("newsletter").tryOpen(gift)).toMatchObject({ denial: { reason: "never-asked" } });
    consent.grant("2", "newsletter");
    expect(await guard.for("newsletter").open(gift)).toEqual({ from: "ann", to: 2, mail: "m" });
    consent.withdraw("ann", "newsletter");
    expect(await guard.for("newsletter").tryOpen(gift)).toMatchObject({ denial: { reason: "withdrawn" } });
    const half = await guard.for("newsletter").settle([gifts.seal({ from: "ann", to: null, mail: "m" })]);
    expect(() => half.open(gift)).toThrow(/not among the records/);
  });

  test("people in the rows of an array, of which some are missing", async () => {
    const tours = guard.record("tour", row<{ guests: ({ id: string; mail: string } | null)[] }>(), {
      guests: [{ id: "subject", mail: "email" }],
    });
    consent.grant("guest", "newsletter");
    const tour = tours.seal({ guests: [null, { id: "guest", mail: "m" }] });
    expect(await guard.for("newsletter").open(tour)).toEqual({ guests: [null, { id: "guest", mail: "m" }] });
    const more = tours.seal({
      guests: [
        { id: "guest", mail: "m" },
        { id: "stranger", mail: "n" },
      ],
    });
    expect(await guard.for("newsletter").tryOpen(more)).toMatchObject({ denial: { reason: "never-asked" } });
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["NaN", Number.NaN],
    ["empty text", ""],
  ])("an id that is %s is an error, not nobody: an objection would be passed over", async (given, id) => {
    const message = `record \`customer\`: unexpected ${given} as the subject's id, expected text or a number`;
    const sealed = customers.seal({ ...ada, id: id as string });
    await expect(guard.for("fraud").open(sealed)).rejects.toThrow(message);
    await expect(guard.for("fraud").settle([sealed])).rejects.toThrow(message);
  });

  test("a column of its id that the row lacks is an error, nested too", async () => {
    const { id: _, ...rest } = ada;
    await expect(guard.for("fraud").open(customers.seal(rest as typeof ada))).rejects.toThrow(/unexpected undefined/);
    const orders = guard.record("order", row<{ buyer: { id: string } | null; mail: string }>(), {
      buyer: { id: "subject" },
      mail: "email",
    });
    await expect(guard.for("fraud").open(orders.seal({ mail: "m" } as never))).rejects.toThrow(/unexpected undefined/);
    expect(await guard.for("fraud").open(orders.seal({ buyer: null, mail: "m" }))).toEqual({ buyer: null, mail: "m" });
  });

  test("an id that is no id is an error, since all objects would be one person", async () => {
    const sealed = customers.seal({ ...ada, id: new Date(0) as never });
    await expect(guard.for("newsletter").open(sealed)).rejects.toThrow(
      "record `customer`: unexpected object as the subject's id, expected text or a number",
    );
  });
});

describe("via a channel", () => {
  test("needs a yes to the channel too", async () => {
    const consent = testConsent<Policy>();
    const { guard, customers } = shop(consent);
    const sealed = customers.seal(ada);
    consent.grant("ada", "newsletter", { channels: ["email"] });
    expect(await guard.for("newsletter").via("email").tryOpen(sealed)).toMatchObject({ ok: true });
    expect(await guard.for("newsletter").via("sms").tryOpen(sealed)).toMatchObject({
      denial: { reason: "never-asked" },
    });
    consent.refuse("ada", "newsletter", { channels: ["email"] });
    expect(await guard.for("newsletter").via("email").tryOpen(sealed)).toMatchObject({ denial: { reason: "refused" } });
    expect(await guard.for("newsletter").tryOpen(sealed)).toMatchObject({ ok: true });
  });
});

describe("what the types refuse is refused at run time too", () => {
  const { guard } = shop(memoryConsent());
  const record = (columns: unknown) => () => guard.record("r", row<{ id: string }>(), columns as { id: "subject" });

  test.each([
    [{ id: "emial" }, 'record `r.id`: unexpected "emial", expected data items of the policy'],
    [
      { id: ["name", "constructor"] },
      'record `r.id`: unexpected ["name","constructor"], expected data items of the policy',
    ],
    [{ id: [] }, "record `r.id`: unexpected [], expected data items of the policy"],
    [{ id: { deep: "x" } }, 'record `r.id.deep`: unexpected "x", expected data items of the policy'],
    [{ id: null }, "record `r.id`: unexpected null, expected its columns, each with its class"],
    [undefined, "record `r`: unexpected undefined, expected its columns, each with its class"],
    [JSON.parse('{ "__proto__": "name" }'), "record `r`: a column cannot be called `__proto__`"],
  ])("columns %j", (columns, message) => {
    expect(record(columns)).toThrow(new TypeError(message));
  });

  test("an unknown purpose, a channel the purpose lacks, a policy of another format", () => {
    expect(() => guard.for("constructor" as "parcel")).toThrow(
      "unexpected purpose `constructor`, expected one of: fraud, newsletter, parcel, support",
    );
    expect(() => guard.for("parcel").via("sms" as "email")).toThrow(
      "unexpected channel `sms` for `parcel`, expected one of its channels: `email`",
    );
    expect(() => createGuard<Policy>({ ...policy, format: 2 as 1 }, { consent: memoryConsent() })).toThrow(
      /run `candor build`/,
    );
  });

  test("changing the columns afterwards changes nothing", async () => {
    const { guard, customers } = shop(memoryConsent());
    void customers;
    const columns = { id: "subject", fullName: "name" } as const;
    const people = guard.record("p", row<Pick<Customer, "id" | "fullName">>(), columns);
    Object.assign(columns, { fullName: "not-personal" });
    expect(await guard.for("fraud").open(people.seal(ada))).toEqual({ id: "ada" });
  });
});

test("where code generation is refused, views are the same, and it is tried once", async () => {
  const { guard, customers } = shop(memoryConsent());
  const refused = vi.fn<() => never>(() => {
    throw new EvalError("Refused to evaluate a string as JavaScript");
  });
  vi.stubGlobal("Function", refused);
  const views = await Promise.all([
    guard.for("parcel").open(customers.seal(ada)),
    guard.for("fraud").open(customers.seal(ada)),
  ]);
  vi.unstubAllGlobals();
  expect(views[0]).toEqual({ id: "ada", fullName: "Ada Sample", street: null, tier: "gold" });
  expect(views[1]).toEqual({ id: "ada", email: ada.email, tier: "gold" });
  expect(refused).toHaveBeenCalledOnce();
});
