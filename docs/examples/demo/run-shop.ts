import type { sendNewsletter } from "../coffee-shop/src/newsletter.ts";
import type { Mail } from "../coffee-shop/src/post.ts";

/** What a morning in the shop showed. */
export interface Morning {
  readonly columns: readonly string[];
  readonly opened: readonly string[];
  readonly label: string;
  readonly newsletters: readonly Mail[];
  /** How many letters went out, and how many did not, by reason. */
  readonly mailing: string;
  /** The status of the answer, and what it says. */
  readonly denied: string;
}

const STAFF_TOKEN = "demo";

/** Three customers through the shop's own routes: Ada says yes to the newsletter, Ben says no, Chi is never asked. */
export async function runShop(): Promise<Morning> {
  // Loaded here, not above: the guard that these files import is built in an earlier step.
  const { createApp } = await import("../coffee-shop/src/app.ts");
  const mails: Mail[] = [];
  const post = async (mail: Mail): Promise<void> => void mails.push(mail);
  const app = createApp({ staffToken: STAFF_TOKEN, post });
  const send = async (method: string, path: string, as: string, body?: object): Promise<Response> =>
    app.request(path, {
      method,
      headers: { authorization: as, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });

  for (const name of ["Ada", "Ben", "Chi"]) await send("POST", "/sign-up", "", person(name));
  await send("PUT", "/account/choices/newsletter", basic("Ada"), { answer: "yes" });
  await send("PUT", "/account/choices/newsletter", basic("Ben"), { answer: "no" });
  const ordered = await send("POST", "/account/orders", basic("Ben"), {
    coffee: "guji",
    bags: 2,
    paymentReference: "PAY-7",
  });
  const { order } = (await ordered.json()) as { order: string };

  const staff = `Bearer ${STAFF_TOKEN}`;
  const label = await send("GET", `/staff/parcels/${order}`, staff);
  const mailing = await send("POST", "/staff/newsletter", staff, { letter: "A new harvest from Huila is here." });
  const denied = await send("GET", "/account/pick", basic("Ben"));
  return {
    ...(await lookInside()),
    label: await label.text(),
    newsletters: mails.filter(({ subject }) => subject.startsWith("News")),
    mailing: await count(mailing),
    denied: await explain(denied),
  };
}

/** The columns in the database beside the properties of what is opened for the parcel. */
async function lookInside(): Promise<Pick<Morning, "columns" | "opened">> {
  const { db } = await import("../coffee-shop/src/db/database.ts");
  const { allCustomers } = await import("../coffee-shop/src/db/customers.ts");
  const { guard } = await import("../coffee-shop/src/guard.ts");
  const row = await db.selectFrom("customers").selectAll().executeTakeFirstOrThrow();
  const customer = (await allCustomers()).at(0);
  return { columns: Object.keys(row), opened: Object.keys(await guard.for("send-your-coffee").open(customer!)) };
}

function person(name: string): object {
  return {
    name: `${name} Brandt`,
    email: `${name.toLowerCase()}@example.org`,
    password: "a long enough one",
    address: "Mill Lane 3, 8001 Zürich",
    phone: "+41 44 555 01 23",
    allergies: "hazelnut",
  };
}

function basic(name: string): string {
  return `Basic ${Buffer.from(`${name.toLowerCase()}@example.org:a long enough one`).toString("base64")}`;
}

async function explain(answer: Response): Promise<string> {
  const { purpose, reason, help } = (await answer.json()) as { purpose: string; reason: string; help: string };
  return `${answer.status}\n  \`${purpose}\`: ${reason}\n  ${help}`;
}

async function count(mailing: Response): Promise<string> {
  const { sent, leftOut } = (await mailing.json()) as Awaited<ReturnType<typeof sendNewsletter>>;
  const reasons = Object.entries(leftOut)
    .toSorted()
    .map(([reason, people]) => `${people} ${reason}`);
  return `${sent} sent; left out: ${reasons.join(", ")}`;
}
