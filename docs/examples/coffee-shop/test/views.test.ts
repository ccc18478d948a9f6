import { createGuard } from "@candor/guard";
import { testConsent } from "@candor/guard/testing";
import { expect, test } from "vitest";
import { policy, type Policy } from "../src/candor.gen.ts";
import { customers } from "../src/records.ts";

const ada = {
  id: "ada",
  name: "Ada Brandt",
  email: "ada@example.org",
  passwordHash: "scrambled",
  address: "Mill Lane 3",
  phone: "+41 44 555 01 23",
  allergies: ["hazelnut"],
} as const;

test.each([
  ["send-your-coffee", ["id", "name", "email", "address"]],
  ["open-your-account", ["id", "name", "email", "passwordHash"]],
  ["answer-your-questions", ["id", "name", "email"]],
  ["pick-coffees-you-like", ["id"]],
  ["newsletter", ["id", "email"]],
  ["keep-allergens-out", ["id", "allergies"]],
] as const)("%s sees of a customer: %s", async (purpose, columns) => {
  const consent = testConsent<Policy>();
  consent.grant("ada", purpose);
  const view = await createGuard(policy, { consent }).for(purpose).open(customers.seal(ada));
  expect(Object.keys(view)).toEqual(columns);
});

test("while nobody can say who agreed, nobody gets a newsletter; parcels go on", async () => {
  const consent = testConsent<Policy>();
  const guard = createGuard(policy, { consent });
  consent.grant("ada", "newsletter");
  consent.fail();
  const letter = await guard.for("newsletter").tryOpen(customers.seal(ada));
  expect(letter).toMatchObject({ ok: false, denial: { reason: "unavailable" } });
  expect(await guard.for("send-your-coffee").open(customers.seal(ada))).toMatchObject({ address: "Mill Lane 3" });
});
