import type {
  Asked,
  Clause,
  Dynamic,
  Explained,
  ExplainedFlow,
  ExplainedForward,
  ExplainedRead,
  Said,
  Standing,
} from "@candor/checker";
import type { Allowed, Diagnostic, Place } from "@candor/model";
import { amount } from "../amount.ts";
import { painter, type Paint } from "../render/paint.ts";
import { renderPlace } from "../render/pretty.ts";
import { clip } from "../render/visible.ts";
import { changesOfFlow, changesOfRead } from "./what-would-change.ts";

const LONGEST = 400;
type Colour = "red" | "yellow" | "cyan";
type Texts = Explained["texts"];

/** What is known of a place in code, as text for people: each read and each flow, what it rests on, and what would change it. */
export function renderExplained(asked: Asked, explained: Explained, colour: boolean): string {
  const paint = painter(colour);
  const { reads, flows, forwards, dynamicCalls, findings, texts } = explained;
  const parts = [
    ...reads.map((read) => readLines(read, texts, paint)),
    ...flows.map((flow) => flowLines(flow, texts, paint)),
    ...forwards.map((forward) => forwardLines(forward, texts, paint)),
    ...dynamicCalls.map((call) => dynamicLines(call, texts, paint)),
    ...findings.map((found) => findingLines(found, texts, paint)),
  ];
  if (parts.length === 0) parts.push([nothing(asked, explained)]);
  return parts.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}

const STANDINGS: Readonly<Record<Standing, { readonly says: string; readonly colour: "green" | "red" | "yellow" }>> = {
  guard: { says: "covered, through a view of the guard", colour: "green" },
  annotation: { says: "covered", colour: "green" },
  custody: { says: "in custody, which moves data and uses it for nothing", colour: "green" },
  uncovered: { says: "not covered", colour: "red" },
  "cannot-tell": { says: "cannot tell", colour: "yellow" },
};

function readLines(read: ExplainedRead, texts: Texts, paint: Paint): readonly string[] {
  const { name, label, items, standing, purposes, place, bound, said, otherWays, clauses, findings, allowed } = read;
  const { says, colour } = STANDINGS[standing];
  const what = items.length === 0 ? `\`${name}\` may be personal data` : `${list(items)} ${are(items)} read`;
  const forWhat = purposes.length === 0 ? "" : ` for ${list(purposes)}`;
  const at = (where: Place, mark: Colour = "cyan"): readonly string[] => renderPlace(where, texts, paint, mark, 0);
  return [
    `${paint([colour, "bold"], says)}: ${paint("bold", clip(`${what}${forWhat}`, LONGEST))}`,
    ...at(place, standing === "uncovered" ? "red" : "cyan"),
    ...(label === "" ? [] : [declared(label, bound, items), ...bound.flatMap((where) => at(where))]),
    ...said.flatMap((one) => saidLines(one, at)),
    ...(otherWays > 0
      ? [`  and ${amount(otherWays, "more way")} that ${otherWays === 1 ? "leads" : "lead"} here`]
      : []),
    ...clauses.flatMap((clause) => clauseLines(clause, at)),
    ...judgedLines(findings, allowed, at),
    ...changeLines(changesOfRead(read), paint),
  ];
}

function declared(label: string, bound: readonly Place[], items: readonly string[]): string {
  return bound.length === 0
    ? `  the view has \`${clip(label, LONGEST)}\` of the record`
    : `  \`${clip(label, LONGEST)}\` is ${list(items)}:`;
}

type At = (place: Place, mark?: Colour) => readonly string[];

function saidLines({ by, purposes, places, start, calls }: Said, at: At): readonly string[] {
  const way = calls.flatMap(({ name, place }) => [`  \`${clip(name, LONGEST)}\` is called here:`, ...at(place)]);
  const named = purposes.length === 0 ? "custody" : list(purposes);
  const ends: Readonly<Record<Said["by"], string>> = {
    view: `  the type of the view says it was opened for ${named}`,
    comment: `  a comment says that ${calls.length === 0 ? "this" : "that"} is for ${named}:`,
    config: `  the config says that ${calls.length === 0 ? "this" : "that"} is for ${named}:`,
    start: `  ${start ? startSays(start) : ""}, and nothing says a purpose:`,
  };
  return [...way, ends[by], ...places.flatMap((place) => at(place))];
}

function startSays({ kind, label }: NonNullable<Said["start"]>): string {
  const name = `\`${clip(label, LONGEST)}\``;
  switch (kind) {
    case "function":
      return `nothing calls ${name}`;
    case "module":
      return "it runs as the file is loaded";
    case "queue":
      return `what handles ${name} starts it`;
    default:
      return `the ${kind} ${name} starts it`;
  }
}

function clauseLines({ purpose, item, allowed, place }: Clause, at: At): readonly string[] {
  if (!place) return [`  the policy has no purpose \`${clip(purpose, LONGEST)}\``];
  return [
    allowed ? `  \`${purpose}\` declares \`${item}\`:` : `  \`${purpose}\` does not declare \`${item}\`:`,
    ...at(place),
  ];
}

/** Of one item, and of several. */
const SINKS: Readonly<Record<ExplainedFlow["kind"], readonly [one: string, several: string]>> = {
  recipient: ["goes to somebody else", "go to somebody else"],
  log: ["goes into a log", "go into a log"],
  storage: ["is stored", "are stored"],
  prompt: ["goes to a language model", "go to a language model"],
  url: ["goes into an address", "go into an address"],
  widened: ["loses its type", "lose their type"],
};

function flowLines(flow: ExplainedFlow, texts: Texts, paint: Paint): readonly string[] {
  const { items, kind, label, outside, recipient, through, place, sink, findings, allowed } = flow;
  const isFine = findings.length === 0 && allowed.length === 0;
  const what = items.length === 0 ? "what may be personal data" : list(items);
  const to = recipient ? `, to \`${recipient}\` of recipients.md` : outside ? `, to \`${outside}\`` : "";
  const at: At = (where, mark = "cyan") => renderPlace(where, texts, paint, mark, 0);
  return [
    `${paint([isFine ? "green" : "red", "bold"], isFine ? "as the policy says" : "not as the policy says")}: ${paint("bold", clip(`${what} ${SINKS[kind][items.length > 1 ? 1 : 0]}${to}`, LONGEST))}`,
    `  it comes from here${through ? ", and calls hand it on" : ""}:`,
    ...at(place),
    `  it leaves here, by \`${clip(label, LONGEST)}\`:`,
    ...at(sink, isFine ? "cyan" : "red"),
    ...judgedLines(findings, allowed, at),
    ...changeLines(changesOfFlow(flow), paint),
  ];
}

const RECEIVERS: Readonly<Record<ExplainedForward["to"], (name: string) => string>> = {
  code: (name) => `into ${name === "" ? "the code around it" : `\`${name}\``}, whose reads are found`,
  untyped: (name) => `out of sight, into \`${name}\`, which takes anything`,
  package: (name) => `out of sight, into the package \`${name}\``,
  unknown: (name) => `out of sight, into \`${name}\`: only running the code tells what that is`,
};

function forwardLines(forward: ExplainedForward, texts: Texts, paint: Paint): readonly string[] {
  const { name, label, items, to, receiver, place, findings, allowed } = forward;
  const at: At = (where, mark = "cyan") => renderPlace(where, texts, paint, mark, 0);
  const what =
    items.length === 0
      ? "may be a record of personal data, and"
      : `${label === "" ? "" : `(${label}) `}with ${list(items)}`;
  return [
    `${paint(["cyan", "bold"], "handed on whole")}: ${paint("bold", clip(`\`${name}\` ${what} goes ${RECEIVERS[to](receiver)}`, LONGEST))}`,
    ...at(place),
    ...judgedLines(findings, allowed, at),
  ];
}

const WHY_DYNAMIC: Readonly<Record<Dynamic["why"], string>> = {
  any: "its type is `any`",
  computed: "its name is worked out",
  event: "an event's text says who hears of it",
  value: "it is held as a value",
};

function dynamicLines({ name, why, items, place }: Dynamic, texts: Texts, paint: Paint): readonly string[] {
  const what = items.length === 0 ? "code that leads to reads of personal data" : list(items);
  return [
    `${paint(["yellow", "bold"], "cannot tell")}: ${paint("bold", clip(`what \`${name}\` runs, which gets ${what}: ${WHY_DYNAMIC[why]}`, LONGEST))}`,
    ...renderPlace(place, texts, paint, "cyan", 0),
  ];
}

function judgedLines(findings: readonly Diagnostic[], allowed: readonly Allowed[], at: At): readonly string[] {
  return [
    ...findings.map(({ rule, message }) => `  found by ${rule}: ${clip(message, LONGEST)}`),
    ...allowed.flatMap(({ finding, reason, author, place }) => [
      `  ${finding.rule} is ignored: ${clip(reason, LONGEST)} (${clip(author, LONGEST)})`,
      ...at(place),
    ]),
  ];
}

function findingLines({ rule, message, place, help }: Diagnostic, texts: Texts, paint: Paint): readonly string[] {
  return [
    `${paint(["red", "bold"], rule)}: ${paint("bold", clip(message, LONGEST))}`,
    ...renderPlace(place, texts, paint, "red", 0),
    ...changeLines(help === undefined ? [] : [help], paint),
  ];
}

function changeLines(changes: readonly string[], paint: Paint): readonly string[] {
  if (changes.length === 0) return [];
  return [paint("bold", "  what would change it:"), ...changes.map((change) => `  - ${clip(change, LONGEST)}`)];
}

function nothing({ file, line }: Asked, { isChecked }: Explained): string {
  return isChecked
    ? `no read of bound data, and nothing that hands it on, in line ${line} of ${clip(file, LONGEST)}`
    : `${clip(file, LONGEST)} is not among the files that are checked`;
}

function are(items: readonly string[]): string {
  return items.length === 1 ? "is" : "are";
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(" and ");
}
