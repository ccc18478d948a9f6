import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { validatorFiles } from "../tools/validators.ts";

test("the generated validators follow from the schemas", async () => {
  for (const [name, code] of await validatorFiles()) {
    const file = new URL(`../src/validate/${name}`, import.meta.url);
    expect((await readFile(file, "utf8")) === code, `${name} is behind: run \`pnpm schemas\``).toBe(true);
  }
});
