/** For who wants to know what is opened: `createGuard(policy, { consent, observe: createObserver({ meter, log }) })`. */
import type { Meter, UseDenialReason } from "@candor/model";
import { itemsSeenBy } from "./items-seen.ts";
import type { Opener } from "./opener.ts";
import type { Standing } from "./standings.ts";
import type { Subjects } from "./subjects.ts";

export type { Meter } from "@candor/model";

/** One opening of a record, or one that was denied: who acted, for what, and about whom. Never a value of the record. */
export interface Opening {
  readonly at: Date;
  /** Who acts, as `by` was told; null where nobody said. */
  readonly actor: string | null;
  readonly purpose: string;
  readonly channel: string | null;
  /** The record's name. */
  readonly record: string;
  readonly subjects: readonly string[];
  /** The data items that were seen; none where it was denied. */
  readonly items: readonly string[];
  readonly denied: UseDenialReason | null;
}

/** Told of each opening before its view is handed out. What it throws, the opening throws: nothing is seen that was not logged. */
export type Log = (opening: Opening) => void;

/** What a use says of an opening. `view` is undefined where it was denied. */
export interface Seen {
  readonly opener: Opener;
  readonly row: unknown;
  readonly standing: Standing;
  readonly view: unknown;
  readonly denied: UseDenialReason | null;
}

/** Under which use it was: of which purpose, by which channel, and who acts. */
export interface Circumstances {
  readonly parts: { readonly purpose: { readonly id: string }; readonly now: () => Date };
  readonly how: Pick<Opening, "actor" | "channel">;
}

/** What `createGuard` is given as `observe`: it is called before a view is handed out. */
export type Observe = (seen: Seen, circumstances: Circumstances) => void;

export interface Observers {
  /** Counts what is opened. What it throws is dropped. */
  readonly meter?: Meter;
  /** Told of each opening and each denial, with who acted. */
  readonly log?: Log;
}

/** Tells a meter and a log of each opening. */
export function createObserver({ meter, log }: Observers): Observe {
  return ({ opener, row, standing, view, denied }, { parts, how: { actor, channel } }) => {
    const { plan } = opener;
    const purpose = parts.purpose.id;
    const people = plan.subjectsOf(row);
    const items = denied === null ? itemsSeen(opener, standing, view) : [];
    log?.({ at: parts.now(), actor, purpose, channel, record: plan.name, subjects: listOf(people), items, denied });
    if (meter && denied === null) count(meter, purpose, people, items);
  };
}

/** The data items that a view, opened with this standing, shows. */
function itemsSeen({ readers, plan, generate, itemsOf }: Opener, standing: Standing, view: unknown): readonly string[] {
  const read = (readers[standing.index] ??= itemsSeenBy(plan.columns, itemsOf(standing), generate));
  return read(view);
}

/** A meter must not throw. One that does keeps no record closed. */
function count(meter: Meter, purpose: string, people: Subjects, items: readonly string[]): void {
  if (items.length === 0) return;
  try {
    if (typeof people === "string") meter.count(people, purpose, items);
    else for (const person of new Set(people)) meter.count(person, purpose, items);
  } catch {
    // Its counts are lost; its own package says how it tells.
  }
}

function listOf(people: Subjects): readonly string[] {
  return typeof people === "string" ? [people] : people;
}
