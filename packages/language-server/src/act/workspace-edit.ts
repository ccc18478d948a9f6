import { byCodeUnit, type Edit } from "@candor/model";
import type { RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { Client } from "../client.ts";
import type { Locator } from "../text/locations.ts";

/** A file that gets another path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

interface Shape {
  readonly client: Client;
  readonly locator: Locator;
}

/**
 * Edits as an editor takes them, by file, and then the files to rename: those edits name the old paths. `moves` needs an
 * editor that renames files.
 */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  { client, locator }: Shape,
  moves: readonly Move[] = [],
): WorkspaceEdit {
  const files = [...Map.groupBy(edits, ({ place }) => place.file)].toSorted(([a], [b]) => byCodeUnit(a, b));
  const changes = files.map(([path, list]): readonly [string, TextEdit[]] => [
    path,
    list.map(({ place, text }) => ({ range: locator.range(place), newText: text })),
  ]);
  if (!client.documentChanges) {
    return { changes: Object.fromEntries(changes.map(([path, list]) => [locator.uri(path), list])) };
  }
  const renames = moves.map(({ from, to }): RenameFile => ({
    kind: "rename",
    oldUri: locator.uri(from),
    newUri: locator.uri(to),
  }));
  const documents = changes.map(([path, list]): TextDocumentEdit => ({
    textDocument: { uri: locator.uri(path), version: locator.version(path) },
    edits: list,
  }));
  return { documentChanges: [...documents, ...renames] };
}
