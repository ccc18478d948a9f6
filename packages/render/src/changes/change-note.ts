import type { ChangeKind, CompanyFacts, PolicyModel } from "@candor/model";
import { createLanguage } from "../language.ts";
import { inReadingOrder } from "../purpose-order.ts";
import type { ChangeWords, DescribedChange } from "./describe-changes.ts";
import { markdownText } from "./markdown.ts";
import { noteWeight } from "./note-weight.ts";
import { plainSaid } from "./plain.ts";
import { shortenRuns } from "./shorten-runs.ts";
import type { WordRun } from "./word-diff.ts";

/** What the note is about. */
export interface ChangeNote {
  /** The policy as it is released. */
  readonly policy: PolicyModel;
  /** What changed since the release before; null where this is the first. */
  readonly changes: readonly DescribedChange[] | null;
  /** The day it was made, and the day from which it holds: `YYYY-MM-DD`. */
  readonly made: string;
  readonly effective: string;
}

/** The note to customers about a release, as Markdown: dated, what changed, what we ask of you, what you can do. */
export function changeNote(note: ChangeNote, words: ChangeWords): string {
  const language = createLanguage(words.strings);
  const { note: says } = words.changes;
  const { policy, made, effective, changes } = note;
  const [of, from] = [made, effective].map((day) => plainSaid([language.date(day)]));
  const blocks = [
    `# ${markdownText((changes === null ? says.firstTitle : says.title)(policy.company.name))}`,
    markdownText(says.dates(policy.version, of ?? made, from ?? effective)),
    ...(changes === null ? firstVersion(policy, words) : changed(changes, policy, from ?? effective, words)),
    `## ${says.youCan}`,
    doors(policy, changes === null, words),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function firstVersion(policy: PolicyModel, { changes: { note } }: ChangeWords): readonly string[] {
  const uses = inReadingOrder(policy.purposes).map(
    ({ title, summary }) => `**${markdownText(title)}**: ${markdownText(summary)}`,
  );
  return [`## ${note.first}`, note.firstIntro, list(uses)];
}

function changed(
  changes: readonly DescribedChange[],
  policy: PolicyModel,
  effective: string,
  { changes: strings }: ChangeWords,
): readonly string[] {
  const { note } = strings;
  const of = (weight: DescribedChange["weight"]): readonly string[] =>
    changes
      .filter((change) => noteWeight(change, policy) === weight && concernsPeople(change))
      .map((change) => item(change, strings));
  const [ask, tell, patch] = [of("ask"), of("tell"), of("patch")];
  return [
    ...(ask.length > 0 ? [`## ${note.ask}`, note.askIntro, list(ask), note.askOutro] : []),
    ...(tell.length > 0 ? [`## ${note.tell}`, note.tellIntro(effective), list(tell)] : []),
    ...(patch.length > 0 ? [`## ${note.patch}`, list(patch)] : []),
    ...(ask.length === 0 ? [note.patchOnly] : []),
  ];
}

/** What we call things among ourselves, and which of our systems does what, changes nothing for a customer. */
function concernsPeople({ kind, subjects }: DescribedChange): boolean {
  if (kind === "company") return !subjects.every((subject) => OURS.has(subject));
  return !INSIDE.has(kind);
}

const INSIDE: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "other",
  "purpose-renamed",
  "data-renamed",
  "recipient-renamed",
  "system-added",
  "system-removed",
]);

/** Fields of company.md. */
const OURS: ReadonlySet<string> = new Set(["systems", "events"]);

function item({ says, before, after, words }: DescribedChange, changes: ChangeWords["changes"]): string {
  const sentence = `${markdownText(says)}.`;
  if (words) return `${sentence}\n\n  > ${sides(shortenRuns(words), changes).join("\n  >\n  > ")}`;
  return before === null || after === null
    ? sentence
    : `${sentence} (${markdownText(changes.note.was(before, after))})`;
}

/** The old words and the new ones apart: what marks words that went or came is read by programs, and not in every letter. */
function sides(runs: readonly WordRun[], { diff }: ChangeWords["changes"]): readonly string[] {
  const without = (change: WordRun["change"]): string =>
    markdownText(runs.flatMap((run) => (run.change === change ? [] : [run.text])).join(""));
  return [`${diff.was}: ${without("added")}`, `${diff.is}: ${without("removed")}`];
}

/** Where to change one's mind, to ask, and to complain; then what is otherwise in single places, each named. */
function doors({ company, rights }: PolicyModel, isFirst: boolean, words: ChangeWords): string {
  const { strings, changes } = words;
  const { note } = changes;
  const { refuse } = company.choices;
  const { place } = createLanguage(strings);
  const there = company.byPlace.flatMap(({ place: code, facts }) =>
    addresses(facts, isFirst, words).map((says) => changes.inPlaces(place(code), says)),
  );
  const everywhere = [
    note.choose(refuse.where, strings.choices.steps(refuse.steps)),
    note.rights(rights.askAt),
    ...addresses(company, isFirst, words),
  ];
  return list([...everywhere, ...there].map(markdownText));
}

function addresses(
  { contact, complaints, authority }: Partial<CompanyFacts>,
  isFirst: boolean,
  { changes: { note } }: ChangeWords,
): readonly string[] {
  return [
    ...(contact === undefined ? [] : [(isFirst ? note.firstWrite : note.write)(contact)]),
    ...[complaints, authority].flatMap((where) => (where == null ? [] : [note.complain(where)])),
  ];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
