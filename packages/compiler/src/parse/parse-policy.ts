import type { Diagnostic } from "@candor/model";
import type { DocumentKind, ParsedDocument, SourceFile } from "../document.ts";
import { withinOf } from "../folder.ts";
import { startOf } from "../place.ts";
import { shown } from "../shown.ts";
import { idOf, kindOf, legalPaths, nearestPath } from "./kinds.ts";
import { parseDocument } from "./parse-document.ts";

/** The documents of a policy, as far as they could be parsed, sorted by path. */
export interface ParsedPolicy {
  /** Those whose frontmatter says what the author meant. */
  readonly sound: readonly ParsedDocument[];
  /** All that were found, also those that could not be read or parsed. */
  readonly present: readonly { readonly kind: DocumentKind; readonly id: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses each file by the kind that its path says; `unread` are findings about files that could not be read at all. */
export function parsePolicy(folder: string, files: readonly SourceFile[], unread: readonly Diagnostic[]): ParsedPolicy {
  const inOrder = files.toSorted((a, b) => (a.within < b.within ? -1 : a.within > b.within ? 1 : 0));
  const parsed = inOrder.map((file) => {
    const kind = kindOf(file.within);
    return kind === null ? { value: null, diagnostics: [unknownFile(file)] } : parseDocument(file, kind);
  });
  const unreadable = unread.map(({ place }) => withinOf(folder, place.file));
  return {
    sound: parsed.flatMap(({ value }) => (value?.sound ? [value.document] : [])),
    present: [...inOrder.map(({ within }) => within), ...unreadable].flatMap((within) => {
      const kind = kindOf(within);
      return kind === null ? [] : [{ kind, id: idOf(within) }];
    }),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  };
}

function unknownFile({ path, within }: SourceFile): Diagnostic {
  const near = nearestPath(within);
  return {
    rule: "file/unknown",
    severity: "warning",
    message: `${shown(within)} is no document of a policy`,
    help: near === undefined ? "move it out of this folder" : `did you mean ${shown(near)}?`,
    place: startOf(path),
    ...(near !== undefined && { nearest: near }),
    legal: legalPaths(),
  };
}
