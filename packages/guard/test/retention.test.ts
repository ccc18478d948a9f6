import { createGuard, row, type PolicyTable } from "@candor/guard";
import { createRetention } from "@candor/guard/retention";
import { testConsent } from "@candor/guard/testing";
import { describe, expect, test } from "vitest";

interface Policy {
  readonly data: "email" | "name" | "orders" | "ratings";
  readonly events: "account-closed" | "consent-withdrawn";
  readonly purposes: {
    readonly invoices: { needs: "name" | "orders"; optional: never; channels: never };
    readonly news: { needs: "email"; optional: "name"; channels: never };
    readonly parcel: { needs: "name" | "email"; optional: never; channels: never };
    readonly taste: { needs: "ratings"; optional: never; channels: never };
  };
}

const always = { channels: [], askAgain: null, formerly: [] } as const;
const years = (n: number, working = false) => ({ iso: `P${n}Y`, working });
const closed = {
  kind: "after",
  duration: { iso: "P30D", working: false },
  event: "account-closed",
  from: "event",
} as const;
const withdrawn = { kind: "until", event: "consent-withdrawn", atMost: years(3) } as const;
const invoice = { kind: "after", duration: years(6), event: "account-closed", from: "end-of-year" } as const;

const policy: PolicyTable<Policy> = {
  format: 1,
  version: "1.0.0",
  digest: "",
  data: ["email", "name", "orders", "ratings"],
  kept: [
    { item: "email", keeping: closed },
    { item: "name", keeping: closed },
    { item: "orders", keeping: closed },
  ],
  purposes: [
    {
      ...always,
      id: "invoices",
      mode: "none",
      needs: ["name", "orders"],
      optional: [],
      kept: [
        { item: "name", keeping: invoice },
        { item: "orders", keeping: invoice },
      ],
      strictest: {},
      byPlace: [
        { places: ["DE"], facts: { kept: [{ item: "orders", keeping: { ...invoice, duration: years(10) } }] } },
      ],
    },
    {
      ...always,
      id: "news",
      mode: "opt-in",
      needs: ["email"],
      optional: ["name"],
      formerly: ["letters"],
      kept: [
        { item: "email", keeping: withdrawn },
        { item: "name", keeping: withdrawn },
      ],
    },
    { ...always, id: "parcel", mode: "none", needs: ["email", "name"], optional: [] },
    { ...always, id: "taste", mode: "opt-in", needs: ["ratings"], optional: [] },
  ],
};

interface Row {
  readonly id: string | null;
  readonly email: string;
  readonly lines: readonly { readonly sku: string; readonly note: string }[];
  readonly ratings: number;
  readonly tier: string;
}

function archive(today: string) {
  let now = new Date("2020-05-01");
  const consent = testConsent<Policy>(() => now);
  const guard = createGuard(policy, { consent });
  const rows = guard.record("customer", row<Row>(), {
    id: "subject",
    email: "email",
    lines: [{ sku: "orders", note: ["name", "email"] }],
    ratings: "ratings",
    tier: "not-personal",
  });
  const retention = createRetention(policy, { consent, now: () => new Date(today) });
  const expired: typeof retention.expired = (record, happened) => retention.expired(record, happened);
  const ann = rows.seal({ id: "ann", email: "a@x", lines: [{ sku: "k", note: "Ann" }], ratings: 5, tier: "a" });
  return { consent, expired, rows, ann, sayOn: (day: string): void => void (now = new Date(day)) };
}

const collected = new Date("2020-01-01");
const columnsOf = (gone: readonly { readonly column: string }[]): readonly string[] => gone.map(({ column }) => column);

describe("what should be gone", () => {
  test("is what the last purpose has let go, since then, with each purpose's reason", async () => {
    const { expired, ann } = archive("2021-06-01");
    const accountClosed = { events: { "account-closed": new Date("2021-03-01") } };
    expect(await expired(ann, { collected, ...accountClosed })).toEqual([
      {
        column: "email",
        items: ["email"],
        since: new Date("2021-03-31"),
        because: [{ purpose: "parcel", item: "email", keeping: closed, ended: new Date("2021-03-31") }],
      },
      {
        column: "lines.note",
        items: ["email"],
        since: new Date("2021-03-31"),
        because: [{ purpose: "parcel", item: "email", keeping: closed, ended: new Date("2021-03-31") }],
      },
      { column: "ratings", items: ["ratings"], since: collected, because: [] },
    ]);
    const late = archive("2028-01-01");
    const all = await late.expired(late.ann, { collected, ...accountClosed });
    expect(columnsOf(all)).toEqual(["email", "lines.sku", "lines.note", "ratings"]);
    expect(all[1]).toMatchObject({ since: new Date("2028-01-01"), because: [{ purpose: "invoices" }] });
    expect(all[2]).toMatchObject({ items: ["email", "name"], since: new Date("2021-03-31") });
    expect(all[2]!.because.map(({ item, purpose }) => `${item} ${purpose}`)).toEqual([
      "email parcel",
      "name invoices",
      "name parcel",
    ]);
  });

  test("waits for events that have not happened", async () => {
    const { expired, ann } = archive("2099-01-01");
    expect(columnsOf(await expired(ann, { collected }))).toEqual(["ratings"]);
    expect(columnsOf(await expired(ann, { collected, events: { "account-closed": null } }))).toEqual(["ratings"]);
  });

  test("is not what somebody agreed to, until they take it back", async () => {
    const { consent, expired, ann, sayOn } = archive("2021-06-01");
    const happened = { collected, events: { "account-closed": new Date("2021-03-01") } };
    consent.grant("ann", "news");
    expect(columnsOf(await expired(ann, happened))).toEqual(["ratings"]);
    sayOn("2021-02-02");
    consent.withdraw("ann", "news", { items: ["name"] });
    expect(columnsOf(await expired(ann, happened))).toEqual(["ratings"]);
    sayOn("2021-04-15");
    consent.withdraw("ann", "news");
    const [email] = await expired(ann, happened);
    expect(email).toMatchObject({ column: "email", since: new Date("2021-04-15") });
    expect(email!.because.map(({ purpose }) => purpose)).toEqual(["news", "parcel"]);
    const told = { "account-closed": new Date("2021-03-01"), "consent-withdrawn": { news: new Date("2021-05-05") } };
    expect((await expired(ann, { collected, events: told }))[0]).toMatchObject({ since: new Date("2021-05-05") });
  });

  test("is as the place says, and as for everybody where it is not known", async () => {
    const { expired, ann } = archive("2029-01-01");
    const happened = { collected, events: { "account-closed": new Date("2021-03-01") } };
    expect(columnsOf(await expired(ann, happened))).toContain("lines.sku");
    expect(columnsOf(await expired(ann, { ...happened, place: "DE" }))).not.toContain("lines.sku");
    expect(columnsOf(await expired(ann, { ...happened, place: "FR" }))).toContain("lines.sku");
  });

  test("is nothing that waits for an answer which cannot be had, nor what has no keeping time", async () => {
    const { consent, expired, ann } = archive("2021-06-01");
    const events = { "account-closed": new Date("2021-03-01") };
    consent.fail();
    expect(await expired(ann, { collected, events })).toEqual([]);
    consent.recover();
    consent.grant("ann", "taste");
    expect(columnsOf(await expired(ann, { collected, events }))).not.toContain("ratings");
  });

  test("of a record about nobody is what only consent would keep", async () => {
    const { expired, rows } = archive("2021-06-01");
    const nobody = rows.seal({ id: null, email: "a@x", lines: [], ratings: 5, tier: "a" });
    expect(columnsOf(await expired(nobody, { collected }))).toEqual(["ratings"]);
  });

  test("of two people counts from the first who takes it back", async () => {
    const { consent, expired, sayOn } = archive("2021-06-01");
    const pairs = createGuard(policy, { consent }).record("pair", row<{ a: string; b: string; mail: string }>(), {
      a: "subject",
      b: "subject",
      mail: "email",
    });
    const pair = pairs.seal({ a: "ann", b: "bob", mail: "m" });
    consent.grant("ann", "news");
    consent.grant("bob", "news");
    const happened = { collected, events: { "account-closed": new Date("2020-02-01") } };
    expect(await expired(pair, happened)).toEqual([]);
    sayOn("2021-01-01");
    consent.withdraw("bob", "*");
    sayOn("2021-02-02");
    consent.withdraw("ann", "news");
    expect(await expired(pair, happened)).toMatchObject([{ column: "mail", since: new Date("2021-01-01") }]);
  });
});

describe("what cannot be told", () => {
  test("is an error: a time that is none, a table without times, another policy's record, a copy", async () => {
    const { consent, expired, ann } = archive("2021-06-01");
    await expect(expired(ann, { collected: new Date("soon") })).rejects.toThrow(/unexpected invalid date/);
    const { kept: _, ...older } = policy;
    const guard = createGuard<Policy>(older, { consent });
    const rows = guard.record("r", row<{ id: string }>(), { id: "subject" });
    const before = createRetention<Policy>(older, { consent });
    await expect(before.expired(rows.seal({ id: "1" }), { collected })).rejects.toThrow(/run `candor build`/);
    await expect(expired(rows.seal({ id: "1" }), { collected })).rejects.toThrow(
      /belongs to a guard of another policy/,
    );
    await expect(expired(structuredClone(ann), { collected })).rejects.toThrow(/^not a sealed record/);
  });
});
