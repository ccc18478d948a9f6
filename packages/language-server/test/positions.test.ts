import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DefinitionRequest, type Location, RenameRequest } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { placer } from "@candor/compiler";
import { offsetOf, rangeOf } from "../src/text/ranges.ts";
import { copyMinimal, type Editor, startEditor, uri } from "./lsp-client.ts";

const MARK = "\u{FEFF}";
/** What is easy to count wrong: pairs of code units, marks that join, right to left, every line end. */
const texts = fc
  .array(fc.constantFrom("a", ": ", "☕", "🫘", "ก็", "שלום", "e\u0301", "\u200F", "\n", "\r\n", "\r"), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

describe("positions are those that an editor counts", () => {
  test("any two offsets, with and without a byte order mark", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.boolean(), (text, one, other, marked) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
        // Between the two halves of a line end is no place.
        fc.pre(![start, end].some((at) => text.slice(at - 1, at + 1) === "\r\n"));
        const shift = marked ? 1 : 0;
        const document = TextDocument.create("file:///x.md", "markdown", 1, (marked ? MARK : "") + text);
        const range = rangeOf(placer("x.md", text)(start, end), marked);
        expect(range).toEqual({ start: document.positionAt(start + shift), end: document.positionAt(end + shift) });
      }),
    );
  });

  test("any position, also beyond the end of its line", () => {
    fc.assert(
      fc.property(texts, fc.nat(12), fc.nat(30), fc.boolean(), (text, line, character, marked) => {
        const document = TextDocument.create("file:///x.md", "markdown", 1, (marked ? MARK : "") + text);
        const expected = Math.max(0, document.offsetAt({ line, character }) - (marked ? 1 : 0));
        expect(offsetOf(text, { line, character }, marked)).toBe(expected);
      }),
    );
  });
});

describe("in the talk with an editor", () => {
  let folder = "";
  let editor: Editor;
  const at = (within: string): string => join(folder, "policies", within);
  const strange = (end: string): string =>
    [
      "---",
      "# ☕🫘 ก็ שלום",
      'kind: "deliver" # 🫘',
      "because: contract",
      "needs: [ name, nmae ] # ☕",
      "---",
      "# 🫘 ขนมปัง",
      "",
      "לחם טרי",
      "",
    ].join(end);

  beforeAll(async () => {
    folder = await copyMinimal();
    editor = await startEditor([folder]);
  });

  afterAll(() => editor.quit());

  test.each([
    ["\\n", "\n", ""],
    ["\\r\\n", "\r\n", ""],
    ["a lone \\r", "\r", ""],
    ["\\r\\n and a byte order mark", "\r\n", MARK],
  ])("lines that end with %s", async (_, end, mark) => {
    const path = at("purposes/send-your-bread.md");
    const text = mark + strange(end);
    const textDocument = editor.open(path, text);
    const found = await editor.until(path, (shown) => shown.some(({ code }) => code === "data/unknown"));
    const range = found.find(({ code }) => code === "data/unknown")?.range;
    expect(TextDocument.create(uri(path), "markdown", 1, text).getText(range)).toBe("nmae");
    const position = { line: 4, character: 10 };
    const [declared] = (await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    })) as Location[];
    expect(declared).toMatchObject({
      uri: uri(at("data.md")),
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
    });
    editor.close(path);
    await editor.until(path, (shown) => !shown.some(({ code }) => code === "data/unknown"));
  });

  test("a finding on the first line counts the byte order mark that the editor shows", async () => {
    const path = at("rights.md");
    editor.open(path, `${MARK}# Rights\n`);
    const [found] = await editor.until(path, (shown) => shown.some(({ code }) => code === "file/no-frontmatter"));
    expect(found?.range).toEqual({ start: { line: 0, character: 1 }, end: { line: 0, character: 9 } });
    editor.close(path);
  });

  test("a rename in a file that is not open counts as an editor will that opens it", async () => {
    const text = strange("\r\n").replace(", nmae", "");
    await writeFile(at("purposes/send-your-bread.md"), `${MARK}${text}`);
    const fresh = await startEditor([folder]);
    const params = {
      textDocument: fresh.open(at("data.md"), "---\nname: { from: [you] }\n---\n# Data\n"),
      position: { line: 1, character: 1 },
    };
    const edit = await fresh.connection.sendRequest(RenameRequest.type, { ...params, newName: "full-name" });
    const change = edit?.documentChanges?.find(
      (one) => "edits" in one && one.textDocument.uri === uri(at("purposes/send-your-bread.md")),
    );
    const edits = change && "edits" in change ? change.edits : [];
    // Editors keep the mark apart from the text.
    const document = TextDocument.create(uri(folder), "markdown", 1, text);
    expect(TextDocument.applyEdits(document, edits as never)).toBe(text.replace("[ name ]", "[ full-name ]"));
    await fresh.quit();
  });
});
