import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MemoryConsent } from "@candor/guard";
import type { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { compile } from "./compilers.ts";
import { guide, snippetsOf } from "./guide.ts";

const scratch = join(import.meta.dirname, "..", ".candor", "guide");
const snippets = snippetsOf(readFileSync(guide, "utf8"));

beforeAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const { file, code } of snippets) writeFileSync(join(scratch, file), code);
  copyFileSync(
    join(import.meta.dirname, "../../../docs/examples/coffee-shop/src/candor.gen.ts"),
    join(scratch, "candor.gen.ts"),
  );
  const compilerOptions = {
    target: "es2024",
    module: "nodenext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    moduleDetection: "force",
    types: ["node"],
  };
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
});

test("each piece of code compiles", async () => {
  expect(snippets.length).toBeGreaterThan(15);
  expect([...(await compile("typescript", scratch))]).toEqual([]);
}, 240_000);

test("the route of the first page is guarded", async () => {
  const { app } = (await import(join(scratch, "app.ts"))) as { app: Hono };
  const { consent } = (await import(join(scratch, "guard.ts"))) as { consent: MemoryConsent };
  expect(await (await app.request("/labels/7")).text()).toBe("Ada Brandt\n1 Mill Lane");
  const denied = await app.request("/news/7");
  expect(denied.status).toBe(403);
  expect(await denied.json()).toMatchObject({ purpose: "newsletter", reason: "never-asked" });
  consent.record("7", [{ purpose: "newsletter", state: "given" }]);
  expect(await (await app.request("/news/7")).text()).toBe("to ada@shop.example");
});
