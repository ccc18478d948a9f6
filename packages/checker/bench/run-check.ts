/** One check of a project, for the bench to measure: a folder, a tsconfig in it, and a file with its bindings. */
import { readFileSync } from "node:fs";
import { check } from "../src/index.ts";
import { policyOf } from "../test/policy.ts";

const [folder = ".", tsconfig = "tsconfig.json", file = ""] = process.argv.slice(2);
const corpus = {
  "src/model.ts#User.email": "email",
  "src/model.ts#User.phone": "phone",
};
const given =
  file === "" ? { bindings: corpus } : (JSON.parse(readFileSync(file, "utf8")) as { bindings: typeof corpus });
const items = [...new Set(Object.values(given.bindings))];
const { diagnostics, coverage } = await check({
  model: policyOf(items, { all: { needs: items } }),
  places: new Map(),
  config: { projects: [tsconfig], bindings: given.bindings },
  folder,
});
const others = diagnostics.filter(({ rule }) => rule !== "code/no-purpose" && rule !== "code/cannot-tell").length;
console.log(
  `${coverage.reads} reads, ${coverage.cannotTell} cannot tell, ${others} other findings, ${coverage.skipped.length} files skipped`,
);
