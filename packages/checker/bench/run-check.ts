/** One check of the project given as argument, for the bench to measure. */
import { readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { check } from "../src/index.ts";
import { type Needs, policyOf } from "../test/policy.ts";

interface Bench {
  readonly folder: string;
  readonly bindings: Readonly<Record<string, string>>;
  readonly data: readonly string[];
  readonly purposes: Readonly<Record<string, Needs>>;
}

const [project = ""] = process.argv.slice(2);
const given = process.env["CANDOR_BENCH_CONFIG"];
const corpus: Bench = {
  folder: dirname(project),
  bindings: {
    "src/model.ts#User.email": "email",
    "src/model.ts#User.phone": "phone",
    "src/libs.ts#users.email": "email",
  },
  data: ["email", "phone"],
  purposes: { newsletter: { needs: ["email"] } },
};
const bench: Bench = given ? JSON.parse(readFileSync(given, "utf8")) : corpus;
const { diagnostics, coverage } = await check({
  model: policyOf(bench.data, bench.purposes),
  places: new Map(),
  config: { projects: [relative(bench.folder, project)], bindings: bench.bindings },
  folder: bench.folder,
});
const faults = diagnostics.filter(({ rule }) => rule !== "code/no-purpose" && rule !== "code/cannot-tell").length;
console.log(
  `${coverage.reads} reads, ${coverage.cannotTell} cannot tell, ${faults} other findings, ${coverage.skipped.length} files skipped`,
);
