import { randomUUID } from "node:crypto";
import { purposes } from "@candor/guard/hono";
import { Hono } from "hono";
import { tellAllergies } from "../allergens.ts";
import { choose } from "../choose.ts";
import { coffeeById } from "../coffees.ts";
import { choicesOf } from "../db/choices.ts";
import { removeCustomer } from "../db/customers.ts";
import { addOrder } from "../db/orders.ts";
import { putRating } from "../db/ratings.ts";
import { addSupportMessage } from "../db/support-messages.ts";
import { allergyForm, answerForm, messageForm, orderForm, ratingForm } from "../forms.ts";
import { guard } from "../guard.ts";
import { pickCoffee } from "../pick.ts";
import type { Post } from "../post.ts";
import { readForm } from "../read-form.ts";
import { type SignedIn, signIn } from "../sign-in.ts";

const purpose = purposes(guard);

/** What customers do, signed in. */
export function account(post: Post): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.use(signIn);

  routes.get("/", purpose("open-your-account"), async (c) => {
    const { name, email } = await c.var.use.open(c.var.customer);
    return c.json({ name, email });
  });

  routes.delete("/", async (c) => {
    await removeCustomer(c.var.customerId);
    return c.body(null, 204);
  });

  routes.post("/orders", async (c) => {
    const order = randomUUID();
    const { customerId } = c.var;
    await addOrder({ ...(await readForm(c.req, orderForm)), id: order, customerId, orderedOn: new Date() });
    return c.json({ order }, 201);
  });

  routes.put("/ratings/:coffee", async (c) => {
    const { stars } = await readForm(c.req, ratingForm);
    const coffee = coffeeById(c.req.param("coffee"));
    if (!coffee) return c.notFound();
    await putRating({ customerId: c.var.customerId, coffee: coffee.id, stars });
    return c.body(null, 204);
  });

  routes.get("/pick", async (c) => c.json(await pickCoffee(c.var.customer)));

  routes.put("/allergies", async (c) => {
    const { chosen } = await readForm(c.req, allergyForm);
    await tellAllergies(c.var.customer, chosen);
    return c.body(null, 204);
  });

  routes.post("/messages", async (c) => {
    const { message } = await readForm(c.req, messageForm);
    const id = randomUUID();
    await addSupportMessage({ id, customerId: c.var.customerId, message, sentOn: new Date() });
    return c.json({ message: id }, 201);
  });

  routes.get("/choices", purpose("keep-a-record-of-choices"), async (c) => {
    const made = await Promise.all((await choicesOf(c.var.customerId)).map((choice) => c.var.use.open(choice)));
    return c.json(made.map(({ purpose, facet, answer, answeredOn }) => ({ purpose, facet, answer, answeredOn })));
  });

  // Yes and no take one step each: the same request with another word in it.
  routes.put("/choices/:purpose/:item?", async (c) => {
    const { answer: says } = await readForm(c.req, answerForm);
    await choose(c.var.customer, { about: c.req.param("purpose"), item: c.req.param("item"), says }, post);
    return c.body(null, 204);
  });

  return routes;
}
