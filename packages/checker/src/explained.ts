/** What is known of a place in code, and why the check says of it what it says. */
import type { Allowed, Diagnostic, Place } from "@candor/model";
import type { StartKind } from "./facts.ts";
import type { SinkKind } from "./sink.ts";
import type { Dynamic, Forwarded, Read } from "./types.ts";

/** A line of a file of code, or one column of it; `file` is relative to `cwd` of the check. Both count from 1. */
export interface Asked {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

export interface Explained {
  /** Whether the file is one that is checked. */
  readonly isChecked: boolean;
  /** In the order they stand. */
  readonly reads: readonly ExplainedRead[];
  readonly flows: readonly ExplainedFlow[];
  /** Records that are handed on whole. */
  readonly forwards: readonly ExplainedForward[];
  /** Calls of which only running the code tells what they run. */
  readonly dynamicCalls: readonly Dynamic[];
  /** What is found on the line and is about no read or flow that stands there. */
  readonly findings: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What is found of something, and what a comment lets stand. */
interface Judged {
  readonly findings: readonly Diagnostic[];
  readonly allowed: readonly Allowed[];
}

export interface ExplainedRead extends Read, Judged {
  /** Where the property is bound to its data items. */
  readonly bound: readonly Place[];
  /** Of many ways that lead there, the nearest. */
  readonly said: readonly Said[];
  readonly otherWays: number;
  /** What the policy says of each item for each purpose of the read. */
  readonly clauses: readonly Clause[];
  /** Purposes of the policy that declare all that is read. */
  readonly declaredBy: readonly string[];
}

/** What says what a read is for. */
export interface Said {
  /** `view`: the type of what is read. `config`: a pattern of it. `start`: nothing does, up to where the work starts. */
  readonly by: "view" | "comment" | "config" | "start";
  /** Empty for custody, and where nothing is said. */
  readonly purposes: readonly string[];
  /** Where that stands; none for a view. */
  readonly places: readonly Place[];
  /** Where the work starts. */
  readonly start: { readonly kind: StartKind; readonly label: string } | null;
  /** The functions on the way from there, the one around the read first, and where each is called. */
  readonly calls: readonly { readonly name: string; readonly place: Place }[];
}

export interface Clause {
  readonly purpose: string;
  readonly item: string;
  readonly allowed: boolean;
  /** Where the purpose declares the item, or else what it declares; null where the policy has no such purpose. */
  readonly place: Place | null;
}

export interface ExplainedForward extends Forwarded, Judged {}

/** Personal data that is handed out: from a source to a sink, one of which stands on the line. */
export interface ExplainedFlow extends Judged {
  readonly place: Place;
  /** None where it cannot be told whether it is personal data. */
  readonly items: readonly string[];
  /** Handed on by calls on the way. */
  readonly through: boolean;
  readonly sink: Place;
  readonly kind: SinkKind;
  /** `console.log`. */
  readonly label: string;
  /** The package or host, as the code names it. */
  readonly outside: string | null;
  /** The recipient of the policy that it is. */
  readonly recipient: string | null;
}
