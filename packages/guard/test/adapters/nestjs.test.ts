import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { PurposeDenied } from "@candor/guard";
import { denialFilter } from "@candor/guard/nestjs";
import type { ArgumentsHost, HttpServer, INestApplication, Type } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { expect, onTestFinished, test } from "vitest";
import { expectDenied, webShop } from "./web-shop.ts";

/** Its decorators are those that only a project of its own may have. */
const fixture = join(import.meta.dirname, "../fixtures/adapters/nest.ts");

async function serve(shop = webShop()) {
  const { createShop } = (await import(fixture)) as { createShop: (of: typeof shop) => Type };
  const app: INestApplication = await NestFactory.create(createShop(shop), { logger: false });
  app.useGlobalFilters(denialFilter(app.getHttpAdapter()));
  await app.listen(0);
  onTestFinished(() => app.close());
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return { ...shop, get: (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers }) };
}

test("a method opens for the purpose it declares, by whoever asks; its other parameters are as they were", async () => {
  const { get, actors } = await serve();
  const response = await get("/labels/17", { "x-staff": "pat" });
  expect(await response.json()).toEqual({ order: "17", fullName: "Ada Sample", street: null });
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

test("a sealed record is no answer", async () => {
  const response = await (await serve()).get("/sealed");
  expect([response.status, await response.json()]).toEqual([
    500,
    { statusCode: 500, message: "Internal server error" },
  ]);
});

test("where there is no HTTP, a denial goes on", () => {
  const error = new PurposeDenied("newsletter", "[sealed customer 7]", { reason: "refused", help: "respect it" });
  const host = { getType: () => "rpc" } as Partial<ArgumentsHost> as ArgumentsHost;
  expect(() => void denialFilter({} as HttpServer).catch(error, host)).toThrow(error);
});
