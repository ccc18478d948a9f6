import { createRequire } from "node:module";
import type * as Validators from "#release";
import type { Diagnostic, PolicyModel } from "@candor/model";
import type { SourceFile, Staged } from "./document.ts";
import { startOf } from "./place.ts";
import { shown } from "./shown.ts";

/** A version that people have seen. */
export interface Release {
  readonly version: string;
  readonly model: PolicyModel;
}

const VERSION = /^releases\/(\d+)\.(\d+)\.(\d+)\.json$/;

/** The file of the release with the highest version, by its name. */
export function lastReleaseFile(files: readonly SourceFile[]): SourceFile | undefined {
  return files.filter(({ within }) => VERSION.test(within)).toSorted((a, b) => compareVersions(b, a))[0];
}

/** The release with the highest version, and what is wrong with it; null where there is none that can be used. */
export function lastRelease(files: readonly SourceFile[]): Staged<Release | null> {
  const last = lastReleaseFile(files);
  const diagnostics = files.filter(({ within }) => !VERSION.test(within)).map(unnamed);
  if (!last) return { value: null, diagnostics };
  const value = readRelease(last.text);
  if (!value) return { value: null, diagnostics: [...diagnostics, broken(last)] };
  return last.within === `releases/${value.version}.json`
    ? { value, diagnostics }
    : { value: null, diagnostics: [...diagnostics, misnamed(last, value.version)] };
}

function readRelease(text: string): Release | null {
  try {
    const release: unknown = JSON.parse(text);
    const validators = loadValidators();
    return validators.release(release) && validators.model((release as Release).model) ? (release as Release) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Loaded only where there is a release: the code that checks a whole model takes longer to load than a small policy to compile. */
function loadValidators(): typeof Validators {
  return createRequire(import.meta.url)("#release") as typeof Validators;
}

function compareVersions(a: SourceFile, b: SourceFile): number {
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return (left[at] ?? 0) - (right[at] ?? 0);
}

function numbers({ within }: SourceFile): readonly number[] {
  return VERSION.exec(within)?.slice(1).map(Number) ?? [];
}

function unnamed({ path }: SourceFile): Diagnostic {
  const message = "this file's name is not a version";
  return {
    rule: "file/unknown",
    severity: "warning",
    message,
    help: "name it like `1.2.0.json`, or remove it",
    place: startOf(path),
  };
}

function broken({ path }: SourceFile): Diagnostic {
  const message = `${shown(path)} is not a release that Candor wrote`;
  const help = "restore it: nobody changes a release by hand";
  return { rule: "field/type", severity: "error", message, help, place: startOf(path) };
}

function misnamed({ path, within }: SourceFile, version: string): Diagnostic {
  const message = `${shown(within)} holds version ${shown(version)}`;
  const help = "restore it: nobody renames a release or changes its version";
  return { rule: "field/type", severity: "error", message, help, place: startOf(path) };
}
