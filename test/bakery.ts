/** A small policy with a history, for the cases of `candor diff` and `candor release`. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "@candor/cli";
import { captureIo } from "../packages/cli/test/capture-io.ts";

const MINIMAL = join(import.meta.dirname, "../packages/compiler/test/fixtures/minimal");

const LETTERS = `---
kind: email
because: consent
serves: mission
needs: [email]
optional: [name]
how-often: 2 a month
ask-again: every 12 months
---
# Write to you about new bread

Say yes, and we send you news of new bread by email.

## Why

New loaves sell out in days. A letter is how you hear in time.

## What you get

First pick of new loaves, before they are in the shop.

## If you say no

We do not write. Your orders and prices stay the same.
`;

/** The bakery's policy: bread by post on a contract, letters by email on consent. */
export async function writePolicy(folder: string, within = "policies"): Promise<void> {
  await cp(MINIMAL, join(folder, within), { recursive: true });
  await write(folder, `${within}/purposes/letters.md`, LETTERS);
  await edit(
    folder,
    `${within}/data.md`,
    "name: {",
    "email: { from: [you], kept: 12 months after last-order }\nname: {",
  );
}

export async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Replaces a text of a file, which must be there. */
export async function edit(folder: string, path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  await writeFile(
    join(folder, path),
    text.replaceAll(from, () => to),
  );
}

/** What a bakery that grows would do: more data for its letters, more letters, longer keeping, other words. */
export async function growBakery(folder: string, within = "policies"): Promise<void> {
  await edit(
    folder,
    `${within}/purposes/letters.md`,
    "needs: [email]\noptional: [name]",
    "needs: [address, email]\noptional: [name]",
  );
  await edit(folder, `${within}/purposes/letters.md`, "2 a month", "4 a month");
  await edit(folder, `${within}/purposes/letters.md`, "sell out in days", "sell out in a day or two");
  await edit(folder, `${within}/data.md`, "12 months", "24 months");
}

/** Somebody new who gets data, in another country. */
export async function addRecipient(folder: string, within = "policies"): Promise<void> {
  const chime = `chime-us:
  label: Chime Inc.
  does: sends our letters
  role: processor
  contract: 2026-11-02
  gets: [name, email]
  for: [letters]
  where: US
  transfers:
    - { from: EU, to: US, by: standard contractual clauses }
---
# Who else`;
  await edit(folder, `${within}/recipients.md`, "---\n# Who else", chime);
}

/** Runs a command of Candor, which must end well. */
export async function candor(folder: string, ...argv: readonly string[]): Promise<void> {
  const io = captureIo(folder);
  if ((await run(argv, io)) !== 0)
    throw new Error(`candor ${argv.join(" ")}: ${io.written.stdout}${io.written.stderr}`);
}

/** Makes a repository of the folder with one commit of everything on `main`, the same on every machine. */
export function commitAll(folder: string): void {
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=The first policy");
}

export function git(folder: string, ...args: readonly string[]): void {
  const names = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@bakery.example", GIT_AUTHOR_DATE: "2026-11-01T00:00:00Z" };
  const committer = {
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@bakery.example",
    GIT_COMMITTER_DATE: "2026-11-01T00:00:00Z",
  };
  const env = {
    PATH: process.env["PATH"],
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    ...names,
    ...committer,
  };
  execFileSync("git", args, { cwd: folder, env });
}
