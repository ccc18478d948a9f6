import { problemResponse, purposes } from "@candor/guard/hono";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { expectDenied, webShop } from "./web-shop.ts";

function serve(shop = webShop()) {
  const { guard, customer } = shop;
  const purpose = purposes(guard, (c) => c.req.header("x-staff"));
  const app = new Hono();
  app.get("/labels/:order", purpose("parcel"), async (c) => {
    const { fullName } = await c.var.use.open(customer);
    return c.json({ order: c.req.param("order"), fullName });
  });
  const letters = new Hono().use(purpose("newsletter")).get("/", async (c) => c.json(await c.var.use.open(customer)));
  app.route("/letters", letters);
  app.get("/sealed", (c) => c.json({ customer } as object));
  app.onError((error, c) => problemResponse(error) ?? c.text(error.message, 500));
  return { ...shop, get: async (path: string, headers = {}) => app.request(path, { headers }) };
}

test("a handler opens for the purpose of its route, by whoever asks", async () => {
  const { get, actors } = serve();
  const response = await get("/labels/17", { "x-staff": "pat" });
  expect(await response.json()).toEqual({ order: "17", fullName: "Ada Sample" });
  await get("/labels/17");
  expect(actors()).toEqual(["pat", null]);
});

test("a denial is answered, an outage too; a purpose holds for all routes that it stands before", async () => {
  const { get, consent } = serve();
  await expectDenied(await get("/letters"), 403, "never-asked");
  consent.fail();
  await expectDenied(await get("/letters"), 503, "unavailable");
  consent.recover();
  consent.grant("ada", "newsletter");
  expect(await (await get("/letters")).json()).toEqual({ id: "ada", email: "ada@shop.example", tier: "gold" });
});

test("a sealed record is no answer", async () => {
  const response = await serve().get("/sealed");
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining("cannot be serialised")]);
});
