import type { Diagnostic } from "@candor/model";
import type { SourceFile, Staged, Written } from "./document.ts";
import { findExtreme } from "./extremes/extremes.ts";
import type { FixtureFile } from "./fixtures/fixture-file.ts";
import { pathOf } from "./facts/pointer.ts";
import { placer } from "./text/place.ts";
import { validateFixture } from "./validate/validate-fixture.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** The facts of a file of tests, whatever they are; null where it is no YAML that says what its author meant. */
export function readTests(file: SourceFile): Staged<(Omit<FixtureFile, "frontmatter"> & Written) | null> {
  const place = placer(file.path, file.text);
  const extreme = findExtreme(file, file.text.length, place);
  if (extreme) return { value: null, diagnostics: [extreme] };
  const { value, placeOf, sound, diagnostics } = readYaml(file.text, place(0, 0), place);
  if (!sound) return { value: null, diagnostics };
  const id = file.within.slice(file.within.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return { value: { kind: "fixture", id, file, frontmatter: value, placeOf, placer: place }, diagnostics };
}

/** A file of tests; null where it cannot be read, or does not fit its schema. */
export function readFixture(file: SourceFile): Staged<FixtureFile | null> {
  const { value: written, diagnostics } = readTests(file);
  if (!written) return { value: null, diagnostics };
  const fits = validateFixture(written);
  const found = [...diagnostics, ...fits.diagnostics];
  // Its schema, from which the type is generated, found nothing.
  if (fits.value) return { value: written as FixtureFile, diagnostics: found };
  const rest = withoutWrongPeople(written, fits.diagnostics);
  return { value: rest && validateFixture(rest).value ? (rest as FixtureFile) : null, diagnostics: found };
}

/** The same without the people about whom something is wrong; null where it is about more than single people. */
function withoutWrongPeople<Tests extends Written>(written: Tests, wrong: readonly Diagnostic[]): Tests | null {
  const { people, ...facts } = Object(written.frontmatter) as { readonly people?: object };
  const names = new Set(
    wrong.map(({ pointer = "" }) => pathOf(pointer)).map(([at, name]) => (at === "people" ? name : undefined)),
  );
  if (people === undefined || names.has(undefined)) return null;
  const kept = Object.entries(people).filter(([name]) => !names.has(name));
  return { ...written, frontmatter: { ...facts, people: Object.fromEntries(kept) } };
}
