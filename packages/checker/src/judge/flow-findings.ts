import type { Place, PolicyModel, Recipient } from "@candor/model";
import type { Files, Finding, Spot } from "../facts.ts";
import type { Flow, Outside, Sink, SinkKind } from "../sink.ts";
import { nearestOf } from "../nearest-of.ts";
import type { PurposeAt } from "../purposes/code-purpose.ts";
import type { CheckConfig } from "../types.ts";
import { recipientOf } from "./recipient-of.ts";

/** What flows are held to. */
export interface Told {
  readonly model: PolicyModel;
  readonly places: ReadonlyMap<string, Place>;
  readonly config: CheckConfig;
  readonly purposeAt: PurposeAt;
  readonly textOf: Files["textOf"];
}

/** What the policy says of personal data that leaves the code: who may get which item for what, and where none may go. */
export function flowFindings(flows: readonly Flow[], told: Told): readonly Finding[] {
  return together(flows.flatMap((flow) => findingsOf(flow, told)));
}

function findingsOf(flow: Flow, told: Told): readonly Finding[] {
  const { kind, outside } = flow.sink;
  if (flow.items.length === 0) return kind === "widened" || kind === "url" ? [] : [mayLeave(flow, kind, told)];
  if (kind === "recipient" && outside) return toRecipient(flow, outside, told);
  if (kind === "prompt") return toPrompt(flow, told);
  if (kind === "recipient") return [];
  return kind === "storage" && isDeclaredOnDevice(flow, told) ? [] : [into(flow, kind, told)];
}

/** Data that leaves in several places by the same name is said once, with all of them. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ rule, message, at }: Finding): string => `${rule} ${spotKey(at)} ${message}`;
  return [...Map.groupBy(findings, keyOf).values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const all = [first, ...others].flatMap(({ related = [] }) => related);
    const each = new Map(all.map((one) => [spotKey(one.at), one]));
    return all.length === 0 ? first : { ...first, related: [...each.values()] };
  });
}

const INTO: Readonly<
  Record<Exclude<SinkKind, "recipient">, { rule: string; does: readonly [one: string, several: string]; help: string }>
> = {
  log: {
    rule: "code/in-log",
    does: ["is written to a log", "are written to a log"],
    help: "leave it out, or log an id that says nothing of the person",
  },
  storage: {
    rule: "code/in-storage",
    does: ["is stored", "are stored"],
    help: "keep it where the policy says it is kept, or declare the storage under `on-device:` of the purpose",
  },
  prompt: {
    rule: "code/in-prompt",
    does: ["is given to a language model", "are given to a language model"],
    help: "leave it out, or declare who runs the model in recipients.md and what it gets",
  },
  url: {
    rule: "code/in-url",
    does: ["becomes part of an address", "become part of an address"],
    help: "logs and other sites see addresses: send it in the body of the request, or use an id in its place",
  },
  widened: {
    rule: "code/widened",
    does: ["loses its type here", "lose their type here"],
    help: "keep the type that declares it: what is read from `any` or `unknown` cannot be told",
  },
};

function into(flow: Flow, kind: Exclude<SinkKind, "recipient">, told: Told): Finding {
  const { rule, does, help } = INTO[kind];
  const [one, several] = does;
  const verb = flow.items.length > 1 ? several : one;
  return { rule, message: `${named(flow)} ${verb}${by(flow)}`, help, ...where(flow, told) };
}

/** A read of which it cannot be told whether it is of personal data matters most where it leaves. */
function mayLeave(flow: Flow, kind: "log" | "storage" | "prompt" | "recipient", told: Told): Finding {
  const does = kind === "recipient" ? "goes to somebody else" : INTO[kind].does[0];
  return {
    rule: "code/cannot-tell",
    message: `\`${flow.name ?? ""}\` may be personal data, and ${does}${by(flow)}`,
    help: "give what it is read from a type that declares its properties",
    ...where(flow, told),
  };
}

function by({ sink: { label, kind } }: Flow): string {
  return kind === "widened" ? "" : ` by \`${label}\``;
}

function toPrompt(flow: Flow, told: Told): readonly Finding[] {
  const { outside } = flow.sink;
  const recipient = outside && recipientOf(told.model, told.config, outside);
  const isTold =
    recipient &&
    flow.items.every((item) => recipient.gets.includes(item)) &&
    wrongPurposes(flow, recipient, told).length === 0;
  return isTold ? [] : [into(flow, "prompt", told)];
}

function toRecipient(flow: Flow, outside: Outside, told: Told): readonly Finding[] {
  const recipient = recipientOf(told.model, told.config, outside);
  // Of a mail, or of an address that is worked out, nobody knows who carries it.
  if (!recipient && (outside.name === null || isUnnamed(outside))) return [unknownHost(flow, outside, told)];
  if (!recipient) return [undeclared(flow, outside, outside.name ?? "", told)];
  const missing = flow.items.filter((item) => !recipient.gets.includes(item));
  if (missing.length > 0) return [notTold({ ...flow, items: missing }, recipient, told)];
  const wrong = wrongPurposes(flow, recipient, told);
  return wrong.length > 0 ? [otherPurpose(flow, recipient, wrong, told)] : [];
}

function undeclared(flow: Flow, { vendor }: Outside, name: string, told: Told): Finding {
  const legal = told.model.recipients.map(({ id }) => id).toSorted();
  const near = nearestOf(vendor?.id ?? name, legal);
  const country = vendor?.country ? `, ${vendor.country}` : "";
  const who = vendor ? `${vendor.name} (\`${name}\`${country})` : `\`${name}\``;
  return {
    rule: "code/undeclared-recipient",
    message: `${named(flow)} ${goes(flow)} to ${who}, which recipients.md does not name`,
    help: "declare it in recipients.md, or say under `check.recipients` which recipient it is",
    legal,
    ...(near !== null && { nearest: near }),
    ...where(flow, told),
  };
}

/** A package that talks to whatever server it is told. */
function isUnnamed({ name, vendor }: Outside): boolean {
  return vendor === null && name !== null && !name.includes(".");
}

function unknownHost(flow: Flow, { name }: Outside, told: Told): Finding {
  const how = name === null ? "" : ` by \`${name}\``;
  const say =
    name === null
      ? "write the host of the address where the call is made"
      : `say under \`check.recipients\` whose server \`${name}\` is told`;
  return {
    rule: "code/unknown-host",
    message: `${named(flow)} ${goes(flow)}${how} to an address that is worked out, so nobody can say who gets it`,
    help: `${say}, or hand the data to a function that does`,
    ...where(flow, told),
  };
}

function notTold(flow: Flow, recipient: Recipient, told: Told): Finding {
  const at = told.places.get(`recipient:${recipient.id}`);
  const gets = recipient.gets.length === 0 ? "nothing" : list(recipient.gets);
  const { related = [], ...spot } = where(flow, told);
  return {
    rule: "code/recipient-not-told",
    message: `${named(flow)} ${goes(flow)} to \`${recipient.id}\`, which gets ${gets} as recipients.md says it`,
    help: `add it to \`gets:\` of \`${recipient.id}\`, or do not send it`,
    ...spot,
    related: [...related, ...(at ? [{ message: `what \`${recipient.id}\` gets`, at }] : [])],
  };
}

function otherPurpose(flow: Flow, recipient: Recipient, wrong: readonly string[], told: Told): Finding {
  const at = told.places.get(`recipient:${recipient.id}`);
  const { related = [], ...spot } = where(flow, told);
  return {
    rule: "code/recipient-not-told",
    message: `${named(flow)} ${goes(flow)} to \`${recipient.id}\` for ${list(wrong)}, and recipients.md names it for ${list(recipient.for)}`,
    help: `add ${list(wrong)} to \`for:\` of \`${recipient.id}\`, or do not send it here`,
    ...spot,
    related: [...related, ...(at ? [{ message: `what \`${recipient.id}\` gets it for`, at }] : [])],
  };
}

/** The purposes of the view it was read from, else of the code that sends, which the recipient is not named for. */
function wrongPurposes({ sink, view }: Flow, recipient: Recipient, { purposeAt }: Told): readonly string[] {
  const at = sinkAt(sink);
  const code = purposeAt(at.path, at.start);
  // Code that says none has a finding of its own.
  const purposes = view ?? (code.kind === "purpose" ? code.purposes : []);
  return purposes.filter((id) => !recipient.for.includes(id));
}

/** Cookies and the like that a purpose of the code declares. */
function isDeclaredOnDevice({ sink }: Flow, { model, purposeAt }: Told): boolean {
  const at = sinkAt(sink);
  const code = purposeAt(at.path, at.start);
  const key = sink.values[0]?.text;
  if (code.kind !== "purpose" || key === undefined) return false;
  const purposes = model.purposes.filter(({ id }) => code.purposes.includes(id));
  return purposes.some(({ onDevice }) => onDevice.some(({ name }) => name === key));
}

function named({ items }: Flow): string {
  return list(items);
}

function goes({ items }: Flow): string {
  return items.length === 1 ? "goes" : "go";
}

/** Where it comes from; and where calls hand it on and it leaves, on other lines: who changes one of them has to see all. */
function where({ sink, path, start, end, by }: Flow, { textOf }: Told): Pick<Finding, "at" | "related"> {
  const at = { path, start, end };
  const isApart = (other: Spot): boolean => other.path !== path || !areInOneLine(textOf(path), start, other.start);
  const does = sink.kind === "widened" ? "it loses its type here" : `it leaves here, by \`${sink.label}\``;
  const out = { message: does, at: sinkAt(sink) };
  const calls = [...new Map(by.map((spot) => [spotKey(spot), spot])).values()]
    .toSorted((a, b) => order(a.path, b.path) || a.start - b.start)
    .map((spot) => ({ message: "a call hands it on here", at: spot }));
  const related = [out, ...calls].filter((one) => isApart(one.at));
  return related.length > 0 ? { at, related } : { at };
}

/** The same for all that stands at one place. */
export function spotKey(at: Finding["at"]): string {
  return "path" in at ? `${at.path}#${at.start}` : `${at.file}#${at.start.offset}`;
}

/** By code unit: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sinkAt({ engine, path, node }: Sink): Spot {
  return engine.spot(path, node.getStart(), node.end);
}

function areInOneLine(text: string, one: number, other: number): boolean {
  return !text.slice(Math.min(one, other), Math.max(one, other)).includes("\n");
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(" and ");
}
