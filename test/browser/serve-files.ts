import { createServer } from "node:http";
import type { GeneratedFile } from "@candor/generators";

export interface Served {
  /** With a `/` at its end. */
  readonly origin: string;
  close(): void;
}

const TYPES: Record<string, string> = { html: "text/html; charset=utf-8", css: "text/css; charset=utf-8" };

/** Serves generated files as a plain web server would, on a port of its own. */
export async function serveFiles(files: readonly GeneratedFile[]): Promise<Served> {
  const server = createServer((request, response) => {
    const file = files.find(({ path }) => request.url === `/${path}`);
    const type = TYPES[file?.path.split(".").at(-1) ?? ""] ?? "text/plain";
    response.writeHead(file ? 200 : 404, { "content-type": type }).end(file?.text ?? "");
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
