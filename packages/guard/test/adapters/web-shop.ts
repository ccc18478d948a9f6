/** What the tests of all frameworks have in common: a guard whose people and clock the test plays, and who acted. */
import type { UseDenialReason } from "@candor/guard";
import { createObserver, type Opening } from "@candor/guard/observe";
import { testConsent } from "@candor/guard/testing";
import { expect } from "vitest";
import { ada, shop, type Policy } from "../shop.ts";

export function webShop() {
  const consent = testConsent<Policy>(() => new Date("2026-11-22"));
  const openings: Opening[] = [];
  const { guard, customers } = shop(consent, {
    now: () => new Date("2026-11-22"),
    observe: createObserver({ log: (opening) => void openings.push(opening) }),
  });
  return { guard, consent, openings, actors: () => openings.map(({ actor }) => actor), customer: customers.seal(ada) };
}

/** That an answer says what was denied as RFC 9457 has it, and no word about the person. */
export async function expectDenied(response: Response, status: number, reason: UseDenialReason): Promise<void> {
  const text = await response.text();
  expect({ status: response.status, type: response.headers.get("content-type")?.split(";")[0] }).toEqual({
    status,
    type: "application/problem+json",
  });
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(JSON.parse(text)).toMatchObject({ status, purpose: "newsletter", reason });
  expect(text).not.toMatch(/ada|sample|customer|\d{6}/i);
}
