import { pathToFileURL } from "node:url";
import type { Diagnostic, Edit, Place, Severity } from "@candor/model";
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import { fingerprintsOf } from "../fingerprint.ts";
import type { Report } from "../report.ts";
import { allRules } from "../rule-pages.ts";
import { version } from "../version.ts";
import { jsonText } from "../json-text.ts";

const LEVEL = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** SARIF 2.1.0 (OASIS), which code hosts show beside the code. Findings of the baseline are there as `unchanged`. */
export async function renderSarif(report: Report, cwd: string): Promise<string> {
  const { diagnostics, known = [] } = report;
  const all = [...diagnostics, ...known];
  const prints = fingerprintsOf(all);
  const named = new Set(all.map(({ rule }) => rule));
  const rules = (await allRules()).filter(({ id }) => named.has(id));
  const indices = new Map(rules.map(({ id }, at) => [id, at]));
  const held = new Set(known);
  const results = all.map((found): Result => ({
    ...resultOf(found, indices),
    partialFingerprints: { "candor/v1": prints.get(found) ?? "" },
    ...(report.known && { baselineState: held.has(found) ? "unchanged" : "new" }),
  }));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "candor", version: version(), rules: rules.map(descriptorOf) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(cwd).href}/` } },
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

function resultOf(found: Diagnostic, indices: ReadonlyMap<string, number>): Result {
  const { rule, severity, message, help, place, related = [], fix } = found;
  const index = indices.get(rule);
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVEL[severity],
    message: { text: help === undefined ? message : `${message}. Fix: ${help}` },
    locations: [{ physicalLocation: locationOf(place) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: locationOf(other.place),
      })),
    }),
    ...(fix && { fixes: [{ description: { text: fix.title }, artifactChanges: changesOf(fix.edits) }] }),
  };
}

function changesOf(edits: readonly Edit[]): NonNullable<NonNullable<Result["fixes"]>[number]["artifactChanges"]> {
  return [...Map.groupBy(edits, ({ place }) => place.file)].map(([file, own]) => ({
    artifactLocation: { uri: uriOf(file), uriBaseId: "ROOT" },
    replacements: own.map(({ place, text }) => ({ deletedRegion: regionOf(place), insertedContent: { text } })),
  }));
}

function locationOf(place: Place): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(place.file), uriBaseId: "ROOT" }, region: regionOf(place) };
}

function regionOf({ start, end }: Place): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative path as a relative URI. */
function uriOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
