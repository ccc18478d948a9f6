import { beforeEach, expect, test } from "vitest";
import { mails, request, staff, visitor } from "./shop.ts";

const NEWSLETTER = "/account/choices/newsletter";

beforeEach(() => {
  mails.length = 0;
});

test("a parcel label shows a name, an address and the order, and nothing else", async () => {
  const { send } = await visitor({
    name: "Ada Brandt",
    address: "Mill Lane 3",
    phone: "+41 44 555 01 23",
  });
  const ordered = await send("POST", "/account/orders", { coffee: "guji", bags: 2, paymentReference: "PAY-7" });
  const { order } = (await ordered.json()) as { order: string };
  const label = await staff("GET", `/staff/parcels/${order}`);
  expect(await label.text()).toBe("Ada Brandt\nMill Lane 3\n\n2 × guji");
});

test("who bought it hears when a parcel leaves", async () => {
  const { email, send } = await visitor();
  const ordered = await send("POST", "/account/orders", { coffee: "guji", bags: 2, paymentReference: "PAY-7" });
  const { order } = (await ordered.json()) as { order: string };
  expect((await staff("POST", `/staff/parcels/${order}/sent`)).status).toBe(204);
  expect(mails).toEqual([{ to: email, subject: "Your coffee is on its way", text: "guji" }]);
});

test("labels are for staff", async () => {
  expect((await request("GET", "/staff/parcels/1", {})).status).toBe(401);
});

test("whoever answers a message sees who wrote, what, and what they bought; a phone number only with a yes", async () => {
  const { email, send } = await visitor({ name: "Ben", phone: "+41 44 555 01 23" });
  await send("POST", "/account/orders", { coffee: "guji", bags: 1, paymentReference: "PAY-8" });
  const asked = await send("POST", "/account/messages", { message: "Where is my bag?" });
  const { message } = (await asked.json()) as { message: string };
  const seen = { from: "Ben", answerTo: email, message: "Where is my bag?", bought: ["1 × guji"] };
  expect(await (await staff("GET", `/staff/messages/${message}`)).json()).toEqual(seen);
  await send("PUT", "/account/choices/answer-your-questions/phone", { answer: "yes" });
  const ring = "+41 44 555 01 23";
  expect(await (await staff("GET", `/staff/messages/${message}`)).json()).toEqual({ ...seen, ring });
});

test("the newsletter reaches those who said yes; the others are only counted", async () => {
  const [yes, no, was] = [await visitor(), await visitor(), await visitor()];
  await yes.send("PUT", NEWSLETTER, { answer: "yes" });
  await no.send("PUT", NEWSLETTER, { answer: "no" });
  await was.send("PUT", NEWSLETTER, { answer: "yes" });
  await was.send("PUT", NEWSLETTER, { answer: "no" });
  const mailing = await staff("POST", "/staff/newsletter", { letter: "A new harvest is here." });
  expect(await mailing.json()).toMatchObject({ sent: 1, leftOut: { refused: 1, withdrawn: 1 } });
  const letters = mails.filter(({ text }) => text === "A new harvest is here.");
  expect(letters.map(({ to }) => to)).toEqual([yes.email]);
});
