import { byCodeUnit } from "@candor/model";
import { rules } from "./catalogue.gen.ts";

/**
 * Promise → the rules whose findings break it, sorted: those that it raises to errors, as each says itself in `withPromise`.
 * A promise may raise others to warnings, which stand for its spirit.
 */
export const PROMISE_RULES: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(rules, ({ withPromise }) => (withPromise?.severity === "error" ? withPromise.promise : null))]
    .flatMap(([promise, raised]) => (promise === null ? [] : [[promise, raised.map(({ id }) => id)] as const]))
    .toSorted(([a], [b]) => byCodeUnit(a, b)),
);
