import type { Diagnostic, Severity } from "@candor/model";
import {
  type Diagnostic as LspDiagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from "vscode-languageserver/node";
import type { Client } from "../client.ts";
import type { Locator } from "../text/locations.ts";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** More places that belong to one finding than anybody looks at. */
const MOST_RELATED = 20;

/** What showing a finding needs to know. */
export interface Showing {
  readonly client: Client;
  /** URL of a rule's page; null where that is not known. */
  readonly ruleUrl: (rule: string) => string | null;
  readonly locator: Locator;
}

/** A finding as editors show it: the sentence, and on a line of its own the step that mends it. */
export function toLsp(found: Diagnostic, showing: Showing): LspDiagnostic {
  const { rule, severity, message, help, place, related } = found;
  const { client, ruleUrl, locator } = showing;
  const href = client.ruleLinks ? ruleUrl(rule) : null;
  return {
    source: "candor",
    code: rule,
    ...(href !== null && { codeDescription: { href } }),
    severity: SEVERITIES[severity],
    message: help === undefined ? message : `${message}\n${help}`,
    range: locator.range(place),
    ...(related &&
      client.relatedInformation && {
        relatedInformation: related.slice(0, MOST_RELATED).map((one) => relate(one, locator)),
      }),
  };
}

function relate(
  { message, place }: NonNullable<Diagnostic["related"]>[number],
  { location }: Locator,
): DiagnosticRelatedInformation {
  return { message, location: location(place) };
}
