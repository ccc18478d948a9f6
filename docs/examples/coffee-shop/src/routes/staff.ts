import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { mustNotPack } from "../allergens.ts";
import { letterForm } from "../forms.ts";
import { sendNewsletter } from "../newsletter.ts";
import { announceParcel, parcelLabel } from "../parcel.ts";
import type { Post } from "../post.ts";
import { readForm } from "../read-form.ts";
import { supportView } from "../support-view.ts";

const UUID = "{[0-9a-f-]{36}}";

/** What the people who pack, answer and write do. */
export function staff(token: string, post: Post): Hono {
  const routes = new Hono();
  routes.use(bearerAuth({ token }));

  routes.get(`/parcels/:order${UUID}`, async (c) => {
    const label = await parcelLabel(c.req.param("order"));
    return label === null ? c.notFound() : c.text(label);
  });

  routes.get(`/parcels/:order${UUID}/check`, async (c) => {
    const stop = await mustNotPack(c.req.param("order"));
    return stop === null ? c.notFound() : c.json({ stop });
  });

  routes.post(`/parcels/:order${UUID}/sent`, async (c) =>
    (await announceParcel(c.req.param("order"), post)) ? c.body(null, 204) : c.notFound(),
  );

  routes.get(`/messages/:id${UUID}`, async (c) => {
    const view = await supportView(c.req.param("id"));
    return view === null ? c.notFound() : c.json(view);
  });

  routes.post("/newsletter", async (c) => {
    const { letter } = await readForm(c.req, letterForm);
    return c.json(await sendNewsletter(letter, post));
  });

  return routes;
}
