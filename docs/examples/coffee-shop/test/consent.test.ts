import { expect, test } from "vitest";
import { consent } from "../src/db/consent.ts";
import { staff, visitor } from "./shop.ts";

const PICK = "/account/choices/pick-coffees-you-like";

test("nothing is picked before a yes; orders are looked at only with a yes of their own; a no ends it at once", async () => {
  const { send, order } = await visitor();
  const pick = async (): Promise<unknown> => {
    const answer = await send("GET", "/account/pick");
    return answer.ok ? ((await answer.json()) as { id: string }).id : answer.status;
  };
  await order("kiambu");
  await send("PUT", "/account/ratings/kiambu", { stars: 5 });
  await send("PUT", "/account/ratings/gayo", { stars: 1 });
  expect(await pick()).toBe(403);
  await send("PUT", PICK, { answer: "yes" });
  expect(await pick()).toBe("kiambu");
  await send("PUT", `${PICK}/orders`, { answer: "yes" });
  expect(await pick()).toBe("guji");
  await send("PUT", PICK, { answer: "no" });
  expect(await pick()).toBe(403);
});

const ALLERGENS = "/account/choices/keep-allergens-out";

async function check(parcel: string): Promise<unknown> {
  return (await staff("GET", `/staff/parcels/${parcel}/check`)).json();
}

test("an allergy is not even written down before a yes", async () => {
  const { send } = await visitor();
  const told = await send("PUT", "/account/allergies", { chosen: ["hazelnut"] });
  expect(told.status).toBe(403);
  expect(await told.json()).toMatchObject({ purpose: "keep-allergens-out", reason: "never-asked" });
});

test("with a yes, a bag with hazelnut is stopped; a no forgets the allergy, and a later yes does not bring it back", async () => {
  const person = await visitor();
  const parcel = await person.order("mogiana");
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
  const parcel = await person.order("mogiana");
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
