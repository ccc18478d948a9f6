import {
  type CodeAction,
  type Command,
  type Connection,
  LSPErrorCodes,
  MessageType,
  type Position,
  ResponseError,
  ShowDocumentRequest,
  ShowMessageNotification,
} from "vscode-languageserver/node";
import { codeActions, EXPLAIN } from "./act/code-actions.ts";
import { isCode } from "./check/code-checks.ts";
import { hoverCode } from "./check/hover-code.ts";
import { complete } from "./complete/complete.ts";
import { hover } from "./hover/hover.ts";
import { findDefinition, findReferences } from "./navigate/find-references.ts";
import { findSymbols, flatOutline, outline } from "./navigate/symbols.ts";
import { prepareRename, type Refusal, rename } from "./rename/rename.ts";
import type { Session } from "./session.ts";
import { type Spot, spotAt } from "./text/spot.ts";
import { pathOf } from "./text/uri.ts";

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Answers what the editor asks. What fails here becomes an error that the editor is told; the server goes on. */
export function answerRequests(connection: Connection, session: Session): void {
  const { client, host, showing } = session;
  const { locator } = showing;
  connection.onCompletion((params) => at(session, params, (spot) => [...complete(spot, client)]));
  connection.onHover((params) => {
    const path = pathOf(params.textDocument.uri);
    return path !== null && session.code && isCode(path)
      ? hoverCode(session.code, path, params.position, client)
      : at(session, params, (spot) => hover(spot, client, host));
  });
  connection.onDefinition((params) => at(session, params, (spot) => [...findDefinition(spot, locator)]));
  connection.onReferences((params) =>
    at(session, params, (spot) => [...findReferences(spot, params.context.includeDeclaration, locator)]),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    at(session, { textDocument, position: START }, (spot) =>
      client.nestedSymbols ? outline(spot, locator) : flatOutline(spot, locator),
    ),
  );
  connection.onWorkspaceSymbol(async ({ query }) => findSymbols(await session.workspace.all(), query, locator));
  connection.onPrepareRename((params) => at(session, params, (spot) => granted(prepareRename(spot, client, locator))));
  connection.onRenameRequest((params) =>
    at(session, params, (spot) => granted(rename(spot, params.newName, client, locator))),
  );
  connection.onCodeAction(async (params): Promise<(CodeAction | Command)[] | null> => {
    const path = pathOf(params.textDocument.uri);
    const snapshot = path === null ? null : await session.workspace.policyOf(path);
    return snapshot && path !== null ? [...codeActions(snapshot, path, params, showing)] : null;
  });
  connection.onExecuteCommand(({ command, arguments: given }) => {
    if (command !== EXPLAIN) throw new ResponseError(LSPErrorCodes.RequestFailed, `there is no command \`${command}\``);
    return explain(connection, session, String(given?.[0]));
  });
}

const START: Position = { line: 0, character: 0 };

/** Null where the document is in no policy, or is not open. */
async function at<Answer>(
  { open, workspace }: Session,
  { textDocument, position }: At,
  answer: (spot: Spot) => Answer | null,
): Promise<Answer | null> {
  const path = pathOf(textDocument.uri);
  const snapshot = path === null ? null : await workspace.policyOf(path);
  const document = path === null ? null : open.at(path);
  const spot = snapshot && document && spotAt(snapshot, document, position);
  return spot && answer(spot);
}

/** What is refused is told as an error: an editor shows its sentence. */
function granted<Answer extends object>(answer: Answer | Refusal | null): Answer | null {
  if (answer && "refused" in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}

/** Opens a rule's page in the editor; one that opens no documents shows its sentence. */
async function explain(connection: Connection, { client, host }: Session, rule: string): Promise<null> {
  const page = host.rulePage(rule);
  if (!page) throw new ResponseError(LSPErrorCodes.RequestFailed, `there is no rule \`${rule}\``);
  const shown =
    client.showsDocuments && (await connection.sendRequest(ShowDocumentRequest.type, { uri: page.url })).success;
  if (!shown)
    await connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message: `${rule}: ${page.summary}`,
    });
  return null;
}
