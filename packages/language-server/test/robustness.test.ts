import { spawn } from "node:child_process";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ErrorCodes, ResponseError, ShowDocumentRequest } from "vscode-languageserver-protocol/node";
import { copyMinimal, type Editor, EDITOR, find, read, startEditor, uri } from "./lsp-client.ts";

const MAIN = join(import.meta.dirname, "../../cli/src/main.ts");

describe("the talk ends as the protocol says", () => {
  test("with 0 after shutdown and exit", async () => {
    const editor = await startEditor([await copyMinimal()]);
    expect(await editor.quit()).toBe(0);
  });

  test("with 1 after exit alone, and where the editor is gone", async () => {
    const rude = await startEditor([]);
    await rude.connection.sendNotification("exit");
    expect(await rude.exit).toBe(1);
    const gone = await startEditor([]);
    gone.process.stdin.end();
    expect(await gone.exit).toBe(1);
  });
});

describe("what an editor may send", () => {
  let misused: Editor;
  beforeAll(async () => {
    misused = await startEditor([await copyMinimal()]);
  });
  afterAll(() => misused.quit());

  test("methods that nobody knows are an error, and notifications nothing", async () => {
    const editor = await startEditor([await copyMinimal()]);
    const asked = editor.connection.sendRequest("candor/nothing", { a: 1 });
    await expect(asked).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
    await editor.connection.sendNotification("candor/nothing", {});
    await editor.connection.sendNotification("textDocument/didChange", { nonsense: true });
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {});
    expect(await editor.quit()).toBe(0);
  });

  test.each([
    ["textDocument/hover", {}],
    ["textDocument/hover", { textDocument: { uri: 7 }, position: null }],
    ["textDocument/completion", { textDocument: null }],
    ["textDocument/rename", { textDocument: { uri: "file:///%E0%A4%A" }, position: { line: -1, character: 1e9 } }],
    ["textDocument/codeAction", { textDocument: { uri: "file:///a.md" } }],
    ["workspace/symbol", {}],
    ["workspace/executeCommand", { command: "rm", arguments: ["-rf"] }],
  ])("%s with wrong parameters is an error or nothing, and the server goes on", async (method, params) => {
    await misused.connection.sendRequest(method, params).catch((error: ResponseError) => error.message);
    expect(await misused.connection.sendRequest("workspace/symbol", { query: "name" })).not.toEqual([]);
  });

  test("bytes that are no message end nothing that can go on", async () => {
    const child = spawn(process.execPath, [MAIN, "lsp"], { stdio: "pipe" });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk));
    const exit = new Promise((resolve) => child.on("exit", resolve));
    const send = (body: string): boolean =>
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    send("{ not json");
    send('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{},"processId":null,"rootUri":null}}');
    await expect.poll(() => out, { timeout: 20_000 }).toContain('"id":1');
    send('{"jsonrpc":"2.0","id":2,"method":"shutdown"}');
    send('{"jsonrpc":"2.0","method":"exit"}');
    expect(await exit).toBe(0);
  });
});

test("an editor that refuses what the server asks of it is served all the same", async () => {
  const folder = await copyMinimal();
  const refuse = (): unknown => new ResponseError(1, "no");
  const editor = await startEditor([folder], { ...EDITOR, window: { showDocument: { support: true } } }, refuse);
  editor.connection.onRequest(ShowDocumentRequest.type, () => new ResponseError(1, "no"));
  const params = { command: "candor.explain", arguments: ["keep/missing"] };
  await expect(editor.connection.sendRequest("workspace/executeCommand", params)).rejects.toThrow("no");
  expect(await editor.connection.sendRequest("workspace/symbol", { query: "name" })).not.toEqual([]);
  expect(editor.log.some((line) => line.includes("no"))).toBe(true);
  expect(await editor.quit()).toBe(0);
});

describe("documents that are none of ours", () => {
  test("a document outside any policy, one that is no file, and one that is not open get no answer and no finding", async () => {
    const folder = await mkdtemp(join(tmpdir(), "candor-lsp-"));
    await writeFile(join(folder, "notes.md"), "---\nkind: x\n---\n# Notes\n");
    const editor = await startEditor([folder]);
    const notes = editor.open(join(folder, "notes.md"), "---\nkind: x\n---\n# Notes\n");
    const position = { line: 1, character: 2 };
    for (const textDocument of [notes, { uri: "untitled:Untitled-1" }, { uri: uri(join(folder, "none.md")) }]) {
      for (const method of ["hover", "completion", "definition", "documentSymbol", "prepareRename"]) {
        expect(await editor.connection.sendRequest(`textDocument/${method}`, { textDocument, position })).toBeNull();
      }
    }
    expect(editor.published).toEqual([]);
    await editor.quit();
  });

  test("a megabyte in one document is a finding, and the others are looked at as before", async () => {
    const folder = await copyMinimal();
    const editor = await startEditor([folder]);
    const path = join(folder, "policies/data.md");
    const text = await read(path);
    editor.open(path, text + "lorem ipsum ".repeat(90_000));
    await editor.until(path, (shown) => shown.some(({ code }) => code === "file/too-large"));
    const started = performance.now();
    await editor.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: uri(path) },
      position: find(text, "kept"),
    });
    expect(performance.now() - started).toBeLessThan(2_000);
    editor.change(path, text);
    await editor.until(path, (shown) => !shown.some(({ code }) => code === "file/too-large"));
    await editor.quit();
  });
});

describe("plain editors", () => {
  test("one that says nothing of itself gets plain answers: text, no snippets, flat symbols, changes by URI", async () => {
    const folder = await copyMinimal();
    const editor = await startEditor([folder], {});
    const path = join(folder, "policies/purposes/send-your-bread.md");
    const text = await read(path);
    const textDocument = editor.open(path, text);
    const ask = (method: string, params: object): Promise<never> =>
      editor.connection.sendRequest(`textDocument/${method}`, { textDocument, ...params });
    const position = find(text, "needs: [name", "needs: [na".length);
    const card: { contents: object } = await ask("hover", { position });
    expect(card.contents).toMatchObject({
      kind: "plaintext",
      value: expect.stringMatching(/^name \(data item name\)\n\nFrom: you\n/),
    });
    const items: { insertTextFormat?: number; documentation?: unknown }[] = await ask("completion", { position });
    expect(items.filter((item) => item.insertTextFormat === 2 || typeof item.documentation === "object")).toEqual([]);
    const [symbol]: object[] = await ask("documentSymbol", {});
    expect(symbol).toHaveProperty("location.uri", uri(path));
    const edit: { changes: object } = await ask("rename", { position, newName: "full-name" });
    expect(Object.keys(edit.changes).toSorted()).toEqual(
      ["data.md", "purposes/send-your-bread.md", "recipients.md"].map((within) =>
        uri(join(folder, "policies", within)),
      ),
    );
    const actions = await ask("codeAction", {
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    expect(actions).toEqual([]);
    await editor.quit();
  });

  test("the server writes nothing to disk", async () => {
    const folder = await copyMinimal();
    const before = await readdir(folder, { recursive: true });
    const editor = await startEditor([folder]);
    const path = join(folder, "policies/purposes/send-your-bread.md");
    const text = await read(path);
    const textDocument = editor.open(path, text);
    const params = { textDocument, position: find(text, "# Send", 3), newName: "bring-bread" };
    expect(await editor.connection.sendRequest("textDocument/rename", params)).toHaveProperty("documentChanges");
    await editor.quit();
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await read(path)).toBe(text);
  });
});
