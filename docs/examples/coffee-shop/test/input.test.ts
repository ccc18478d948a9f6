import { expect, test, vi } from "vitest";
import * as password from "../src/password.ts";
import { basic, request, staff, visitor } from "./shop.ts";

vi.mock(import("../src/password.ts"), { spy: true });

test.each([
  { email: "ada at example.org" },
  { email: "ada@example.org\nBcc: everybody@example.org" },
  { name: "Ada\r\nBcc: everybody@example.org" },
  { name: "Ada\0" },
  { name: "A".repeat(201) },
  { name: "  " },
  { password: "eleven char" },
  { address: 3 },
])("nobody signs up with %j", async (given) => {
  const person = { name: "Ada", email: "input@example.org", password: "a long enough one", address: "Mill Lane 3" };
  const answer = await request("POST", "/sign-up", {}, { ...person, ...given });
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain("Bcc");
});

test("an email address is the same in capitals, for signing up and for signing in", async () => {
  const { email } = await visitor();
  const again = { name: "Ada", email: email.toUpperCase(), password: "another long one", address: "Mill Lane 3" };
  expect((await request("POST", "/sign-up", {}, again)).status).toBe(409);
  expect((await request("GET", "/account", basic(email.toUpperCase(), "a long enough one"))).status).toBe(200);
});

test("an address without an account costs as much work as one with", async () => {
  const { passwordMatches } = vi.mocked(password);
  for (const address of ["nobody@example.org", "no address", "nul\0@example.org"]) {
    passwordMatches.mockClear();
    expect((await request("GET", "/account", basic(address, "a long enough one"))).status).toBe(401);
    expect(passwordMatches).toHaveBeenCalledTimes(1);
    await expect(passwordMatches.mock.results[0]?.value).resolves.toBe(false);
  }
});

test("what the shop does not sell is not rated", async () => {
  const { send } = await visitor();
  expect((await send("PUT", "/account/ratings/tea", { stars: 5 })).status).toBe(404);
  expect((await send("PUT", "/account/ratings/%00", { stars: 5 })).status).toBe(404);
});

test("a body that is too big is not read to its end", async () => {
  const { send } = await visitor();
  expect((await send("POST", "/account/messages", { message: "a".repeat(5001) })).status).toBe(400);
  expect((await send("POST", "/account/messages", { message: "a".repeat(200_000) })).status).toBe(413);
});

test("what is no id of an order or a message is not looked up", async () => {
  for (const path of ["/staff/parcels/%00", "/staff/parcels/%00/check", "/staff/messages/1"]) {
    expect((await staff("GET", path)).status).toBe(404);
  }
});
