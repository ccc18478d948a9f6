import { createRequire } from "node:module";
import type * as Validators from "#release";
import type { SourceFile } from "../document.ts";
import type { Release } from "./release.ts";
import { isDay } from "../time/day.ts";
import { mergeMarks } from "../text/merge-marks.ts";

/** A release, or why its file is none: it does not fit the schema, or the marks of a merge still stand in it. */
export type ReadRelease = { readonly release: Release } | { readonly fault: "shape" | "merge" };

/** Reads one file of `releases/`. */
export function readRelease({ text }: SourceFile): ReadRelease {
  try {
    const value: unknown = JSON.parse(text);
    return isRelease(value) ? { release: value } : { fault: "shape" };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: mergeMarks(text).length > 0 ? "merge" : "shape" };
  }
}

function isRelease(value: unknown): value is Release {
  const validators = loadValidators();
  if (!validators.release(value)) return false;
  const { model, made, effective } = value as Release;
  return validators.model(model) && isDay(made) && isDay(effective);
}

/** Loaded only where there is a release: the code that checks a whole model takes longer to load than a small policy to compile. */
export function loadValidators(): typeof Validators {
  return createRequire(import.meta.url)("#release") as typeof Validators;
}
