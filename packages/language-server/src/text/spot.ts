import { isFixture, type SchemaKind, type SourceFile } from "@candor/compiler";
import type { Position } from "vscode-languageserver/node";
import type { OpenDocument } from "../workspace/documents.ts";
import { roleOf, type Snapshot } from "../workspace/snapshot.ts";
import { offsetOf } from "./ranges.ts";

/** Where an editor asks something: a place in a file of a policy. */
export interface Spot {
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
  /** Null where the file is neither a document of a policy nor its tests. */
  readonly kind: SchemaKind | null;
  /** Of a translation. */
  readonly language: string | null;
  /** In the text of `file`. */
  readonly offset: number;
  /** Whether the editor shows a byte order mark. */
  readonly marked: boolean;
}

export function spotAt(snapshot: Snapshot, { path, marked }: OpenDocument, position: Position): Spot | null {
  const file = snapshot.files.get(path);
  if (!file) return null;
  const { kind, language } = roleOf(file.within);
  const tested = isFixture(file.within) ? "fixture" : kind;
  return { snapshot, file, kind: tested, language, offset: offsetOf(file.text, position, marked), marked };
}
