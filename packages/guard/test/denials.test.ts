import { createGuard, row, type UseDenialReason } from "@candor/guard";
import { createLimits, memoryLimits } from "@candor/guard/limits";
import { testConsent, type TestConsent } from "@candor/guard/testing";
import { whatWouldHelp } from "@candor/model";
import { expect, test } from "vitest";
import { part } from "./guide.ts";
import { ada, policy, shop, type Policy } from "./shop.ts";

type Step = (consent: TestConsent<Policy>, clock: { now: Date }) => void;

const yes: Step = (consent) => consent.grant("ada", "newsletter");
const requested: Step = (consent) => consent.record("ada", [{ purpose: "newsletter", state: "requested" }]);

/** What brings each reason about, what its help tells, and what then makes it pass. */
const REASONS: Readonly<Record<Exclude<UseDenialReason, "over-limit">, readonly [Step, RegExp, Step]>> = {
  "never-asked": [() => {}, /^ask the person first$/, yes],
  "no-answer-yet": [requested, /^wait for their answer$/, yes],
  refused: [(consent) => consent.refuse("ada", "newsletter"), /only they can change it$/, yes],
  withdrawn: [(consent) => consent.withdraw("ada", "newsletter"), /they took their yes back$/, yes],
  objected: [(consent) => consent.object("ada", "newsletter"), /they objected$/, yes],
  expired: [
    (consent, clock) => {
      yes(consent, clock);
      clock.now = new Date("2027-11-22");
    },
    /^ask again: their yes is too old$/,
    yes,
  ],
  "notice-changed": [
    (consent) => consent.record("ada", [{ purpose: "newsletter", state: "invalidated" }]),
    /^ask again: the text has changed since$/,
    yes,
  ],
  unavailable: [
    (consent, clock) => {
      yes(consent, clock);
      consent.fail();
    },
    /^try again once the source answers$/,
    (consent) => consent.recover(),
  ],
};

test.each(Object.entries(REASONS))(
  "%s says what would make it pass, and that does",
  async (reason, [deny, help, pass]) => {
    const clock = { now: new Date("2026-11-22") };
    const consent = testConsent<Policy>(() => clock.now);
    const { guard, customers } = shop(consent, { now: () => clock.now });
    const open = () => guard.for("newsletter").tryOpen(customers.seal(ada));
    deny(consent, clock);
    expect(await open()).toMatchObject({ ok: false, denial: { reason, help: expect.stringMatching(help) } });
    pass(consent, clock);
    expect(await open()).toMatchObject({ ok: true });
  },
);

const WHEN: Readonly<Record<UseDenialReason, string>> = {
  "never-asked": "no question about this has reached them",
  "no-answer-yet": "they were asked and have not answered",
  refused: "they said no",
  withdrawn: "they took their yes back",
  objected: "they objected",
  expired: "their yes is older than `ask-again` lets it be",
  "notice-changed": "the text changed since they said yes",
  unavailable: "the source or the limit store did not answer, or not about them",
  "over-limit": "they had as many messages as `how-often` lets them have",
};

test("the guide has each reason, with what would help", () => {
  const rows = Object.entries(WHEN).map(
    ([reason, when]) => `| \`${reason}\` | ${when} | ${whatWouldHelp(reason as UseDenialReason)} |`,
  );
  const { found, expected } = part(
    "reasons",
    ["| Reason | When | What would let it pass |", "|---|---|---|", ...rows].join("\n"),
  );
  expect(found).toBe(expected);
});

test("over-limit says from when it passes, and then it does", async () => {
  const clock = { now: new Date("2026-11-22") };
  const howOften = { times: 1, per: { iso: "P1M", working: false } };
  const limited = {
    ...policy,
    purposes: policy.purposes.map((purpose) => ({ ...purpose, howOften })),
  } as typeof policy;
  const consent = testConsent<Policy>(() => clock.now);
  const guard = createGuard<Policy>(limited, { consent, limits: createLimits(memoryLimits()), now: () => clock.now });
  const rows = guard.record("row", row<{ id: string; email: string }>(), { id: "subject", email: "email" });
  consent.grant("ada", "newsletter", { channels: ["email"] });
  const send = (key: string) =>
    guard
      .for("newsletter")
      .via("email", { key })
      .tryOpen(rows.seal({ id: "ada", email: "e" }));
  await send("first");
  const late = await send("second");
  expect(late).toMatchObject({ ok: false, denial: { reason: "over-limit", again: new Date("2026-12-22") } });
  clock.now = new Date(new Date("2026-12-22").getTime() - 1);
  expect(await send("second")).toMatchObject({ ok: false });
  clock.now = new Date("2026-12-22");
  expect(await send("second")).toMatchObject({ ok: true });
});

test.each([true, false])(
  "unions in arrays, what is optional and what is null keep their shape; generated code: %s",
  async (generateCode) => {
    type Line = { kind: "bag"; sku: string } | { kind: "gift"; note: string | null; to?: { street: string } | null };
    interface Order {
      id: string;
      lines?: (Line | null)[] | null;
      billTo?: { street: string | null; again?: { street: string } };
    }
    const { guard } = shop(testConsent(), { generateCode });
    const orders = guard.record("order", row<Order>(), {
      id: "subject",
      lines: [{ kind: "not-personal", sku: "orders", note: "email", to: { street: "address" } }],
      billTo: { street: "address", again: { street: "address" } },
    });
    const open = async (order: Order): Promise<unknown> => guard.for("parcel").open(orders.seal(order));
    expect(await open({ id: "1" })).toEqual({ id: "1" });
    expect(Object.keys((await open({ id: "1" })) as object)).toEqual(["id"]);
    expect(await open({ id: "1", lines: null })).toEqual({ id: "1", lines: null });
    const lines: Line[] = [
      { kind: "bag", sku: "k" },
      { kind: "gift", note: "secret" },
      { kind: "gift", note: null, to: null },
      { kind: "gift", note: null, to: { street: "s" } },
    ];
    expect(await open({ id: "1", lines: [null, ...lines], billTo: { street: null, again: { street: "s" } } })).toEqual({
      id: "1",
      lines: [
        null,
        { kind: "bag", sku: "k" },
        { kind: "gift" },
        { kind: "gift", to: null },
        { kind: "gift", to: { street: "s" } },
      ],
      billTo: { street: null, again: { street: "s" } },
    });
  },
);
