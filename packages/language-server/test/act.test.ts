import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  ExecuteCommandRequest,
  ShowDocumentRequest,
  ShowMessageNotification,
} from "vscode-languageserver-protocol/node";
import { copyMinimal, type Editor, EDITOR, find, read, startEditor } from "./lsp-client.ts";

let folder = "";
let editor: Editor;

beforeAll(async () => {
  folder = await copyMinimal();
  editor = await startEditor([folder]);
});

afterAll(() => editor.quit());

/** What is offered over a word, as `Title: new text`. */
async function offered(within: string, word: string, edit: (text: string) => string): Promise<string[]> {
  const path = join(folder, "policies", within);
  const text = edit(await read(path));
  const textDocument = editor.open(path, text);
  const position = find(text, word, 1);
  const range = { start: position, end: position };
  const params = { textDocument, range, context: { diagnostics: [] } };
  const actions = ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  editor.close(path);
  return actions.map(({ title, edit: changes }) => {
    const [change] = changes?.documentChanges ?? [];
    if (!change || !("edits" in change)) return title;
    const [{ range: at, newText } = { range, newText: "" }] = change.edits as never as {
      range: typeof range;
      newText: string;
    }[];
    const line = text.split("\n")[at.start.line] ?? "";
    return `${title}: ${line.slice(0, at.start.character)}${newText}${line.slice(at.end.character)}`;
  });
}

test.each([
  ["an id", "[name", "[nmae", "nmae", "Write `name`: needs: [name, address]"],
  ["a word of a choice", "deliver", "delivr", "delivr", "Write `deliver`: kind: deliver"],
  ["a field", "because", "becuse", "becuse", "Write `because`: because: contract"],
  ["a text in quotation marks", "[name", "['nmae'", "nmae", "Write `name`: needs: ['name', address]"],
  [
    "an event in the middle of a text",
    "serves:",
    "kept: 30 days after last-ordr\nserves:",
    "last-ordr",
    "Write `last-order`: kept: 30 days after last-order",
  ],
  ["a name that is no id", "[name", "[Name", "Name", "Write `name`: needs: [name, address]"],
])("the nearest legal value of %s", async (_, before, after, word, expected) => {
  expect(await offered("purposes/send-your-bread.md", word, (text) => text.replace(before, after))).toContain(expected);
});

test("what has one right answer is the action to prefer, what is a guess is not", async () => {
  const path = join(folder, "policies/purposes/send-your-bread.md");
  const text = (await read(path)).replace("because", "becuse").replace("[name", "[nmae");
  const textDocument = editor.open(path, text);
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const params = { textDocument, range, context: { diagnostics: [], only: ["quickfix"] } };
  const actions = ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual(["Write `because`"]);
  expect(actions.map(({ title }) => title)).toContain("Write `name`");
  const refactors = { ...params, context: { diagnostics: [], only: ["refactor"] } };
  expect(await editor.connection.sendRequest(CodeActionRequest.type, refactors)).toEqual([]);
  editor.close(path);
});

test("a pack keeps its sign", async () => {
  const edit = (text: string): string => text.replace("channels:", "packs: [+main]\nchannels:");
  expect(await offered("company.md", "+main", edit)).toContain("Write `maine`: packs: [+maine]");
});

test("every finding's rule is explained: in the editor where it opens documents, else in a sentence", async () => {
  const asked = await offered("purposes/send-your-bread.md", "nmae", (text) => text.replace("[name", "[nmae"));
  expect(asked).toContain("Explain data/unknown");
  const message = new Promise((resolve) => editor.connection.onNotification(ShowMessageNotification.type, resolve));
  const params = { command: "candor.explain", arguments: ["data/unknown"] };
  await editor.connection.sendRequest(ExecuteCommandRequest.type, params);
  expect(await message).toMatchObject({ message: expect.stringMatching(/^data\/unknown: .+\.$/) });
  const opening = await startEditor([folder], { ...EDITOR, window: { showDocument: { support: true } } });
  const opened = new Promise((resolve) =>
    opening.connection.onRequest(ShowDocumentRequest.type, (asking) => {
      resolve(asking.uri);
      return { success: true };
    }),
  );
  await opening.connection.sendRequest(ExecuteCommandRequest.type, params);
  expect(await opened).toMatch(/data\/unknown\/page\.md$/);
  await opening.quit();
  const wrong = editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: "candor.explain",
    arguments: ["no/rule"],
  });
  await expect(wrong).rejects.toThrow("there is no rule `no/rule`");
});

test("nothing is offered where nothing is found, or something else is asked for", async () => {
  expect(await offered("purposes/send-your-bread.md", "needs", (text) => text)).toEqual([]);
});
