import { memberOf } from "./load-rows.ts";
import { type ExpiredColumn, type Rows, thrown, within } from "./rows.ts";

/** What should be gone of one record type and data item. */
export interface ExpiredCount {
  /** The name of the record type. */
  readonly record: string;
  readonly item: string;
  /** How many records hold it. */
  readonly records: number;
  /** Since when, of the longest. */
  readonly since: Date;
  /** The purposes that kept it, and when the longest kept one of them ended. */
  readonly kept: ReadonlyMap<string, Date>;
}

export interface Counted {
  /** Sorted by record type, then item. */
  readonly counts: readonly ExpiredCount[];
  /** How many records were looked at. */
  readonly looked: number;
  /** Why not all were, as the rest of a sentence that begins with the module's name; null where all were. */
  readonly fault: string | null;
}

export interface Limits {
  readonly limit: number;
  /** In seconds. */
  readonly wait: number;
}

/** Looks at each record, and counts what should be gone; holds no record longer than it looks at it. */
export async function countExpired(rows: Rows, limits: Limits): Promise<Counted> {
  const counts = new Map<string, ExpiredCount>();
  const { looked, fault } = await lookAll(rows, limits, (record, columns) => count(counts, record, columns));
  await end(rows, limits);
  const sorted = [...counts.values()].toSorted((a, b) => order(a.record, b.record) || order(a.item, b.item));
  return { counts: sorted, looked, fault };
}

type Look = (record: string, columns: readonly ExpiredColumn[]) => void;

async function lookAll(rows: Rows, { limit, wait }: Limits, look: Look): Promise<Pick<Counted, "looked" | "fault">> {
  for (let looked = 0; ; looked++) {
    const nth = `record ${looked + 1}`;
    try {
      const next = await within(wait, rows.records.next());
      if (!next) return { looked, fault: `gave no ${nth} within ${wait} seconds (--wait)` };
      if (next.value.done) return { looked, fault: null };
      if (looked === limit)
        return { looked, fault: `has more than ${limit} records (--limit): the rest was not looked at` };
      const shape = shapeOf(next.value.value);
      if ("fault" in shape) return { looked, fault: `gave ${nth} in a wrong shape: ${shape.fault}` };
      const expired = await within(wait, rows.expired(shape.record, shape.happened));
      if (!expired) return { looked, fault: `had no choices for ${nth} within ${wait} seconds (--wait)` };
      look(shape.name, expired.value);
    } catch (error) {
      return { looked, fault: `failed at ${nth}: ${thrown(error)}` };
    }
  }
}

type Shape =
  | { readonly name: string; readonly record: unknown; readonly happened: object }
  | { readonly fault: string };

const LABEL = /^\[sealed ([^]+) \d+\]$/;

function shapeOf(given: unknown): Shape {
  if (typeof given !== "object" || given === null) return { fault: "expected { record, collected, events }" };
  const record = memberOf(given, "record");
  const label = memberOf(record, "toString");
  const [, name] = (typeof label === "function" && LABEL.exec(String(label.call(record)))) || [];
  if (name === undefined) return { fault: "`record` is not sealed: seal the row with its record type" };
  const collected = memberOf(given, "collected");
  if (!isDate(collected)) return { fault: "`collected` is no date: say when its data was got" };
  const events = memberOf(given, "events") ?? {};
  if (typeof events !== "object") return { fault: "`events` is no object of dates" };
  for (const [event, when] of Object.entries(events)) {
    const dates: readonly unknown[] = isPlain(when) ? Object.values(when) : [when];
    if (!dates.every((date) => date === null || date === undefined || isDate(date)))
      return { fault: `\`events.${event.slice(0, 60)}\` is no date` };
  }
  return { name, record, happened: given };
}

function isDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function count(counts: Map<string, ExpiredCount>, record: string, columns: readonly ExpiredColumn[]): void {
  for (const item of new Set(columns.flatMap(({ items }) => items))) {
    const key = JSON.stringify([record, item]);
    const before = counts.get(key);
    const holding = columns.filter(({ items }) => items.includes(item));
    const kept = new Map(before?.kept);
    for (const { purpose, ended } of holding.flatMap(({ because }) => because.filter((each) => each.item === item)))
      kept.set(purpose, earlier(kept.get(purpose), ended));
    const since = holding.reduce<Date | undefined>((found, each) => earlier(found, each.since), before?.since);
    if (since) counts.set(key, { record, item, records: (before?.records ?? 0) + 1, since, kept });
  }
}

function earlier(one: Date | undefined, other: Date): Date {
  return one && one <= other ? one : other;
}

/** Gives a module the time to end what it opened, and no more. */
async function end({ records, close }: Rows, { wait }: Limits): Promise<void> {
  const most = Math.min(wait, 5);
  await within(
    most,
    Promise.resolve(records.return?.()).catch(() => {}),
  );
  await within(
    most,
    Promise.resolve()
      .then(() => close?.())
      .catch(() => {}),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
