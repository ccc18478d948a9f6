import { Hono } from "hono";
import type { Kysely } from "kysely";

interface Person {
  /** @personal email */
  email: string;
}

export function app(database: Kysely<{ person: Person }>): Hono {
  const app = new Hono();
  app.get("/", async (context) => context.json(await database.selectFrom("person").select("email").execute()));
  return app;
}
