import { expect, test } from "vitest";
import { ada, shop } from "./shop.ts";

const { guard, customers } = shop({ choicesOf: () => Promise.resolve(new Map()) });

test("a source that leaves a person out is an outage that nothing was thrown in", async () => {
  const result = await guard.for("newsletter").tryOpen(customers.seal(ada));
  expect(result).toMatchObject({ ok: false, denial: { reason: "unavailable" } });
  expect(result.ok ? "cause" : Object.keys(result.denial)).not.toContain("cause");
});

test("a source that answers with no Map is told so", async () => {
  const broken = shop({ choicesOf: () => Promise.resolve([] as never) });
  const result = await broken.guard.for("newsletter").tryOpen(broken.customers.seal(ada));
  const cause = new TypeError("the consent source did not answer with a Map");
  expect(result).toMatchObject({ denial: { reason: "unavailable", cause } });
});

test("a purpose without channels says that it has none", () => {
  expect(() => guard.for("fraud").via("email" as never)).toThrow(/its channels: none$/);
});
