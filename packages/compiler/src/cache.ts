import type { Document, DocumentKind, ParsedDocument, SourceFile, Staged } from "./document.ts";
import { type Parsed, parseDocument } from "./parse/parse-document.ts";
import { validateDocument } from "./validate/validate-document.ts";

/** What one compile leaves for the next: a file whose text is the same is neither parsed nor validated again. */
export interface CompileCache {
  readonly parse: (file: SourceFile, kind: DocumentKind) => Staged<Parsed | null>;
  readonly validate: (document: ParsedDocument) => Staged<Document | null>;
}

/** An empty cache, for the compiles of one policy: it holds the last text of each path. */
export function createCache(): CompileCache {
  const parsed = new Map<string, { readonly file: SourceFile; readonly result: Staged<Parsed | null> }>();
  const validated = new WeakMap<ParsedDocument, Staged<Document | null>>();
  return {
    parse: (file, kind) => {
      const known = parsed.get(file.path);
      if (known?.file.text === file.text && known.file.within === file.within) return known.result;
      const result = parseDocument(file, kind);
      parsed.set(file.path, { file, result });
      return result;
    },
    validate: (document) => {
      const known = validated.get(document) ?? validateDocument(document);
      validated.set(document, known);
      return known;
    },
  };
}
