import { stringify } from "yaml";
import type { Cite, Entry, Fact, Question } from "../draft.ts";
import { FIELDS, kindOf } from "../questions.ts";

/** What stands in one file. */
export interface FileFacts {
  readonly document: string;
  readonly entries: readonly Entry[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
}

const LISTS: ReadonlySet<string> = new Set(["data", "recipients", "safeguards"]);

/** The lines between the dashes at the top of a file: its facts with the lines they come from, and its questions as comments. */
export function writeFacts(file: FileFacts): readonly string[] {
  const whole = file.questions.filter(({ path }) => path.length === 0).map(askLine);
  if (!LISTS.has(file.document)) return [...whole, ...fieldLines(file, [])];
  return [...whole, ...file.entries.flatMap((entry) => entryLines(file, entry))];
}

function entryLines(file: FileFacts, { path, evidence }: Entry): readonly string[] {
  const [id = ""] = path;
  const own = source(evidence);
  // What comes from the same place as the entry itself need not say so again.
  const rest = file.questions.filter((question) => question.path.length === 1 && question.path[0] === id);
  const lines = [...fieldLines(file, path), ...rest.map(askLine)].map(
    (line) => `  ${own !== "" && line.endsWith(own) ? line.slice(0, -own.length) : line}`,
  );
  const empty = lines.every((line) => line.trimStart().startsWith("#"));
  // An entry without a fact is an empty group of fields; its questions then stand above it.
  const head = `${scalar(id)}:${empty ? " {}" : ""}${own}`;
  return empty ? [...lines.map((line) => line.trimStart().replace("# ? ", `# ? \`${id}\`: `)), head] : [head, ...lines];
}

/** The fields of a file or an entry, in the order of its kind, each question where its field would stand. */
function fieldLines({ document, facts, questions }: FileFacts, base: readonly string[]): readonly string[] {
  const at = base.length;
  const here = <Said extends { readonly path: readonly string[] }>(
    said: readonly Said[],
    field: string,
  ): readonly Said[] =>
    said.filter(({ path }) => path[at] === field && base.every((step, index) => path[index] === step));
  return FIELDS[kindOf(document)].flatMap(({ field }) => [
    ...here(questions, field).map(askLine),
    ...valueLines(field, here(facts, field), at),
  ]);
}

function valueLines(field: string, facts: readonly Fact[], at: number): readonly string[] {
  const [fact] = facts;
  if (!fact) return [];
  if (field === "on-device") return [`${field}:`, ...devices(facts)];
  if (fact.path.length > at + 1)
    return [
      `${field}:`,
      ...facts.map((inner) => `  ${inner.path.at(-1)}: ${scalar(inner.value)}${source(inner.evidence)}`),
    ];
  if (!fact.listed) return [`${field}: ${scalar(fact.value)}${source(fact.evidence)}`];
  return [
    `${field}: [${facts.map(({ value }) => scalar(value)).join(", ")}]${source(facts.flatMap(({ evidence }) => evidence))}`,
  ];
}

/** Cookies: a list of groups of fields. */
function devices(facts: readonly Fact[]): readonly string[] {
  const byName = Map.groupBy(facts, ({ path }) => path[1] ?? "");
  return [...byName.values()].flatMap((fields) =>
    fields.map(
      (fact, index) =>
        `  ${index === 0 ? "-" : " "} ${fact.path[2]}: ${scalar(fact.value)}${index === 0 ? source(fact.evidence) : ""}`,
    ),
  );
}

/** A value on one line, quoted where YAML would read something else. */
function scalar(value: string | number): string {
  return stringify(value, { lineWidth: 0, version: "1.2", schema: "core" }).trim();
}

function source(evidence: readonly Cite[]): string {
  const places = [...new Set(evidence.map(({ file, line }) => `${file}:${line}`))];
  const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : "";
  return places.length === 0 ? "" : ` # ${places.slice(0, SHOWN).join(", ")}${more}`;
}

/** As many places as a reader looks up. */
const SHOWN = 3;
const LONGEST = 120;

/** A question as a comment: what it asks, and where the old policy speaks of it. */
function askLine({ asks, cites }: Question): string {
  const shown = cites.slice(0, SHOWN).map(({ file, line, words }) => `${file}:${line} says "${clip(words)}"`);
  const more = cites.length > SHOWN ? ` and ${cites.length - SHOWN} more` : "";
  const said = `${shown.join(", ")}${more}`;
  return `# ? ${asks}${said === "" ? "" : ` (${said})`}`;
}

function clip(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd().toWellFormed()}…`;
}
