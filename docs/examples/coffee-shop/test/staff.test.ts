import { beforeEach, expect, test } from "vitest";
import { db } from "../src/db/database.ts";
import { meter } from "../src/db/use-meter.ts";
import { mails, request, staff, visitor } from "./shop.ts";

const NEWSLETTER = "/account/choices/newsletter";

beforeEach(() => {
  mails.length = 0;
});

test("a parcel label shows a name, an address and the order, and nothing else", async () => {
  const { order } = await visitor({ name: "Ada Brandt", address: "Mill Lane 3", phone: "+41 44 555 01 23" });
  const label = await staff("GET", `/staff/parcels/${await order("guji", 2)}`);
  expect(await label.text()).toBe("Ada Brandt\nMill Lane 3\n\n2 × guji");
});

test("who bought it hears when a parcel leaves", async () => {
  const { email, order } = await visitor();
  expect((await staff("POST", `/staff/parcels/${await order("guji")}/sent`)).status).toBe(204);
  expect(mails).toEqual([{ to: email, subject: "Your coffee is on its way", text: "guji" }]);
});

test("labels are for staff", async () => {
  expect((await request("GET", "/staff/parcels/1", {})).status).toBe(401);
});

test("whoever answers a message sees who wrote, what, and what they bought; a phone number only with a yes", async () => {
  const { email, send, order } = await visitor({ name: "Ben", phone: "+41 44 555 01 23" });
  await order("guji");
  const asked = await send("POST", "/account/messages", { message: "Where is my bag?" });
  const { message } = (await asked.json()) as { message: string };
  const seen = { from: "Ben", answerTo: email, message: "Where is my bag?", bought: ["1 × guji"] };
  expect(await (await staff("GET", `/staff/messages/${message}`)).json()).toEqual(seen);
  await send("PUT", "/account/choices/answer-your-questions/phone", { answer: "yes" });
  const ring = "+41 44 555 01 23";
  expect(await (await staff("GET", `/staff/messages/${message}`)).json()).toEqual({ ...seen, ring });
});

test("the newsletter reaches those who said yes, twice a month; the others are only counted", async () => {
  const [yes, no, was] = [await visitor(), await visitor(), await visitor()];
  await yes.send("PUT", NEWSLETTER, { answer: "yes" });
  await no.send("PUT", NEWSLETTER, { answer: "no" });
  await was.send("PUT", NEWSLETTER, { answer: "yes" });
  await was.send("PUT", NEWSLETTER, { answer: "no" });
  mails.length = 0;
  const send = async (letter: string) => (await staff("POST", "/staff/newsletter", { letter })).json();
  expect(await send("A new harvest.")).toMatchObject({ sent: 1, leftOut: { refused: 1, withdrawn: 1 } });
  expect(await send("A newer one.")).toMatchObject({ sent: 1 });
  expect(await send("Too much.")).toMatchObject({ sent: 0, leftOut: { "over-limit": 1 } });
  expect(await send("A new harvest.")).toMatchObject({ sent: 1 });
  expect(mails.map(({ to, text }) => [to, text.length])).toEqual([14, 12, 14].map((length) => [yes.email, length]));
});

test("what is used of whom is counted, and what for; never what it was", async () => {
  const { id, send } = await visitor();
  await send("GET", "/account");
  await meter.flush();
  const counted = await db.selectFrom("uses").selectAll().where("customerId", "=", id).orderBy("item").execute();
  expect(counted.map(({ purpose, item, count }) => [purpose, item, count])).toEqual([
    ["open-your-account", "email", 2],
    ["open-your-account", "name", 2],
    ["open-your-account", "password-hash", 2],
  ]);
});
