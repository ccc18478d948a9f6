import { EventEmitter, once } from "node:events";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { OWN, pageOf, RELOAD, STYLE } from "./page-of.ts";
import type { Preview } from "./preview.ts";

/** A preview on this machine alone. */
export interface Server {
  readonly url: string;
  /** Shows the next page in every window that is open. */
  show(preview: Preview): void;
  close(): Promise<void>;
}

/** Serves on the loopback interface; port 0 takes a free one. Rejects with the reason of the operating system. */
export async function servePreview(first: Preview, port: number): Promise<Server> {
  let [preview, version] = [first, 1];
  const news = new EventEmitter().setMaxListeners(0);
  const app = previewApp(
    () => preview,
    () => version,
    news,
  );
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, "127.0.0.1");
  await Promise.race([
    once(server, "listening"),
    once(server, "error").then(([error]) => Promise.reject(error as Error)),
  ]);
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://localhost:${taken}/`,
    show(next) {
      preview = next;
      version++;
      news.emit("shown");
    },
    async close() {
      news.emit("closed");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function previewApp(preview: () => Preview, version: () => number, news: EventEmitter): Hono {
  const app = new Hono();
  // A name of somebody else's that leads here must not read a policy that is not published.
  app.use(async (context, next) => {
    const { hostname } = new URL(`http://${context.req.header("host") ?? "nobody"}`);
    if (!["localhost", "127.0.0.1"].includes(hostname))
      return context.text("This preview is for this machine alone.", 403);
    await next();
    context.header("cache-control", "no-store");
    return undefined;
  });
  const typed = (type: string) => ({ "content-type": `${type}; charset=utf-8` });
  app.get("/", (context) => context.body(pageOf(preview()), 200, typed("text/html")));
  app.get(OWN.script, (context) => context.body(RELOAD, 200, typed("text/javascript")));
  app.get(OWN.style, (context) => context.body(STYLE, 200, typed("text/css")));
  app.get(OWN.events, (context) =>
    streamSSE(context, async (stream) => {
      const tell = (): void => void stream.writeSSE({ data: String(version()) });
      news.on("shown", tell);
      tell();
      await new Promise<void>((gone) => {
        stream.onAbort(gone);
        news.once("closed", gone);
      });
      news.off("shown", tell);
    }),
  );
  app.get("*", (context) => {
    const path = context.req.path.slice(1);
    const text = preview().files.get(path);
    if (text === undefined) return context.text("There is no such page.", 404);
    return context.body(text, 200, typed(path.endsWith(".css") ? "text/css" : "text/html"));
  });
  return app;
}
