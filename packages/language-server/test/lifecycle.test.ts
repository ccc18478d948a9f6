import { spawn } from "node:child_process";
import process from "node:process";
import { describe, expect, test } from "vitest";
import {
  ErrorCodes,
  ExitNotification,
  HoverRequest,
  type InitializeParams,
  InitializeRequest,
  ShutdownRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol/node";
import { COMMAND, copyMinimal, startEditor, startServer, uri } from "./lsp-client.ts";

const SOMEWHERE = { textDocument: { uri: "file:///a.md" }, position: { line: 0, character: 0 } };

function talk(processId: number | null, rootUri: string | null = null): InitializeParams {
  return { processId, rootUri, capabilities: {} };
}

describe("what comes out of its turn is an error, and the talk goes on", () => {
  test("before `initialize`", async () => {
    const { child, connection } = startServer();
    connection.listen();
    const exit = new Promise((resolve) => child.on("exit", resolve));
    for (const asked of [connection.sendRequest(HoverRequest.type, SOMEWHERE), connection.sendRequest("no/such")])
      await expect(asked).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
    await expect(connection.sendRequest(ShutdownRequest.type)).rejects.toMatchObject({ code: -32_002 });
    await connection.sendNotification("textDocument/didOpen", { nonsense: true });
    const folder = await copyMinimal();
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, talk(process.pid, uri(folder)));
    expect(serverInfo?.name).toBe("candor");
    expect(await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "name" })).not.toBeNull();
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
  });

  test("`initialize` a second time, and anything after `shutdown`", async () => {
    const { connection, exit } = await startEditor([await copyMinimal()]);
    const again = connection.sendRequest(InitializeRequest.type, talk(null));
    await expect(again).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
    expect(await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "" })).not.toEqual([]);
    await connection.sendRequest(ShutdownRequest.type);
    const late = [HoverRequest.method, WorkspaceSymbolRequest.method, InitializeRequest.method, ShutdownRequest.method];
    for (const method of [...late, "no/such"])
      await expect(connection.sendRequest(method, SOMEWHERE)).rejects.toMatchObject({ code: -32_600 });
    await connection.sendNotification("textDocument/didOpen", { nonsense: true });
    await connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
  });

  test("`exit` before `initialize`", async () => {
    const { child, connection } = startServer();
    connection.listen();
    await connection.sendNotification(ExitNotification.type);
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(1);
  });
});

describe("a server never outlives its editor", () => {
  const hello = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: "PARAMS" });
  /** An editor of a few lines: it starts a server that shares its standard error, says hello, and tells that it was answered. */
  const source = `
    const { spawn } = require("node:child_process");
    const server = spawn(process.execPath, ${JSON.stringify(COMMAND)}, { stdio: ["pipe", "pipe", "inherit"] });
    const params = JSON.stringify({ processId: process.pid, rootUri: null, capabilities: {} });
    const body = ${JSON.stringify(hello)}.replace('"PARAMS"', params);
    server.stdin.write("Content-Length: " + Buffer.byteLength(body) + "\\r\\n\\r\\n" + body);
    server.stdout.once("data", () => console.log("answered"));
    setInterval(() => {}, 1000);
  `;

  test("that is killed", async () => {
    const parent = spawn(process.execPath, ["-e", source], { stdio: ["ignore", "pipe", "pipe"] });
    let [said, ended] = ["", false];
    parent.stderr.on("data", (chunk: Buffer) => (said += chunk));
    parent.stderr.on("end", () => (ended = true));
    await new Promise((resolve) => parent.stdout.once("data", resolve));
    expect(ended).toBe(false);
    parent.kill("SIGKILL");
    // It ends when the last process that writes to it has ended.
    await expect.poll(() => ended, { timeout: 10_000 }).toBe(true);
    expect(said).toBe("");
  });

  test("that is killed while somebody else holds its pipes open", async () => {
    const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const { child, connection } = startServer();
    connection.listen();
    const exit = new Promise((resolve) => child.on("exit", resolve));
    await connection.sendRequest(InitializeRequest.type, talk(parent.pid ?? null));
    parent.kill("SIGKILL");
    expect(await exit).toBe(1);
  });
});
