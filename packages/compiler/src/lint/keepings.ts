import type { FrontmatterPath, ParsedDocument, PolicyDocuments } from "../document.ts";
import { entriesOf, saying, variantsOf } from "./variants.ts";

/** How long something is kept, as it is written, and where. */
export interface Kept {
  readonly document: ParsedDocument;
  readonly path: FrontmatterPath;
  readonly where: string;
  readonly kept: string;
}

/** Every `kept` of data.md and the purposes, for everybody and for each place that says its own. */
export function* keepingsOf({ data, purposes }: PolicyDocuments): Iterable<Kept> {
  for (const document of data ? [data] : []) {
    for (const { facts, ...said } of entriesOf(document).flatMap(({ variants }) => saying(variants, "kept"))) {
      if (facts.kept !== undefined) yield { document, ...said, kept: facts.kept };
    }
  }
  for (const document of purposes) {
    for (const { facts, path, where } of saying(variantsOf(document), "kept")) {
      if (typeof facts.kept === "string") yield { document, path, where, kept: facts.kept };
      else {
        for (const [item, kept] of Object.entries(facts.kept ?? {})) {
          yield { document, path: [...path, item], where, kept };
        }
      }
    }
  }
}
