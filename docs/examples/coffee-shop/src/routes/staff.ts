import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { mustNotPack } from "../allergens.ts";
import { readForm } from "../form.ts";
import { sendNewsletter } from "../newsletter.ts";
import { announceParcel, parcelLabel } from "../parcel.ts";
import type { Post } from "../post.ts";
import { supportView } from "../support-view.ts";

/** What the people who pack, answer and write do. */
export function staff(token: string, post: Post): Hono {
  const routes = new Hono();
  routes.use(bearerAuth({ token }));

  routes.get("/parcels/:order", async (c) => {
    const label = await parcelLabel(c.req.param("order"));
    return label === null ? c.notFound() : c.text(label);
  });

  routes.get("/parcels/:order/check", async (c) => {
    const stop = await mustNotPack(c.req.param("order"));
    return stop === null ? c.notFound() : c.json({ stop });
  });

  routes.post("/parcels/:order/sent", async (c) =>
    (await announceParcel(c.req.param("order"), post)) ? c.body(null, 204) : c.notFound(),
  );

  routes.get("/messages/:id", async (c) => {
    const view = await supportView(c.req.param("id"));
    return view === null ? c.notFound() : c.json(view);
  });

  routes.post("/newsletter", async (c) => {
    const letter = (await readForm(c.req)).text("letter");
    return c.json(await sendNewsletter(letter, post));
  });

  return routes;
}
