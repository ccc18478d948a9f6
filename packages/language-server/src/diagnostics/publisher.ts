import type { Diagnostic } from "@candor/model";
import type { PublishDiagnosticsParams } from "vscode-languageserver/node";
import { type Showing, toLsp } from "./to-lsp.ts";

/** Keeps an editor's findings up to date. */
export interface Publisher {
  /** Shows these findings, by path, and takes away all others that it showed of the same policy. */
  readonly publish: (policy: string, findings: ReadonlyMap<string, readonly Diagnostic[]>) => void;
}

interface World {
  readonly send: (params: PublishDiagnosticsParams) => void;
  readonly showing: Showing;
}

/** What was sent about a file last: told again only where it or the editor's text is another, since editors move findings with the text. */
interface Sent {
  readonly params: PublishDiagnosticsParams;
  readonly what: string;
}

export function createPublisher({ send, showing }: World): Publisher {
  const shown = new Map<string, ReadonlyMap<string, Sent>>();
  const prepare = (path: string, findings: readonly Diagnostic[]): Sent => {
    const version = showing.locator.version(path);
    const diagnostics = findings.map((found) => toLsp(found, showing));
    const params = { uri: showing.locator.uri(path), diagnostics, ...(version !== null && { version }) };
    return { params, what: JSON.stringify(params) };
  };
  return {
    publish: (policy, findings) => {
      const before = shown.get(policy) ?? new Map<string, Sent>();
      const now = new Map(Array.from(findings, ([path, list]) => [path, prepare(path, list)]));
      // First what goes: an editor may know one file by two URIs.
      for (const [path, { params }] of before) {
        if (now.get(path)?.params.uri !== params.uri) send({ uri: params.uri, diagnostics: [] });
      }
      for (const [path, { params, what }] of now) if (before.get(path)?.what !== what) send(params);
      shown.set(policy, now);
    },
  };
}
