import { createGuard, memoryConsent, type GuardOptions } from "@candor/guard";
import { createLimits, memoryLimits } from "@candor/guard/limits";
import { createRetention } from "@candor/guard/retention";
import { afterEach, describe, expect, test } from "vitest";
import { ada, policy, shop, type Policy } from "./shop.ts";

const polluted: string[] = [];

/** What a bug of some other package may do to every object. */
function pollute(members: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(members)) {
    polluted.push(key);
    // oxlint-disable-next-line no-extend-native -- that is the accident
    Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: true, writable: true });
  }
}

afterEach(() => {
  for (const key of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, key);
});

const everything = { mode: "none", needs: ["name", "email", "address"], optional: [], channels: ["email"] };
const NEVER = { ok: false, denial: { reason: "never-asked" } };

describe.each(["before", "after"])("members that the table lacks, inherited since %s the guard was made,", (when) => {
  /** A guard, and members that every object inherits. */
  function inherit(members: Readonly<Record<string, unknown>>, options: Partial<GuardOptions> = {}) {
    if (when === "before") pollute(members);
    const consent = memoryConsent();
    const { guard, customers } = shop(consent, options);
    if (when === "after") pollute(members);
    return { consent, news: guard.for("newsletter"), sealed: customers.seal(ada) };
  }

  test("byPlace opens nothing", async () => {
    const { news, sealed } = inherit({ byPlace: [{ places: ["US"], facts: everything }] });
    expect(await news.in("US").tryOpen(sealed)).toMatchObject(NEVER);
  });

  test("strictest opens nothing", async () => {
    const { news, sealed } = inherit({ strictest: everything });
    expect(await news.tryOpen(sealed)).toMatchObject(NEVER);
    expect(await news.in(null).tryOpen(sealed)).toMatchObject(NEVER);
    expect(await news.in("US").tryOpen(sealed)).toMatchObject(NEVER);
  });

  test("formerItems make no yes of another item count", async () => {
    const { consent, news, sealed } = inherit({ formerItems: [{ item: "name", formerly: ["ratings"] }] });
    consent.record("ada", [
      { purpose: "newsletter", state: "given" },
      { purpose: "newsletter", facet: "i:ratings", state: "given" },
    ]);
    expect(Object.keys(await news.open(sealed)).toSorted()).toEqual(["email", "id", "ratings", "tier"]);
  });

  test("howOften limits nothing", async () => {
    const { news, sealed } = inherit({ howOften: { times: 1, per: { iso: "P1M" } } });
    expect(await news.via("email").tryOpen(sealed)).toMatchObject(NEVER);
  });

  test("kept is no keeping time", async () => {
    if (when === "before") pollute({ kept: [] });
    const consent = memoryConsent();
    const { customers } = shop(consent);
    const table = customers.seal(ada);
    const retention = createRetention(policy, { consent });
    if (when === "after") pollute({ kept: [] });
    await expect(retention.expired(table, { collected: new Date(0) })).rejects.toThrow(/without keeping times/);
  });
});

describe("options that were not given are not inherited", () => {
  test("generateCode, limits, observe and now", async () => {
    const used: string[] = [];
    const use = (name: string) => () => {
      used.push(name);
      return new Date(0);
    };
    pollute({ limits: use("limits"), observe: use("observe"), now: use("now"), generateCode: false });
    const consent = memoryConsent();
    consent.record("ada", [{ purpose: "newsletter", state: "given" }]);
    const { guard, customers } = shop(consent);
    const settled = await guard.for("newsletter").settle([customers.seal(ada)]);
    expect(settled.open(customers.seal(ada)).ok).toBe(true);
    expect(settled.at.getTime()).toBeGreaterThan(0);
    expect(used).toEqual([]);
  });

  test("the key of a message", async () => {
    const limited = policy.purposes.map((purpose) =>
      purpose.id === "newsletter"
        ? { ...purpose, howOften: { times: 1, per: { iso: "P1M", working: false } } }
        : purpose,
    );
    const guard = createGuard<Policy>(
      { ...policy, purposes: limited },
      { consent: memoryConsent(), limits: createLimits(memoryLimits()) },
    );
    pollute({ key: "the same for all" });
    expect(() => guard.for("newsletter").via("email")).toThrow(/say which message it is/);
    expect(() => guard.for("newsletter").via("email", {} as never)).toThrow(/say which message it is/);
  });
});
