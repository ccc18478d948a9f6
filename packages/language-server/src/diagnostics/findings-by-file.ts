import type { Diagnostic } from "@candor/model";
import type { Snapshot } from "../workspace/snapshot.ts";

/**
 * The findings of a policy by the path of the file where an editor shows them. One about a file that is not there, which no
 * editor could open, stands at the start of `company.md`, or else of the first file.
 */
export function findingsByFile(snapshot: Snapshot): ReadonlyMap<string, readonly Diagnostic[]> {
  const { folder, files, present, compiled } = snapshot;
  const company = `${folder}/company.md`;
  const instead = files.has(company) ? company : (files.keys().next().value ?? folder);
  return Map.groupBy(compiled.diagnostics, ({ place }) => (present.has(place.file) ? place.file : instead));
}
