import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { createCache } from "@candor/compiler";
import { makePreview } from "../../packages/cli/src/dev/preview.ts";
import { servePreview } from "../../packages/cli/src/dev/serve-preview.ts";
import { run } from "../../packages/cli/src/run.ts";
import { captureIo } from "../../packages/cli/test/capture-io.ts";
import { confirmDrafts } from "../../packages/cli/test/confirm-drafts.ts";
import { findBrowser } from "./find-browser.ts";

const { browser, from } = await findBrowser();
const folder = await mkdtemp(join(tmpdir(), "candor-preview-"));

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

describe.skipIf(browser === null)(`the preview in a browser (${from})`, () => {
  test("exchanges what has changed, and leaves the reader's place and focus where they are", async () => {
    const facts = ["--name", "Crumb", "--address", "Recife", "--contact", "hi@crumb.example", "--places", "BR"];
    const people = ["--owner", "Ada", "--lead", "Ada", "--officer", "Ada", "--code"];
    await run(
      ["init", ...facts, ...people, "--reviewed", "2026-11-02", "--rehearsed", "2026-11-02"],
      captureIo(folder),
    );
    await confirmDrafts(folder);
    const cache = createCache();
    const make = () => makePreview(undefined, captureIo(folder), { before: null, cache });
    const server = await servePreview(await make(), 0);
    const page = await browser!.newPage({ viewport: { width: 800, height: 400 } });
    try {
      await page.goto(server.url);
      await page.evaluate("window.link = document.querySelector('main a'); link.focus(); window.scrollTo(0, 500)");
      // Every window gets a first news; only what comes after it is new.
      await vi.waitFor(async () => expect(await page.evaluate("seen")).toBe("1"), 10_000);

      await edit("data.md", (text) => `${text}\n## A part\n\nSaid just now.\n`);
      server.show(await make());
      await page.getByText("Said just now.").waitFor({ state: "attached" });
      const kept = "[document.activeElement === window.link, window.link.isConnected, window.scrollY]";
      expect(await page.evaluate(kept)).toEqual([true, true, 500]);

      await edit("company.md", (text) => text.replace(/^name: .*$/m, "name: Bun"));
      server.show(await make());
      await vi.waitFor(async () => expect(await page.title()).toContain("Bun"), 10_000);
      expect(await page.evaluate(kept)).toEqual([true, true, 500]);
      // As if it had been loaded.
      const shown = await page.evaluate("document.documentElement.outerHTML");
      await page.reload();
      expect(await page.evaluate("document.documentElement.outerHTML")).toBe(shown);
    } finally {
      await page.close();
      await server.close();
    }
  });
});

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, "policies", name);
  await writeFile(path, change(await readFile(path, "utf8")));
}
