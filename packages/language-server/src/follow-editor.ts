import { LOCK_FILE, PROMISES_FILE } from "@candor/compiler";
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type TextDocumentChangeEvent,
  type TextDocuments,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Session } from "./session.ts";
import { pathOf } from "./text/uri.ts";

/** The name of the config, whose changes change which folder is a policy. */
const CONFIG = "candor.config.json";

/** Keeps the session's policies as they are in the editor and on disk. `folders` are those opened in the editor. */
export function followEditor(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  session: Session,
  folders: readonly string[],
): void {
  followDocuments(documents, session);
  followFiles(connection, session);
  connection.onInitialized(() => {
    for (const folder of folders) session.workspace.addFolder(folder);
    if (session.client.workspaceFolders) followFolders(connection, session);
    if (session.client.watchesFiles) watchFiles(connection, session);
  });
}

function followDocuments(documents: TextDocuments<TextDocument>, { workspace }: Session): void {
  const paths =
    (tell: (path: string) => void) =>
    ({ document }: TextDocumentChangeEvent<TextDocument>): void => {
      const path = pathOf(document.uri);
      if (path !== null) tell(path);
    };
  documents.onDidOpen(paths((path) => workspace.opened(path)));
  documents.onDidChangeContent(paths((path) => workspace.changed(path)));
  // What is on disk counts again once nobody edits it, and an editor that watches no files tells of none but these.
  documents.onDidClose(paths((path) => workspace.reread([path])));
  documents.onDidSave(paths((path) => (path.endsWith(`/${CONFIG}`) ? workspace.restart() : workspace.reread([path]))));
}

function followFiles(connection: Connection, { workspace }: Session): void {
  const changed = (uris: readonly string[]): void => {
    const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
    if (paths.some((path) => path.endsWith(`/${CONFIG}`))) workspace.restart();
    else if (paths.length > 0) workspace.reread(paths);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files }) => changed(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => changed(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) =>
    changed(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
}

function followFolders(connection: Connection, { workspace }: Session): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) workspace.removeFolder(pathOf(uri) ?? "");
    for (const { uri } of added) workspace.addFolder(pathOf(uri) ?? "");
  });
}

const TESTS = "**/tests/*.{yaml,yml}";

/** Documents, tests, releases, locks, results of promises, and configs, whoever writes them. */
function watchFiles(connection: Connection, { report }: Session): void {
  const files = ["**/*.md", TESTS, "**/releases/*.json", `**/${LOCK_FILE}`, `**/${PROMISES_FILE}`, `**/${CONFIG}`];
  const watchers = files.map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(report);
}
