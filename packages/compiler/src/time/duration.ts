/** Times as authors write them, in English, and what they compile to. */
import type { Duration, Keeping } from "@candor/model";
import { isId } from "../ids/id.ts";

/** Unit → how ISO 8601 writes `n` of it. */
const UNITS: ReadonlyMap<string, (n: number) => string> = new Map([
  ["minute", (n) => `PT${n}M`],
  ["hour", (n) => `PT${n}H`],
  ["day", (n) => `P${n}D`],
  ["week", (n) => `P${n}W`],
  ["month", (n) => `P${n}M`],
  ["quarter", (n) => `P${n * 3}M`],
  ["year", (n) => `P${n}Y`],
]);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
]);

/** Longer than any time that a person would read. */
const LONGEST = 300;

/** A length of time: `30 days`, `one month`, `72 hours`, `3 working days`. Null when it cannot be read. */
export function parseDuration(text: string): Duration | null {
  const words = split(text);
  const count = parseCount(words[0] ?? "");
  if (count === null) return null;
  const working = words[1] === "working" || words[1] === "business";
  const unit = words.slice(working ? 2 : 1);
  return unit.length === 1 ? durationOf(count, unit[0] ?? "", working) : null;
}

/** How often something comes round: `every 12 months`, `every month`, `12 months`, `month`, `quarterly`. Null when it cannot be read. */
export function parseInterval(text: string): Duration | null {
  const words = split(text);
  const rest = words[0] === "every" || words[0] === "each" ? words.slice(1) : words;
  if (rest.length !== 1) return parseDuration(rest.join(" "));
  const [unit = ""] = rest;
  return durationOf(1, ADVERBS.get(unit) ?? unit, false);
}

/** How many times in how long: `2 a month`, `once a week`, `at most 3 times per year`, `every 2 weeks`. Null when it cannot be read. */
export function parseFrequency(text: string): { times: number; per: Duration } | null {
  const words = split(text);
  const rest = words[0] === "at" && words[1] === "most" ? words.slice(2) : words;
  const cut = rest.findIndex((word, index) => index > 0 && ["a", "an", "per", "every", "each"].includes(word));
  if (cut < 1) return once(parseInterval(rest.join(" ")));
  const [count = "", noun, ...more] = rest.slice(0, cut);
  const times = count === "once" ? 1 : count === "twice" ? 2 : parseCount(count);
  const per = parseInterval(["every", ...rest.slice(cut + 1)].join(" "));
  const readable = more.length === 0 && (noun === undefined || /^[a-z]+$/.test(noun));
  return times === null || times === 0 || per === null || !readable ? null : { times, per };
}

/**
 * How long something is kept: `3 years`, `30 days after account-closed`, `6 years after the end of the year of last-order`,
 * `until consent-withdrawn, at most 3 years`, `not stored`, or several of these joined by `or` or `, or` with `, whichever is later`
 * (or `earlier`). Null when it cannot be read: such a text is not a time, however long it goes on.
 */
export function parseKeeping(text: string): Keeping | null {
  const plain = split(text).join(" ");
  const which = /, whichever is (later|earlier)$/.exec(plain);
  if (!which) return parseOne(plain);
  const of = plain
    .slice(0, which.index)
    .split(/,? or /)
    .map(parseOne);
  if (of.length < 2 || of.some((one) => one === null || one.kind === "not-stored")) return null;
  return { kind: "whichever", is: which[1] === "later" ? "later" : "earlier", of: of.filter((one) => one !== null) };
}

/** The events that a keeping time counts from, in the order they were written. */
export function eventsOf(keeping: Keeping): readonly string[] {
  if (keeping.kind === "whichever") return keeping.of.flatMap(eventsOf);
  return keeping.kind === "after" || keeping.kind === "until" ? [keeping.event] : [];
}

function parseOne(text: string): Keeping | null {
  if (text === "not stored") return { kind: "not-stored" };
  if (text.startsWith("until ")) return parseUntil(text.slice("until ".length));
  const cut = text.indexOf(" after ");
  if (cut < 0) return keepFor(parseDuration(text));
  const duration = parseDuration(text.slice(0, cut));
  const anchor = text.slice(cut + " after ".length);
  const yearEnd = "the end of the year of ";
  const event = anchor.startsWith(yearEnd) ? anchor.slice(yearEnd.length) : anchor;
  if (!duration || !isId(event)) return null;
  return { kind: "after", duration, event, from: event === anchor ? "event" : "end-of-year" };
}

function parseUntil(text: string): Keeping | null {
  const [event = "", cap, ...more] = text.split(/,? at most /);
  const atMost = cap === undefined ? null : parseDuration(cap);
  if (!isId(event) || more.length > 0 || (cap !== undefined && atMost === null)) return null;
  return { kind: "until", event, atMost };
}

function keepFor(duration: Duration | null): Keeping | null {
  return duration && { kind: "for", duration };
}

function once(per: Duration | null): { times: number; per: Duration } | null {
  return per && { times: 1, per };
}

function durationOf(count: number, unit: string, working: boolean): Duration | null {
  const singular = unit.endsWith("s") ? unit.slice(0, -1) : unit;
  const iso = UNITS.get(singular);
  if (!iso || (working && singular !== "day")) return null;
  return { iso: iso(count), working };
}

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A whole number up to 9999 in digits, up to twelve in words, or `a` and `an` for one; null for anything else. */
function parseCount(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (text === "a" || text === "an") return 1;
  const word = NUMBERS.indexOf(text);
  return word < 0 ? null : word + 1;
}

function split(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  return text.trim().toLowerCase().split(/\s+/);
}
