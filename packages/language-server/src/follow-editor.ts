import { LOCK_FILE, PROMISES_FILE } from "@candor/compiler";
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type TextDocumentChangeEvent,
  type TextDocuments,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isCode } from "./check/code-checks.ts";
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

function followDocuments(documents: TextDocuments<TextDocument>, { workspace, code }: Session): void {
  /** Of code: opening a document is told as a change too. */
  const versions = new Map<string, number>();
  const paths =
    (tell: (path: string, version: number) => void, ofCode: (path: string, version: number) => void) =>
    ({ document: { uri, version } }: TextDocumentChangeEvent<TextDocument>): void => {
      const path = pathOf(uri);
      if (path !== null) (isCode(path) ? ofCode : tell)(path, version);
    };
  documents.onDidOpen(
    paths(
      (path) => workspace.opened(path),
      (path, version) => {
        versions.set(path, version);
        code?.opened(path);
      },
    ),
  );
  documents.onDidChangeContent(
    paths(
      (path) => workspace.changed(path),
      (path, version) => {
        if (versions.get(path) !== version) code?.edited(path);
      },
    ),
  );
  // What is on disk counts again once nobody edits it, and an editor that watches no files tells of none but these.
  documents.onDidClose(
    paths(
      (path) => workspace.reread([path]),
      (path) => code?.closed(path),
    ),
  );
  documents.onDidSave(
    paths(
      (path) => {
        if (path.endsWith(`/${CONFIG}`)) workspace.restart();
        else workspace.reread([path]);
        code?.policyChanged();
      },
      (path) => code?.saved(path),
    ),
  );
}

function followFiles(connection: Connection, { workspace, code }: Session): void {
  const changed = (uris: readonly string[], isSame = false): void => {
    const all = uris.flatMap((uri) => pathOf(uri) ?? []);
    const ofCode = all.filter(isCode);
    if (ofCode.length > 0) code?.happened(ofCode, isSame);
    // A folder takes its code with it.
    const folders = all.filter((path) => !/\.[^/]*$/.test(path));
    if (folders.length > 0) code?.happened(folders, false);
    const paths = all.filter((path) => !isCode(path));
    if (paths.length === 0) return;
    if (paths.some((path) => path.endsWith(`/${CONFIG}`))) workspace.restart();
    else workspace.reread(paths);
    code?.policyChanged();
  };
  connection.onDidChangeWatchedFiles(({ changes }) =>
    changed(
      changes.map(({ uri }) => uri),
      changes.every(({ type }) => type === FileChangeType.Changed),
    ),
  );
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

const CODE = "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";

/** Documents, tests, releases, locks, results of promises, and configs, and code where it is checked, whoever writes them. */
function watchFiles(connection: Connection, { report, code }: Session): void {
  const files = [
    ...(code ? [CODE] : []),
    "**/*.md",
    TESTS,
    "**/releases/*.json",
    `**/${LOCK_FILE}`,
    `**/${PROMISES_FILE}`,
    `**/${CONFIG}`,
  ];
  const watchers = files.map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(report);
}
