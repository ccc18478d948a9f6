import type { SourceFile, Staged, Written } from "./document.ts";
import { findExtreme } from "./extremes/extremes.ts";
import type { FixtureFile } from "./fixtures/fixture-file.ts";
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
  // Its schema, from which the type is generated, found nothing.
  return { value: fits.value ? (written as FixtureFile) : null, diagnostics: [...diagnostics, ...fits.diagnostics] };
}
