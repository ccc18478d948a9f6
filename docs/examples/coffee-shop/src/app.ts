import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { problemResponse } from "@candor/guard/hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { signUpForm } from "./forms.ts";
import type { Post } from "./post.ts";
import { readForm } from "./read-form.ts";
import { account } from "./routes/account.ts";
import { staff } from "./routes/staff.ts";
import { signUp } from "./sign-up.ts";

/** The longest form, a newsletter, in letters of four bytes each, with room for the rest. */
const MOST_BYTES = 100_000;

/** The shop, without a port: `app.request(…)` is all that a test needs. */
export function createApp(outside: { readonly staffToken: string; readonly post: Post }): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: MOST_BYTES }));
  app.post("/sign-up", async (c) => c.json({ customer: await signUp(await readForm(c.req, signUpForm)) }, 201));
  app.route("/account", account(outside.post));
  app.route("/staff", staff(outside.staffToken, outside.post));
  app.use("/privacy/*", serveStatic({ root: fileURLToPath(new URL("../public", import.meta.url)) }));
  app.onError((error, c) => {
    const answer = error instanceof HTTPException ? error.getResponse() : problemResponse(error);
    if (answer) return answer;
    // The stack alone: the details of a database error repeat what somebody typed.
    console.error(error.stack);
    return c.text("something went wrong on our side", 500);
  });
  return app;
}
