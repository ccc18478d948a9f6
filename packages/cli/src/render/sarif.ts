import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Allowed, Diagnostic, Edit, Place, Severity } from "@candor/model";
import type { ArtifactLocation, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import type { Report } from "../report.ts";
import { allRules } from "../rule-pages.ts";
import { version } from "../version.ts";
import { jsonText } from "../json-text.ts";

const LEVEL = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** The name that code hosts know for the root of the repository. */
const ROOT = "%SRCROOT%";

/**
 * SARIF 2.1.0 (OASIS), which code hosts show beside the code. Findings of the baseline are there as `unchanged`, and those that a
 * comment lets stand as notes, suppressed with its reason. `root` is the folder that findings name files from, absolute.
 */
export async function renderSarif({ diagnostics, allowed = [], known, prints }: Report, root: string): Promise<string> {
  const all = [...diagnostics, ...(known ?? []), ...allowed.map(({ finding }) => finding)];
  const allowance = new Map(allowed.map((one) => [one.finding, one]));
  const named = new Set(all.map(({ rule }) => rule));
  const rules = (await allRules()).filter(({ id }) => named.has(id));
  const indices = new Map(rules.map(({ id }, at) => [id, at]));
  const held = new Set(known);
  const results = all.map((found): Result => ({
    ...resultOf(found, indices, root),
    // All results of a run have suppressions, or none has (SARIF 2.1.0, 3.27.23).
    ...(allowed.length > 0 && suppressed(allowance.get(found), root)),
    ...(prints && { partialFingerprints: { "candor/v1": prints.get(found)?.here ?? "" } }),
    ...(known && { baselineState: held.has(found) ? "unchanged" : "new" }),
  }));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "candor", version: version(), rules: rules.map(descriptorOf) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { uri: pathToFileURL(root).href.replace(/\/?$/, "/") } },
        results,
      },
    ],
  };
  return jsonText(log);
}

function descriptorOf({
  id,
  severity,
  summary,
}: {
  id: string;
  severity: Severity;
  summary: string;
}): ReportingDescriptor {
  return { id, shortDescription: { text: summary }, defaultConfiguration: { level: LEVEL[severity] } };
}

function resultOf(found: Diagnostic, indices: ReadonlyMap<string, number>, root: string): Result {
  const { rule, severity, message, help, place, related = [], fix } = found;
  const index = indices.get(rule);
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVEL[severity],
    message: { text: help === undefined ? message : `${message}. Fix: ${help}` },
    locations: [{ physicalLocation: locationOf(place, root) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: locationOf(other.place, root),
      })),
    }),
    ...(fix && { fixes: [{ description: { text: fix.title }, artifactChanges: changesOf(fix.edits, root) }] }),
  };
}

/** A finding that somebody answers for is no more than a note. */
function suppressed(allowed: Allowed | undefined, root: string): Pick<Result, "level" | "suppressions"> {
  if (!allowed) return { suppressions: [] };
  const { reason, author, place } = allowed;
  const justification = `${reason} (${author})`;
  const location = { physicalLocation: locationOf(place, root) };
  return { level: "note", suppressions: [{ kind: "inSource", status: "accepted", justification, location }] };
}

function changesOf(
  edits: readonly Edit[],
  root: string,
): NonNullable<NonNullable<Result["fixes"]>[number]["artifactChanges"]> {
  return [...Map.groupBy(edits, ({ place }) => place.file)].map(([file, own]) => ({
    artifactLocation: artifactOf(file, root),
    replacements: own.map(({ place, text }) => ({ deletedRegion: regionOf(place), insertedContent: { text } })),
  }));
}

function locationOf(place: Place, root: string): PhysicalLocation {
  return { artifactLocation: artifactOf(place.file, root), region: regionOf(place) };
}

function regionOf({ start, end }: Place): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A file below the root by its way from there, so that it is the same on every machine; any other by its whole path. */
function artifactOf(file: string, root: string): ArtifactLocation {
  if (file.startsWith("../")) return { uri: pathToFileURL(resolve(root, file)).href };
  return { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: ROOT };
}
