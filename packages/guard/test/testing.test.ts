import { testConsent } from "@candor/guard/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { ada, shop, type Policy } from "./shop.ts";

let consent = testConsent<Policy>();
let opened: (channel?: "email" | "sms") => Promise<string>;

beforeEach(() => {
  consent = testConsent<Policy>();
  const { guard, customers } = shop(consent);
  const newsletter = guard.for("newsletter");
  opened = async (channel) => {
    const result = await (channel ? newsletter.via(channel) : newsletter).tryOpen(customers.seal(ada));
    return result.ok ? Object.keys(result.view).join(" ") : result.denial.reason;
  };
});

describe("a test plays the person", () => {
  test("who says yes, with items and channels in the same form", async () => {
    consent.grant("ada", "newsletter");
    expect(await opened()).toBe("id email tier");
    consent.grant("ada", "newsletter", { items: ["ratings"], channels: ["sms"] });
    expect(await opened("sms")).toBe("id email ratings tier");
    expect(await opened("email")).toBe("never-asked");
  });

  test.each([
    ["refuse", "refused"],
    ["withdraw", "withdrawn"],
    ["object", "objected"],
  ] as const)("who says no: %s", async (verb, reason) => {
    consent.grant("ada", "newsletter", { items: ["ratings"], channels: ["sms"] });
    consent[verb]("ada", "newsletter", { items: ["ratings"] });
    expect(await opened("sms")).toBe("id email tier");
    consent[verb]("ada", "newsletter", { channels: ["sms"] });
    expect(await opened("sms")).toBe(reason);
    expect(await opened()).toBe("id email tier");
    consent[verb]("ada", "newsletter");
    expect(await opened()).toBe(reason);
  });

  test("who says no to everything optional", async () => {
    consent.grant("ada", "newsletter");
    consent.withdraw("ada", "*");
    expect(await opened()).toBe("withdrawn");
  });

  test("who was asked and has not answered, whose yes ran out, whose notice changed", async () => {
    const reasons = [];
    for (const state of ["requested", "expired", "invalidated"] as const) {
      consent.record("ada", [{ purpose: "newsletter", state }]);
      reasons.push(await opened());
    }
    expect(reasons).toEqual(["no-answer-yet", "expired", "notice-changed"]);
  });
});

test("an outage denies until it ends", async () => {
  consent.grant("ada", "newsletter");
  consent.fail();
  expect(await opened()).toBe("unavailable");
  consent.recover();
  expect(await opened()).toBe("id email tier");
});

test("the clock of the test decides when a yes runs out", async () => {
  let now = new Date("2026-01-01T00:00:00Z");
  const clock = (): Date => now;
  const timed = testConsent<Policy>(clock);
  const { guard, customers } = shop(timed, { now: clock });
  timed.grant("ada", "newsletter");
  now = new Date("2026-12-31T23:59:59Z");
  expect(await guard.for("newsletter").tryOpen(customers.seal(ada))).toMatchObject({ ok: true });
  now = new Date("2027-01-01T00:00:00Z");
  expect(await guard.for("newsletter").tryOpen(customers.seal(ada))).toMatchObject({ denial: { reason: "expired" } });
});
