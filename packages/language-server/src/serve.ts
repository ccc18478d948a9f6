import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  TextDocuments,
} from "vscode-languageserver/node";
import { answerRequests } from "./answer-requests.ts";
import { capabilities } from "./capabilities.ts";
import { readClient } from "./client.ts";
import { followEditor } from "./follow-editor.ts";
import type { Host } from "./host.ts";
import { createLifecycle } from "./lifecycle.ts";
import { createSession } from "./session.ts";
import { pathOf } from "./text/uri.ts";

/** What an editor and the server talk over. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Speaks the Language Server Protocol over two streams until the editor ends it, which ends the process too: with 0 after a
 * `shutdown`, else with 1, as the protocol asks. Writes nothing to disk: what changes is for the editor to do.
 */
export function serve({ input, output }: Streams, host: Host): void {
  const { messageStrategy, answer, opened } = createLifecycle();
  const connection = createConnection(ProposedFeatures.all, input, output, { messageStrategy });
  const documents = new TextDocuments(TextDocument);
  answer(connection);
  connection.onInitialize((params) => {
    const result = initialize(connection, documents, params, host);
    opened();
    return result;
  });
  documents.listen(connection);
  connection.listen();
}

/** Only now it is known what the editor understands. */
function initialize(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  host: Host,
): InitializeResult {
  const client = readClient(params.capabilities ?? {});
  const session = createSession(connection, documents, client, host);
  answerRequests(connection, session);
  followEditor(connection, documents, session, foldersOf(params));
  return { capabilities: capabilities(client), serverInfo: { name: "candor", version: host.version } };
}

/** The folders opened in the editor; editors of old name one only. */
function foldersOf(params: InitializeParams): readonly string[] {
  const old = params.rootUri ?? null;
  const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (old === null ? [] : [old]);
  return uris.flatMap((uri) => pathOf(uri) ?? []);
}
