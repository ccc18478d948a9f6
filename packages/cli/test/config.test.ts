import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { loadConfig, type Settings } from "../src/config/load-config.ts";
import { captureIo } from "./capture-io.ts";

async function load(text: string, named?: string): Promise<Settings> {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  await writeFile(join(folder, "candor.config.json"), text);
  return loadConfig(captureIo(folder), named);
}

async function findings(text: string): Promise<string[]> {
  const { diagnostics } = await load(text);
  return diagnostics.map(({ rule, message, place: { start, end } }) => {
    return `${rule} ${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
  });
}

test("a config is found upward, and its paths are relative to its folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  await mkdir(join(folder, "a/b"), { recursive: true });
  await writeFile(join(folder, "candor.config.json"), `\ufeff{"policies": "p"}`);
  const settings = await loadConfig(captureIo(join(folder, "a/b")));
  expect(settings).toMatchObject({
    config: { policies: "p" },
    root: folder,
    file: "../../candor.config.json",
    diagnostics: [],
  });
});

test("without a config the defaults hold, from where the command runs", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  expect(await loadConfig(captureIo(folder))).toMatchObject({ config: {}, root: folder, diagnostics: [] });
});

test("a config that was named and cannot be read is a finding", async () => {
  const { diagnostics } = await load("{}", "nowhere.json");
  expect(diagnostics).toMatchObject([{ rule: "config/unreadable", place: { file: "nowhere.json" } }]);
});

test("what is no ordinary file, or too large, is a finding and is never opened", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  await writeFile(join(folder, "large.json"), " ".repeat(1_000_001));
  await mkdir(join(folder, "candor.config.json"));
  if (process.platform !== "win32") execFileSync("mkfifo", [join(folder, "pipe")]);
  const messages = async (named?: string): Promise<string[]> => {
    const { diagnostics } = await loadConfig(captureIo(folder), named);
    return diagnostics.map(({ rule, message, help }) => `${rule}: ${message}; ${help}`);
  };
  expect(await messages("large.json")).toEqual([expect.stringContaining("is larger than 1 MB")]);
  expect(await messages("a\0b")).toEqual([expect.stringContaining("config/unreadable: ")]);
  const [unnamed] = await messages();
  expect(unnamed).toContain("is a folder, not a file");
  expect(unnamed).not.toContain("--config");
  if (process.platform === "win32") return;
  for (const name of ["pipe", "/dev/zero"]) {
    expect(await messages(name)).toEqual([expect.stringContaining("is no ordinary file")]);
  }
});

test("JSON that does not parse is a finding where it breaks", async () => {
  expect(await findings(`{\n  "policies": "p",\n}`)).toEqual([
    "config/invalid 3:1-3:2 the config is not JSON: Expected double-quoted property name",
  ]);
  expect(await findings("")).toEqual(["config/invalid 1:1-1:1 the config is not JSON: Unexpected end of JSON input"]);
});

test("an unknown key names the nearest legal one and the legal ones", async () => {
  const { diagnostics } = await load(`{"build": {"gaurd": "x"}}`);
  expect(diagnostics).toMatchObject([{ rule: "config/invalid", nearest: "guard", legal: ["guard", "page", "url"] }]);
  expect(await findings(`{"build": {"gaurd": "x"}}`)).toEqual([
    "config/invalid 1:12-1:19 `build.gaurd` is no key of the config",
  ]);
});

test("every wrong value is a finding on the value", async () => {
  expect(await findings(`{"policies": 3, "check": {"projects": "x", "bindings": {"a#B.c": "E!"}}}`)).toEqual([
    "config/invalid 1:14-1:15 `policies` must be text in quotes",
    "config/invalid 1:39-1:42 `check.projects` must be a list in `[` and `]`",
    "config/invalid 1:66-1:70 `check.bindings.a#B.c` is not written as an id: small letters, digits and single hyphens",
  ]);
});

test("a key that stands twice is a finding on the second", async () => {
  expect(await findings(`{"policies": "a",\n "policies": "b"}`)).toEqual([
    "config/invalid 2:2-2:12 the key `policies` stands twice",
  ]);
});

test("keys that JavaScript treats apart are keys like others", async () => {
  expect(await findings(`{"__proto__": {"policies": "x"}}`)).toHaveLength(1);
  expect((await load(`{"check": {"bindings": {"__proto__": "email"}}}`)).diagnostics).toEqual([]);
});

test("a config nested twenty thousand deep is a finding", async () => {
  expect(await findings(`{"policies": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`)).toHaveLength(1);
});
