import { request } from "node:http";
import { appendFile, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";
import { confirmDrafts } from "./confirm-drafts.ts";
let folder = "";
let stop: AbortController;
let ended: Promise<number>;
let written: { stdout: string; stderr: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-dev-"));
  const facts = ["--name", "Crumb", "--address", "Recife", "--contact", "hi@crumb.example", "--places", "BR"];
  const people = ["--owner", "Ada", "--lead", "Ada", "--officer", "Ada", "--code"];
  await run(["init", ...facts, ...people, "--reviewed", "2026-11-02", "--rehearsed", "2026-11-02"], captureIo(folder));
  await confirmDrafts(folder);
  stop = new AbortController();
});

afterEach(async () => {
  stop.abort();
  await ended;
  await rm(folder, { recursive: true });
});

function start(...argv: readonly string[]): void {
  const io = captureIo(folder, { untilStopped: () => stop.signal });
  written = io.written;
  ended = run(argv, io);
}

async function url(): Promise<string> {
  return vi.waitFor(() => {
    const [found] = /http\S+/.exec(written.stdout) ?? [];
    if (found === undefined) throw new Error(written.stderr);
    return found;
  }, 10_000);
}

async function page(): Promise<string> {
  return (await fetch(await url())).text();
}

test("the preview shows what is written, says what is wrong above it, and ends when it is stopped", async () => {
  start("dev", "--port", "0");
  expect(await page()).toContain("/_candor/reload.js");
  const data = join(folder, "policies/data.md");
  await appendFile(data, "\n## A new part\n\nSaid just now.\n");
  await vi.waitFor(async () => expect(await page()).toContain("Said just now."), 10_000);

  await writeFile(join(folder, "policies/rights.md"), "<b>no facts</b>");
  await vi.waitFor(async () => expect(await page()).toContain("This page is from before these findings"), 10_000);
  const shown = await page();
  expect(shown).toContain("Said just now.");
  expect(shown).toContain("&lt;b&gt;no facts&lt;/b&gt;");

  stop.abort();
  expect(await ended).toBe(0);
  await expect(fetch(await url())).rejects.toThrow("fetch failed");
});

test("a window hears of each change, and another name of this machine hears nothing", async () => {
  start("dev", "--port", "0");
  const address = new URL(await url());
  const events = await fetch(new URL("/_candor/events", address));
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe("data: 1\n\n");
  await appendFile(join(folder, "policies/data.md"), "\nMore.\n");
  expect((await reader.read()).value).toBe("data: 2\n\n");
  await reader.cancel();

  const status = await new Promise((told, failed) => {
    const asked = request({ host: "127.0.0.1", port: address.port, headers: { host: "evil.example" } }, (response) =>
      told(response.statusCode),
    );
    asked.on("error", failed).end();
  });
  expect(status).toBe(403);
});

test("a port that is taken, or no port, is said", async () => {
  start("dev", "--port", "0");
  const { port } = new URL(await url());
  const io = captureIo(folder);
  expect(await run(["dev", "--port", port], io)).toBe(2);
  expect(io.written.stderr).toContain(`port ${port} is taken`);
  expect(await run(["dev", "--port", "99999"], captureIo(folder))).toBe(2);
});

test("build --watch writes again what changes, and nothing else", async () => {
  start("build", "--watch");
  const built = join(folder, "public/privacy/index.html");
  await vi.waitFor(() => stat(built), 10_000);
  const { mtimeMs } = await stat(join(folder, "public/privacy/candor.css"));
  await appendFile(join(folder, "policies/data.md"), "\n## Another part\n\nSaid just now.\n");
  await vi.waitFor(async () => expect(await readFile(built, "utf8")).toContain("Said just now."), 10_000);
  expect((await stat(join(folder, "public/privacy/candor.css"))).mtimeMs).toBe(mtimeMs);
});

test("a policy that is moved away and comes back is watched again", async () => {
  start("dev", "--port", "0");
  await page();
  await rename(join(folder, "policies"), join(folder, "away"));
  await vi.waitFor(async () => expect(await page()).toContain("candor-preview"), 10_000);
  await rename(join(folder, "away"), join(folder, "policies"));
  await new Promise((waited) => setTimeout(waited, 1_000));
  await appendFile(join(folder, "policies/data.md"), "\n## A part\n\nBack again.\n");
  await vi.waitFor(async () => expect(await page()).toContain("Back again."), 10_000);
});
