import { formatDocument, STAND_INS } from "@candor/compiler";
import { CONFIG_FILE } from "../config/config-file.ts";
import { type Answers, placesOf } from "./answers.ts";
import { draftConfig } from "./draft-config.ts";
import { recordDuty } from "./duty.ts";
import { fillTemplate } from "./fill-template.ts";
import { legalFacts } from "./legal-facts.ts";
import { itemEntries, picked } from "./picks.ts";

/** A path to write, relative to the new project's folder. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

const POLICIES = "policies/";
const ATTRIBUTES = `${POLICIES}.gitattributes`;

/**
 * Without the first, a checkout on Windows changes how lines end, and no file is in the form that \`candor fmt\` gives; with the
 * second, a merge keeps what both sides noted of their translations.
 */
const GIT_ATTRIBUTES = "*.md text eol=lf\ntranslations.lock merge=union\n";

/** What `draft/question` reports of each file until its author took it away: nobody but the author knows what is true. */
const MARKER = "# ? Is each line of this file true of you? Take this line away when it is.";

const DOCUMENTS: readonly string[] = [
  "company.md",
  "mission.md",
  "data.md",
  "recipients.md",
  "safeguards.md",
  "rights.md",
  "breach.md",
  "purposes/keep-a-record.md",
];

const REASON = `
## Our reason

We have to be able to show that we did as you chose.`;

/** What `candor init` writes for these answers, beside a workflow. */
export function draftPaths({ purposes }: Pick<Answers, "purposes">): readonly string[] {
  const documents = [...DOCUMENTS, ...picked(purposes).map(({ id }) => `purposes/${id}.md`)];
  return [...documents.map((within) => POLICIES + within), ATTRIBUTES, CONFIG_FILE];
}

/** A first policy and a config for a project in `folder`. */
export function draftFiles(answers: Answers, folder: string): Promise<readonly Draft[]> {
  const values = valuesOf(answers);
  return Promise.all(
    draftPaths(answers).map(async (path) => {
      if (path === CONFIG_FILE) return { path, text: await draftConfig(folder, answers.code) };
      if (path === ATTRIBUTES) return { path, text: GIT_ATTRIBUTES };
      const text = await fillTemplate(path, values);
      return { path, text: inForm(path.slice(POLICIES.length), marked(text)) };
    }),
  );
}

function valuesOf(answers: Answers): ReadonlyMap<string, string> {
  const { because, under } = recordDuty(placesOf(answers));
  const lawful = legalFacts(answers);
  const age = answers.age === "" ? "" : `ages: { from: ${Number(answers.age)} }\n`;
  return new Map([
    // A JSON string is a YAML string too, whatever stands in it.
    ...(["name", "address", "contact", "mission", "owner", "lead"] as const).map(
      (key) => [key, JSON.stringify(answers[key])] as const,
    ),
    ["established", `[${answers.established.map((place) => JSON.stringify(place)).join(", ")}]`],
    ["places", `[${answers.places.map((place) => JSON.stringify(place)).join(", ")}]`],
    ["reviewed", dayLines("reviewed", answers.reviewed, "reviewed this yet. Make the policy true, then set the day.")],
    ["rehearsed", dayLines("rehearsed", answers.rehearsed, "practised this yet. Practise, then set the day.")],
    ["company-facts", lawful.company + age + languageLines(answers.languages)],
    ["rights-facts", lawful.rights],
    ["items", itemEntries(picked(answers.purposes))],
    ["because", because],
    ["under", under === null ? "" : `under: ${JSON.stringify(under)}\n`],
    ["reason", under === null ? REASON : ""],
  ]);
}

/** What is not translated yet is not listed: a language that is listed and lacks a text is an error. */
function languageLines([first, ...more]: readonly string[]): string {
  if (first === undefined) return "";
  const rest = more.length > 0 ? `# List these when they are translated: ${more.join(", ")}.\n` : "";
  return `${rest}languages: [${first}]\n`;
}

/** A day that must stand there and has not been is one that nobody takes for true. */
function dayLines(field: string, day: string, nobody: string): string {
  return day === STAND_INS.day ? `# A stand-in: nobody has ${nobody}\n${field}: ${day}` : `${field}: ${day}`;
}

function marked(text: string): string {
  return text.replace(/^---\n/, `---\n${MARKER}\n\n`);
}

/** As `candor fmt` writes it. */
function inForm(within: string, text: string): string {
  return formatDocument({ path: within, within, text })?.text ?? text;
}
