import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerDenials, purposes } from "@candor/guard/express";
import express, { type ErrorRequestHandler, type Request } from "express";
import { expect, onTestFinished, test } from "vitest";
import { expectDenied, webShop } from "./web-shop.ts";

async function serve(shop = webShop()) {
  const { guard, customer } = shop;
  const purpose = purposes(guard, (req) => req.get("x-staff"));
  const others: unknown[] = [];
  const answerOthers: ErrorRequestHandler = (error: Error, _req, res, _next) => {
    others.push(error);
    if (res.headersSent) res.destroy();
    else res.status(500).json({ message: error.message });
  };
  const app = express();
  app.get(
    "/labels/:order",
    purpose("parcel", async (use, req: Request<{ order: string }>, res) => {
      const { fullName } = await use.open(customer);
      res.json({ order: req.params.order, fullName });
    }),
  );
  app.get(
    "/letters",
    purpose("newsletter", async (use, _req, res) => void res.json(await use.open(customer))),
  );
  app.get("/sealed", (_req, res) => void res.json({ customer }));
  app.get(
    "/begun",
    purpose("newsletter", async (use, _req, res) => {
      res.write("{");
      await use.open(customer);
    }),
  );
  app.use(answerDenials, answerOthers);
  const server = createServer(app).listen(0);
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    ...shop,
    others,
    get: (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers }),
  };
}

test("a handler opens for the purpose of its route, by whoever asks", async () => {
  const { get, actors } = await serve();
  const response = await get("/labels/17", { "x-staff": "pat" });
  expect(await response.json()).toEqual({ order: "17", fullName: "Ada Sample" });
  await get("/labels/17");
  expect(actors()).toEqual(["pat", null]);
});

test("a denial is answered, an outage too", async () => {
  const { get, consent } = await serve();
  await expectDenied(await get("/letters"), 403, "never-asked");
  consent.fail();
  await expectDenied(await get("/letters"), 503, "unavailable");
  consent.recover();
  consent.grant("ada", "newsletter");
  expect(await (await get("/letters")).json()).toEqual({ id: "ada", email: "ada@shop.example", tier: "gold" });
});

test("a sealed record is no answer, and other errors go on", async () => {
  const { get } = await serve();
  const response = await get("/sealed");
  expect([response.status, await response.text()]).toEqual([
    500,
    expect.stringMatching(/^\{"message":"\[sealed customer \d+\] cannot be serialised/),
  ]);
});

test("an answer that has begun is not begun again: the denial goes on", async () => {
  const { get, others } = await serve();
  await expect(get("/begun").then((response) => response.text())).rejects.toThrow(TypeError);
  expect(others).toEqual([expect.objectContaining({ name: "PurposeDenied", reason: "never-asked" })]);
});

test("an unknown purpose stops the program where the route is declared", () => {
  const purpose = purposes(webShop().guard);
  expect(() => purpose("parcle" as "parcel", () => {})).toThrow(/unexpected purpose `parcle`/);
});
