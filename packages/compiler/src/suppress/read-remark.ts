import type { Diagnostic } from "@candor/model";
import { nearest } from "../ids/nearest.ts";
import type { Placer } from "../text/place.ts";
import { shown } from "../text/shown.ts";
import type { Range, Remark } from "./remark.ts";

/** A finding that an author lets stand, and why. */
export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  readonly author: string;
  readonly covers: Range;
  /** Whether it is also about what the file as a whole lacks. */
  readonly opens: boolean;
}

/** What a rule that a comment names can be. */
export interface Catalogue {
  /** Rules that judge what a policy says. */
  readonly judging: ReadonlySet<string>;
  /** Every rule. */
  readonly all: readonly string[];
  /** Whether a finding is an error by a law alone. */
  readonly isDuty: (finding: Diagnostic) => boolean;
}

const FORM = "write `candor-allow <rule>: <reason> (<author>)`";

/** What a comment allows, or what is wrong with it. */
export function readRemark(remark: Remark, catalogue: Catalogue, place: Placer): Allowance | Diagnostic {
  const { text, start, covers, opens = false } = remark;
  const whole = place(start, start + text.length);
  const invalid = (message: string, help: string): Diagnostic => ({
    rule: "suppress/invalid",
    severity: "error",
    message,
    help,
    place: whole,
  });
  const [, word = "", rule = "", rest = ""] = /^(candor[^a-z]*[a-z]+)[ \t]*([^\s:]*)[ \t]*:?([^]*)$/i.exec(text) ?? [];
  if (word !== "candor-allow") return invalid(`${shown(word)} means nothing here`, FORM);
  if (rule === "") return invalid("this does not say which rule it allows", FORM);
  if (!catalogue.all.includes(rule)) return unknownRule(remark, rule, catalogue, place);
  if (!catalogue.judging.has(rule))
    return invalid(`${shown(rule)} cannot be allowed: it finds what cannot be read or used`, "mend what it found");
  if (/candor-allow/i.test(rest))
    return invalid("this is more than one in a single comment", "give each a line of its own, above what it allows");
  const [, reason = "", author = ""] = /^\s*([^]*?)\s*(?:\(([^()]*)\))?$/.exec(rest.trimEnd()) ?? [];
  if (!/[\p{L}\p{N}]/u.test(reason)) return invalid(`nothing says why ${shown(rule)} is allowed here`, FORM);
  if (!/[\p{L}\p{N}]/u.test(author)) return invalid(`nobody answers for allowing ${shown(rule)} here`, FORM);
  if (!covers) return invalid("this comment is about nothing", "put it on a line of its own, above what it allows");
  return { rule, reason: oneLine(reason), author: oneLine(author), covers, opens };
}

function unknownRule({ text, start }: Remark, rule: string, { all }: Catalogue, place: Placer): Diagnostic {
  const near = nearest(rule, all);
  const at = start + text.indexOf(rule, "candor-allow".length);
  const named = place(at, at + rule.length);
  return {
    rule: "suppress/invalid",
    severity: "error",
    message: `${shown(rule)} is not a rule`,
    help: near === undefined ? "`candor rules` lists them all" : `did you mean ${shown(near)}?`,
    place: named,
    ...(near !== undefined && { nearest: near }),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
