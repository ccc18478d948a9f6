import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PrepareRenameRequest, RenameRequest, type WorkspaceEdit } from "vscode-languageserver-protocol/node";
import { applyEdit } from "./apply-edit.ts";
import { copyMinimal, type Editor, EDITOR, find, read, startEditor } from "./lsp-client.ts";

let folder = "";
let editor: Editor;
const at = (within: string): string => join(folder, "policies", within);

beforeAll(async () => {
  folder = await copyMinimal({
    "purposes/pay.md":
      "---\nkind: pay\nbecause: contract\nneeds: [name]\nformerly: [bill]\n---\n# Take your payment\n\nWe do.\n",
    "recipients.md":
      "---\nparcel-post:\n  does: delivers your parcels\n  role: controller\n  gets: [name, address]\n  for: [send-your-bread]\n  where: DE\nrider: { formerly: [bike], does: rides, role: controller, gets: [name], for: [send-your-bread], where: DE }\n---\n# Who\n\nW.\n",
    "fr/data.md": "---\nname: { label: nom }\n---\n# Vos données\n",
    "fr/purposes/send-your-bread.md": "---\n---\n# Votre pain\n",
    "translations.lock": `fr data.md /name/label ${"0".repeat(32)}\nfr purposes/send-your-bread.md #title ${"1".repeat(32)}\n`,
  });
  editor = await startEditor([folder]);
});

afterAll(() => editor.quit());

async function renamed(
  within: string,
  word: string,
  newName: string,
  edit = (text: string): string => text,
): Promise<WorkspaceEdit> {
  const text = edit(await read(at(within)));
  const textDocument = editor.open(at(within), text);
  try {
    const params = { textDocument, position: find(text, word, 1), newName };
    return (await editor.connection.sendRequest(RenameRequest.type, params)) ?? {};
  } finally {
    editor.close(at(within));
  }
}

const applied = (edit: WorkspaceEdit): ReturnType<typeof applyEdit> => applyEdit(edit, at(""));

describe("an id in all files", () => {
  test("of data: where it is declared, used, given away, translated and locked", async () => {
    const { texts, moves } = await applied(await renamed("data.md", "name", "full-name"));
    expect(moves).toEqual([]);
    expect(Object.keys(texts).toSorted()).toEqual([
      "data.md",
      "fr/data.md",
      "purposes/pay.md",
      "purposes/send-your-bread.md",
      "recipients.md",
      "translations.lock",
    ]);
    expect(texts["data.md"]).toContain(
      "full-name: { from: [you], kept: 12 months after last-order, formerly: [name] }",
    );
    expect(texts["fr/data.md"]).toContain("full-name: { label: nom }");
    expect(texts["purposes/send-your-bread.md"]).toContain("needs: [full-name, address]");
    expect(texts["recipients.md"]).toContain("gets: [full-name, address]");
    expect(texts["translations.lock"]).toContain("fr data.md /full-name/label 0000");
  });

  test("of an event, in the middle of texts", async () => {
    const { texts } = await applied(await renamed("data.md", "last-order", "last-loaf"));
    expect(texts["company.md"]).toContain("events: [last-loaf]");
    expect(texts["data.md"]).toContain("name: { from: [you], kept: 12 months after last-loaf }");
  });

  test("of a purpose: its file and its translation move, and it keeps its former id", async () => {
    const { texts, moves } = await applied(await renamed("recipients.md", "send-your-bread", "bring-bread"));
    expect(moves).toEqual(
      [
        "purposes/send-your-bread.md → purposes/bring-bread.md",
        "fr/purposes/send-your-bread.md → fr/purposes/bring-bread.md",
      ].toSorted(),
    );
    expect(texts["recipients.md"]).toContain("for: [bring-bread]");
    expect(texts["purposes/send-your-bread.md"]).toContain("formerly: [send-your-bread]\n---\n");
    expect(texts["translations.lock"]).toContain("fr purposes/bring-bread.md #title 1111");
  });

  test("a purpose that had former ids keeps them; one it takes up again is none", async () => {
    expect((await applied(await renamed("purposes/pay.md", "# Take", "charge"))).texts["purposes/pay.md"]).toContain(
      "formerly: [bill, pay]\n",
    );
    expect((await applied(await renamed("purposes/pay.md", "# Take", "bill"))).texts["purposes/pay.md"]).toContain(
      "formerly: [pay]\n",
    );
  });

  test("of an item and of a recipient, as often as it is renamed, in the form that each is written in", async () => {
    const renamedTo = async (id: string, name: string): Promise<string | undefined> =>
      (await applied(await renamed("recipients.md", id, name))).texts["recipients.md"];
    expect(await renamedTo("parcel-post", "post")).toContain("post:\n  formerly: [parcel-post]\n  does: delivers");
    expect(await renamedTo("rider", "cyclist")).toContain("cyclist: { formerly: [bike, rider], does: rides,");
    expect(await renamedTo("rider", "bike")).toContain("bike: { formerly: [rider], does: rides,");
  });

  test("the same name changes nothing", async () => {
    expect(await applied(await renamed("data.md", "name", "name"))).toEqual({ texts: {}, moves: [] });
  });
});

describe("what cannot be renamed is told in a sentence", () => {
  test.each([
    ["data.md", "name", "Full Name", "`Full Name` is no id: use lower-case letters"],
    ["data.md", "name", "address", "`address` is already a data item"],
    ["data.md", "name", "by-place", "`by-place` is the name of a field here"],
    ["recipients.md", "send-your-bread", "pay", "`pay` is already a purpose"],
    ["recipients.md", "send-your-bread", "bill", "`bill` was once the id of `pay`, for which it still stands"],
    ["recipients.md", "parcel-post", "bike", "`bike` was once the id of `rider`, for which it still stands"],
    ["mission.md", "mission", "dream", "`mission` is a name that Candor knows"],
    ["mission.md", "no-sale", "never-sell", "`no-sale` is a name that Candor knows"],
  ])("%s: %s to %s", async (within, word, name, sentence) => {
    await expect(renamed(within, word, name)).rejects.toThrow(sentence);
  });

  test("an id that nothing declares, and any while a file cannot be read", async () => {
    const unknown = renamed("recipients.md", "nobody", "somebody", (text) => text.replace("send-your-bread", "nobody"));
    await expect(unknown).rejects.toThrow("`nobody` is declared nowhere in this policy");
    editor.open(at("rights.md"), "---\nask-at: [\n---\n# Rights\n");
    await expect(renamed("data.md", "name", "full-name")).rejects.toThrow(
      "`rights.md` cannot be read, and may name `name`",
    );
    editor.close(at("rights.md"));
  });

  test("a purpose, in an editor that renames no files for others", async () => {
    const plain = await startEditor([folder], { ...EDITOR, workspace: { workspaceEdit: { documentChanges: true } } });
    const text = await read(at("recipients.md"));
    const params = { textDocument: plain.open(at("recipients.md"), text), position: find(text, "send-your-bread") };
    const asked = plain.connection.sendRequest(PrepareRenameRequest.type, params);
    await expect(asked).rejects.toThrow(
      "rename `purposes/send-your-bread.md` yourself, and add `formerly: [send-your-bread]`",
    );
    await plain.quit();
  });
});

test("before the author types, the id is shown; of a purpose, also from its title", async () => {
  const prepared = async (within: string, word: string): Promise<unknown> => {
    const text = await read(at(within));
    const params = { textDocument: editor.open(at(within), text), position: find(text, word, 1) };
    return editor.connection.sendRequest(PrepareRenameRequest.type, params);
  };
  expect(await prepared("data.md", "last-order")).toMatchObject({ placeholder: "last-order" });
  expect(await prepared("purposes/send-your-bread.md", "# Send")).toMatchObject({ placeholder: "send-your-bread" });
  expect(await prepared("purposes/send-your-bread.md", "parcel.")).toBeNull();
});
