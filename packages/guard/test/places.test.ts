import { createGuard, row, type PolicyTable } from "@candor/guard";
import { createLimits, memoryLimits } from "@candor/guard/limits";
import { testConsent } from "@candor/guard/testing";
import { beforeEach, describe, expect, test } from "vitest";

interface Policy {
  readonly data: "email" | "name" | "orders";
  readonly purposes: {
    readonly news: { needs: "email"; optional: "name" | "orders"; channels: "email" | "sms" };
    readonly parcel: { needs: "name"; optional: never; channels: never };
  };
}

const everywhere = { askAgain: null, formerly: [] } as const;

/** As `candor build` writes it of a purpose that is agreed to in the Union and objected to elsewhere. */
const policy: PolicyTable<Policy> = {
  format: 1,
  version: "1.0.0",
  digest: "",
  data: ["email", "name", "orders"],
  purposes: [
    {
      ...everywhere,
      id: "news",
      mode: "opt-out",
      needs: ["email", "orders"],
      optional: ["name"],
      channels: ["email", "sms"],
      strictest: { mode: "opt-in", needs: ["email"], optional: [], channels: ["email"], askAgain: { iso: "P6M" } },
      byPlace: [
        { places: ["DE"], facts: {} },
        { places: ["US-CA"], facts: { mode: "none" } },
        { places: ["UK", "GB"], facts: { askAgain: { iso: "P6M" }, mode: "opt-in" } },
        {
          places: ["EU", "DE", "FR"],
          facts: { mode: "opt-in", needs: ["email"], optional: ["orders"], channels: ["email"] },
        },
      ],
    },
    { ...everywhere, id: "parcel", mode: "none", needs: ["name"], optional: [], channels: [] },
  ],
};

interface Row {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly orders: string;
}
const ann: Row = { id: "ann", email: "a@x", name: "Ann", orders: "kenya" };

describe("the rules of a place", () => {
  let now = new Date("2026-11-22");
  const consent = testConsent<Policy>(() => now);
  const guard = createGuard(policy, { consent, limits: createLimits(memoryLimits()), now: () => now });
  const people = guard.record("person", row<Row>(), { id: "subject", email: "email", name: "name", orders: "orders" });
  const news = guard.for("news");
  const seen = async (use: typeof news): Promise<unknown> => {
    const result = await use.tryOpen(people.seal(ann));
    return result.ok ? Object.keys(result.view).join(" ") : result.denial.reason;
  };
  beforeEach(() => {
    now = new Date("2026-11-22");
    consent.record("ann", [{ purpose: "*", state: "requested" }]);
  });

  test.each<[string | null, string]>([
    ["FR", "never-asked"],
    ["UK", "never-asked"],
    ["GB", "never-asked"],
    ["GB-SCT", "never-asked"],
    ["US-CA", "id email orders"],
    ["US", "id email orders"],
    ["US-ME", "id email orders"],
    ["BR", "id email orders"],
    [null, "never-asked"],
    ["", "never-asked"],
    ["Germany", "never-asked"],
    ["de", "never-asked"],
    ["__proto__", "never-asked"],
  ])("in %j somebody who said nothing: %s", async (place, expected) => {
    expect(await seen(news.in(place))).toBe(expected);
  });

  test("are the strictest of any until a place is said", async () => {
    expect(await seen(news)).toBe("never-asked");
    consent.grant("ann", "news", { items: ["name", "orders"] });
    expect(await seen(news)).toBe("id email");
    expect(await seen(news.in("FR"))).toBe("id email orders");
    expect(await seen(news.in("BR"))).toBe("id email name orders");
    now = new Date("2027-06-22");
    expect(await seen(news)).toBe("expired");
    expect(await seen(news.in("GB"))).toBe("expired");
    expect(await seen(news.in("FR"))).toBe("id email orders");
  });

  test("of the nearest place hold, even where it says nothing of its own", async () => {
    consent.withdraw("ann", "news");
    expect(await seen(news.in("DE"))).toBe("withdrawn");
    const eve = people.seal({ ...ann, id: "eve" });
    expect(await news.in("DE").tryOpen(eve)).toMatchObject({ ok: true });
    expect(await news.in("FR").tryOpen(eve)).toMatchObject({ ok: false });
  });

  test("say which channels there are", () => {
    expect(() => news.via("sms")).toThrow("unexpected channel `sms` for `news`, expected one of its channels: `email`");
    expect(() => news.in("FR").via("sms")).toThrow(/unexpected channel/);
    expect(() => news.in("BR").via("sms").in("FR")).toThrow(/unexpected channel/);
    expect(() => news.in("BR").via("sms")).not.toThrow();
  });

  test("differ for no purpose that says nothing of places", async () => {
    const parcel = guard.for("parcel");
    for (const place of [null, "DE", "?"]) {
      expect(await parcel.in(place).open(people.seal(ann))).toEqual({ id: "ann", name: "Ann" });
    }
  });
});
