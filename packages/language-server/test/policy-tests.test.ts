import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type CompletionItem,
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  type Location,
  type MarkupContent,
  type Position,
  ReferencesRequest,
  RenameRequest,
  type TextDocumentIdentifier,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyEdit } from "./apply-edit.ts";
import { copyMinimal, cut, type Editor, find, read, startEditor, uri } from "./lsp-client.ts";

const TESTS = "tests/people.yaml";
const PURPOSE = `---
kind: email
because: consent
needs: [name]
optional: [address]
channels: [email]
---
# Write to you

We do.
`;
/** Ids as keys, in lists of both forms, twice in a text, quoted, in several words, and as what is no id. */
const PEOPLE = `# The name of nobody is name.
now: 2026-11-21
everyone:
  allowed:
    send-your-bread: [name, address, by every channel]
people:
  name:
    about: name, by email
    choices:
      - on: 2026-05-02
        yes: [email, "email by email", 'email  with  address', everything optional]
    allowed:
      "email":
        - name # the name
        - by email
    denied:
      email with address: any
      ? email by email
      : any
`;

let folder = "";
let editor: Editor;
const at = (within: string): string => join(folder, "policies", within);

beforeAll(async () => {
  folder = await copyMinimal({ "purposes/email.md": PURPOSE, [TESTS]: PEOPLE });
  editor = await startEditor([folder]);
});

afterAll(() => editor.quit());

interface At {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

async function there(within: string, word: string, inside = 1): Promise<At> {
  const text = await read(at(within));
  return { textDocument: editor.open(at(within), text), position: find(text, word, inside) };
}

async function renamed(within: string, word: string, newName: string, inside = 1): Promise<string | undefined> {
  const params = { ...(await there(within, word, inside)), newName };
  const edit = await editor.connection.sendRequest(RenameRequest.type, params);
  editor.close(at(within));
  return (await applyEdit(edit ?? {}, at(""))).texts[TESTS];
}

describe("a rename reaches the tests of the policy", () => {
  test("of a data item, and nothing else that is called so", async () => {
    expect(await renamed("data.md", "name", "full-name")).toBe(
      PEOPLE.replace("[name, address", "[full-name, address").replace("- name #", "- full-name #"),
    );
  });

  test("of a purpose, beside a channel of the same name", async () => {
    expect(await renamed("purposes/email.md", "# Write", "letter")).toBe(
      PEOPLE.replace(`[email, "email by email", 'email  with`, `[letter, "letter by email", 'letter  with`)
        .replace('"email":', '"letter":')
        .replace("email with address: any", "letter with address: any")
        .replace("? email by", "? letter by"),
    );
  });

  test("of a channel, beside a purpose of the same name, asked for from the tests", async () => {
    expect(await renamed(TESTS, "by email\n    denied", "mail", 4)).toBe(
      PEOPLE.replace('"email by email"', '"email by mail"')
        .replace("- by email", "- by mail")
        .replace("? email by email", "? email by mail"),
    );
  });

  test("of what is written with escapes inside a longer text: that is refused, in one sentence", async () => {
    const text = PEOPLE.replace('"email by email"', String.raw`"ema\u0069l by email"`);
    editor.open(at(TESTS), text);
    await expect(renamed("purposes/email.md", "# Write", "letter")).rejects.toThrow(
      "line 11 of `tests/people.yaml` names `email` with escapes: write it out first",
    );
    editor.close(at(TESTS));
  });

  test("of anything while they cannot be read", async () => {
    editor.open(at(TESTS), "people: [\n");
    await expect(renamed("data.md", "name", "full-name")).rejects.toThrow(
      "`tests/people.yaml` cannot be read, and may name `name`: mend it first",
    );
    editor.close(at(TESTS));
  });
});

describe("an editor asks in the tests as in a document", () => {
  test("references of an item are found there, and its definition from there", async () => {
    const references = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...(await there("data.md", "address")),
      context: { includeDeclaration: false },
    });
    const tests = TextDocument.create(uri(at(TESTS)), "yaml", 1, PEOPLE);
    const found = (references as Location[]).filter((location) => location.uri === uri(at(TESTS)));
    expect(found.map(({ range }) => `${range.start.line + 1} ${tests.getText(range)}`)).toEqual([
      "5 address",
      "11 address",
      "17 address",
    ]);
    const definition = (await editor.connection.sendRequest(
      DefinitionRequest.type,
      await there(TESTS, "address: any"),
    )) as Location[];
    expect(definition).toMatchObject([{ uri: uri(at("data.md")), range: { start: { line: 2, character: 0 } } }]);
  });

  test.each([
    ["send-your-bread:", "**Send your bread** · purpose send-your-bread"],
    ["address: any", "**address** · data item address"],
    ["choices:", "**Choices**"],
    ["any\n", "**Reason**"],
  ])("hover on %j", async (word, start) => {
    const answer = await editor.connection.sendRequest(HoverRequest.type, await there(TESTS, word));
    const { value } = (answer?.contents ?? { value: "" }) as MarkupContent;
    expect(value.slice(0, start.length)).toBe(start);
  });

  test.each([
    ["people:\n  anna:\n    |\n", ["about", "place", "group", "choices", "allowed", "denied"]],
    ["everyone:\n  allowed:\n    |\n", ["email", "send-your-bread"]],
    ["everyone:\n  allowed:\n    email: [|]\n", ["name", "address", "by email"]],
    ["everyone:\n  allowed:\n    email: [by |]\n", ["email"]],
    ["people:\n  anna:\n    denied:\n      email with |\n", ["name", "address"]],
    ["people:\n  anna:\n    choices:\n      - yes: [|]\n", ["email", "send-your-bread"]],
    ["people:\n  anna:\n    group: |\n", ["customers"]],
  ])("completion in %j", async (marked, expected) => {
    const { text, position } = cut(marked);
    const textDocument = editor.open(at(TESTS), text);
    const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    editor.close(at(TESTS));
    expect((answer as CompletionItem[]).map(({ label }) => label)).toEqual(expected);
  });
});

test("tests that are not saved yet are part of the policy", async () => {
  const fresh = at("tests/more.yml");
  editor.open(fresh, "now: 2026-11-21\neveryone: { allowed: { email: [name] } }\npeople: { b: {} }\n");
  const params = { ...(await there("data.md", "name")), newName: "full-name" };
  const edit = await editor.connection.sendRequest(RenameRequest.type, params);
  expect(edit?.documentChanges).toContainEqual(
    expect.objectContaining({ textDocument: expect.objectContaining({ uri: uri(fresh) }) }),
  );
  editor.close(fresh);
});
