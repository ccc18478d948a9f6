import type { Text } from "@candor/model";
import type { ParsedDocument } from "../document.ts";
import { labelOf } from "../ids/label.ts";
import { onceEach } from "../once-each.ts";
import { cleanFrozen } from "./clean-frozen.ts";
import { toProse } from "./prose.ts";

/** The prose of a document as the model keeps it; its id in words where it has no title. */
export const textOf: (document: ParsedDocument) => Text = onceEach(({ id, title, summary, sections, definitions }) =>
  cleanFrozen({
    title: title || labelOf(id),
    summary,
    sections: sections.map((section) => ({
      key: section.key,
      title: section.title,
      body: toProse(section.nodes, definitions),
    })),
  }),
);
