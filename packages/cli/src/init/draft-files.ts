import { readFile } from "node:fs/promises";
import { packageFile } from "../package-file.ts";
import { version } from "../version.ts";
import type { Answers } from "./answers.ts";
import { recordDuty } from "./duty.ts";

/** A path to write, relative to the new project's folder. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

/** Nobody has reviewed or rehearsed anything yet, and a date must stand there: one that nobody takes for true. */
const UNSET_DAY = "2000-01-01";

/** What `candor init` writes. */
export const DRAFT_PATHS: readonly string[] = [
  "policies/company.md",
  "policies/mission.md",
  "policies/data.md",
  "policies/recipients.md",
  "policies/safeguards.md",
  "policies/rights.md",
  "policies/breach.md",
  "policies/purposes/keep-a-record.md",
  "candor.config.json",
  ".github/workflows/candor.yml",
];

const REASON = `
## Our reason

We have to be able to show that we did as you chose.`;

/** A first policy, a config and a CI workflow. */
export function draftFiles(answers: Answers): Promise<readonly Draft[]> {
  const { because, under } = recordDuty(answers.places);
  // A JSON string is a YAML string too, whatever stands in it.
  const values = new Map([
    ["name", JSON.stringify(answers.name)],
    ["address", JSON.stringify(answers.address)],
    ["contact", JSON.stringify(answers.contact)],
    ["places", `[${answers.places.map((place) => JSON.stringify(place)).join(", ")}]`],
    ["unset", UNSET_DAY],
    ["because", because],
    ["under", under === null ? "" : `under: ${JSON.stringify(under)}\n`],
    ["reason", under === null ? REASON : ""],
    ["package", `@candor/cli@${version()}`],
  ]);
  return Promise.all(DRAFT_PATHS.map(async (path) => ({ path, text: fill(await readTemplate(path), values) })));
}

/** The templates lie beside the source, which is published with what is built from it. */
function readTemplate(path: string): Promise<string> {
  return readFile(packageFile(`src/init/templates/${path}`), "utf8");
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  return `${template.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values.get(key) ?? whole).trimEnd()}\n`;
}
