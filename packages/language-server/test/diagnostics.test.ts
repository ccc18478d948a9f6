import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver-protocol/node";
import { copyMinimal, type Editor, read, startEditor, uri } from "./lsp-client.ts";

let folder = "";
let editor: Editor;
const at = (within: string): string => join(folder, "policies", within);

beforeAll(async () => {
  folder = await copyMinimal();
  editor = await startEditor([folder]);
});

afterAll(() => editor.quit());

describe("findings as one types", () => {
  test("from the text that is not saved, in every file that it touches; they go when it is mended", async () => {
    const data = await read(at("data.md"));
    const purpose = at("purposes/send-your-bread.md");
    editor.open(at("data.md"), data);
    editor.change(at("data.md"), data.replace("address:", "adress:"));
    const [found] = await editor.until(purpose, (shown) => shown.some(({ code }) => code === "data/unknown"));
    expect(found).toMatchObject({
      source: "candor",
      severity: 1,
      message: "`address` is not a data item\ndid you mean `adress`?",
      range: { start: { line: 4, character: 14 }, end: { line: 4, character: 21 } },
      codeDescription: { href: expect.stringMatching(/^file:.*data\/unknown\/page\.md$/) },
    });
    await editor.until(at("recipients.md"), (shown) => shown.some(({ code }) => code === "data/unknown"));
    editor.change(at("data.md"), data);
    for (const path of [purpose, at("recipients.md")]) {
      await editor.until(path, (shown) => !shown.some(({ code }) => code === "data/unknown"));
    }
    editor.close(at("data.md"));
  });

  test("what was closed without being saved counts as it is on disk", async () => {
    const path = at("rights.md");
    editor.open(path, "---\nask-at: [\n---\n# Your rights\n");
    await editor.until(path, (shown) => shown.some(({ code }) => code === "yaml/syntax"));
    editor.close(path);
    const after = await editor.until(path, (shown) => !shown.some(({ code }) => code === "yaml/syntax"));
    expect(after.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  test("of many changes at once the last is shown, and versions never go back", async () => {
    const path = at("mission.md");
    const text = await read(path);
    const before = editor.published.length;
    editor.open(path, text);
    for (let count = 1; count <= 40; count++) editor.change(path, text.replace("owner:", `owner${count}:`));
    const last = await editor.until(path, (shown) => shown.some(({ message }) => message.includes("`owner40`")));
    expect(last.filter(({ message }) => message.includes("`owner"))).toHaveLength(1);
    const versions = editor.published
      .slice(before)
      .flatMap((one) => (one.uri === uri(path) ? (one.version ?? []) : []));
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(versions.at(-1)).toBe(41);
    editor.change(path, text);
    await editor.until(path, (shown) => !shown.some(({ message }) => message.includes("owner40")));
    editor.close(path);
  });

  test("a document that is not saved yet is part of the policy", async () => {
    const path = at("purposes/bake-for-fairs.md");
    editor.open(path, "---\nkind: deliver\nbecause: contract\nneeds: [nam]\n---\n# Bake for fairs\n");
    await editor.until(path, (shown) => shown.some(({ code }) => code === "data/unknown"));
    editor.close(path);
    expect(await editor.until(path, (shown) => shown.length === 0)).toEqual([]);
  });

  test("one about a file that is not there stands in company.md", async () => {
    await rename(at("breach.md"), at("../breach.md"));
    changed("breach.md");
    const shown = await editor.until(at("company.md"), (list) => list.some(({ code }) => code === "file/missing"));
    expect(shown.find(({ code }) => code === "file/missing")?.message).toContain("`breach.md`");
    await rename(at("../breach.md"), at("breach.md"));
    changed("breach.md");
    await editor.until(at("company.md"), (list) => !list.some(({ code }) => code === "file/missing"));
  });
});

describe("what is a policy", () => {
  test("the folder that a config names, from the moment that it does", async () => {
    const root = await copyMinimal();
    await rename(join(root, "policies"), join(root, "legal"));
    const other = await startEditor([root]);
    const path = join(root, "legal/data.md");
    await writeFile(path, "---\nemail: {}\n---\n# Data\n");
    expect(other.shown(path)).toEqual([]);
    await writeFile(join(root, "candor.config.json"), '{"policies": "legal"}');
    const changes = [{ uri: uri(join(root, "candor.config.json")), type: FileChangeType.Created } as const];
    await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await other.until(path, (shown) => shown.some(({ code }) => code === "field/missing"));
    await writeFile(join(root, "candor.config.json"), '{"policies": 1}');
    await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await other.until(join(root, "candor.config.json"), (shown) => shown.some(({ code }) => code === "config/invalid"));
    await other.until(path, (shown) => shown.length === 0);
    await other.quit();
  });

  test("the folder of an open document that has a company.md, whatever folder is open", async () => {
    const root = await copyMinimal();
    const other = await startEditor([]);
    const path = join(root, "policies/purposes/send-your-bread.md");
    other.open(path, (await read(path)).replace("kind: deliver", "kind: delivr"));
    const shown = await other.until(path, (list) => list.length > 0);
    expect(shown.map(({ message }) => message)).toContainEqual(expect.stringContaining("`delivr`"));
    await other.quit();
  });

  test("findings go with the folder, also while one of its documents is open, and come back with it", async () => {
    const root = await copyMinimal();
    const other = await startEditor([root]);
    const path = join(root, "policies/data.md");
    const text = (await read(path)).replace("from: [you], kept", "kept");
    other.open(path, text);
    await other.until(path, (shown) => shown.some(({ code }) => code === "field/missing"));
    await rm(join(root, "policies"), { recursive: true });
    await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri(join(root, "policies")), type: FileChangeType.Deleted } as const],
    });
    await other.until(path, (shown) => shown.length === 0);
    other.change(path, text.replace("name", "nickname"));
    await mkdir(join(root, "policies"));
    await writeFile(join(root, "policies/company.md"), "---\nname: X\n---\n# X\n");
    await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri(join(root, "policies/company.md")), type: FileChangeType.Created } as const],
    });
    const back = await other.until(path, (shown) => shown.length > 0);
    expect(back.map(({ code }) => code)).toContain("field/missing");
    await other.quit();
  });
});

function changed(within: string): void {
  const changes = [{ uri: uri(at(within)), type: FileChangeType.Changed } as const];
  void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}
