import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { meter } from "./db/use-meter.ts";
import type { Mail } from "./post.ts";

const { STAFF_TOKEN: staffToken, PORT: port = "3000" } = process.env;
if (!staffToken) throw new Error("set STAFF_TOKEN: the staff's routes need one");

serve({ fetch: createApp({ staffToken, post }).fetch, port: Number(port) });
process.once("SIGTERM", () => void meter.close().finally(() => process.exit()));
console.log(`http://localhost:${port}/privacy/`);

/** Nothing leaves this machine: put your mail service here. */
async function post(mail: Mail): Promise<void> {
  console.log(`a mail of ${mail.text.length} characters`);
}
