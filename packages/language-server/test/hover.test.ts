import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HoverRequest, type MarkupContent } from "vscode-languageserver-protocol/node";
import { copyMinimal, type Editor, find, read, startEditor } from "./lsp-client.ts";

let folder = "";
let editor: Editor;

beforeAll(async () => {
  folder = await copyMinimal();
  editor = await startEditor([folder]);
});

afterAll(() => editor.quit());

/** What a hover says over a word of a file; `edit` changes the text first. */
async function said(within: string, word: string, edit = (text: string): string => text): Promise<string> {
  const path = join(folder, "policies", within);
  const text = edit(await read(path));
  const textDocument = editor.open(path, text);
  const answer = await editor.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: find(text, word, 1),
  });
  editor.close(path);
  return (answer?.contents as MarkupContent | undefined)?.value ?? "";
}

test("a purpose shows its card: what, why, what people get, if they say no, basis, data with how long, recipients", async () => {
  const card = await said("recipients.md", "send-your-bread");
  expect(card).toBe(
    [
      "**Send your bread** · purpose send-your-bread",
      "We use your name and address to post your bread.",
      [
        "- **Why:** No address, no parcel.",
        "- **What you get:** Your bread on the day you chose.",
        "- **If you say no:** We cannot post you bread. You can still buy it in the shop.",
        "- **Legal basis:** contract",
        "- **Data:** name (kept 12 months after last-order); address (kept 12 months after last-order)",
        "- **Recipients:** parcel-post, who delivers your parcels",
        "- **Serves:** mission: Send fresh bread to every door.",
      ].join("\n"),
    ].join("\n\n"),
  );
  expect(await said("purposes/send-your-bread.md", "# Send your bread")).toBe(card);
});

test("a purpose's own time for an item stands in its card", async () => {
  const card = await said("purposes/send-your-bread.md", "# Send", (text) =>
    text.replace("serves:", "kept: { name: 2 days }\nserves:"),
  );
  expect(card).toContain("name (kept 2 days); address (kept 12 months after last-order)");
});

test("a data item shows where it comes from, how long it is kept, who uses it and who gets it", async () => {
  const card = await said("purposes/send-your-bread.md", "address");
  expect(card).toBe(
    [
      "**address** · data item address",
      "- **From:** you\n- **Kept:** 12 months after last-order\n- **Used by:** Send your bread\n- **Given to:** parcel-post",
    ].join("\n\n"),
  );
  expect(await said("data.md", "address")).toBe(card);
});

test("a recipient, an event, a channel and an aim show what they are", async () => {
  expect(await said("recipients.md", "parcel-post")).toContain(
    "**parcel-post** · recipient parcel-post\n\ndelivers your parcels",
  );
  expect(await said("data.md", "last-order")).toBe("**last-order** · event\n\n- **Named in:** data.md");
  expect(await said("company.md", "last-order")).toContain("· event");
  expect(await said("purposes/send-your-bread.md", "mission")).toContain("Send fresh bread to every door.");
});

test("a field shows what it is for with an example, also while the facts are broken", async () => {
  const field = "**Legal basis**\n\nWhy the law allows it: GDPR 6(1).";
  expect(await said("purposes/send-your-bread.md", "because")).toContain(field);
  expect(await said("purposes/send-your-bread.md", "contract")).toContain("Example: `consent`");
  expect(await said("purposes/send-your-bread.md", "because", (text) => text.replace("[name", "[[name"))).toContain(
    field,
  );
});

test("a finding shows what its rule asks, and where its page is", async () => {
  const about = await said("purposes/send-your-bread.md", "nmae", (text) => text.replace("[name", "[nmae"));
  expect(about).toMatch(/\*\*data\/unknown\*\*: .+ \[Read more\]\(file:.*data\/unknown\/page\.md\)$/);
});

test("what authors wrote is shown and never read as Markdown", async () => {
  const card = await said("purposes/send-your-bread.md", "# Send", (text) =>
    text
      .replace("# Send your bread", "# Send\u{202E} `x` [a](http://evil.example)")
      .replace("We use your name", "<img src=x> \\* We use your name"),
  );
  expect(card).toContain("**Send\u{FFFD} x a** ·");
  expect(card).not.toMatch(/(?<!\\)<img|\u{202E}|(?<!\\)\]\(/u);
});

test("prose shows nothing", async () => {
  expect(await said("purposes/send-your-bread.md", "No address")).toBe("");
});
