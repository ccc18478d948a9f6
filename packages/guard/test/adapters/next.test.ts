import { purposes } from "@candor/guard/next";
import { NextRequest, NextResponse } from "next/server.js";
import { expect, test } from "vitest";
import { expectDenied, webShop } from "./web-shop.ts";

interface Context {
  readonly params: Promise<{ readonly order: string }>;
}

function routes(shop = webShop()) {
  const { guard, customer } = shop;
  const purpose = purposes(guard, async (request) => request.cookies.get("staff")?.value);
  const context: Context = { params: Promise.resolve({ order: "17" }) };
  const request = (headers = {}) => new NextRequest("http://shop.example/labels/17", { headers });
  return {
    ...shop,
    request,
    context,
    label: purpose("parcel", async (use, { nextUrl }, { params }: Context) => {
      const { fullName } = await use.open(customer);
      return NextResponse.json({ path: nextUrl.pathname, order: (await params).order, fullName });
    }),
    letter: purpose("newsletter", async (use) => NextResponse.json(await use.open(customer))),
    sealed: purpose("parcel", () => NextResponse.json({ customer })),
  };
}

test("a handler opens for the purpose of its route, by whoever asks", async () => {
  const { label, request, context, actors } = routes();
  const response = await label(request({ cookie: "staff=pat" }), context);
  expect(await response.json()).toEqual({ path: "/labels/17", order: "17", fullName: "Ada Sample" });
  await label(request(), context);
  expect(actors()).toEqual(["pat", null]);
});

test("a denial is answered, an outage too", async () => {
  const { letter, request, context, consent } = routes();
  await expectDenied(await letter(request(), context), 403, "never-asked");
  consent.fail();
  await expectDenied(await letter(request(), context), 503, "unavailable");
  consent.recover();
  consent.grant("ada", "newsletter");
  const response = await letter(request(), context);
  expect(await response.json()).toEqual({ id: "ada", email: "ada@shop.example", tier: "gold" });
});

test("a sealed record is no answer, and other errors go on to Next.js", async () => {
  const { sealed, request, context } = routes();
  await expect(sealed(request(), context)).rejects.toThrow("cannot be serialised");
});
