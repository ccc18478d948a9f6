import { answerDenials, purposes } from "@candor/guard/fastify";
import fastify, { type LightMyRequestResponse } from "fastify";
import { expect, test } from "vitest";
import { expectDenied, webShop } from "./web-shop.ts";

function serve(shop = webShop()) {
  const { guard, customer } = shop;
  const purpose = purposes(guard, (request) => request.headers["x-staff"]?.toString());
  const app = fastify();
  app.setErrorHandler(answerDenials);
  app.get<{ Params: { order: string } }>(
    "/labels/:order",
    purpose("parcel", async (use, request) => {
      const { fullName } = await use.open(customer);
      return { order: request.params.order, fullName };
    }),
  );
  app.get(
    "/letters",
    purpose("newsletter", async (use) => use.open(customer)),
  );
  app.get("/sealed", async () => ({ customer }));
  const schema = { response: { 200: { type: "object", properties: { sealed: { type: "number" } } } } };
  app.get("/sealed/by-schema", { schema }, async () => customer);
  app.get("/broken", async () => Promise.reject(Object.assign(new Error("no such bag"), { statusCode: 418 })));
  const get = (url: string, headers = {}) => app.inject({ url, headers });
  return { ...shop, get };
}

/** An injected answer, as the Fetch API has it. */
function responseOf({ statusCode, headers, body }: LightMyRequestResponse): Response {
  return new Response(body, { status: statusCode, headers: headers as Record<string, string> });
}

test("a handler opens for the purpose of its route, by whoever asks", async () => {
  const { get, actors } = serve();
  expect((await get("/labels/17", { "x-staff": "pat" })).json()).toEqual({ order: "17", fullName: "Ada Sample" });
  await get("/labels/17");
  expect(actors()).toEqual(["pat", null]);
});

test("a denial is answered, an outage too", async () => {
  const { get, consent } = serve();
  await expectDenied(responseOf(await get("/letters")), 403, "never-asked");
  consent.fail();
  await expectDenied(responseOf(await get("/letters")), 503, "unavailable");
  consent.recover();
  consent.grant("ada", "newsletter");
  expect((await get("/letters")).json()).toEqual({ id: "ada", email: "ada@shop.example", tier: "gold" });
});

test.each(["/sealed", "/sealed/by-schema"])("a sealed record is no answer: %s", async (url) => {
  const response = await serve().get(url);
  expect([response.statusCode, response.body]).toEqual([500, expect.stringContaining("cannot be serialised")]);
});

test("other errors are answered as Fastify does", async () => {
  const response = await serve().get("/broken");
  expect([response.statusCode, response.json()]).toEqual([418, expect.objectContaining({ message: "no such bag" })]);
});
