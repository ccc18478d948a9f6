/** What leaves by an object that was opened for it: a socket, a request that is written to. */
import { expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";

const HEAD = `
export interface User { id: string; /** @personal email */ email: string }
declare const user: User;
declare class WebSocket { constructor(address: string); send(data: string): void; close(reason: string): void }
declare class XMLHttpRequest { open(method: string, address: string): void; send(body?: string): void; setRequestHeader(name: string, value: string): void }
`;

/** The findings of \`code\`: the end of the rule and what the code calls whoever gets it. */
async function leaves(code: string, engine: "ts6" | "ts7" = "ts7"): Promise<string> {
  const imports =
    'import https, { request, type ServerResponse } from "node:https";\nimport * as plain from "node:http";\n';
  const node = `export interface ClientRequest { write(data: string): void; end(data?: string): void; setHeader(name: string, value: string): void }
  export interface ServerResponse { end(data: string): void }
  export function request(address: unknown, options?: unknown): ClientRequest;`;
  const { diagnostics } = await checkFiles(
    {
      "src/node.d.ts": `declare module "node:https" { ${node}\n  const all: { request: typeof request };\n  export default all; }\ndeclare module "node:http" { ${node} }\n`,
      "src/a.ts": `${imports}${HEAD}${code}\nexport {};\n`,
    },
    { engine },
  );
  return diagnostics
    .filter(({ rule }) => /\/(?:in-|undeclared-recipient|unknown-host)/.test(rule))
    .map(({ rule, message }) =>
      `${rule.replace("code/", "")} ${message.match(/`[\w.]+\.example`/g)?.join(" ") ?? ""}`.trim(),
    )
    .join();
}

const TO_FOX = "undeclared-recipient `live.fox.example`";

test.each([
  ["a socket", 'const ws = new WebSocket("wss://live.fox.example");\nws.send(user.email);', TO_FOX],
  [
    "a socket within a function",
    'export function f() {\n  const ws = new WebSocket("wss://live.fox.example");\n  ws.send(user.email);\n}',
    TO_FOX,
  ],
  ["a socket that is not kept", 'new WebSocket("wss://live.fox.example").send(user.email);', TO_FOX],
  [
    "a socket in a field",
    'export class Live {\n  private ws = new WebSocket("wss://live.fox.example");\n  tell(u: User) { this.ws.send(u.email); }\n}',
    TO_FOX,
  ],
  ["a socket that is given", "export function f(ws: WebSocket) { ws.send(user.email); }", "unknown-host"],
  [
    "a socket of the global object",
    'const ws = new globalThis.WebSocket("wss://live.fox.example");\nws.send(user.email);',
    TO_FOX,
  ],
  [
    "a request of the browser",
    'const x = new XMLHttpRequest();\nx.open("POST", "https://live.fox.example/a");\nx.send(user.email);',
    TO_FOX,
  ],
  [
    "a header of one",
    'const x = new XMLHttpRequest();\nx.open("POST", "https://live.fox.example/a");\nx.setRequestHeader("to", user.email);',
    TO_FOX,
  ],
  [
    "its address",
    'const x = new XMLHttpRequest();\nx.open("GET", `https://live.fox.example/?${user.email}`);',
    `in-url,${TO_FOX}`,
  ],
  [
    "one of two hosts",
    'const x = new XMLHttpRequest();\nif (user.id) x.open("POST", "https://a.example/a");\nelse x.open("POST", "https://b.example/a");\nx.send(user.email);',
    "unknown-host",
  ],
  ["what is written to a request", 'https.request("https://live.fox.example").write(user.email);', TO_FOX],
  ["what ends a request", 'https.request("https://live.fox.example").end(user.email);', TO_FOX],
  ["a request that is kept", 'const req = https.request("https://live.fox.example");\nreq.write(user.email);', TO_FOX],
  ["one of a named import", 'const req = request({ hostname: "live.fox.example" });\nreq.end(user.email);', TO_FOX],
  ["one of a namespace", 'plain.request("http://live.fox.example").end(user.email);', TO_FOX],
])("%s leaves", async (_, code, expected) => {
  expect(await leaves(code)).toBe(expected);
  expect(await leaves(code, "ts6")).toBe(expected);
});

test.each([
  ["a socket of the application", 'const ws = new WebSocket("/live");\nws.send(user.email);'],
  ["an id", 'const ws = new WebSocket("wss://live.fox.example");\nws.send(user.id);'],
  ["a request to the application", 'const x = new XMLHttpRequest();\nx.open("POST", "/users");\nx.send(user.email);'],
  ["what answers a request", "export function f(res: ServerResponse) { res.end(user.email); }"],
  [
    "a class of the project with that name",
    "export class Socket { send(text: string) { return text.length; } }\nconst ws = new Socket();\nws.send(user.email);",
  ],
])("%s does not", async (_, code) => {
  expect(await leaves(code)).toBe("");
});

test("a socket is known in the files that import it", async () => {
  const { diagnostics } = await checkFiles({
    "src/live.ts": `${HEAD}export const live = new WebSocket("wss://live.fox.example");\n`,
    "src/a.ts": 'import { live, type User } from "./live.ts";\nexport const tell = (u: User) => live.send(u.email);\n',
  });
  const found = diagnostics.filter(({ rule }) => rule === "code/undeclared-recipient");
  expect(found.map(({ place }) => `${place.file}:${place.start.line}`)).toEqual(["src/a.ts:2"]);
});
