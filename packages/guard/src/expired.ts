import {
  expiredItems,
  type ConsentSource,
  type ConsentState,
  type ExpiredItem,
  type Keeping,
  type PlaceCode,
} from "@candor/model";
import { factsIn } from "./facts-in.ts";
import type { PurposeData } from "./opener.ts";
import { ownMembers } from "./own-members.ts";
import type { Column } from "./read-columns.ts";
import { planOf, rowOf } from "./sealed.ts";
import type { AnyPolicy, PolicyTable, PurposeId } from "./types/policy.ts";

/** What is known of a record's times. */
export interface Happened<P extends AnyPolicy> {
  /** When its data was got. */
  readonly collected: Date;
  /** Where its person lives; left out, keeping times are those for everybody. */
  readonly place?: PlaceCode | null;
  /**
   * When the events of the policy happened; those that are left out have not. `consent-withdrawn` is known from the choices,
   * and may differ by purpose.
   */
  readonly events?: {
    readonly [E in NonNullable<P["events"]>]?: Date | null | { readonly [I in PurposeId<P>]?: Date | null };
  };
}

/** Why a column should be gone: a purpose kept one of its items for this long, which ended then. */
export interface KeptUntil {
  readonly purpose: string;
  readonly item: string;
  readonly keeping: Keeping;
  readonly ended: Date;
}

/** A column of a record that should be gone by now. */
export interface Expired {
  /** Its name; of a nested column its path, as in `shipTo.street`. */
  readonly column: string;
  /** Those of its data items that should be gone. */
  readonly items: readonly string[];
  readonly since: Date;
  /** The last to end comes first; nothing where no purpose had a reason to keep it. */
  readonly because: readonly KeptUntil[];
}

/** The times of keeping as the guard's table has them. */
export interface KeepingTable {
  readonly kept?: PolicyTable<AnyPolicy>["kept"];
  readonly purposes: readonly PurposeData[];
}

/** The columns of a sealed record that should be gone at `now`. Throws `TypeError` for a table without keeping times. */
export async function expiredColumns(
  table: KeepingTable,
  record: unknown,
  happened: Happened<AnyPolicy>,
  consent: ConsentSource,
  now: number,
): Promise<readonly Expired[]> {
  const { policy, columns, subjectsOf } = planOf(record);
  if (policy !== table) throw new TypeError(`${String(record)} belongs to a guard of another policy`);
  const { kept } = ownMembers(table);
  if (!kept) throw new TypeError("this policy was built without keeping times: run `candor build`");
  const { place = null, collected } = ownMembers(happened);
  const purposes = table.purposes.map((purpose) =>
    ownMembers(purpose, place === null ? null : factsIn(purpose, place)),
  );
  const held = columns.flatMap((column) => columnItems(column, ""));
  const people = [subjectsOf(rowOf(record))].flat();
  const gone = expiredItems(
    { purposes, kept },
    {
      items: [...new Set(held.flatMap(({ items }) => items))],
      people: await statesOf(consent, people, purposes),
      life: { collected: timeOf(collected), happened: (event, purpose) => whenOf(happened, event, purpose) },
    },
    now,
  );
  return held.flatMap(({ column, items }) => {
    const found = gone.filter(({ item }) => items.includes(item));
    return found.length > 0 ? [expired(column, found)] : [];
  });
}

interface Held {
  readonly column: string;
  readonly items: readonly string[];
}

function columnItems(column: Column, path: string): readonly Held[] {
  const name = path + column.key;
  if (column.kind === "value") return column.items.length > 0 ? [{ column: name, items: column.items }] : [];
  return column.columns.flatMap((inner) => columnItems(inner, `${name}.`));
}

function expired(column: string, found: readonly ExpiredItem[]): Expired {
  const because = found.flatMap(({ item, because: kept }) =>
    kept.map(({ purpose, keeping, ended }) => ({ purpose, item, keeping, ended: new Date(ended) })),
  );
  const since = new Date(Math.min(...found.map((each) => each.since)));
  return { column, items: found.map(({ item }) => item), since, because };
}

/** An outage is null for each: what waits for an answer then keeps. */
async function statesOf(
  consent: ConsentSource,
  people: readonly string[],
  purposes: readonly PurposeData[],
): Promise<readonly (ConsentState | null)[]> {
  const ids = purposes.filter(({ mode, optional }) => mode === "opt-in" || optional.length > 0);
  if (people.length === 0 || ids.length === 0) return people.map(() => null);
  try {
    const states = await consent.choicesOf(
      [...new Set(people)],
      ids.flatMap(({ id, formerly }) => [id, ...formerly]),
    );
    return people.map((person) => states.get(person) ?? null);
  } catch {
    return people.map(() => null);
  }
}

function whenOf(happened: Happened<AnyPolicy>, event: string, purpose: string): number | null {
  const when = own(own(happened, "events"), event);
  const date = when instanceof Date ? when : own(when, purpose);
  return date instanceof Date ? timeOf(date) : null;
}

/** A member that the object has itself: events and purposes may be called as what every object has. */
function own(object: unknown, key: string): unknown {
  const found = typeof object === "object" && object !== null && Object.hasOwn(object, key);
  return found ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** Throws `TypeError` for a time that is none: compared with, it would keep for ever. */
function timeOf(date: Date): number {
  const time = date.getTime();
  if (Number.isNaN(time)) throw new TypeError("unexpected invalid date, expected when it happened");
  return time;
}
