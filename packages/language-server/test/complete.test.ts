import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type CompletionItem,
  CompletionRequest,
  InsertTextFormat,
  type TextEdit,
} from "vscode-languageserver-protocol/node";
import { copyMinimal, cut, type Editor, EDITOR, startEditor } from "./lsp-client.ts";

let folder = "";
let editor: Editor;

beforeAll(async () => {
  folder = await copyMinimal();
  editor = await startEditor([folder]);
});

afterAll(() => editor.quit());

/** What is offered at the `|` of a text, in its order. */
async function offered(marked: string, within = "purposes/bake-for-fairs.md", by = editor): Promise<CompletionItem[]> {
  const { text, position } = cut(marked);
  const textDocument = by.open(join(folder, "policies", within), text);
  const answer = await by.connection.sendRequest(CompletionRequest.type, { textDocument, position });
  await by.connection.sendNotification("textDocument/didClose", { textDocument });
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  return items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
}

async function labels(marked: string, within?: string): Promise<string[]> {
  return (await offered(marked, within)).map(({ label }) => label);
}

/** The text after the first item with this label is chosen. */
async function chosen(marked: string, label: string, within?: string): Promise<string> {
  const item = (await offered(marked, within)).find((one) => one.label === label);
  if (!item?.textEdit) throw new Error(`${label} is not offered`);
  const { range, newText } = item.textEdit as TextEdit;
  const lines = cut(marked).text.split("\n");
  const line = lines[range.start.line] ?? "";
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.join("\n");
}

describe("fields", () => {
  test("those that must be there come first, those that are there not at all", async () => {
    const found = await labels("---\nbecause: contract\n|\nserves: mission\n---\n# X\n");
    expect(found.slice(0, 2)).toEqual(["kind", "needs"]);
    expect(found).toContain("optional");
    expect(found).not.toContain("because");
    expect(found).not.toContain("serves");
  });

  test("with the schema's words, and stops for the cursor", async () => {
    const [kind, needs] = await offered("---\n|\n---\n");
    expect(kind).toMatchObject({ label: "kind", detail: "required", textEdit: { newText: "kind: " } });
    expect(kind?.documentation).toMatchObject({
      kind: "markdown",
      value: expect.stringContaining("**Kind**\n\nWhat sort of use it is."),
    });
    expect(needs?.label).toBe("because");
    expect((await offered("---\n|\n---\n")).find(({ label }) => label === "needs")).toMatchObject({
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { newText: "needs: [$0]" },
    });
  });

  test("of a group, on its own lines, in brackets and half typed", async () => {
    expect(await labels("---\nname: X\nchoices:\n  agree:\n    wh|\n---\n", "company.md")).toEqual(["where", "steps"]);
    expect(await labels("---\nchoices: {agree: {where: /x, |\n---\n", "company.md")).toEqual(["steps"]);
    expect(await labels("---\nby-place:\n  BR:\n    |\n---\n", "rights.md")).toContain("answer-within");
    expect(await labels("---\nname:\n  from: [you]\n  |\naddress: {}\n---\n", "data.md")).not.toContain("from");
    expect(await labels("---\naims: {mission: X}\npromises:\n  no-sale: Never.\n  |\n---\n", "mission.md")).toContain(
      "ask-first",
    );
  });

  test("only the name, where a colon stands already", async () => {
    expect(await chosen("---\nbe|: contract\n---\n", "because")).toBe("---\nbecause: contract\n---\n");
  });

  test("items and places name fields too", async () => {
    expect(await labels("---\nneeds: [name]\nkept:\n  |\n---\n")).toEqual(["name", "address"]);
    expect(await labels("---\nby-place:\n  |\n---\n")).toContain("US-CA");
    expect(await labels("---\nname: {}\naddress: {}\nby-place:\n  DE:\n    |\n---\n", "data.md")).toEqual([
      "name",
      "address",
    ]);
  });
});

describe("values", () => {
  test("words of a choice, also where the space is missing and within quotation marks", async () => {
    expect(await labels("---\nbecause: |\n---\n")).toContain("legitimate-interest");
    expect(await chosen("---\nbecause:|\n---\n", "consent")).toBe("---\nbecause: consent\n---\n");
    expect(await chosen('---\nbecause: "con|"\n---\n', "consent")).toBe('---\nbecause: "consent"\n---\n');
    expect(await labels("---\nsoft-opt-in: |\n---\n")).toEqual(["yes", "no"]);
  });

  test("ids, but for those that the list has", async () => {
    expect(await labels("---\nneeds: [|\n---\n")).toEqual(["name", "address"]);
    expect(await labels("---\nneeds: [name, |]\nserves: mission\n---\n")).toEqual(["address"]);
    expect(await labels("---\nneeds:\n  - name\n  - |\n---\n")).toEqual(["address"]);
    expect(await labels("---\nserves: |\n---\n")).toEqual(["mission", "no-sale"]);
    expect(await labels("---\nchannels: [|]\n---\n")).toEqual(["email"]);
    expect(await labels("---\nx:\n  role: processor\n  for: [|]\n---\n", "recipients.md")).toEqual(["send-your-bread"]);
    expect(await labels("---\npacks: [+ma|]\n---\n", "company.md")).toContain("+maine");
  });

  test("a list that is not begun gets its brackets or its dash", async () => {
    expect(await chosen("---\nneeds: |\n---\n", "name")).toBe("---\nneeds: [name]\n---\n");
    expect(await chosen("---\nneeds:\n  |\n---\n", "name")).toBe("---\nneeds:\n  - name\n---\n");
    expect(await chosen("---\nx:\n  for: |\n---\n", "all", "recipients.md")).toBe("---\nx:\n  for: all\n---\n");
  });

  test("times to begin with, and the events that they count from", async () => {
    expect(await labels("---\nkept: |\n---\n")).toContain("not stored");
    expect(await labels("---\nkept: 30 days after |\n---\n")).toEqual(["consent-withdrawn", "last-order"]);
    expect(await chosen("---\nkept: 6 years after the end of the year of la|\n---\n", "last-order")).toBe(
      "---\nkept: 6 years after the end of the year of last-order\n---\n",
    );
    expect(await labels("---\nkept: 30 |\n---\n")).toEqual([]);
  });

  test("places by their codes, the usual ones first", async () => {
    const places = await offered("---\npeople-in: [D|\n---\n", "company.md");
    expect(places.slice(0, 2).map(({ label, detail }) => [label, detail])).toEqual([
      ["EU", "European Union"],
      ["DE", "Germany"],
    ]);
  });

  test("ids of a file that cannot be read at the moment are those it had", async () => {
    const path = join(folder, "policies/data.md");
    editor.open(path, "---\nname: [\n---\n# Data\n");
    expect(await labels("---\nneeds: [|]\n---\n")).toEqual(["name", "address"]);
    editor.close(path);
  });
});

describe("headings", () => {
  test("of the sections that a document may still have", async () => {
    const text = "---\nkind: pay\n---\n# X\n\nWe do.\n\n## Why\n\nSo.\n\n";
    expect(await labels(`${text}## |\n`)).toEqual(expect.arrayContaining(["## What you get", "## If you say no"]));
    expect(await labels(`${text}## |\n`)).not.toContain("## Why");
    expect(await chosen(`${text}## Wh|\n`, "## What you get")).toBe(`${text}## What you get\n`);
    expect(await labels("---\nlead: X\n---\n# X\n\n#|\n", "breach.md")).toEqual(["## What we do"]);
  });

  test("in the language of a translation", async () => {
    expect(await labels("---\n---\n# X\n\nX.\n\n## |\n", "fr/purposes/send-your-bread.md")).toContain("## Pourquoi");
  });

  test("and none in prose", async () => {
    expect(await labels("---\nkind: pay\n---\n# X\n\nWe do |\n")).toEqual([]);
  });
});

test.each(["---\n# |\n---\n", "---\nname: Bread |\n---\n", "---\nnothing: |\n---\n", "|", "---\nkind: pay\n--|-\n"])(
  "nothing is offered in %j",
  async (marked) => {
    expect(await labels(marked, "company.md")).toEqual([]);
  },
);

test("an editor without snippets gets none", async () => {
  const plain = await startEditor([folder], { ...EDITOR, textDocument: {} });
  const found = await offered("---\n|\n---\n", undefined, plain);
  expect(found.find(({ label }) => label === "needs")?.textEdit).toMatchObject({ newText: "needs: " });
  expect(found.some(({ insertTextFormat }) => insertTextFormat === InsertTextFormat.Snippet)).toBe(false);
  await plain.quit();
});

test("line ends of Windows and a byte order mark change no place", async () => {
  const [item] = await offered("\u{FEFF}---\r\nbecause: contract\r\nneeds: [na|]\r\n---\r\n");
  expect(item?.textEdit).toMatchObject({
    newText: "name",
    range: { start: { line: 2, character: 8 }, end: { line: 2, character: 10 } },
  });
});
