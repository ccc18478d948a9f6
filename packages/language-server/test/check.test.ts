/** Findings of the check in files of code, as a real client sees them: on opening and on saving, and while the policy is written. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import { copyMinimal, type Editor, find, read, type Shown, startEditor, uri } from "./lsp-client.ts";

const PERSON = "export interface Person {\n  /** @personal name */\n  name: string;\n}\n";
const IMPORT = 'import type { Person } from "./person";\n';
const UNSAID = `${IMPORT}export function label(person: Person): string {\n  return person.name;\n}\n`;
const SAID = UNSAID.replace("export function", "/** @purpose send-your-bread */\nexport function");

let folder = "";
let editor: Editor;
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = await copyMinimal();
  await mkdir(at("src"));
  await writeFile(at("candor.config.json"), `{ "check": { "projects": ["tsconfig.json"] } }`);
  await writeFile(at("tsconfig.json"), `{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }`);
  await writeFile(at("src/person.ts"), PERSON);
  await writeFile(at("src/label.ts"), UNSAID);
  editor = await startEditor([folder]);
});

afterEach(async () => {
  const exit = await editor.quit();
  if (exit !== 0 || editor.log.length > 0) throw new Error(`it ended with ${exit}: ${editor.log.join("\n")}`);
  await rm(folder, { recursive: true });
});

async function save(path: string, text: string): Promise<void> {
  await writeFile(at(path), text);
  editor.change(at(path), text);
  await editor.connection.sendNotification(DidSaveTextDocumentNotification.type, {
    textDocument: { uri: uri(at(path)) },
  });
}

const rules = (shown: readonly Shown[]): readonly unknown[] => shown.map(({ code }) => code);
const has =
  (rule: string) =>
  (shown: readonly Shown[]): boolean =>
    rules(shown).includes(rule);
const lacks =
  (rule: string) =>
  (shown: readonly Shown[]): boolean =>
    !rules(shown).includes(rule);

test("what is found is shown once a file of code is opened, and goes when it is mended and saved", async () => {
  editor.open(at("src/label.ts"), UNSAID);
  const [found] = await editor.until(at("src/label.ts"), has("code/no-purpose"));
  expect(found).toMatchObject({
    source: "candor",
    severity: 1,
    message: expect.stringContaining("`name` is read here, and nothing says for which purpose"),
    range: { start: { line: 2, character: 16 }, end: { line: 2, character: 20 } },
    codeDescription: { href: expect.stringMatching(/code\/no-purpose\/page\.md$/) },
    relatedInformation: expect.arrayContaining([
      { message: "`Person.name` is bound here", location: expect.objectContaining({ uri: uri(at("src/person.ts")) }) },
    ]),
  });
  await save("src/label.ts", SAID);
  expect(rules(await editor.until(at("src/label.ts"), lacks("code/no-purpose")))).toEqual([]);
  await save("src/label.ts", UNSAID);
  await editor.until(at("src/label.ts"), has("code/no-purpose"));
});

test("files that nobody opened are shown too, and an edit of one shows in another", async () => {
  editor.open(at("src/person.ts"), PERSON);
  await editor.until(at("src/label.ts"), has("code/no-purpose"));
  await save("src/person.ts", PERSON.replace("@personal name", "name"));
  await editor.until(at("src/label.ts"), lacks("code/no-purpose"));
  await save("src/person.ts", `\n${PERSON}`);
  const [found] = await editor.until(at("src/label.ts"), has("code/no-purpose"));
  const bound = found?.relatedInformation?.find(({ location }) => location.uri === uri(at("src/person.ts")));
  expect(bound?.location.range.start.line).toBe(2);
});

test("a syntax error in the middle of typing, and a file that goes, leave nothing behind", async () => {
  editor.open(at("src/label.ts"), UNSAID);
  await editor.until(at("src/label.ts"), has("code/no-purpose"));
  await save("src/label.ts", UNSAID.replace("person.name;", "person."));
  await editor.until(at("src/label.ts"), has("code/broken-project"));
  await save("src/label.ts", SAID);
  await editor.until(at("src/label.ts"), (shown) => shown.length === 0);
  await save("src/label.ts", UNSAID);
  await editor.until(at("src/label.ts"), has("code/no-purpose"));
  await rm(at("src/label.ts"));
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uri(at("src/label.ts")), type: FileChangeType.Deleted }],
  });
  expect(await editor.until(at("src/label.ts"), (shown) => shown.length === 0)).toEqual([]);
});

test("a policy that is saved is what the code is held to, and its own findings stay beside", async () => {
  await writeFile(at("src/label.ts"), SAID);
  editor.open(at("src/label.ts"), SAID);
  const purpose = "policies/purposes/send-your-bread.md";
  const text = await read(at(purpose));
  editor.open(at(purpose), text);
  await save(purpose, text.replace("needs: [name, address]", "needs: [address]"));
  const [found] = await editor.until(at("src/label.ts"), has("code/undeclared"));
  expect(found?.message).toContain("`name` is read here for `send-your-bread`, which does not declare it");
  await editor.until(at("policies/data.md"), has("data/unused"));
  await save(purpose, text);
  await editor.until(at("src/label.ts"), (shown) => shown.length === 0);
});

test("a comment that ignores a finding takes it away", async () => {
  editor.open(at("src/label.ts"), UNSAID);
  await editor.until(at("src/label.ts"), has("code/no-purpose"));
  const why = "// candor-ignore code/no-purpose -- goes with ticket 214 (Mara Lind)";
  await save("src/label.ts", UNSAID.replace("  return", `  ${why}\n  return`));
  expect(await editor.until(at("src/label.ts"), (shown) => shown.length === 0)).toEqual([]);
});

async function hover(text: string, word: string): Promise<string | null> {
  const position = find(text, word, word.length - 1);
  const textDocument = { uri: uri(at("src/label.ts")) };
  const answer: Hover | null = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
  return answer && (answer.contents as { value: string }).value;
}

test("on a read, hover shows what it is, what it is for, and the clause; not while its text is another", async () => {
  await writeFile(at("src/label.ts"), SAID);
  editor.open(at("src/label.ts"), SAID);
  await expect.poll(() => hover(SAID, "person.name"), { timeout: 20_000 }).not.toBeNull();
  const shown = await hover(SAID, "person.name");
  expect(shown).toMatch(/^\*\*covered\*\*: `name` for `send-your-bread`\n/);
  expect(shown).toContain("`Person.name` is `name`: [src/person.ts:2](");
  expect(shown).toContain("a comment says `send-your-bread`: [src/label.ts:2](");
  expect(shown).toContain("`send-your-bread` declares `name`: [policies/purposes/send-your-bread.md:5](");
  expect(await hover(SAID, "export")).toBeNull();
  editor.change(at("src/label.ts"), `\n${SAID}`);
  expect(await hover(SAID, "person.name")).toBeNull();
});

test("where no config asks for it, no code is checked", async () => {
  await writeFile(at("candor.config.json"), "{}");
  editor.open(at("src/label.ts"), UNSAID);
  await save("src/label.ts", `${UNSAID}\n`);
  const path = at("policies/rights.md");
  editor.open(path, "---\nask-at: [\n---\n# Your rights\n");
  await editor.until(path, (shown) => shown.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(editor.published.filter((params) => params.uri.endsWith(".ts"))).toEqual([]);
});
