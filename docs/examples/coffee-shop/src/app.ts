import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { PurposeDenied } from "@candor/guard";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { readForm } from "./form.ts";
import type { Post } from "./post.ts";
import { account } from "./routes/account.ts";
import { staff } from "./routes/staff.ts";
import { signUp } from "./sign-up.ts";

/** The shop, without a port: `app.request(…)` is all that a test needs. */
export function createApp(outside: { readonly staffToken: string; readonly post: Post }): Hono {
  const app = new Hono();
  app.post("/sign-up", async (c) => c.json({ customer: await signUp(await readForm(c.req)) }, 201));
  app.route("/account", account(outside.post));
  app.route("/staff", staff(outside.staffToken, outside.post));
  app.use("/privacy/*", serveStatic({ root: fileURLToPath(new URL("../public", import.meta.url)) }));
  app.onError((error, c) => {
    if (error instanceof PurposeDenied) {
      const { purpose, reason, denial } = error;
      return c.json({ purpose, reason, help: denial.help }, 403);
    }
    if (error instanceof HTTPException) return error.getResponse();
    // The stack alone: the details of a database error repeat what somebody typed.
    console.error(error.stack);
    return c.text("something went wrong on our side", 500);
  });
  return app;
}
