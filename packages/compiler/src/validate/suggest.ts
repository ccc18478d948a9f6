import type { Diagnostic } from "@candor/model";
import { soleNearest } from "../ids/nearest.ts";
import { inWords, listed, shown } from "../text/shown.ts";

type Choice = Pick<Diagnostic, "help" | "nearest" | "legal"> & {
  /** The nearest legal value, where the author can have meant no other. */
  readonly meant?: string;
};

/** Up to so many legal values are all told; of more, the first. */
const MANY = 40;

/** The help of a finding about a word that is not legal: the nearest legal one, else all of them. */
export function suggestFrom(written: unknown, legal: readonly string[], otherwise?: string): Choice {
  const { near, sole } = typeof written === "string" ? nearestOf(written, legal) : { near: undefined, sole: false };
  if (near !== undefined)
    return { help: `did you mean ${shown(near)}?`, nearest: near, legal, ...(sole && { meant: near }) };
  const all = legal.length > MANY ? listed(legal) : inWords(legal.map(shown), "or");
  const help = otherwise ?? (legal.length > 0 ? `write ${all}` : undefined);
  return { ...(help !== undefined && { help }), ...(legal.length > 0 && { legal }) };
}

/** By its letters, else the one value that has the word in it: `prevent-fraud` for `fraud`. */
function nearestOf(written: string, legal: readonly string[]): ReturnType<typeof soleNearest> {
  const byLetters = soleNearest(written, legal);
  if (byLetters.near !== undefined) return byLetters;
  const [near, other] = legal.filter((value) => value.split("-").includes(written.toLowerCase()));
  return { near: other === undefined ? near : undefined, sole: false };
}

/** The id that an author most likely wants: `email-address` for `Email Address`; null where no letter is left. */
export function suggestId(text: string): string | null {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().slice(0, 100);
  const id = plain
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-")
    .replace(/^[0-9-]+/, "");
  return id === "" ? null : id;
}
