import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  DefinitionRequest,
  DocumentSymbolRequest,
  type Location,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol/node";
import { copyMinimal, type Editor, find, read, startEditor, uri } from "./lsp-client.ts";

const COMPANY = `---
name: Plain Bakery
address: 1 Mill Lane, 10115 Berlin
contact: hello@plainbakery.example
established-in: [DE]
people-in: [DE]
choices: { agree: { where: /a, steps: 1 }, refuse: { where: /a, steps: 1 } }
channels: [email]
systems: [shop]
events: [last-order]
controllers: { bakery-us: { name: Bakery Inc. } }
---
# Plain Bakery

We bake.
`;
const PURPOSE = `---
kind: pay
because: contract
serves: no-sale
needs: ["name"]
optional: [address]
kept: { name: 2 days after last-order }
channels: [email]
systems: [shop]
by: bakery-us
by-place: { BR: { needs: [name] } }
---
# Take your payment

We take it.
`;

let folder = "";
let editor: Editor;
const at = (within: string): string => join(folder, "policies", within);

beforeAll(async () => {
  folder = await copyMinimal({ "company.md": COMPANY, "purposes/pay.md": PURPOSE });
  editor = await startEditor([folder]);
});

afterAll(() => editor.quit());

async function asked(
  within: string,
  word: string,
): Promise<{ textDocument: { uri: string }; position: ReturnType<typeof find> }> {
  const text = await read(at(within));
  const textDocument = editor.open(at(within), text);
  return { textDocument, position: find(text, word, 1) };
}

/** `data.md:2 name`: the file, the line from 1 and the text. */
async function shown(locations: readonly Location[]): Promise<string[]> {
  return Promise.all(
    locations.map(async ({ uri: file, range }) => {
      const within = decodeURIComponent(file.slice(uri(at("")).length + 1));
      const line = (await read(at(within))).split("\n")[range.start.line] ?? "";
      return `${within}:${range.start.line + 1} ${line.slice(range.start.character, range.end.character)}`;
    }),
  );
}

test.each([
  ["needs", '"name"', "data.md:2 name"],
  ["kept", "last-order", "company.md:10 last-order"],
  ["channels", "[email", "company.md:8 email"],
  ["systems", "shop", "company.md:9 shop"],
  ["by", "bakery-us", "company.md:11 bakery-us"],
  ["serves", "no-sale", "mission.md:5 no-sale"],
])("the definition of what `%s` names", async (_, word, expected) => {
  const params = await asked("purposes/pay.md", word);
  const found = await editor.connection.sendRequest(DefinitionRequest.type, params);
  expect(await shown(found as Location[])).toEqual([expected]);
});

test("the definition of a purpose is its title, and it is asked for from there", async () => {
  const params = await asked("recipients.md", "send-your-bread");
  const [found] = (await editor.connection.sendRequest(DefinitionRequest.type, params)) as Location[];
  expect(await shown(found ? [found] : [])).toEqual(["purposes/send-your-bread.md:7 # Send your bread"]);
});

test("references of an item, in every file, form and place, with and without where it is declared", async () => {
  const params = await asked("data.md", "name");
  const found = await editor.connection.sendRequest(ReferencesRequest.type, {
    ...params,
    context: { includeDeclaration: false },
  });
  expect(await shown(found ?? [])).toEqual([
    "purposes/pay.md:5 name",
    "purposes/pay.md:7 name",
    "purposes/pay.md:11 name",
    "purposes/send-your-bread.md:5 name",
    "recipients.md:5 name",
  ]);
  const all = await editor.connection.sendRequest(ReferencesRequest.type, {
    ...params,
    context: { includeDeclaration: true },
  });
  expect(await shown((all ?? []).slice(0, 1))).toEqual(["data.md:2 name"]);
});

test("references of a purpose, from its title", async () => {
  const params = await asked("purposes/send-your-bread.md", "# Send");
  const found = await editor.connection.sendRequest(ReferencesRequest.type, {
    ...params,
    context: { includeDeclaration: false },
  });
  expect(await shown(found ?? [])).toEqual(["recipients.md:6 send-your-bread"]);
});

test("references of an event, in the middle of a text", async () => {
  const params = await asked("company.md", "last-order");
  const found = await editor.connection.sendRequest(ReferencesRequest.type, {
    ...params,
    context: { includeDeclaration: false },
  });
  expect(await shown(found ?? [])).toEqual([
    "data.md:2 last-order",
    "data.md:3 last-order",
    "purposes/pay.md:7 last-order",
  ]);
});

test("the outline of a document has its facts, its title and its sections", async () => {
  const { textDocument } = await asked("purposes/send-your-bread.md", "kind");
  const found = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  expect(found?.map(({ name }) => name)).toEqual([
    "kind",
    "because",
    "serves",
    "needs",
    "Send your bread",
    "Why",
    "What you get",
    "If you say no",
  ]);
});

test("ids of the whole policy by some of their letters, purposes by their titles too", async () => {
  const query = async (text: string): Promise<string[]> =>
    ((await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: text })) ?? []).map(
      ({ name, containerName }) => `${containerName} ${name}`,
    );
  expect(await query("sndbrd")).toEqual(["purpose send-your-bread"]);
  expect(await query("payment")).toEqual(["purpose pay"]);
  expect(await query("ADDRESS")).toEqual(["data item address"]);
  expect(await query("nothing-like-it")).toEqual([]);
});
