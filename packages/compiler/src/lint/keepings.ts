import type { Keeping, PlaceCode } from "@candor/model";
import type { Document, FrontmatterPath, ParsedDocument, PolicyDocuments } from "../document.ts";
import { parseKeeping } from "../time/duration.ts";
import { onceEach } from "../once-each.ts";
import { entriesOf, saying, variantsOf } from "./variants.ts";

/** How long something is kept, as it is written, and where. */
export interface Kept {
  readonly document: ParsedDocument;
  readonly path: FrontmatterPath;
  /** Null where it is so for everybody. */
  readonly place: PlaceCode | null;
  readonly where: string;
  readonly kept: string;
  /** Null where that cannot be read. */
  readonly time: Keeping | null;
}

/** Every `kept` of data.md and the purposes, for everybody and for each place that says its own. */
export function keepingsOf({ data, purposes }: PolicyDocuments): readonly Kept[] {
  return [...(data ? ofData(data) : []), ...purposes.flatMap(ofPurpose)];
}

const ofData: (document: Document<"data">) => readonly Kept[] = onceEach((document) =>
  entriesOf(document).flatMap(({ variants }) =>
    saying(variants, "kept").flatMap(({ facts: { kept }, path, place, where }) =>
      kept === undefined ? [] : [{ document, path, place, where, kept, time: parseKeeping(kept) }],
    ),
  ),
);

const ofPurpose: (document: Document<"purpose">) => readonly Kept[] = onceEach((document) =>
  saying(variantsOf(document), "kept").flatMap(({ facts: { kept = {} }, path, place, where }) => {
    if (typeof kept === "string") return [{ document, path, place, where, kept, time: parseKeeping(kept) }];
    return Object.entries(kept).map(([item, own]) => ({
      document,
      path: [...path, item],
      place,
      where,
      kept: own,
      time: parseKeeping(own),
    }));
  }),
);
