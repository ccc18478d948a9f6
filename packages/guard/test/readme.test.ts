import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";

const root = join(import.meta.dirname, "..");
const scratch = join(root, ".candor", "readme");

test("the example of the README does what its comments say", async () => {
  const [, example] = /```ts\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  mkdirSync(scratch, { recursive: true });
  writeFileSync(join(scratch, "example.ts"), example!);
  writeFileSync(
    join(scratch, "candor.gen.ts"),
    readFileSync(join(import.meta.dirname, "fixtures/types/candor.gen.ts")),
  );
  const printed: unknown[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((value) => void printed.push(value));
  await import(join(scratch, "example.ts")).finally(() => log.mockRestore());
  expect(printed[0]).toMatch(/^\[sealed customer \d+\]$/);
  expect(printed.slice(1).map((value) => (typeof value === "object" ? Object.keys(value!) : value))).toEqual([
    ["id", "fullName", "street", "email", "tier"],
    false,
    ["id", "email", "tier"],
  ]);
  expect(inspect(printed[1])).toContain("1 Mill Lane");
});
