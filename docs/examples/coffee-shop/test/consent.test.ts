import { expect, test } from "vitest";
import { consent } from "../src/db/consent.ts";
import { staff, type Visitor, visitor } from "./shop.ts";

const PICK = "/account/choices/pick-coffees-you-like";

async function lovesBrightCoffee(): Promise<Visitor> {
  const person = await visitor();
  await person.send("POST", "/account/orders", { coffee: "kiambu", bags: 1, paymentReference: "PAY-1" });
  await person.send("PUT", "/account/ratings/kiambu", { stars: 5 });
  await person.send("PUT", "/account/ratings/gayo", { stars: 1 });
  return person;
}

async function pick({ send }: Visitor): Promise<unknown> {
  const answer = await send("GET", "/account/pick");
  return answer.ok ? ((await answer.json()) as { id: string }).id : answer.status;
}

test("until somebody says yes, nothing is picked for them", async () => {
  expect(await pick(await lovesBrightCoffee())).toBe(403);
});

test("with a yes, the pick follows the ratings", async () => {
  const person = await lovesBrightCoffee();
  await person.send("PUT", PICK, { answer: "yes" });
  expect(await pick(person)).toBe("kiambu");
});

test("orders are looked at only with a yes of their own", async () => {
  const person = await lovesBrightCoffee();
  await person.send("PUT", PICK, { answer: "yes" });
  await person.send("PUT", `${PICK}/orders`, { answer: "yes" });
  expect(await pick(person)).toBe("guji");
});

test("a no after a yes ends it at once", async () => {
  const person = await lovesBrightCoffee();
  await person.send("PUT", PICK, { answer: "yes" });
  await person.send("PUT", PICK, { answer: "no" });
  expect(await pick(person)).toBe(403);
});

const ALLERGENS = "/account/choices/keep-allergens-out";

async function check(parcel: string): Promise<unknown> {
  return (await staff("GET", `/staff/parcels/${parcel}/check`)).json();
}

async function orderHazelnut({ send }: Visitor): Promise<string> {
  const ordered = await send("POST", "/account/orders", { coffee: "mogiana", bags: 1, paymentReference: "PAY-9" });
  return ((await ordered.json()) as { order: string }).order;
}

test("an allergy is not even written down before a yes", async () => {
  const { send } = await visitor();
  const told = await send("PUT", "/account/allergies", { chosen: ["hazelnut"] });
  expect(told.status).toBe(403);
  expect(await told.json()).toMatchObject({ purpose: "keep-allergens-out", reason: "never-asked" });
});

test("with a yes, a bag with hazelnut is stopped; a no forgets the allergy, and a later yes does not bring it back", async () => {
  const person = await visitor();
  const parcel = await orderHazelnut(person);
  await person.send("PUT", ALLERGENS, { answer: "yes" });
  await person.send("PUT", "/account/allergies", { chosen: ["hazelnut", "milk"] });
  expect(await check(parcel)).toEqual({ stop: true });
  await person.send("PUT", ALLERGENS, { answer: "no" });
  await person.send("PUT", ALLERGENS, { answer: "yes" });
  expect(await check(parcel)).toEqual({ stop: false });
});

test("an allergy is chosen from a list: no other word, and no other spelling, is taken down", async () => {
  const { send } = await visitor();
  await send("PUT", ALLERGENS, { answer: "yes" });
  for (const word of ["Hazelnut", "no hazelnut problem", "moonlight"]) {
    expect((await send("PUT", "/account/allergies", { chosen: [word] })).status).toBe(400);
  }
});

test("a bag without what somebody avoids is packed", async () => {
  const person = await visitor();
  const parcel = await orderHazelnut(person);
  await person.send("PUT", ALLERGENS, { answer: "yes" });
  await person.send("PUT", "/account/allergies", { chosen: ["walnut", "milk"] });
  expect(await check(parcel)).toEqual({ stop: false });
});

test("more people are asked about at once than one query has places for", async () => {
  const { id, send } = await visitor();
  await send("PUT", PICK, { answer: "yes" });
  const crowd = Array.from({ length: 70_000 }, (_, at) => `somebody-${at}`);
  const choices = await consent.choicesOf([...crowd, id], ["pick-coffees-you-like"]);
  expect(choices.size).toBe(70_001);
  expect(choices.get(id)).toMatchObject([{ state: "given" }]);
});
