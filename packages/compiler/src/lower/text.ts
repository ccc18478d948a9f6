import type { Text } from "@candor/model";
import type { ParsedDocument } from "../document.ts";
import { labelOf } from "../label.ts";
import { toProse } from "./prose.ts";

/** The prose of a document as the model keeps it; its id in words where it has no title. */
export function textOf(document: ParsedDocument): Text {
  return {
    title: document.title || labelOf(document.id),
    summary: document.summary,
    sections: document.sections.map(({ key, title, nodes }) => ({
      key,
      title,
      body: toProse(nodes, document.definitions),
    })),
  };
}
