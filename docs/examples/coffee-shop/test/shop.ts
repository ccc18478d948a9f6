import { createApp } from "../src/app.ts";
import type { Mail } from "../src/post.ts";

const STAFF_TOKEN = "only-for-tests";
const PASSWORD = "a long enough one";

/** A browser's side of the shop: one customer, signed in by every request. */
export interface Visitor {
  readonly id: string;
  readonly email: string;
  readonly send: (method: string, path: string, body?: object) => Promise<Response>;
  /** Gives the order's id. */
  readonly order: (coffee: string, bags?: number) => Promise<string>;
}

export const mails: Mail[] = [];

const app = createApp({
  staffToken: STAFF_TOKEN,
  post: async (mail) => void mails.push(mail),
});

let people = 0;

/** Somebody who has just signed up. Everyone gets an address of their own, so that tests do not meet. */
export async function visitor(given: object = {}): Promise<Visitor> {
  people += 1;
  const email = `visitor-${people}@example.org`;
  const body = { name: `Visitor ${people}`, email, password: PASSWORD, address: `Mill Lane ${people}`, ...given };
  const signedUp = await request("POST", "/sign-up", {}, body);
  const { customer } = (await signedUp.json()) as { customer: string };
  const send: Visitor["send"] = (method, path, sent) => request(method, path, basic(email, PASSWORD), sent);
  const order: Visitor["order"] = async (coffee, bags = 1) => {
    const ordered = await send("POST", "/account/orders", { coffee, bags, paymentReference: "PAY-7" });
    return ((await ordered.json()) as { order: string }).order;
  };
  return { id: customer, email, send, order };
}

export function basic(email: string, password: string): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${email}:${password}`).toString("base64")}` };
}

export function staff(method: string, path: string, body?: object): Promise<Response> {
  return request(method, path, { authorization: `Bearer ${STAFF_TOKEN}` }, body);
}

export async function request(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Response> {
  return app.request(path, {
    method,
    headers: { ...headers, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
}
