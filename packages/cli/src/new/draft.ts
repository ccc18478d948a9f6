import { findFences, formatDocument, sectionHeadings, vocabularyAt } from "@candor/compiler";
import { stringify } from "yaml";
import { fieldsOf, isAsked, type Kind, pathTo, sectionsOf, withinOf } from "./kinds.ts";

/** What is known of a new document or entry. */
export interface Answers {
  /** Field → value. */
  readonly facts: ReadonlyMap<string, unknown>;
  /** `title`, `summary` and section keys → Markdown. */
  readonly prose: ReadonlyMap<string, string>;
}

/** What `candor new` writes and which of its questions nobody has answered. */
export interface Draft {
  readonly text: string;
  readonly open: readonly string[];
}

/** A document of its own; what is not known stands in it as a question in a comment. */
export function draftDocument(kind: Kind, name: string, answers: Answers): Draft {
  const facts = kind.id === "entry" ? draftEntry(kind, name, answers) : draftFacts(kind, answers);
  const prose = draftProse(kind, name, answers);
  const text = formatted(kind, name, `---\n${facts.text}---\n${prose.text}`);
  return { text, open: [...facts.open, ...prose.open] };
}

/** An entry of `data.md` and its like: its id, and its facts moved in below it. */
export function draftEntry(kind: Kind, name: string, answers: Answers): Draft {
  const { text, open } = draftFacts(kind, answers);
  const entry = `${name}:\n${text.replaceAll(/^(?=.)/gm, "  ")}`;
  const alone = formatted(kind, name, `---\n${entry}---\n`);
  const fences = findFences(alone);
  return { text: fences ? alone.slice(fences.from, fences.to) : entry, open };
}

function formatted(kind: Kind, name: string, text: string): string {
  const within = withinOf(kind, name);
  return formatDocument({ path: within, within, text })?.text ?? text;
}

function draftFacts(kind: Kind, { facts }: Answers): Draft {
  const open: string[] = [];
  const lines = fieldsOf(kind).flatMap((field) => {
    if (facts.has(field.name)) return [`${field.name}: ${onOneLine(facts.get(field.name))}`];
    if (!isAsked(kind, field)) return [];
    open.push(field.name);
    const words = vocabularyAt(kind.document, [...pathTo(kind, "any-entry"), field.name])?.values ?? [];
    const isSaid = words.every((word) => field.description.includes(word));
    const choice = isSaid ? "" : ` One of: ${words.join(", ")}.`;
    return ["", ...comment(`${field.description}${choice}`), `# ${field.name}: ${field.example}`];
  });
  return {
    text: lines
      .map((line) => `${line}\n`)
      .join("")
      .replace(/^\n/, ""),
    open,
  };
}

function draftProse(kind: Kind, name: string, { facts, prose }: Answers): Draft {
  const title = prose.get("title") ?? (kind.title === "" ? sentence(name) : kind.title);
  const known = [...prose.keys()].filter((key) => key !== "title" && key !== "summary");
  const sections = sectionsOf(kind, facts, known);
  const hasSummary = kind.document === "purpose" || prose.has("summary");
  const open = [...(hasSummary ? ["summary"] : []), ...sections.keys()].filter((key) => !prose.has(key));
  const blocks = [`# ${title}`, ...(hasSummary ? [prose.get("summary") ?? question(SUMMARY)] : [])];
  for (const { key, heading } of sectionHeadings(kind.document)) {
    const asks = sections.get(key);
    if (asks !== undefined) blocks.push(`## ${headingOf(key, heading, facts)}`, prose.get(key) ?? question(asks));
  }
  return { text: `${blocks.join("\n\n")}\n`, open };
}

const SUMMARY = "In one sentence: what do you do with which data?";

/** A duty leaves nobody a choice, and its heading says so. */
function headingOf(key: string, heading: string, facts: ReadonlyMap<string, unknown>): string {
  const isDuty = ["legal-obligation", "public-task", "vital-interest"].includes(String(facts.get("because")));
  return key === "refuse" && isDuty ? "Can you refuse?" : heading;
}

function question(asks: string): string {
  return `<!-- ${asks} -->`;
}

/** `Send your coffee` for `send-your-coffee`. */
function sentence(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value as one line of YAML. */
function onOneLine(value: unknown): string {
  if (typeof value === "string" && value.includes("\n")) return JSON.stringify(value);
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
}

const WIDTH = 96;

/** A text as the lines of a comment. */
function comment(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length + 1 > WIDTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
