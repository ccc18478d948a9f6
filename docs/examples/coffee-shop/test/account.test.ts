import { expect, test } from "vitest";
import { customerById } from "../src/db/customers.ts";
import { basic, mails, request, visitor } from "./shop.ts";

test("an account opens only with everything it needs", async () => {
  const answer = await request("POST", "/sign-up", {}, { name: "Ada", email: "ada@example.org" });
  expect(answer.status).toBe(400);
  expect((await answer.text()).split("\n").map((line) => line.split(":")[0])).toEqual(["password", "address"]);
});

test("an email address has one account", async () => {
  const { email } = await visitor();
  const again = { name: "Somebody", email, password: "another long one", address: "Mill Lane 9" };
  expect((await request("POST", "/sign-up", {}, again)).status).toBe(409);
});

test("what is not JSON is the sender's mistake", async () => {
  expect((await request("POST", "/sign-up", {})).status).toBe(400);
});

test("people see what their account holds of them", async () => {
  const { email, send } = await visitor({ name: "Ada Brandt" });
  expect(await (await send("GET", "/account")).json()).toEqual({ name: "Ada Brandt", email });
});

test("a wrong password opens nothing", async () => {
  await visitor();
  expect((await request("GET", "/account/pick", basic("visitor-1@example.org", "guess"))).status).toBe(401);
});

test.each(["world-domination", "send-your-coffee", "newsletter/allergies"])(
  "nobody is asked about %s",
  async (what) => {
    const { send } = await visitor();
    expect((await send("PUT", `/account/choices/${what}`, { answer: "yes" })).status).toBe(404);
  },
);

test("people read what they chose, in the order they chose it, and get a mail for each", async () => {
  const { email, send } = await visitor();
  await send("PUT", "/account/choices/newsletter", { answer: "yes" });
  await send("PUT", "/account/choices/newsletter", { answer: "no" });
  const made = (await (await send("GET", "/account/choices")).json()) as { answer: string }[];
  expect(made.map(({ answer }) => answer)).toEqual(["yes", "no"]);
  const mailed = mails.filter(({ to }) => to === email);
  expect(mailed.map(({ text }) => text)).toEqual(["We noted your yes: newsletter", "We noted your no: newsletter"]);
});

test("an answer other than yes or no is refused", async () => {
  const { send } = await visitor();
  expect((await send("PUT", "/account/choices/newsletter", { answer: "maybe" })).status).toBe(400);
});

test("a customer in a log is a label, never data", async () => {
  const { id } = await visitor({ name: "Nobody Shouldsee" });
  const customer = await customerById(id);
  expect(String(customer)).toMatch(/^\[sealed customer \d+\]$/);
  expect(() => JSON.stringify(customer)).toThrow("open it for a purpose first");
});

test("a closed account is gone, and nobody signs in to it", async () => {
  const { id, send } = await visitor();
  expect((await send("DELETE", "/account")).status).toBe(204);
  expect(await customerById(id)).toBeUndefined();
  expect((await send("GET", "/account/pick")).status).toBe(401);
});
