import type { Diagnostic } from "@candor/model";
import { soleNearest } from "../nearest.ts";
import { listed, shown } from "../shown.ts";

type Choice = Pick<Diagnostic, "help" | "nearest" | "legal"> & {
  /** The nearest legal value, where the author can have meant no other. */
  readonly meant?: string;
};

/** The help of a finding about a word that is not legal: the nearest legal one, else all of them. */
export function suggestFrom(written: unknown, legal: readonly string[], otherwise?: string): Choice {
  const { near, sole } = typeof written === "string" ? soleNearest(written, legal) : { near: undefined, sole: false };
  if (near !== undefined)
    return { help: `did you mean ${shown(near)}?`, nearest: near, legal, ...(sole && { meant: near }) };
  const help = otherwise ?? (legal.length > 0 ? `write ${listed(legal)}` : undefined);
  return { ...(help !== undefined && { help }), ...(legal.length > 0 && { legal }) };
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
