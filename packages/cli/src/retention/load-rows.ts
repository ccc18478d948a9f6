import { pathToFileURL } from "node:url";
import { exists } from "../exists.ts";
import { type Rows, thrown, within } from "./rows.ts";

/** Loads and so runs a module that gives records; a fault is the rest of a sentence that begins with its name. */
export async function loadRows(path: string, wait: number): Promise<Rows | { readonly fault: string }> {
  if (!(await exists(path))) return { fault: "does not exist" };
  try {
    const loaded = await within(wait, import(pathToFileURL(path).href) as Promise<unknown>);
    if (!loaded) return { fault: `is not loaded after ${wait} seconds` };
    return await rowsOf(loaded.value, wait);
  } catch (error) {
    return { fault: `cannot be loaded: ${thrown(error)}` };
  }
}

async function rowsOf(module: unknown, wait: number): Promise<Rows | { readonly fault: string }> {
  const retention = memberOf(module, "retention");
  const expired = memberOf(retention, "expired");
  if (typeof expired !== "function")
    return { fault: "does not export `retention`: export what `createRetention` gives" };
  const given = memberOf(module, "rows");
  const made = await within(wait, typeof given === "function" ? (given() as unknown) : given);
  if (!made) return { fault: `does not give its rows within ${wait} seconds` };
  const records = iteratorOf(made.value);
  if (!records)
    return { fault: "does not export `rows`: export a list, or an async function* that yields { record, collected }" };
  const close = memberOf(module, "close");
  return {
    expired: (record, happened) => expired.call(retention, record, happened) as ReturnType<Rows["expired"]>,
    records,
    ...(typeof close === "function" && { close: () => close() as unknown }),
  };
}

function iteratorOf(rows: unknown): Rows["records"] | null {
  const make =
    memberOf(rows, Symbol.asyncIterator) ?? (typeof rows === "string" ? null : memberOf(rows, Symbol.iterator));
  return typeof make === "function" ? (make.call(rows) as Rows["records"]) : null;
}

export function memberOf(value: unknown, key: PropertyKey): unknown {
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  return isObject ? Reflect.get(value, key) : undefined;
}
