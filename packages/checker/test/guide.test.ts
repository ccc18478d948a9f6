/** docs/checking-code.md shows a program, a config and what the check says of them: it says so here too. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";
import { policyOf } from "./policy.ts";

test("the example of the guide gives the finding that the guide shows", async () => {
  const guide = await readFile(join(import.meta.dirname, "../../../docs/checking-code.md"), "utf8");
  const fences = [...guide.matchAll(/^```\S+ (\S+)\n([^]*?)^```$/gm)].map(
    ([, path = "", text = ""]) => [path, text] as const,
  );
  const { findings = "", ...files } = Object.fromEntries(fences);
  const model = policyOf(["email", "phone", "address"], { newsletter: { needs: ["email"] } });
  const { diagnostics, coverage } = await checkFiles(files, { model });
  const found = diagnostics.map(
    ({ severity, rule, place, message }) => `${severity} ${rule} ${place.file}:${place.start.line} ${message}`,
  );
  expect(found).toEqual(findings.trim().split("\n"));
  expect(coverage).toMatchObject({ reads: 2, annotation: 1, uncovered: 1 });
});
