import type { Safeguard } from "@candor/model";
import type { Document } from "../document.ts";
import { labelOf } from "../ids/label.ts";
import { among, byId, sorted } from "./in-order.ts";

/** `data` are the ids of all data items. */
export function lowerSafeguards(document: Document<"safeguards">, data: ReadonlySet<string>): readonly Safeguard[] {
  return byId(
    Object.entries(document.frontmatter).map(([id, { label, does, covers, checked = null }]) => ({
      id,
      label: label ?? labelOf(id),
      does,
      covers: covers === "all" ? sorted([...data]) : among(covers, data),
      checked,
    })),
  );
}
