import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentIdentifier,
} from "vscode-languageserver-protocol/node";

const ROOT = join(import.meta.dirname, "../../..");
const MINIMAL = join(ROOT, "packages/compiler/test/fixtures/minimal");
export const COMMAND = [join(ROOT, "packages/cli/src/main.ts"), "lsp", "--stdio"];

/** What a modern editor says of itself. */
export const EDITOR: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A finding as the editor shows it; the server writes its sentence as plain text. */
export type Shown = Diagnostic & { readonly message: string };

/** A real editor's side of the talk: a process of its own, over standard input and output. */
export interface Editor {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** All that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the server wrote into the editor's log. */
  readonly log: readonly string[];
  readonly exit: Promise<number | null>;
  /** What the editor shows now of a file. */
  readonly shown: (path: string) => readonly Shown[];
  /** Waits until what is shown of a file fits. */
  readonly until: (path: string, fits: (shown: readonly Shown[]) => boolean) => Promise<readonly Shown[]>;
  readonly open: (path: string, text: string) => TextDocumentIdentifier;
  readonly change: (path: string, text: string) => void;
  readonly close: (path: string) => void;
  /** Ends the talk as the protocol asks. */
  readonly quit: () => Promise<number | null>;
}

/** A server in a process of its own, over its standard input and output, to which nothing was said yet. */
export function startServer(): {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
} {
  const child = spawn(process.execPath, COMMAND, { stdio: "pipe" });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { child, connection };
}

export async function startEditor(
  folders: readonly string[],
  capabilities: ClientCapabilities = EDITOR,
  register: () => unknown = () => {},
): Promise<Editor> {
  const { child, connection } = startServer();
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const versions = new Map<string, number>();
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const check of waiting) check();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  connection.onRequest(RegistrationRequest.type, () => register() as never);
  connection.listen();
  const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
  let fault = "";
  child.stderr.on("data", (chunk: Buffer) => (fault += chunk));
  const failed = exit.then((code): never => {
    throw new Error(`the server ended with ${code}: ${fault}`);
  });
  const asked = connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folders[0] === undefined ? null : uri(folders[0]),
    workspaceFolders: folders.map((folder) => ({ uri: uri(folder), name: folder })),
    capabilities,
  });
  const initialized = await Promise.race([asked, failed]);
  failed.catch(() => {});
  await connection.sendNotification(InitializedNotification.type, {});
  const shown = (path: string): readonly Shown[] =>
    (published.findLast((params) => params.uri === uri(path))?.diagnostics ?? []) as readonly Shown[];
  const tell = (sent: Promise<void>): void => void sent;
  return {
    process: child,
    connection,
    initialized,
    published,
    log,
    exit,
    shown,
    until: (path, fits) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!fits(shown(path))) return;
          waiting.delete(check);
          resolve(shown(path));
        };
        waiting.add(check);
        check();
      }),
    open: (path, text) => {
      versions.set(path, 1);
      const textDocument = { uri: uri(path), languageId: "markdown", version: 1, text };
      tell(connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument }));
      return { uri: uri(path) };
    },
    change: (path, text) => {
      const version = (versions.get(path) ?? 1) + 1;
      versions.set(path, version);
      const textDocument = { uri: uri(path), version };
      tell(
        connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument,
          contentChanges: [{ text }],
        }),
      );
    },
    close: (path) =>
      tell(connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } })),
    quit: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return exit;
    },
  };
}

export function uri(path: string): string {
  return pathToFileURL(path).href;
}

/** A folder of its own with the minimal policy in `policies/`; `more` are texts by path inside the policy. */
export async function copyMinimal(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "candor-lsp-")));
  await cp(MINIMAL, join(folder, "policies"), { recursive: true });
  for (const [path, text] of Object.entries(more)) {
    await mkdir(dirname(join(folder, "policies", path)), { recursive: true });
    await writeFile(join(folder, "policies", path), text);
  }
  return folder;
}

/** A text without its `|`, and where that stood. */
export function cut(marked: string): { readonly text: string; readonly position: Position } {
  const at = marked.indexOf("|");
  if (at < 0) throw new Error("no cursor in this text");
  const lines = marked.slice(0, at).split(/\r\n|\n|\r/);
  return {
    text: marked.slice(0, at) + marked.slice(at + 1),
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

/** Where a word stands in a text, from its first character on. */
export function find(text: string, word: string, within = 0): Position {
  const at = text.indexOf(word);
  if (at < 0) throw new Error(`no ${word} in this text`);
  return cut(`${text.slice(0, at + within)}|${text.slice(at + within)}`).position;
}

export function read(path: string): Promise<string> {
  return readFile(path, "utf8");
}
