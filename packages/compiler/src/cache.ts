import type { Document, DocumentKind, ParsedDocument, SourceFile, Staged } from "./document.ts";
import { onceEach } from "./once-each.ts";
import { type Parsed, parseDocument, parseTranslation } from "./parse/parse-document.ts";
import { type History, readHistory } from "./release/history.ts";
import { validateDocument } from "./validate/validate-document.ts";

/** What one compile leaves for the next: a file whose text is the same is neither parsed nor validated again. */
export interface CompileCache {
  readonly parseTranslation: (file: SourceFile, kind: DocumentKind) => Staged<Parsed | null>;
  readonly parse: (file: SourceFile, kind: DocumentKind) => Staged<Parsed | null>;
  readonly validate: (document: ParsedDocument) => Staged<Document | null>;
  /** The releases are read again where one of them changed. */
  readonly history: (files: readonly SourceFile[]) => Staged<History>;
}

/** An empty cache, for the compiles of one policy: it holds the last text of each path. */
export function createCache(): CompileCache {
  return {
    parse: remembering(parseDocument),
    parseTranslation: remembering(parseTranslation),
    validate: onceEach(validateDocument),
    history: rememberingLast(readHistory),
  };
}

type Parse = CompileCache["parse"];

function remembering(parse: Parse): Parse {
  const results = new Map<string, { readonly file: SourceFile; readonly result: Staged<Parsed | null> }>();
  return (file, kind) => {
    const known = results.get(file.path);
    if (known?.file.text === file.text && known.file.within === file.within) return known.result;
    const result = parse(file, kind);
    results.set(file.path, { file, result });
    return result;
  };
}

function rememberingLast(read: CompileCache["history"]): CompileCache["history"] {
  let last: { readonly files: readonly SourceFile[]; readonly result: Staged<History> } | null = null;
  return (files) => {
    const same =
      last?.files.length === files.length &&
      last.files.every(({ path, text }, index) => path === files[index]?.path && text === files[index].text);
    if (!last || !same) last = { files, result: read(files) };
    return last.result;
  };
}
