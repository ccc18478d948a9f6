import type { Diagnostic } from "@candor/model";
import {
  type Connection,
  LogMessageNotification,
  MessageType,
  type PublishDiagnosticsParams,
  type TextDocuments,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { CodeChecks } from "./check/code-checks.ts";
import type { Client } from "./client.ts";
import { findingsByFile } from "./diagnostics/findings-by-file.ts";
import { createPublisher } from "./diagnostics/publisher.ts";
import type { Showing } from "./diagnostics/to-lsp.ts";
import type { Host } from "./host.ts";
import { createLocator } from "./text/locations.ts";
import { openDocuments, type OpenDocuments } from "./workspace/documents.ts";
import type { Policy } from "./workspace/policy.ts";
import { Workspace } from "./workspace/workspace.ts";

/** One editor that is connected: what it understands, what is open in it, and the policies it works on. */
export interface Session {
  readonly client: Client;
  readonly host: Host;
  readonly showing: Showing;
  readonly open: OpenDocuments;
  readonly workspace: Workspace;
  /** Null where code cannot be checked. */
  readonly code: CodeChecks | null;
  /** Tells a fault of ours, or of the editor, that nobody waits to hear of. */
  readonly report: (error: unknown) => void;
}

export function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: Client,
  host: Host,
): Session {
  const open = openDocuments(documents);
  // Finding a page looks at the disk, and thousands of findings may be of one rule.
  const urls = new Map<string, string | null>();
  const ruleUrl = (rule: string): string | null => {
    const url = urls.get(rule) ?? host.rulePage(rule)?.url ?? null;
    urls.set(rule, url);
    return url;
  };
  const showing = { client, locator: createLocator(open.at), ruleUrl };
  // Where the editor does not even take that, there is nobody left to tell.
  const report = (error: unknown): void =>
    void connection
      .sendNotification(LogMessageNotification.type, { type: MessageType.Error, message: describe(error) })
      .catch(() => {});
  const send = (params: PublishDiagnosticsParams): void => void connection.sendDiagnostics(params).catch(report);
  const publisher = createPublisher({ send, showing });
  const workspace = new Workspace({
    host,
    open: open.all,
    show: (policy) => publisher.publish(policy.found.folder, findingsOf(policy)),
    hide: ({ folder }) => publisher.publish(folder, new Map()),
    report,
  });
  const { codeOf } = host;
  const show = (root: string, findings: ReadonlyMap<string, readonly Diagnostic[]>): void =>
    publisher.publish(`code of ${root}`, findings);
  const code = codeOf ? new CodeChecks({ codeOf, show, report }) : null;
  return { client, host, showing, open, workspace, code, report };
}

/** Those of the policy, and those of its config; where a wrong config leads to no file, those alone. */
function findingsOf({ found, current }: Policy): ReadonlyMap<string, readonly Diagnostic[]> {
  const config = Map.groupBy(found.diagnostics, ({ place }) => place.file);
  const snapshot = current();
  return config.size > 0 && snapshot.files.size === 0 ? config : new Map([...config, ...findingsByFile(snapshot)]);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
