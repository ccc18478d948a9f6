import { createGuard, row } from "@candor/guard";
import { createObserver, type Meter, type Opening } from "@candor/guard/observe";
import { testConsent } from "@candor/guard/testing";
import { describe, expect, test } from "vitest";
import { ada, policy, shop, type Policy } from "./shop.ts";

type Counted = readonly [subject: string, purpose: string, items: readonly string[]];

function metered() {
  const counts: Counted[] = [];
  const openings: Opening[] = [];
  const meter: Meter = { count: (subject, purpose, items) => void counts.push([subject, purpose, items.toSorted()]) };
  const consent = testConsent<Policy>();
  const log = (opening: Opening): void => void openings.push(opening);
  return {
    counts,
    openings,
    consent,
    ...shop(consent, { observe: createObserver({ meter, log }), now: () => new Date(7) }),
  };
}

describe("a meter", () => {
  test("is told of the items that were seen, not of those that were denied or empty", async () => {
    const { guard, customers, consent, counts } = metered();
    const sealed = customers.seal(ada);
    await guard.for("parcel").open(sealed);
    await guard.for("parcel").open(customers.seal({ ...ada, street: "1 Mill Lane" }));
    await guard.for("newsletter").tryOpen(sealed);
    consent.grant("ada", "newsletter", { items: ["ratings"] });
    const settled = await guard.for("newsletter").settle([sealed]);
    expect(counts.length).toBe(2);
    settled.open(sealed);
    expect(counts).toEqual([
      ["ada", "parcel", ["name"]],
      ["ada", "parcel", ["address", "name"]],
      ["ada", "newsletter", ["email", "ratings"]],
    ]);
  });

  test("counts for each person of a record once, in nested rows and arrays, and nothing for nobody", async () => {
    const { guard, consent, counts } = metered();
    interface Order {
      buyer: { id: string; mail: string | null } | null;
      lines: ({ for: string; sku: string } | null)[];
    }
    const orders = guard.record("order", row<Order>(), {
      buyer: { id: "subject", mail: "email" },
      lines: [{ for: "subject", sku: "orders" }],
    });
    const line = { for: "bob", sku: "kenya" };
    consent.grant("bob", "support", { items: ["orders"] });
    consent.grant("ann", "support", { items: ["orders"] });
    await guard.for("support").open(orders.seal({ buyer: { id: "ann", mail: "a@x" }, lines: [null, line, line] }));
    await guard.for("support").open(orders.seal({ buyer: { id: "ann", mail: null }, lines: [] }));
    await guard.for("support").open(orders.seal({ buyer: null, lines: [] }));
    expect(counts).toEqual([
      ["ann", "support", ["email", "orders"]],
      ["bob", "support", ["email", "orders"]],
    ]);
  });

  test.each([true, false])(
    "counts no column that only every object has; with generated code: %s",
    async (generateCode) => {
      const seen: (readonly string[])[] = [];
      const meter: Meter = { count: (_subject, _purpose, items) => void seen.push(items) };
      const { guard } = shop(testConsent(), {
        observe: createObserver({ meter }),
        generateCode,
      });
      interface Odd {
        id: string;
        constructor?: string;
        nick: string | null;
        street: string;
      }
      const odd = guard.record("odd", row<Odd>(), {
        id: "subject",
        constructor: "name",
        nick: "orders",
        street: "address",
      });
      const { constructor: _, ...without } = { constructor: "c", id: "1", nick: null, street: "s" };
      await guard.for("parcel").open(odd.seal({ ...without, nick: "n" } as Odd));
      await guard.for("parcel").open(odd.seal({ id: "1", constructor: "c", nick: "n", street: "s" }));
      expect(seen).toEqual([
        ["orders", "address"],
        ["name", "orders", "address"],
      ]);
      const flat = guard.record("flat", row<{ id: string; street: string | null }>(), {
        id: "subject",
        street: "address",
      });
      await guard.for("parcel").open(flat.seal({ id: "1", street: null }));
      await guard.for("parcel").open(flat.seal({ id: "1", street: "s" }));
      expect(seen.slice(2)).toEqual([["address"]]);
    },
  );

  test("that throws keeps nothing closed", async () => {
    const meter: Meter = {
      count() {
        throw new Error("full");
      },
    };
    const { guard, customers } = shop(testConsent(), { observe: createObserver({ meter }) });
    expect(await guard.for("parcel").open(customers.seal(ada))).toMatchObject({ id: "ada" });
  });
});

describe("a log", () => {
  test("is told who did what about whom, opened or denied, and no value of the record", async () => {
    const { guard, customers, openings } = metered();
    const sealed = customers.seal(ada);
    await guard.for("parcel").by("kim, support").open(sealed);
    await guard.for("newsletter").via("sms").tryOpen(sealed);
    expect(openings).toEqual([
      {
        at: new Date(7),
        actor: "kim, support",
        purpose: "parcel",
        channel: null,
        record: "customer",
        subjects: ["ada"],
        items: ["name"],
        denied: null,
      },
      {
        at: new Date(7),
        actor: null,
        purpose: "newsletter",
        channel: "sms",
        record: "customer",
        subjects: ["ada"],
        items: [],
        denied: "never-asked",
      },
    ]);
    expect(JSON.stringify(openings)).not.toMatch(/Ada|@shop/);
  });

  test("that throws hands out nothing: what was not logged was not seen", async () => {
    const log = (): never => {
      throw new Error("disk full");
    };
    const guard = createGuard<Policy>(policy, { consent: testConsent(), observe: createObserver({ log }) });
    const people = guard.record("p", row<{ id: string; n: string }>(), { id: "subject", n: "name" });
    await expect(guard.for("parcel").open(people.seal({ id: "1", n: "n" }))).rejects.toThrow("disk full");
  });

  test("an actor changes no decision, and stays with what a use becomes", async () => {
    const { guard, customers, consent, openings } = metered();
    consent.grant("ada", "newsletter", { channels: ["email"] });
    const sealed = customers.seal(ada);
    const settled = await guard.for("newsletter").by("job").in("DE").via("email").settle([sealed]);
    expect(settled.open(sealed)).toEqual(await guard.for("newsletter").via("email").tryOpen(sealed));
    expect(openings.map(({ actor, channel }) => [actor, channel])).toEqual([
      ["job", "email"],
      [null, "email"],
    ]);
  });
});
